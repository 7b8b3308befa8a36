package dev.pyclair.compiler.parse.literal;

import dev.pyclair.code.Bytes;
import java.util.Arrays;

/** Bytes of a string that is being decoded. */
public final class Utf8Buffer {
    private byte[] bytes;
    private int count;

    /**
     * An empty one.
     *
     * @param capacity how many bytes there may be, so far as is known
     */
    public Utf8Buffer(int capacity) {
        bytes = new byte[Math.max(capacity, 16)];
    }

    void add(int b) {
        if (count == bytes.length) {
            bytes = Arrays.copyOf(bytes, count * 2);
        }
        bytes[count++] = (byte) b;
    }

    /**
     * Adds bytes.
     *
     * @param source holds them
     * @param from where they begin
     * @param to where they end
     */
    public void add(byte[] source, int from, int to) {
        int length = to - from;
        if (count + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(count * 2, count + length));
        }
        System.arraycopy(source, from, bytes, count, length);
        count += length;
    }

    /** Adds a character; a surrogate stands for itself. */
    void addPoint(int point) {
        if (point < 0x80) {
            add(point);
        } else if (point < 0x800) {
            add(0xC0 | point >> 6);
            add(0x80 | point & 0x3F);
        } else if (point < 0x10000) {
            add(0xE0 | point >> 12);
            add(0x80 | point >> 6 & 0x3F);
            add(0x80 | point & 0x3F);
        } else {
            add(0xF0 | point >> 18);
            add(0x80 | point >> 12 & 0x3F);
            add(0x80 | point >> 6 & 0x3F);
            add(0x80 | point & 0x3F);
        }
    }

    /** {@return what was added} */
    public Bytes toBytes() {
        return Bytes.window(Arrays.copyOf(bytes, count), 0, count);
    }
}
