package dev.pyclair.cli;

/** Text from files, made harmless for terminals: what does not print is escaped as Python would. */
final class Visible {
    private Visible() {}

    /**
     * The text in one line, with no character that moves the cursor, hides text or turns its
     * direction.
     */
    static String line(String text) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) >= ' ' && text.charAt(plain) < 0x7f) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        var out = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); ) {
            int point = text.codePointAt(i);
            append(out, point);
            i += Character.charCount(point);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        boolean hidden =
                switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR ->
                            true;
                    default -> false;
                };
        if (!hidden) {
            out.appendCodePoint(point);
        } else if (point < 0x100) {
            escape(out.append("\\x"), point, 2);
        } else if (point < 0x10000) {
            escape(out.append("\\u"), point, 4);
        } else {
            escape(out.append("\\U"), point, 8);
        }
    }

    private static void escape(StringBuilder out, int point, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(Character.forDigit(point >> shift & 15, 16));
        }
    }
}
