package dev.pyclair.cli;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Utf8Builder;

/**
 * Colours for the lines of a disassembly: the name of the instruction, what its argument stands
 * for, headings.
 */
final class LineColours {
    private static final String HEADING = "\u001b[1m";
    private static final String NAME = "\u001b[36m";
    private static final String MEANING = "\u001b[32m";
    private static final String END = "\u001b[0m";

    private final byte[] text;
    private final Utf8Builder out;

    private LineColours(byte[] text) {
        this.text = text;
        this.out = new Utf8Builder(2 * text.length);
    }

    /** The same text with colours in it. */
    static byte[] apply(byte[] text) {
        var colours = new LineColours(text);
        int start = 0;
        while (start < text.length) {
            int end = start;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
            colours.line(start, end);
            start = end + 1;
        }
        return colours.out.toBytes().toArray();
    }

    private void line(int start, int end) {
        if (start < end && text[start] != ' ' && !isDigit(text[start])) {
            coloured(HEADING, start, end);
        } else {
            int name = start;
            while (name < end && !startsName(name, end)) {
                name++;
            }
            int nameEnd = name;
            while (nameEnd < end && text[nameEnd] != ' ') {
                nameEnd++;
            }
            int meaning = nameEnd;
            while (meaning < end && text[meaning] != '(') {
                meaning++;
            }
            copy(start, name);
            coloured(NAME, name, nameEnd);
            copy(nameEnd, meaning);
            coloured(MEANING, meaning, end);
        }
        out.append('\n');
    }

    /** Names have two capitals at least; a label has one and a digit. */
    private boolean startsName(int i, int end) {
        return isCapital(text[i]) && i + 1 < end && (isCapital(text[i + 1]) || text[i + 1] == '_');
    }

    private void coloured(String colour, int start, int end) {
        if (start < end) {
            out.append(colour);
            copy(start, end);
            out.append(END);
        }
    }

    private void copy(int start, int end) {
        out.append(Bytes.window(text, start, end - start));
    }

    private static boolean isCapital(byte unit) {
        return unit >= 'A' && unit <= 'Z';
    }

    private static boolean isDigit(byte unit) {
        return unit >= '0' && unit <= '9';
    }
}
