package dev.pyclair.runtime.format;

import dev.pyclair.runtime.number.FloatText;
import dev.pyclair.runtime.number.IntText;
import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.TextBuilder;
import dev.pyclair.runtime.text.ValueFault;
import java.math.BigInteger;
import java.util.Locale;

/** One conversion of a {@code %} template: its flags, width and precision, and what they do. */
final class PercentDirective {
    private static final int DEFAULT_PRECISION = 6;

    private final boolean isBytes;
    private boolean isLeft;
    private boolean hasPlus;
    private boolean hasBlank;
    private boolean isAlternate;
    private boolean hasZero;
    private long width = -1;
    private long precision = -1;

    PercentDirective(boolean isBytes) {
        this.isBytes = isBytes;
    }

    /** Takes a flag; false for what is none. */
    boolean takeFlag(int point) {
        switch (point) {
            case '-' -> isLeft = true;
            case '+' -> hasPlus = true;
            case ' ' -> hasBlank = true;
            case '#' -> isAlternate = true;
            case '0' -> hasZero = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Sets the least number of characters; a negative one aligns to the left. */
    void setWidth(long given) {
        if (given < 0) {
            isLeft = true;
        }
        // The least number has no opposite, and is too large either way.
        width = given == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(given);
    }

    void setPrecision(long given) {
        precision = given;
    }

    long width() {
        return width;
    }

    long precision() {
        return precision;
    }

    /** Appends a value. */
    void apply(Object value, char type, PercentValues values, SizeLimit limit, TextBuilder result) {
        switch (type) {
            case 'c' -> layOut(character(value, values), false, 0, ' ', limit, result);
            case 's', 'r', 'a', 'b' ->
                    layOut(cut(values.text(value, type)), false, 0, ' ', limit, result);
            case 'e', 'E', 'f', 'F', 'g', 'G' ->
                    layOut(
                            real(values.real(value, type), type, limit),
                            true,
                            0,
                            fill(),
                            limit,
                            result);
            default -> {
                Object integer = values.integer(value, isBytes && type == 'i' ? 'd' : type);
                boolean hasPrefix = isAlternate && "oxX".indexOf(type) >= 0;
                String text = whole(integer, type, values.mostDigits(), limit);
                layOut(text, true, hasPrefix ? type : 0, fill(), limit, result);
            }
        }
    }

    private int fill() {
        return hasZero ? '0' : ' ';
    }

    private Object cut(Object text) {
        return precision >= 0 && precision < CodePoints.length(text)
                ? CodePoints.slice(text, 0, (int) precision)
                : text;
    }

    private Object character(Object given, PercentValues values) {
        Object value = values.character(given);
        if (CodePoints.isText(value) && CodePoints.length(value) == 1) {
            return value;
        }
        boolean isInteger = value instanceof Long || value instanceof BigInteger;
        if (!isInteger) {
            throw ValueFault.worded(
                    "TypeError",
                    isBytes ? "percent-byte" : "percent-char",
                    values.place(),
                    CodePoints.isText(value)
                            ? "a "
                                    + (isBytes ? values.typeOf(given) + " object" : "string")
                                    + " of length "
                                    + CodePoints.length(value)
                            : values.typeOf(given));
        }
        long point = Ints.clip(value);
        int end = isBytes ? 256 : Character.MAX_CODE_POINT + 1;
        if (point < 0 || point >= end) {
            throw ValueFault.worded(
                    "OverflowError", "percent-range", values.place(), isBytes ? "256" : "0x110000");
        }
        return CodePoints.ofPoint((int) point);
    }

    private String real(double value, char type, SizeLimit limit) {
        FloatText.Form form =
                switch (type) {
                    case 'e', 'E' -> FloatText.Form.EXPONENT;
                    case 'f', 'F' -> FloatText.Form.FIXED;
                    default -> FloatText.Form.GENERAL;
                };
        int digits = precision < 0 ? DEFAULT_PRECISION : (int) precision;
        String text = FloatText.of(value, form, digits, isAlternate, false, limit);
        return type < 'a' ? text.toUpperCase(Locale.ROOT) : text;
    }

    /** The digits behind a sign, at least as many as the precision says. */
    private String whole(Object value, char type, int mostDigits, SizeLimit limit) {
        if (precision > Integer.MAX_VALUE - 3) {
            throw ValueFault.overflow("precision too large");
        }
        String text =
                switch (type) {
                    case 'o' -> IntText.digits(value, 8);
                    case 'x' -> IntText.digits(value, 16);
                    case 'X' -> IntText.digits(value, 16).toUpperCase(Locale.ROOT);
                    default -> IntText.decimal(value, mostDigits, limit);
                };
        int signs = text.startsWith("-") ? 1 : 0;
        int missing = (int) Math.max(precision - (text.length() - signs), 0);
        if (missing == 0) {
            return text;
        }
        return new StringBuilder(limit.text((long) text.length() + missing))
                .append(text, 0, signs)
                .append("0".repeat(missing))
                .append(text, signs, text.length())
                .toString();
    }

    /** Appends a text in its width, with sign and prefix before zeros and behind blanks. */
    private void layOut(
            Object text,
            boolean isSigned,
            int prefix,
            int fill,
            SizeLimit limit,
            TextBuilder result) {
        int start = 0;
        int sign = 0;
        if (isSigned) {
            int first = CodePoints.at(text, 0);
            if (first == '-' || first == '+') {
                sign = first;
                start = 1;
            } else {
                sign = hasPlus ? '+' : hasBlank ? ' ' : 0;
            }
        }
        int length = CodePoints.length(text);
        int taken = length - start + (sign == 0 ? 0 : 1) + (prefix == 0 ? 0 : 2);
        int padding = limit.text(Math.max(width - taken, 0));
        if (fill == ' ' && !isLeft) {
            result.fill(' ', padding);
        }
        if (sign != 0) {
            result.append(sign);
        }
        if (prefix != 0) {
            result.append('0').append(prefix);
        }
        if (fill != ' ' && !isLeft) {
            result.fill(fill, padding);
        }
        result.append(text, start, length);
        if (isLeft) {
            result.fill(' ', padding);
        }
    }
}
