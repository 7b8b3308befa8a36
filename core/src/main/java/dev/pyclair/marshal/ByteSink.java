package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import java.util.Arrays;

/**
 * A growing array of bytes that takes little-endian values: what {@link Cursor} reads, this writes.
 */
final class ByteSink {
    private byte[] array;
    private int length;

    ByteSink(int capacity) {
        array = new byte[Math.max(16, capacity)];
    }

    private void ensure(int more) {
        if (array.length - length < more) {
            array = Arrays.copyOf(array, Math.max(Math.addExact(length, more), 2 * array.length));
        }
    }

    void u8(int value) {
        ensure(1);
        array[length++] = (byte) value;
    }

    void i16(int value) {
        u8(value);
        u8(value >> 8);
    }

    void i32(int value) {
        ensure(4);
        array[length++] = (byte) value;
        array[length++] = (byte) (value >> 8);
        array[length++] = (byte) (value >> 16);
        array[length++] = (byte) (value >> 24);
    }

    void i64(long value) {
        i32((int) value);
        i32((int) (value >> 32));
    }

    void bytes(Bytes bytes) {
        ensure(bytes.length());
        bytes.copyTo(array, length);
        length += bytes.length();
    }

    byte[] toArray() {
        return Arrays.copyOf(array, length);
    }
}
