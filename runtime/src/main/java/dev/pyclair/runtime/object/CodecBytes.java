package dev.pyclair.runtime.object;

import java.util.Arrays;

/** Bytes that a codec writes, and how it reads units of more than one. */
final class CodecBytes {
    private byte[] bytes;
    private int size;

    CodecBytes(int capacity) {
        bytes = new byte[Math.max(capacity, 8)];
    }

    void add(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    void addAll(byte[] other) {
        for (byte value : other) {
            add(value);
        }
    }

    void utf8(int point) {
        if (point < 0x80) {
            add(point);
        } else if (point < 0x800) {
            add(0xc0 | point >> 6);
            add(0x80 | point & 0x3f);
        } else if (point < 0x10000) {
            add(0xe0 | point >> 12);
            add(0x80 | point >> 6 & 0x3f);
            add(0x80 | point & 0x3f);
        } else {
            add(0xf0 | point >> 18);
            add(0x80 | point >> 12 & 0x3f);
            add(0x80 | point >> 6 & 0x3f);
            add(0x80 | point & 0x3f);
        }
    }

    void unit16(int unit, boolean isBigEndian) {
        add(isBigEndian ? unit >> 8 : unit);
        add(isBigEndian ? unit : unit >> 8);
    }

    void utf16(int point, boolean isBigEndian) {
        if (point < 0x10000) {
            unit16(point, isBigEndian);
        } else {
            unit16(Character.highSurrogate(point), isBigEndian);
            unit16(Character.lowSurrogate(point), isBigEndian);
        }
    }

    void unit32(int unit, boolean isBigEndian) {
        unit16(isBigEndian ? unit >> 16 : unit, isBigEndian);
        unit16(isBigEndian ? unit : unit >> 16, isBigEndian);
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** A unit of 2 or 4 bytes. */
    static int unit(byte[] bytes, int offset, int width, boolean isBigEndian) {
        int value = 0;
        for (int i = 0; i < width; i++) {
            int at = isBigEndian ? offset + i : offset + width - 1 - i;
            value = value << 8 | Byte.toUnsignedInt(bytes[at]);
        }
        return value;
    }
}
