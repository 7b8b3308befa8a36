package dev.pyclair.code;

/** A place in a text that literals are read from. */
final class LiteralCursor {
    /** What {@link #peek} gives behind the last character. */
    static final int END = -1;

    private static final int LONGEST_SHOWN = 40;

    private final String text;
    private int index;

    LiteralCursor(String text, int start) {
        this.text = text;
        this.index = start;
    }

    String text() {
        return text;
    }

    int index() {
        return index;
    }

    void moveTo(int newIndex) {
        index = newIndex;
    }

    /** The next UTF-16 unit, which is not taken, or {@link #END}. */
    int peek() {
        return peek(0);
    }

    int peek(int ahead) {
        int at = index + ahead;
        return at < text.length() ? text.charAt(at) : END;
    }

    /** Takes units that were peeked at. */
    void skip(int count) {
        index += count;
    }

    boolean take(String expected) {
        boolean found = text.startsWith(expected, index);
        if (found) {
            index += expected.length();
        }
        return found;
    }

    /** Takes one code point, of which a surrogate without its partner is one. */
    int takeCodePoint() {
        int point = text.codePointAt(index);
        index += Character.charCount(point);
        return point;
    }

    /** Skips blanks; across lines only inside brackets, as in Python. */
    void skipBlanks(boolean acrossLines) {
        while (true) {
            int c = peek();
            boolean isBlank = c == ' ' || c == '\t' || c == '\f';
            if (!isBlank && !(acrossLines && (c == '\n' || c == '\r'))) {
                return;
            }
            index++;
        }
    }

    /** The name that stands here, empty if there is none; it is not taken. */
    String word() {
        int end = index;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return text.substring(index, end);
    }

    static boolean isWordPart(int unit) {
        return unit >= 'a' && unit <= 'z'
                || unit >= 'A' && unit <= 'Z'
                || unit >= '0' && unit <= '9'
                || unit == '_'
                || unit >= 0x80;
    }

    /** The value of an ASCII digit, or -1 for what is no digit of the base. */
    static int digit(int unit, int base) {
        return unit >= 0 && unit < 0x80 ? Character.digit(unit, base) : -1;
    }

    /** Takes exactly so many hexadecimal digits: their value, or -1 if they are not there. */
    long takeHex(int digits) {
        long value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = digit(peek(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        index += digits;
        return value;
    }

    /** A word as messages show it. */
    static String cut(String word) {
        return word.length() <= LONGEST_SHOWN ? word : word.substring(0, LONGEST_SHOWN) + "...";
    }

    /** What stands here, for messages. */
    String found() {
        if (index >= text.length()) {
            return "the end of the text";
        }
        int point = text.codePointAt(index);
        return switch (point) {
            case '\n', '\r' -> "the end of the line";
            case '\'' -> "\"'\"";
            default ->
                    point >= ' ' && point < 0x7f
                            ? "'" + (char) point + "'"
                            : String.format("U+%04X", point);
        };
    }

    LiteralSyntaxException fault(String message) {
        return new LiteralSyntaxException(message, index);
    }
}
