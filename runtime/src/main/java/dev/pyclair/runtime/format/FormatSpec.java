package dev.pyclair.runtime.format;

import dev.pyclair.runtime.text.CharKind;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.ValueFault;

/**
 * A format specification, such as {@code *>+12,.3f}.
 *
 * @param fill the character that fills the width
 * @param align one of {@code < > = ^}
 * @param sign one of {@code + -} and space, or 0 if none is given
 * @param coercesZero whether {@code z} is given: no minus before what is rounded to zero
 * @param isAlternate whether {@code #} is given
 * @param width the least number of characters, or {@link #ABSENT}
 * @param separator {@code ,} or {@code _}, or 0 if none is given
 * @param precision the number behind the point, or {@link #ABSENT}
 * @param type the last character, or what stands for it if there is none
 * @see <a href="https://github.com/python/cpython/blob/main/Python/formatter_unicode.c">CPython:
 *     {@code Python/formatter_unicode.c}, {@code parse_internal_render_format_spec}</a>
 */
record FormatSpec(
        int fill,
        int align,
        int sign,
        boolean coercesZero,
        boolean isAlternate,
        long width,
        int separator,
        long precision,
        int type) {
    /** Stands for a number that is not given. */
    static final long ABSENT = -1;

    /** The types that digits may be grouped for, and those only with underscores. */
    private static final String GROUPED = "defgEG%F\0";

    private static final String GROUPED_BY_FOUR = "boxX";

    /**
     * Reads a specification.
     *
     * @param spec a text
     * @param defaultType the type if there is none
     * @param defaultAlign the alignment if there is none
     * @param typeName the name of the value's type, for messages
     * @return what it says
     * @throws ValueFault {@code ValueError}
     */
    static FormatSpec parse(Object spec, int defaultType, char defaultAlign, String typeName) {
        return new Parser(spec).parse(defaultType, defaultAlign, typeName);
    }

    /** {@return how many digits a group has} */
    int groupSize() {
        return GROUPED_BY_FOUR.indexOf(type) >= 0 ? 4 : 3;
    }

    /** What is said of a type that a value has not. */
    ValueFault unknownType(String typeName) {
        return ValueFault.value(
                "Unknown format code '" + shown(type) + "' for object of type '" + typeName + "'");
    }

    /** A character in a message. */
    private static String shown(int point) {
        return point > ' ' && point < 0x80
                ? String.valueOf((char) point)
                : "\\x" + Integer.toHexString(point);
    }

    /** A place in a specification. */
    private static final class Parser {
        private static final int END = -1;

        private final Object spec;
        private int index;

        Parser(Object spec) {
            this.spec = spec;
        }

        FormatSpec parse(int defaultType, char defaultAlign, String typeName) {
            int fill = ' ';
            int align = 0;
            boolean hasFill = isAlign(peek(1));
            if (hasFill) {
                fill = next();
                align = next();
            } else if (isAlign(peek(0))) {
                align = next();
            }
            int sign = peek(0) == '+' || peek(0) == '-' || peek(0) == ' ' ? next() : 0;
            boolean coercesZero = take('z');
            boolean isAlternate = take('#');
            if (!hasFill && take('0')) {
                fill = '0';
                if (align == 0 && defaultAlign == '>') {
                    align = '=';
                }
            }
            long width = number();
            int separator = separator(typeName);
            long precision = ABSENT;
            if (take('.')) {
                precision = number();
                if (precision == ABSENT) {
                    throw ValueFault.value("Format specifier missing precision");
                }
            }
            if (CodePoints.length(spec) - index > 1) {
                throw ValueFault.worded("ValueError", "format-specifier", spec, typeName);
            }
            int type = peek(0) == END ? defaultType : next();
            if (separator != 0) {
                checkGrouped(separator, type);
            }
            return new FormatSpec(
                    fill,
                    align == 0 ? defaultAlign : align,
                    sign,
                    coercesZero,
                    isAlternate,
                    width,
                    separator,
                    precision,
                    type);
        }

        private int separator(String typeName) {
            int first = peek(0);
            if (first != ',' && first != '_') {
                return 0;
            }
            next();
            int second = peek(0);
            if (second == (first == ',' ? '_' : ',')) {
                throw ValueFault.value("Cannot specify both ',' and '_'.");
            }
            if (second == ',' && first == ',' && index + 1 < CodePoints.length(spec)) {
                throw ValueFault.worded("ValueError", "format-commas", spec, typeName);
            }
            return first;
        }

        private static void checkGrouped(int separator, int type) {
            boolean isGood =
                    GROUPED.indexOf(type) >= 0
                            || separator == '_' && GROUPED_BY_FOUR.indexOf(type) >= 0;
            if (!isGood) {
                throw ValueFault.value(
                        "Cannot specify '" + (char) separator + "' with '" + shown(type) + "'.");
            }
        }

        /** Digits of any script, or {@link #ABSENT}. */
        private long number() {
            if (CharKind.decimal(Math.max(peek(0), 0)) < 0) {
                return ABSENT;
            }
            long value = 0;
            for (int digit = CharKind.decimal(Math.max(peek(0), 0));
                    digit >= 0;
                    digit = CharKind.decimal(Math.max(peek(0), 0))) {
                if (value > (Long.MAX_VALUE - digit) / 10) {
                    throw ValueFault.value("Too many decimal digits in format string");
                }
                value = value * 10 + digit;
                index++;
            }
            return value;
        }

        private int peek(int ahead) {
            int at = index + ahead;
            return at < CodePoints.length(spec) ? CodePoints.at(spec, at) : END;
        }

        private int next() {
            return CodePoints.at(spec, index++);
        }

        private boolean take(char expected) {
            boolean isThere = peek(0) == expected;
            if (isThere) {
                index++;
            }
            return isThere;
        }

        private static boolean isAlign(int point) {
            return point == '<' || point == '>' || point == '=' || point == '^';
        }
    }
}
