package dev.pyclair.runtime.text;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Upper case, lower case, title case and case folding, by the full mappings of Unicode: {@code ß}
 * becomes {@code SS}.
 *
 * <p>The results can be up to three times as long as what they are made of.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/unicodeobject.c">CPython:
 *     {@code Objects/unicodeobject.c}, {@code do_title}, {@code handle_capital_sigma}</a>
 */
public final class TextCase {
    private static final int CAPITAL_SIGMA = 0x3a3;
    private static final int SIGMA = 0x3c3;
    private static final int FINAL_SIGMA = 0x3c2;
    private static final int PIECE = 1 << 10;

    // spotless:off
    /** Title case of those characters where it is several, and not those of upper case. */
    private static final Map<Integer, String> TITLES =
            Map.ofEntries(
                    Map.entry(0xdf, "Ss"), Map.entry(0x587, "\u0535\u0582"),
                    Map.entry(0x1fb2, "\u1fba\u0345"), Map.entry(0x1fb4, "\u0386\u0345"),
                    Map.entry(0x1fb7, "\u0391\u0342\u0345"), Map.entry(0x1fc2, "\u1fca\u0345"),
                    Map.entry(0x1fc4, "\u0389\u0345"), Map.entry(0x1fc7, "\u0397\u0342\u0345"),
                    Map.entry(0x1ff2, "\u1ffa\u0345"), Map.entry(0x1ff4, "\u038f\u0345"),
                    Map.entry(0x1ff7, "\u03a9\u0342\u0345"),
                    Map.entry(0xfb00, "Ff"), Map.entry(0xfb01, "Fi"), Map.entry(0xfb02, "Fl"),
                    Map.entry(0xfb03, "Ffi"), Map.entry(0xfb04, "Ffl"),
                    Map.entry(0xfb05, "St"), Map.entry(0xfb06, "St"),
                    Map.entry(0xfb13, "\u0544\u0576"), Map.entry(0xfb14, "\u0544\u0565"),
                    Map.entry(0xfb15, "\u0544\u056b"), Map.entry(0xfb16, "\u054e\u0576"),
                    Map.entry(0xfb17, "\u0544\u056d"));
    // spotless:on

    private TextCase() {}

    /**
     * {@code str.upper}.
     *
     * @param text a text
     * @return in upper case
     */
    public static Object upper(Object text) {
        if (text instanceof String string) {
            return inPieces(string, each -> each.toUpperCase(Locale.ROOT));
        }
        var builder = new TextBuilder(CodePoints.length(text));
        for (int i = 0; i < CodePoints.length(text); i++) {
            appendUpper(builder, CodePoints.at(text, i));
        }
        return builder.build();
    }

    /** Java takes time of the square of the number of characters that become several. */
    private static String inPieces(String text, UnaryOperator<String> change) {
        if (text.length() <= PIECE || CodePoints.isAscii(text)) {
            return change.apply(text);
        }
        var changed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += PIECE) {
            changed.append(change.apply(text.substring(i, Math.min(text.length(), i + PIECE))));
        }
        return changed.toString();
    }

    /**
     * {@code str.lower}.
     *
     * @param text a text
     * @return in lower case; a capital sigma at the end of a word becomes a final one
     */
    public static Object lower(Object text) {
        if (text instanceof String string && string.indexOf(CAPITAL_SIGMA) < 0) {
            return inPieces(string, each -> each.toLowerCase(Locale.ROOT));
        }
        var builder = new TextBuilder(CodePoints.length(text));
        for (int i = 0; i < CodePoints.length(text); i++) {
            appendLower(builder, text, i);
        }
        return builder.build();
    }

    /**
     * {@code str.title}.
     *
     * @param text a text
     * @return each word with a first letter in title case
     */
    public static Object title(Object text) {
        var builder = new TextBuilder(CodePoints.length(text));
        boolean isInWord = false;
        for (int i = 0; i < CodePoints.length(text); i++) {
            int point = CodePoints.at(text, i);
            if (isInWord) {
                appendLower(builder, text, i);
            } else {
                appendTitle(builder, point);
            }
            isInWord = CharKind.isCased(point);
        }
        return builder.build();
    }

    /**
     * {@code str.capitalize}.
     *
     * @param text a text
     * @return the first character in title case, the others in lower case
     */
    public static Object capitalize(Object text) {
        int length = CodePoints.length(text);
        var builder = new TextBuilder(length);
        if (length > 0) {
            appendTitle(builder, CodePoints.at(text, 0));
        }
        for (int i = 1; i < length; i++) {
            appendLower(builder, text, i);
        }
        return builder.build();
    }

    /**
     * {@code str.swapcase}.
     *
     * @param text a text
     * @return upper case in lower case and the other way round
     */
    public static Object swapCase(Object text) {
        var builder = new TextBuilder(CodePoints.length(text));
        for (int i = 0; i < CodePoints.length(text); i++) {
            int point = CodePoints.at(text, i);
            if (Character.isUpperCase(point)) {
                appendLower(builder, text, i);
            } else if (Character.isLowerCase(point)) {
                appendUpper(builder, point);
            } else {
                builder.append(point);
            }
        }
        return builder.build();
    }

    /**
     * {@code str.casefold}.
     *
     * @param text a text
     * @return folded for comparisons without case
     */
    public static Object caseFold(Object text) {
        if (CodePoints.isAscii(text)) {
            return ((String) text).toLowerCase(Locale.ROOT);
        }
        var builder = new TextBuilder(CodePoints.length(text));
        for (int i = 0; i < CodePoints.length(text); i++) {
            appendFolded(builder, CodePoints.at(text, i));
        }
        return builder.build();
    }

    // In Unicode's table folding is lower case of upper case, but for the dotless i, the capital
    // sharp s, and Cherokee, whose small letters came later and so fold to the capital ones.
    private static void appendFolded(TextBuilder builder, int point) {
        if (point < 0x80) {
            builder.append(Character.toLowerCase(point));
        } else if (point == 0x1e9e) {
            builder.append("ss");
        } else if (point == 0x131 || point >= 0x13a0 && point <= 0x13f5) {
            builder.append(point);
        } else if (point >= 0x13f8 && point <= 0x13fd) {
            builder.append(point - 8);
        } else if (point >= 0xab70 && point <= 0xabbf) {
            builder.append(point - 0xab70 + 0x13a0);
        } else {
            String upper = Character.toString(point).toUpperCase(Locale.ROOT);
            for (int i = 0; i < upper.length(); i += Character.charCount(upper.codePointAt(i))) {
                appendPlainLower(builder, upper.codePointAt(i));
            }
        }
    }

    private static void appendTitle(TextBuilder builder, int point) {
        // The capitals of Georgian are not for single words, whatever the JDK says.
        boolean isGeorgian = point >= 0x10d0 && point <= 0x10ff;
        int simple = isGeorgian ? point : Character.toTitleCase(point);
        if (simple != point || point < 0x80 || isGeorgian || Character.isTitleCase(point)) {
            builder.append(simple);
        } else if (TITLES.containsKey(point)) {
            builder.append(TITLES.get(point));
        } else {
            appendUpper(builder, point);
        }
    }

    private static void appendUpper(TextBuilder builder, int point) {
        if (point < 0x80) {
            builder.append(Character.toUpperCase(point));
        } else if (Character.isSupplementaryCodePoint(point)) {
            // None of these becomes several.
            builder.append(Character.toUpperCase(point));
        } else {
            builder.append(String.valueOf((char) point).toUpperCase(Locale.ROOT));
        }
    }

    /** Appends the lower case of a character that stands in a text. */
    private static void appendLower(TextBuilder builder, Object text, int index) {
        int point = CodePoints.at(text, index);
        if (point == CAPITAL_SIGMA) {
            builder.append(isFinal(text, index) ? FINAL_SIGMA : SIGMA);
        } else {
            appendPlainLower(builder, point);
        }
    }

    private static void appendPlainLower(TextBuilder builder, int point) {
        if (point == 0x130) {
            builder.append('i').append(0x307);
        } else {
            builder.append(Character.toLowerCase(point));
        }
    }

    /** Whether a word has a cased letter before the index, and none behind it. */
    private static boolean isFinal(Object text, int index) {
        int before = index - 1;
        while (before >= 0 && CharKind.isCaseIgnorable(CodePoints.at(text, before))) {
            before--;
        }
        if (before < 0 || !CharKind.isCased(CodePoints.at(text, before))) {
            return false;
        }
        int behind = index + 1;
        int length = CodePoints.length(text);
        while (behind < length && CharKind.isCaseIgnorable(CodePoints.at(text, behind))) {
            behind++;
        }
        return behind == length || !CharKind.isCased(CodePoints.at(text, behind));
    }
}
