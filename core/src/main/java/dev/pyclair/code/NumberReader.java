package dev.pyclair.code;

import java.math.BigInteger;

/**
 * Reads a number with its sign: an int, a float, a complex.
 *
 * <p>A complex is read as {@code repr} prints it, each part with the sign that stands before it,
 * and not as the sum that it looks like: {@code -1j} has a real part of plain zero, {@code (-0-1j)}
 * one of minus zero.
 *
 * @see <a href="https://docs.python.org/3/reference/lexical_analysis.html#numeric-literals">Python:
 *     numeric literals</a>
 */
final class NumberReader {
    /** As many as {@link Literal} prints in decimal; their conversion takes quadratic time. */
    private static final int MOST_DECIMAL_DIGITS = 40_000;

    /** Far from where {@link BigInteger} ends. */
    private static final int MOST_DIGITS = 1 << 28;

    private final LiteralCursor in;
    private final PythonVersion version;

    /** Of the number read last: its value without a sign, as {@link #isWhole} says. */
    private BigInteger whole = BigInteger.ZERO;

    private double real;
    private boolean isWhole;
    private boolean isLong;
    private boolean isImaginary;

    private NumberReader(LiteralCursor in, PythonVersion version) {
        this.in = in;
        this.version = version;
    }

    /**
     * Reads the number that starts here with a sign, a digit, a point, {@code inf} or {@code nan}.
     *
     * @param inBrackets whether blanks between the parts of a complex can be ends of lines
     */
    static Constant read(LiteralCursor in, PythonVersion version, boolean inBrackets) {
        return new NumberReader(in, version).read(inBrackets);
    }

    /** Whether a name is the start of a number. */
    static boolean isNumber(String word) {
        return switch (word) {
            case "inf", "infj", "nan", "nanj" -> true;
            default -> false;
        };
    }

    private Constant read(boolean inBrackets) {
        int start = in.index();
        boolean negative = sign(inBrackets);
        unsigned();
        if (isImaginary) {
            return new Constant.Complex(0, asFloat(negative, start));
        }
        int end = in.index();
        in.skipBlanks(inBrackets);
        int operator = in.peek();
        if (operator != '+' && operator != '-') {
            in.moveTo(end);
            return isWhole ? asInt(negative) : new Constant.Float(asFloat(negative, start));
        }
        double realPart = asFloat(negative, start);
        int second = in.index();
        boolean subtracts = sign(inBrackets);
        if (!startsNumber()) {
            throw noImaginary(operator, second);
        }
        unsigned();
        if (!isImaginary) {
            throw noImaginary(operator, second);
        }
        return new Constant.Complex(realPart, asFloat(subtracts, second));
    }

    private static LiteralSyntaxException noImaginary(int operator, int index) {
        return new LiteralSyntaxException(
                "behind '"
                        + (char) operator
                        + "' there is no imaginary number, such as 2j: a constant is not an"
                        + " expression",
                index);
    }

    private boolean startsNumber() {
        return LiteralCursor.digit(in.peek(), 10) >= 0
                || in.peek() == '.' && LiteralCursor.digit(in.peek(1), 10) >= 0
                || isNumber(in.word());
    }

    /** Takes a sign, if there is one, and the blanks behind it. */
    private boolean sign(boolean inBrackets) {
        int sign = in.peek();
        if (sign != '+' && sign != '-') {
            return false;
        }
        in.skip(1);
        in.skipBlanks(inBrackets);
        return sign == '-';
    }

    private double asFloat(boolean negative, int start) {
        double value = isWhole ? whole.doubleValue() : real;
        if (isWhole && Double.isInfinite(value)) {
            throw new LiteralSyntaxException("the int is too large to be made a float", start);
        }
        // Not a minus, which may leave a NaN as it is.
        return negative
                ? Double.longBitsToDouble(Double.doubleToRawLongBits(value) ^ Long.MIN_VALUE)
                : value;
    }

    private Constant asInt(boolean negative) {
        BigInteger value = negative ? whole.negate() : whole;
        return !isLong && value.bitLength() < Long.SIZE
                ? new Constant.Int(value.longValue())
                : new Constant.BigInt(value, version.hasByteStrings());
    }

    private void unsigned() {
        isWhole = false;
        isLong = false;
        isImaginary = false;
        if (in.peek() > '9' && isNumber(in.word())) {
            named();
        } else if (in.peek() == '0' && "xXoObB".indexOf(in.peek(1)) >= 0) {
            int base =
                    switch (in.peek(1)) {
                        case 'x', 'X' -> 16;
                        case 'o', 'O' -> 8;
                        default -> 2;
                    };
            in.skip(2);
            String digits = digits(base, true);
            if (digits.isEmpty()) {
                throw in.fault(in.found() + " stands where a digit of base " + base + " should");
            }
            if (LiteralCursor.digit(in.peek(), 10) >= 0) {
                throw in.fault(in.found() + " is no digit of base " + base);
            }
            integer(digits, base);
        } else {
            decimal();
        }
        if (in.peek() == '.' || LiteralCursor.isWordPart(in.peek())) {
            throw in.fault(in.found() + " cannot stand directly behind a number");
        }
    }

    /** {@code inf}, {@code nan} and {@code nan(0x...)}, which has the bits of the float. */
    private void named() {
        String word = in.word();
        isImaginary = word.endsWith("j");
        in.skip(word.length());
        if (word.startsWith("inf")) {
            real = Double.POSITIVE_INFINITY;
            return;
        }
        real = Double.NaN;
        int open = in.index();
        if (!isImaginary && in.take("(")) {
            boolean hasDigits = in.take("0x");
            int first = in.index();
            long bits = hasDigits ? in.takeHex(16) : 0;
            if (in.index() - first != 16 || !in.take(")")) {
                throw new LiteralSyntaxException(
                        "the bits of a nan are not written as in nan(0x7ff8000000000001)", open);
            }
            real = Double.longBitsToDouble(bits);
            if (!Double.isNaN(real)) {
                throw new LiteralSyntaxException("these are not the bits of a nan", open);
            }
            isImaginary = imaginary();
        }
    }

    private boolean imaginary() {
        boolean found = in.peek() == 'j' || in.peek() == 'J';
        if (found) {
            in.skip(1);
        }
        return found;
    }

    private void decimal() {
        int start = in.index();
        String digits = digits(10, false);
        var text = new StringBuilder();
        if (in.peek() == '.') {
            in.skip(1);
            text.append('.').append(digits(10, false));
        }
        if (digits.isEmpty() && text.length() < 2) {
            in.moveTo(start);
            throw in.fault(in.found() + " stands where a number should");
        }
        exponent(text);
        isImaginary = imaginary();
        if (isImaginary || text.length() > 0) {
            real = Double.parseDouble(digits + text);
            return;
        }
        if (digits.length() == 1 || digits.charAt(0) != '0') {
            integer(digits, 10);
        } else if (version.hasByteStrings()) {
            old(digits, start);
        } else if (digits.chars().allMatch(digit -> digit == '0')) {
            integer("0", 10);
        } else {
            throw new LiteralSyntaxException(
                    "an int starts with 0: in octal it starts with 0o, in decimal with another"
                            + " digit",
                    start);
        }
    }

    private void exponent(StringBuilder text) {
        if (in.peek() != 'e' && in.peek() != 'E') {
            return;
        }
        text.append('e');
        in.skip(1);
        if (in.peek() == '+' || in.peek() == '-') {
            text.append((char) in.peek());
            in.skip(1);
        }
        String digits = digits(10, false);
        if (digits.isEmpty()) {
            throw in.fault(in.found() + " stands where the digits of an exponent should");
        }
        text.append(digits);
    }

    /** Octal as Python 2 has it. */
    private void old(String digits, int start) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) >= '8') {
                throw new LiteralSyntaxException(
                        "an int that starts with 0 is octal and has no digit " + digits.charAt(i),
                        start);
            }
        }
        integer(digits, 8);
    }

    private void integer(String digits, int base) {
        int most = base == 10 ? MOST_DECIMAL_DIGITS : MOST_DIGITS;
        if (digits.length() > most) {
            throw in.fault(
                    "an int has "
                            + digits.length()
                            + " digits of base "
                            + base
                            + "; at most "
                            + most
                            + " are read, more in hexadecimal");
        }
        isWhole = true;
        whole =
                digits.length() < 16
                        ? BigInteger.valueOf(Long.parseLong(digits, base))
                        : base == 10 ? new BigInteger(digits) : ofBits(digits, base);
        if (in.peek() == 'L' || in.peek() == 'l') {
            if (!version.hasByteStrings()) {
                throw in.fault(
                        "an int ends in " + in.found() + ", but " + version + " has no long");
            }
            in.skip(1);
            isLong = true;
        }
    }

    /** In linear time, which {@link BigInteger} does not do itself. */
    private static BigInteger ofBits(String digits, int base) {
        int width = Integer.numberOfTrailingZeros(base);
        var magnitude = new byte[(int) (((long) digits.length() * width + 7) / 8) + 1];
        long bit = 0;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int shifted = Character.digit(digits.charAt(i), base) << (int) (bit % 8);
            int at = magnitude.length - 1 - (int) (bit / 8);
            magnitude[at] |= (byte) shifted;
            if (shifted > 0xff) {
                magnitude[at - 1] |= (byte) (shifted >> 8);
            }
            bit += width;
        }
        return new BigInteger(1, magnitude);
    }

    /**
     * Takes digits, without the single underscores between them; one can stand behind the prefix of
     * a base, too.
     */
    private String digits(int base, boolean afterPrefix) {
        int start = in.index();
        boolean underscores = false;
        while (true) {
            int c = in.peek();
            if (LiteralCursor.digit(c, base) >= 0) {
                in.skip(1);
            } else if (c == '_'
                    && (afterPrefix || in.index() > start)
                    && LiteralCursor.digit(in.peek(1), base) >= 0) {
                underscores = true;
                in.skip(2);
            } else {
                break;
            }
        }
        String digits = in.text().substring(start, in.index());
        return underscores ? digits.replace("_", "") : digits;
    }
}
