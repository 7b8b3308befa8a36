package dev.pyclair.runtime.text;

import java.util.Arrays;

/**
 * Bytes as hexadecimal digits: {@code bytes.hex}, {@code bytes.fromhex}; and {@code
 * bytes.translate}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/pystrhex.c">CPython: {@code
 *     Python/pystrhex.c}; {@code Objects/bytesobject.c}, {@code _PyBytes_FromHex}</a>
 */
public final class ByteHex {
    private ByteHex() {}

    /**
     * {@code bytes.hex()}.
     *
     * @param bytes the bytes
     * @return two digits each
     */
    public static String hex(byte[] bytes) {
        var text = new StringBuilder();
        for (byte value : bytes) {
            append(text, value);
        }
        return text.toString();
    }

    /**
     * {@code bytes.hex(sep, bytes_per_sep)}.
     *
     * @param bytes the bytes
     * @param separator a text of one ASCII character
     * @param group how many bytes go between separators: counted from the right, if negative from
     *     the left; 0 for no separators
     * @return two digits each, and separators
     * @throws ValueFault {@code ValueError} if the separator is not one ASCII character
     */
    public static String hex(byte[] bytes, Object separator, int group) {
        if (CodePoints.length(separator) != 1) {
            throw ValueFault.value("sep must be length 1.");
        }
        if (!CodePoints.isAscii(separator)) {
            throw ValueFault.value("sep must be ASCII.");
        }
        if (group == 0) {
            return hex(bytes);
        }
        // Unsigned: the least number is its own opposite.
        long size = Math.abs((long) group);
        long first = group < 0 ? size : bytes.length % size;
        var text = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            if (i > 0 && (i - first) % size == 0) {
                text.append(separator);
            }
            append(text, bytes[i]);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, byte value) {
        text.append(Character.forDigit(value >> 4 & 15, 16))
                .append(Character.forDigit(value & 15, 16));
    }

    /**
     * {@code bytes.fromhex}.
     *
     * @param text pairs of digits, and ASCII white space between pairs
     * @return the bytes
     * @throws ValueFault {@code ValueError} at what is no digit
     */
    public static byte[] parse(Object text) {
        int length = CodePoints.length(text);
        for (int i = 0; i < length; i++) {
            if (CodePoints.at(text, i) >= 0x80) {
                throw noDigit(i);
            }
        }
        var bytes = new byte[length / 2];
        int count = 0;
        int i = 0;
        while (true) {
            while (i < length && ByteText.isSpace(CodePoints.at(text, i))) {
                i++;
            }
            if (i >= length) {
                return Arrays.copyOf(bytes, count);
            }
            int high = digit(text, i++);
            int low = digit(text, i++);
            bytes[count++] = (byte) (high << 4 | low);
        }
    }

    private static int digit(Object text, int index) {
        if (index == CodePoints.length(text)) {
            throw ValueFault.worded("ValueError", "hex-odd", index);
        }
        int point = CodePoints.at(text, index);
        int value = Character.digit(point, 16);
        if (value < 0) {
            throw noDigit(index);
        }
        return value;
    }

    private static ValueFault noDigit(int index) {
        return ValueFault.value(
                "non-hexadecimal number found in fromhex() arg at position " + index);
    }

    /**
     * {@code bytes.translate} without a table.
     *
     * @param bytes the bytes
     * @param deleted which are left out
     * @return the others
     */
    public static byte[] delete(byte[] bytes, byte[] deleted) {
        var isDeleted = new boolean[256];
        for (byte value : deleted) {
            isDeleted[Byte.toUnsignedInt(value)] = true;
        }
        var made = new byte[bytes.length];
        int count = 0;
        for (byte value : bytes) {
            if (!isDeleted[Byte.toUnsignedInt(value)]) {
                made[count++] = value;
            }
        }
        return Arrays.copyOf(made, count);
    }

    /**
     * {@code bytes.translate}.
     *
     * @param bytes the bytes
     * @param table what becomes of each of the 256 bytes
     * @param deleted which are left out
     * @return the new bytes
     * @throws ValueFault {@code ValueError} if the table has another length
     */
    public static byte[] translate(byte[] bytes, byte[] table, byte[] deleted) {
        if (table.length != 256) {
            throw ValueFault.value("translation table must be 256 characters long");
        }
        byte[] made = delete(bytes, deleted);
        for (int i = 0; i < made.length; i++) {
            made[i] = table[Byte.toUnsignedInt(made[i])];
        }
        return made;
    }
}
