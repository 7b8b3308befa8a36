package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import java.io.ByteArrayOutputStream;

/**
 * Bytes with backslashes, as literals have them.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/bytesobject.c">CPython: {@code
 *     Objects/bytesobject.c}, {@code _PyBytes_DecodeEscape}</a>
 */
final class EscapedBytes {
    private static final String SIMPLE = "\\\\''\"\"b\bf\ft\tn\nr\rv\u000ba\u0007";

    private EscapedBytes() {}

    static byte[] decode(Context cx, byte[] bytes) {
        cx.allocate(bytes.length);
        var made = new ByteArrayOutputStream(bytes.length);
        int i = 0;
        while (i < bytes.length) {
            byte value = bytes[i++];
            if (value != '\\') {
                made.write(value);
                continue;
            }
            if (i == bytes.length) {
                throw Errors.value("Trailing \\ in string");
            }
            int kind = bytes[i++];
            int simple = 0;
            while (simple < SIMPLE.length() && SIMPLE.charAt(simple) != kind) {
                simple += 2;
            }
            if (simple < SIMPLE.length()) {
                made.write(SIMPLE.charAt(simple + 1));
            } else if (kind == 'x') {
                int high = i < bytes.length ? Character.digit(bytes[i], 16) : -1;
                int low = i + 1 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
                if (high < 0 || low < 0) {
                    throw Errors.value("invalid \\x escape at position " + (i - 2));
                }
                made.write(16 * high + low);
                i += 2;
            } else if (kind >= '0' && kind <= '7') {
                int number = kind - '0';
                for (int k = 0; k < 2 && i < bytes.length && octal(bytes[i]); k++) {
                    number = 8 * number + bytes[i++] - '0';
                }
                made.write(number);
            } else if (kind != '\n') {
                made.write('\\');
                made.write(kind);
            }
        }
        return made.toByteArray();
    }

    private static boolean octal(byte value) {
        return value >= '0' && value <= '7';
    }
}
