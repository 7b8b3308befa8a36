package dev.pyclair.runtime.number;

import dev.pyclair.code.UnicodeDatabase;
import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.ValueFault;
import java.math.BigInteger;

/**
 * Reads integers: {@code int(text, base)}.
 *
 * <p>Bases that are no powers of two take time that grows faster than the number of digits.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/longobject.c">CPython: {@code
 *     Objects/longobject.c}, {@code PyLong_FromString}</a>
 */
public final class IntParser {
    private static final int MOST_SHOWN = 200;

    /** So many digits are read at once. */
    private static final int LEAF = 400;

    /** The most bits that a digit is worth, rounded up: those of bases up to 16. */
    private static final long BITS_OF_DIGIT = 4;

    private final Object source;
    private final int givenBase;
    private final UnicodeDatabase database;

    private IntParser(Object source, int givenBase, UnicodeDatabase database) {
        this.source = source;
        this.givenBase = givenBase;
        this.database = database;
    }

    /**
     * {@code int(text, base)}.
     *
     * @param text a text, or {@code byte[]}
     * @param base 2 to 36, or 0 for that of a prefix
     * @param mostDigits how many digits of a base that is no power of two are read, {@link
     *     IntText#NO_LIMIT} for all
     * @param database which says how the text is shown in a message
     * @param limit hears of the work
     * @return the integer
     * @throws ValueFault {@code ValueError} if the text or the base is none, or there are too many
     *     digits
     */
    public static Object parse(
            Object text, int base, int mostDigits, UnicodeDatabase database, SizeLimit limit) {
        if (base != 0 && base < 2 || base > Character.MAX_RADIX) {
            throw ValueFault.value("int() base must be >= 2 and <= 36, or 0");
        }
        var parser = new IntParser(text, base, database);
        return parser.parse(NumberInput.stripped(NumberInput.characters(text)), mostDigits, limit);
    }

    private Object parse(String text, int mostDigits, SizeLimit limit) {
        int i = 0;
        boolean isNegative = false;
        if (!text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-')) {
            isNegative = text.charAt(0) == '-';
            i++;
        }
        int prefixBase = prefixBase(text, i);
        // Python 2 took what starts with a zero for octal, so only zeros do now.
        boolean isZeroOnly = false;
        int base = givenBase;
        if (base == 0) {
            base = prefixBase > 0 ? prefixBase : 10;
            isZeroOnly = prefixBase == 0 && text.startsWith("0", i);
        }
        if (prefixBase == base) {
            i += 2;
            if (text.startsWith("_", i)) {
                i++;
            }
        }
        String digits = digits(text, i, base);
        boolean isPowerOfTwo = (base & base - 1) == 0;
        if (!isPowerOfTwo && mostDigits > 0 && digits.length() > mostDigits) {
            throw ValueFault.worded("ValueError", "int-digits", mostDigits, digits.length());
        }
        if (!isPowerOfTwo) {
            IntCost.ofText((long) digits.length() * BITS_OF_DIGIT, limit);
        }
        Object size =
                isPowerOfTwo
                        ? ofBits(digits, Integer.numberOfTrailingZeros(base))
                        : Ints.of(big(digits, 0, digits.length(), base));
        if (isZeroOnly && Ints.sign(size) != 0) {
            throw malformed();
        }
        return isNegative ? Ints.negate(size) : size;
    }

    /** The base of a prefix such as {@code 0x}, 0 if there is none. */
    private static int prefixBase(String text, int index) {
        if (index + 1 >= text.length() || text.charAt(index) != '0') {
            return 0;
        }
        return switch (text.charAt(index + 1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
    }

    /** The digits from an index on, without underscores, of which each stands between two. */
    private String digits(String text, int start, int base) {
        var digits = new StringBuilder(text.length() - start);
        boolean isAfterDigit = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = c != '_';
            boolean isGood = isDigit ? c < 0x80 && Character.digit(c, base) >= 0 : isAfterDigit;
            if (!isGood) {
                throw malformed();
            }
            if (isDigit) {
                digits.append(c);
            }
            isAfterDigit = isDigit;
        }
        if (!isAfterDigit) {
            throw malformed();
        }
        return digits.toString();
    }

    private ValueFault malformed() {
        return ValueFault.value(
                "invalid literal for int() with base "
                        + givenBase
                        + ": "
                        + NumberInput.shown(source, database, MOST_SHOWN));
    }

    /** An integer of digits that are bits each, which BigInteger reads slowly. */
    private static Object ofBits(String digits, int bitsEach) {
        long bits = (long) digits.length() * bitsEach;
        if (bits < Long.SIZE) {
            return Long.parseLong(digits, 1 << bitsEach);
        }
        if (bits > Integer.MAX_VALUE) {
            throw ValueFault.memory();
        }
        var bytes = new byte[(int) (bits / Byte.SIZE) + 1];
        int bit = 0;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int value = Character.digit(digits.charAt(i), 1 << bitsEach) << (bit & 7);
            int at = bytes.length - 1 - (bit >> 3);
            bytes[at] |= (byte) value;
            if (value > 0xff) {
                bytes[at - 1] |= (byte) (value >> Byte.SIZE);
            }
            bit += bitsEach;
        }
        return Ints.of(new BigInteger(1, bytes));
    }

    /** Reads halves, so that most of the work is multiplication of equally long numbers. */
    private static BigInteger big(String digits, int from, int to, int base) {
        if (to - from <= LEAF) {
            return new BigInteger(digits.substring(from, to), base);
        }
        int middle = (from + to) >>> 1;
        BigInteger scale = BigInteger.valueOf(base).pow(to - middle);
        return big(digits, from, middle, base).multiply(scale).add(big(digits, middle, to, base));
    }
}
