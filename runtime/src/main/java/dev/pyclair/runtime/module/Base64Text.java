package dev.pyclair.runtime.module;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;

/**
 * Base64, as {@code binascii} reads and writes it.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/binascii.c">CPython: {@code
 *     Modules/binascii.c}, {@code binascii_a2b_base64_impl}</a>
 */
final class Base64Text {
    private static final String ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static final byte[] VALUES = values();

    private Base64Text() {}

    private static byte[] values() {
        var values = new byte[256];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }

    static byte[] encode(byte[] bytes, boolean endsLine) {
        byte[] text = Base64.getEncoder().encode(bytes);
        if (!endsLine) {
            return text;
        }
        byte[] line = Arrays.copyOf(text, text.length + 1);
        line[text.length] = '\n';
        return line;
    }

    static byte[] decode(byte[] text, boolean isStrict) {
        if (isStrict && text.length > 0 && text[0] == '=') {
            throw BinasciiModule.error("Leading padding not allowed");
        }
        var made = new ByteArrayOutputStream(text.length * 3 / 4 + 1);
        int place = 0;
        int left = 0;
        int padding = 0;
        boolean isPadded = false;
        for (int i = 0; i < text.length; i++) {
            byte each = text[i];
            if (each == '=') {
                isPadded = true;
                if (place >= 2 && place + ++padding >= 4) {
                    if (isStrict && i + 1 < text.length) {
                        throw BinasciiModule.error("Excess data after padding");
                    }
                    return made.toByteArray();
                }
                continue;
            }
            int value = VALUES[each & 0xff];
            if (value < 0) {
                if (isStrict) {
                    throw BinasciiModule.error("Only base64 data is allowed");
                }
                continue;
            }
            if (isStrict && isPadded) {
                throw BinasciiModule.error("Discontinuous padding not allowed");
            }
            padding = 0;
            if (place > 0) {
                made.write(left << 2 * place | value >> 6 - 2 * place);
            }
            left = value & (1 << 6 - 2 * place) - 1;
            place = (place + 1) % 4;
        }
        if (place == 1) {
            throw BinasciiModule.error(
                    "Invalid base64-encoded string: number of data characters ("
                            + (made.size() / 3 * 4 + 1)
                            + ") cannot be 1 more than a multiple of 4");
        }
        if (place != 0) {
            throw BinasciiModule.error("Incorrect padding");
        }
        return made.toByteArray();
    }
}
