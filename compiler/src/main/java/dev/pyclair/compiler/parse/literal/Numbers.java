package dev.pyclair.compiler.parse.literal;

import dev.pyclair.code.Constant;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * The values of numbers.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/pegen.c">CPython: {@code
 *     Parser/pegen.c}, {@code parsenumber}</a>
 */
public final class Numbers {
    /** More decimal digits than that need time that grows with their square. */
    public static final int MAX_DIGITS = 4300;

    private static final int LONG_DIGITS = 18;

    private Numbers() {}

    /**
     * {@return the value of a token, or null where it has too many decimal digits}
     *
     * @param source holds it
     * @param start where it begins
     * @param end where it ends
     */
    public static Constant parse(byte[] source, int start, int end) {
        if (end - start <= LONG_DIGITS) {
            long value = 0;
            int at = start;
            while (at < end && source[at] >= '0' && source[at] <= '9') {
                value = value * 10 + source[at++] - '0';
            }
            if (at == end) {
                return new Constant.Int(value);
            }
        }
        String text =
                new String(source, start, end - start, StandardCharsets.ISO_8859_1)
                        .replace("_", "");
        if (text.length() > 1 && text.charAt(0) == '0') {
            switch (text.charAt(1)) {
                case 'x', 'X':
                    return bits(text, 4);
                case 'o', 'O':
                    return bits(text, 3);
                case 'b', 'B':
                    return bits(text, 1);
                default:
                    break;
            }
        }
        char last = text.charAt(text.length() - 1);
        if (last == 'j' || last == 'J') {
            return new Constant.Complex(
                    0, Double.parseDouble(text.substring(0, text.length() - 1)));
        }
        if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return new Constant.Float(Double.parseDouble(text));
        }
        return text.length() > MAX_DIGITS ? null : integer(new BigInteger(text));
    }

    /** The number of digits that are so many bits each, behind two characters. */
    private static Constant bits(String text, int bitsOfDigit) {
        int count = (text.length() - 2) * bitsOfDigit;
        var bytes = new byte[count / Byte.SIZE + 1];
        int bit = 0;
        for (int i = text.length() - 1; i >= 2; i--) {
            int digit = Character.digit(text.charAt(i), 16) << bit % Byte.SIZE;
            int at = bytes.length - 1 - bit / Byte.SIZE;
            bytes[at] |= (byte) digit;
            if (digit > 0xFF) {
                bytes[at - 1] |= (byte) (digit >> Byte.SIZE);
            }
            bit += bitsOfDigit;
        }
        return integer(new BigInteger(1, bytes));
    }

    private static Constant integer(BigInteger value) {
        return value.bitLength() < Long.SIZE
                ? new Constant.Int(value.longValue())
                : new Constant.BigInt(value, false);
    }

    /**
     * {@return what Python says of a whole number that is too long}
     *
     * @param digits how many it has
     */
    public static String tooLong(int digits) {
        return "Exceeds the limit ("
                + MAX_DIGITS
                + " digits) for integer string conversion: value has "
                + digits
                + " digits; use sys.set_int_max_str_digits() to increase the limit"
                + " - Consider hexadecimal for huge integer literals to avoid decimal conversion"
                + " limits.";
    }
}
