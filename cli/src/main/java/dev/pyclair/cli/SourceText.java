package dev.pyclair.cli;

import dev.pyclair.MalformedPycException;
import dev.pyclair.asm.AssemblyException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text that a person wrote, and places in it. */
final class SourceText {
    /** How much of a line is shown on either side of a fault. */
    private static final int AROUND = 60;

    private static final String CUT = "...";

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private SourceText() {}

    /**
     * The characters of a file.
     *
     * @throws MalformedPycException if it is not UTF-8
     */
    static String decode(byte[] utf8) {
        ByteBuffer in = ByteBuffer.wrap(utf8);
        CharBuffer out = CharBuffer.allocate(utf8.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            throw new MalformedPycException(
                    utf8.length > 3 && utf8[2] == '\r' && utf8[3] == '\n'
                            ? "this is a .pyc, not a text; dis --asm makes a text of it"
                            : "a text is UTF-8, and this byte belongs to no character",
                    in.position());
        }
        String text = out.flip().toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** A fault as compilers print it: place and problem, then the line and a caret below. */
    static List<String> lines(String label, AssemblyException fault) {
        String[] excerpt = fault.excerpt().split("\n", -1);
        String line = excerpt[0].replace('\t', ' ');
        int column = Math.min(fault.column() - 1, line.length());
        int start = column > AROUND + CUT.length() ? column - AROUND : 0;
        int end = line.length() - column > AROUND + CUT.length() ? column + AROUND : line.length();
        String before = start > 0 ? CUT : "";
        return List.of(
                label + ":" + fault.line() + ":" + fault.column() + ": " + fault.problem(),
                "  " + before + line.substring(start, end) + (end < line.length() ? CUT : ""),
                "  " + " ".repeat(before.length() + column - start) + "^");
    }
}
