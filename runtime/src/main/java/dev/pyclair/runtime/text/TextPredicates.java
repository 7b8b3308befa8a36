package dev.pyclair.runtime.text;

import java.util.function.IntPredicate;

/** The questions about whole texts: {@code str.isalpha()} and its like. */
public final class TextPredicates {
    private TextPredicates() {}

    private static boolean all(Object text, IntPredicate predicate) {
        int length = CodePoints.length(text);
        for (int i = 0; i < length; i++) {
            if (!predicate.test(CodePoints.at(text, i))) {
                return false;
            }
        }
        return length > 0;
    }

    /** {@return {@code text.isalpha()}} @param text a text */
    public static boolean isAlpha(Object text) {
        return all(text, Character::isLetter);
    }

    /** {@return {@code text.isalnum()}} @param text a text */
    public static boolean isAlphanumeric(Object text) {
        return all(text, CharKind::isAlphanumeric);
    }

    /** {@return {@code text.isdecimal()}} @param text a text */
    public static boolean isDecimal(Object text) {
        return all(text, point -> CharKind.decimal(point) >= 0);
    }

    /** {@return {@code text.isdigit()}} @param text a text */
    public static boolean isDigit(Object text) {
        return all(text, CharKind::isDigit);
    }

    /** {@return {@code text.isnumeric()}} @param text a text */
    public static boolean isNumeric(Object text) {
        return all(text, CharKind::isNumeric);
    }

    /** {@return {@code text.isspace()}} @param text a text */
    public static boolean isSpace(Object text) {
        return all(text, CharKind::isSpace);
    }

    /** {@return {@code text.isupper()}} @param text a text */
    public static boolean isUpper(Object text) {
        boolean isCased = false;
        for (int i = 0; i < CodePoints.length(text); i++) {
            int point = CodePoints.at(text, i);
            if (Character.isLowerCase(point) || Character.isTitleCase(point)) {
                return false;
            }
            isCased |= Character.isUpperCase(point);
        }
        return isCased;
    }

    /** {@return {@code text.islower()}} @param text a text */
    public static boolean isLower(Object text) {
        boolean isCased = false;
        for (int i = 0; i < CodePoints.length(text); i++) {
            int point = CodePoints.at(text, i);
            if (Character.isUpperCase(point) || Character.isTitleCase(point)) {
                return false;
            }
            isCased |= Character.isLowerCase(point);
        }
        return isCased;
    }

    /** {@return {@code text.istitle()}} @param text a text */
    public static boolean isTitle(Object text) {
        boolean isCased = false;
        boolean isInWord = false;
        for (int i = 0; i < CodePoints.length(text); i++) {
            int point = CodePoints.at(text, i);
            if (Character.isUpperCase(point) || Character.isTitleCase(point)) {
                if (isInWord) {
                    return false;
                }
                isInWord = true;
                isCased = true;
            } else if (Character.isLowerCase(point)) {
                if (!isInWord) {
                    return false;
                }
            } else {
                isInWord = false;
            }
        }
        return isCased;
    }

    /** {@return {@code text.isidentifier()}} @param text a text */
    public static boolean isIdentifier(Object text) {
        int length = CodePoints.length(text);
        if (length == 0 || !CharKind.isNameStart(CodePoints.at(text, 0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (!CharKind.isNamePart(CodePoints.at(text, i))) {
                return false;
            }
        }
        return true;
    }
}
