package dev.pyclair.runtime.number;

import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.ValueFault;
import java.math.BigInteger;

/** Integers as text, in bases 2 to 36. */
public final class IntText {
    /** Given where a text may have any number of digits. */
    public static final int NO_LIMIT = 0;

    /** How CPython begins and ends to say that there are too many digits. */
    static final String LIMIT_START = "Exceeds the limit (";

    static final String LIMIT_END =
            " digits; use sys.set_int_max_str_digits() to increase the limit";

    private IntText() {}

    /**
     * {@code str(a)}.
     *
     * @param a an integer
     * @param mostDigits how many digits are written, {@link #NO_LIMIT} for all
     * @param limit hears of the work
     * @return the decimal digits, behind a minus if it is negative
     * @throws ValueFault {@code ValueError} if there are too many
     */
    public static String decimal(Object a, int mostDigits, SizeLimit limit) {
        if (a instanceof Long x) {
            return Long.toString(x);
        }
        BigInteger big = (BigInteger) a;
        // Before the work: a digit has less than 3.33 bits.
        if (mostDigits > 0 && big.bitLength() > 4L * mostDigits) {
            throw tooLong(mostDigits);
        }
        IntCost.ofText(big.bitLength(), limit);
        String text = big.toString();
        if (mostDigits > 0 && text.length() - (big.signum() < 0 ? 1 : 0) > mostDigits) {
            throw tooLong(mostDigits);
        }
        return text;
    }

    private static ValueFault tooLong(int mostDigits) {
        return ValueFault.worded("ValueError", "int-text", mostDigits);
    }

    /**
     * The digits in some base.
     *
     * @param a an integer
     * @param base 2 to 36
     * @return the digits in lower case, without a prefix, behind a minus if it is negative
     */
    public static String digits(Object a, int base) {
        return a instanceof Long x
                ? Long.toString(x, base)
                : isPowerOfTwo(base) ? bits((BigInteger) a, base) : ((BigInteger) a).toString(base);
    }

    private static boolean isPowerOfTwo(int base) {
        return (base & base - 1) == 0;
    }

    /** Digits that are bits each need no division. */
    private static String bits(BigInteger a, int base) {
        int bitsEach = Integer.numberOfTrailingZeros(base);
        BigInteger size = a.abs();
        int count = (size.bitLength() + bitsEach - 1) / bitsEach;
        byte[] bytes = size.toByteArray();
        var text = new StringBuilder(count + 1);
        if (a.signum() < 0) {
            text.append('-');
        }
        for (int i = count - 1; i >= 0; i--) {
            long bit = (long) i * bitsEach;
            int at = bytes.length - 1 - (int) (bit >> 3);
            int pair = bytes[at] & 0xff | (at > 0 ? (bytes[at - 1] & 0xff) << Byte.SIZE : 0);
            text.append(Character.forDigit(pair >> (bit & 7) & base - 1, base));
        }
        return text.toString();
    }

    /**
     * {@code bin(a)}, {@code oct(a)} or {@code hex(a)}.
     *
     * @param a an integer
     * @param base 2, 8 or 16
     * @return the digits behind a prefix
     */
    public static String prefixed(Object a, int base) {
        String digits = digits(a, base);
        String prefix = base == 2 ? "0b" : base == 8 ? "0o" : "0x";
        return Ints.sign(a) < 0 ? "-" + prefix + digits.substring(1) : prefix + digits;
    }
}
