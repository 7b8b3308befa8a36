package dev.pyclair.runtime.regex;

import dev.pyclair.runtime.text.CharKind;

/** A kind of characters, under the name that {@code re} has for it. */
enum Category implements CharTest {
    CATEGORY_DIGIT,
    CATEGORY_NOT_DIGIT,
    CATEGORY_SPACE,
    CATEGORY_NOT_SPACE,
    CATEGORY_WORD,
    CATEGORY_NOT_WORD,
    CATEGORY_LINEBREAK,
    CATEGORY_NOT_LINEBREAK,
    CATEGORY_LOC_WORD,
    CATEGORY_LOC_NOT_WORD,
    CATEGORY_UNI_DIGIT,
    CATEGORY_UNI_NOT_DIGIT,
    CATEGORY_UNI_SPACE,
    CATEGORY_UNI_NOT_SPACE,
    CATEGORY_UNI_WORD,
    CATEGORY_UNI_NOT_WORD,
    CATEGORY_UNI_LINEBREAK,
    CATEGORY_UNI_NOT_LINEBREAK;

    @Override
    public boolean test(int point) {
        return switch (this) {
            case CATEGORY_DIGIT -> point >= '0' && point <= '9';
            case CATEGORY_NOT_DIGIT -> !CATEGORY_DIGIT.test(point);
            case CATEGORY_SPACE -> point == ' ' || point >= '\t' && point <= '\r';
            case CATEGORY_NOT_SPACE -> !CATEGORY_SPACE.test(point);
            case CATEGORY_WORD, CATEGORY_LOC_WORD -> isWord(point);
            case CATEGORY_NOT_WORD, CATEGORY_LOC_NOT_WORD -> !isWord(point);
            case CATEGORY_LINEBREAK -> point == '\n';
            case CATEGORY_NOT_LINEBREAK -> point != '\n';
            case CATEGORY_UNI_DIGIT -> CharKind.decimal(point) >= 0;
            case CATEGORY_UNI_NOT_DIGIT -> CharKind.decimal(point) < 0;
            case CATEGORY_UNI_SPACE -> CharKind.isSpace(point);
            case CATEGORY_UNI_NOT_SPACE -> !CharKind.isSpace(point);
            case CATEGORY_UNI_WORD -> point == '_' || CharKind.isAlphanumeric(point);
            case CATEGORY_UNI_NOT_WORD -> !CATEGORY_UNI_WORD.test(point);
            case CATEGORY_UNI_LINEBREAK -> CharKind.isLineBreak(point);
            case CATEGORY_UNI_NOT_LINEBREAK -> !CharKind.isLineBreak(point);
        };
    }

    private static boolean isWord(int point) {
        return point == '_' || point < 128 && Character.isLetterOrDigit(point);
    }
}
