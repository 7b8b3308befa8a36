package dev.pyclair.cli;

import java.nio.charset.StandardCharsets;

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

    /**
     * The text in its lines, likewise. A byte that belongs to no character is escaped, too.
     *
     * @param utf8 lines that end with U+000A
     */
    static byte[] lines(byte[] utf8) {
        int plain = 0;
        while (plain < utf8.length && isPlain(utf8[plain])) {
            plain++;
        }
        if (plain == utf8.length) {
            return utf8;
        }
        var out = new StringBuilder(utf8.length + 64);
        for (int i = 0; i < utf8.length; ) {
            int length = lengthAt(utf8, i);
            if (isPlain(utf8[i])) {
                out.append((char) utf8[i]);
            } else if (length == 0) {
                escape(out.append("\\x"), utf8[i] & 0xff, 2);
            } else {
                append(out, pointAt(utf8, i, length));
            }
            i += Math.max(1, length);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isPlain(byte unit) {
        return unit >= ' ' && unit < 0x7f || unit == '\n';
    }

    /** The number of bytes of the character that starts at an index; 0 if none does. */
    private static int lengthAt(byte[] utf8, int start) {
        int first = utf8[start] & 0xff;
        int length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        if (start + length > utf8.length || first >= 0xf5) {
            return 0;
        }
        for (int i = start + 1; i < start + length; i++) {
            if ((utf8[i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int pointAt(byte[] utf8, int start, int length) {
        int point = length == 1 ? utf8[start] : utf8[start] & 0x7f >> length;
        for (int i = start + 1; i < start + length; i++) {
            point = point << 6 | utf8[i] & 0x3f;
        }
        return point;
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
