package dev.pyclair.runtime.text;

import java.util.Arrays;

/**
 * What single characters are: the questions behind {@code str.isalpha} and its like.
 *
 * <p>General categories and case come from the JDK, that is from Unicode 13 on JDK 17, as in
 * CPython 3.9 and 3.10; what the JDK does not know is in tables here, which have been the same
 * since Unicode 12.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/unicodectype.c">CPython: {@code
 *     Objects/unicodectype.c}</a>
 */
public final class CharKind {
    // spotless:off
    /** Digits that no decimal number is written with, such as superscripts: first and last of each range. */
    private static final int[] OTHER_DIGITS = {
        0xb2, 0xb3, 0xb9, 0xb9, 0x1369, 0x1371, 0x19da, 0x19da, 0x2070, 0x2070, 0x2074, 0x2079, 0x2080, 0x2089,
        0x2460, 0x2468, 0x2474, 0x247c, 0x2488, 0x2490, 0x24ea, 0x24ea, 0x24f5, 0x24fd, 0x24ff, 0x24ff,
        0x2776, 0x277e, 0x2780, 0x2788, 0x278a, 0x2792, 0x10a40, 0x10a43, 0x10e60, 0x10e68, 0x11052, 0x1105a,
        0x1f100, 0x1f10a,
    };

    /** Ideographs that stand for numbers. */
    private static final int[] NUMERIC_IDEOGRAPHS = {
        0x3405, 0x3405, 0x3483, 0x3483, 0x382a, 0x382a, 0x3b4d, 0x3b4d, 0x4e00, 0x4e00, 0x4e03, 0x4e03,
        0x4e07, 0x4e07, 0x4e09, 0x4e09, 0x4e5d, 0x4e5d, 0x4e8c, 0x4e8c, 0x4e94, 0x4e94, 0x4e96, 0x4e96,
        0x4ebf, 0x4ec0, 0x4edf, 0x4edf, 0x4ee8, 0x4ee8, 0x4f0d, 0x4f0d, 0x4f70, 0x4f70, 0x5104, 0x5104,
        0x5146, 0x5146, 0x5169, 0x5169, 0x516b, 0x516b, 0x516d, 0x516d, 0x5341, 0x5341, 0x5343, 0x5345,
        0x534c, 0x534c, 0x53c1, 0x53c4, 0x56db, 0x56db, 0x58f1, 0x58f1, 0x58f9, 0x58f9, 0x5e7a, 0x5e7a,
        0x5efe, 0x5eff, 0x5f0c, 0x5f0e, 0x5f10, 0x5f10, 0x62fe, 0x62fe, 0x634c, 0x634c, 0x67d2, 0x67d2,
        0x6f06, 0x6f06, 0x7396, 0x7396, 0x767e, 0x767e, 0x8086, 0x8086, 0x842c, 0x842c, 0x8cae, 0x8cae,
        0x8cb3, 0x8cb3, 0x8d30, 0x8d30, 0x9621, 0x9621, 0x9646, 0x9646, 0x964c, 0x964c, 0x9678, 0x9678,
        0x96f6, 0x96f6, 0xf96b, 0xf96b, 0xf973, 0xf973, 0xf978, 0xf978, 0xf9b2, 0xf9b2, 0xf9d1, 0xf9d1,
        0xf9d3, 0xf9d3, 0xf9fd, 0xf9fd, 0x20001, 0x20001, 0x20064, 0x20064, 0x200e2, 0x200e2,
        0x20121, 0x20121, 0x2092a, 0x2092a, 0x20983, 0x20983, 0x2098c, 0x2098c, 0x2099c, 0x2099c,
        0x20aea, 0x20aea, 0x20afd, 0x20afd, 0x20b19, 0x20b19, 0x22390, 0x22390, 0x22998, 0x22998,
        0x23b1b, 0x23b1b, 0x2626d, 0x2626d, 0x2f890, 0x2f890,
    };

    /** Punctuation inside words: Word_Break of MidLetter, MidNumLet and Single_Quote. */
    private static final int[] INSIDE_WORDS = {
        0x27, 0x27, 0x2e, 0x2e, 0x3a, 0x3a, 0xb7, 0xb7, 0x387, 0x387, 0x55f, 0x55f, 0x5f4, 0x5f4,
        0x2018, 0x2019, 0x2024, 0x2024, 0x2027, 0x2027, 0xfe13, 0xfe13, 0xfe52, 0xfe52, 0xfe55, 0xfe55,
        0xff07, 0xff07, 0xff0e, 0xff0e, 0xff1a, 0xff1a,
    };

    /** Letters that the JDK lets start a name, and XID_Start does not: most change when normalised. */
    private static final int[] NOT_AT_START = {
        0x37a, 0x37a, 0xe33, 0xe33, 0xeb3, 0xeb3, 0x2e2f, 0x2e2f, 0x309b, 0x309c, 0xfc5e, 0xfc63, 0xfdfa, 0xfdfb, 0xfe70, 0xfe70,
        0xfe72, 0xfe72, 0xfe74, 0xfe74, 0xfe76, 0xfe76, 0xfe78, 0xfe78, 0xfe7a, 0xfe7a, 0xfe7c, 0xfe7c,
        0xfe7e, 0xfe7e, 0xff9e, 0xff9f,
    };

    /** The same for XID_Continue. */
    private static final int[] NOT_INSIDE = {
        0x37a, 0x37a, 0x2e2f, 0x2e2f, 0x309b, 0x309c, 0xfc5e, 0xfc63, 0xfdfa, 0xfdfb, 0xfe70, 0xfe70,
        0xfe72, 0xfe72, 0xfe74, 0xfe74, 0xfe76, 0xfe76, 0xfe78, 0xfe78, 0xfe7a, 0xfe7a, 0xfe7c, 0xfe7c, 0xfe7e, 0xfe7e,
    };
    // spotless:on

    private CharKind() {}

    private static boolean isIn(int[] ranges, int point) {
        int found = Arrays.binarySearch(ranges, point);
        // Behind an odd number of bounds lies the inside of a range.
        return found >= 0 || (-found - 1) % 2 != 0;
    }

    /**
     * Whether a character is white space for {@code str}.
     *
     * @param point a code point
     * @return whether {@code isspace()}
     */
    public static boolean isSpace(int point) {
        if (point < 0x80) {
            return point == ' ' || point >= '\t' && point <= '\r' || point >= 0x1c && point <= 0x1f;
        }
        return point == 0x85
                || point == 0xa0
                || point == 0x1680
                || point >= 0x2000 && point <= 0x200a
                || point == 0x2028
                || point == 0x2029
                || point == 0x202f
                || point == 0x205f
                || point == 0x3000;
    }

    /**
     * Whether a character ends a line for {@code str.splitlines}.
     *
     * @param point a code point
     * @return whether it ends a line
     */
    public static boolean isLineBreak(int point) {
        return point >= '\n' && point <= '\r'
                || point >= 0x1c && point <= 0x1e
                || point == 0x85
                || point == 0x2028
                || point == 0x2029;
    }

    /**
     * The value of a decimal digit of any script.
     *
     * @param point a code point
     * @return 0 to 9, or -1
     */
    public static int decimal(int point) {
        if (point < 0x80) {
            return point >= '0' && point <= '9' ? point - '0' : -1;
        }
        return Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER
                ? Character.digit(point, 10)
                : -1;
    }

    /**
     * Whether a character is a digit, also one that no decimal number is written with.
     *
     * @param point a code point
     * @return whether {@code isdigit()}
     */
    public static boolean isDigit(int point) {
        return decimal(point) >= 0 || point >= 0x80 && isIn(OTHER_DIGITS, point);
    }

    /**
     * Whether a character has a numeric value.
     *
     * @param point a code point
     * @return whether {@code isnumeric()}
     */
    public static boolean isNumeric(int point) {
        if (point < 0x80) {
            return decimal(point) >= 0;
        }
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    true;
            case Character.OTHER_LETTER -> isIn(NUMERIC_IDEOGRAPHS, point);
            default -> false;
        };
    }

    /**
     * Whether a character is a letter or has a numeric value.
     *
     * @param point a code point
     * @return whether {@code isalnum()}
     */
    public static boolean isAlphanumeric(int point) {
        return Character.isLetter(point) || isNumeric(point);
    }

    /**
     * Whether a character has a case.
     *
     * @param point a code point
     * @return whether it is upper case, lower case or title case
     */
    public static boolean isCased(int point) {
        return Character.isLowerCase(point)
                || Character.isUpperCase(point)
                || Character.isTitleCase(point);
    }

    /** Whether a character does not end a word for the sake of a final sigma. */
    static boolean isCaseIgnorable(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL ->
                    true;
            default -> isIn(INSIDE_WORDS, point);
        };
    }

    /**
     * Whether a name can start with a character.
     *
     * @param point a code point
     * @return whether it is {@code _} or has XID_Start
     */
    public static boolean isNameStart(int point) {
        return point == '_'
                || Character.isUnicodeIdentifierStart(point) && !isIn(NOT_AT_START, point);
    }

    /**
     * Whether a name can go on with a character.
     *
     * @param point a code point
     * @return whether it has XID_Continue
     */
    public static boolean isNamePart(int point) {
        return Character.isUnicodeIdentifierPart(point)
                && !Character.isIdentifierIgnorable(point)
                && !isIn(NOT_INSIDE, point);
    }
}
