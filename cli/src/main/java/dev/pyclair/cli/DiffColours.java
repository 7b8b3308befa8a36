package dev.pyclair.cli;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Utf8Builder;

/** Colours for the lines of a unified diff: removed red, added green, heads blue. */
final class DiffColours {
    private static final String HEADING = "\u001b[1m";
    private static final String REMOVED = "\u001b[31m";
    private static final String ADDED = "\u001b[32m";
    private static final String HUNK = "\u001b[36m";
    private static final String END = "\u001b[0m";

    private DiffColours() {}

    /** The same text with colours in it. */
    static byte[] apply(byte[] text) {
        var out = new Utf8Builder(2 * text.length);
        int start = 0;
        while (start < text.length) {
            int end = start;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
            String colour = start == end ? "" : colour(text, start, end);
            out.append(colour);
            out.append(Bytes.window(text, start, end - start));
            out.append(colour.isEmpty() ? "" : END);
            out.append('\n');
            start = end + 1;
        }
        return out.toBytes().toArray();
    }

    private static String colour(byte[] text, int start, int end) {
        return switch (text[start]) {
            case '-' -> isFile(text, start, end) ? HEADING : REMOVED;
            case '+' -> isFile(text, start, end) ? HEADING : ADDED;
            case '@' -> HUNK;
            case 'd', 'a', 'r' -> HEADING;
            default -> "";
        };
    }

    /** Whether it is a line of a file: signs three times. */
    private static boolean isFile(byte[] text, int start, int end) {
        return end - start > 3
                && text[start + 1] == text[start]
                && text[start + 2] == text[start]
                && text[start + 3] == ' ';
    }
}
