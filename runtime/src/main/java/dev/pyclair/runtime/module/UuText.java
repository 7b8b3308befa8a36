package dev.pyclair.runtime.module;

import java.io.ByteArrayOutputStream;

/**
 * Lines of uuencoded text.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/binascii.c">CPython: {@code
 *     Modules/binascii.c}, {@code binascii_a2b_uu_impl}, {@code binascii_b2a_uu_impl}</a>
 */
final class UuText {
    private static final int LONGEST = 45;

    private UuText() {}

    static byte[] encode(byte[] bytes, boolean hasBackticks) {
        if (bytes.length > LONGEST) {
            throw BinasciiModule.error("At most 45 bytes at once");
        }
        var line = new ByteArrayOutputStream();
        line.write(letter(bytes.length, hasBackticks));
        int bits = 0;
        int held = 0;
        for (int i = 0; i < bytes.length || bits != 0; i++) {
            held = held << 8 | (i < bytes.length ? bytes[i] & 0xff : 0);
            bits += 8;
            while (bits >= 6) {
                bits -= 6;
                line.write(letter(held >> bits & 0x3f, hasBackticks));
            }
        }
        line.write('\n');
        return line.toByteArray();
    }

    private static int letter(int value, boolean hasBackticks) {
        return hasBackticks && value == 0 ? '`' : value + ' ';
    }

    static byte[] decode(byte[] line) {
        int length = line.length == 0 ? 0 : line[0] - ' ' & 0x3f;
        var bytes = new byte[length];
        int at = 1;
        int bits = 0;
        int held = 0;
        for (int i = 0; i < length; ) {
            int each = at < line.length ? line[at] & 0xff : 0;
            at++;
            int value;
            if (each == '\n' || each == '\r' || at > line.length) {
                value = 0;
            } else if (each < ' ' || each > ' ' + 64) {
                throw BinasciiModule.error("Illegal char");
            } else {
                value = each - ' ' & 0x3f;
            }
            held = held << 6 | value;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                bytes[i++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        for (; at < line.length; at++) {
            int each = line[at];
            if (each != ' ' && each != '`' && each != '\n' && each != '\r') {
                throw BinasciiModule.error("Trailing garbage");
            }
        }
        return bytes;
    }
}
