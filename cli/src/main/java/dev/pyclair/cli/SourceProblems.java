package dev.pyclair.cli;

import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.compiler.token.SourceText;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceWarning;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a source, in the words of CPython.
 *
 * @param source the text that lines are shown of; empty if it is not at hand
 * @see <a href="https://github.com/python/cpython/blob/3.13/Lib/traceback.py">CPython: {@code
 *     Lib/traceback.py}, {@code TracebackException._format_syntax_error}; {@code Lib/warnings.py},
 *     {@code _formatwarnmsg_impl}</a>
 */
record SourceProblems(Optional<byte[]> source) {
    private static final String INDENT = "    ";

    /** Of a source that is no file, CPython has no line to show. */
    static final SourceProblems WITHOUT_LINES = new SourceProblems(Optional.empty());

    /** The problems of a source; lines are shown if it is a file. */
    static SourceProblems of(PythonSource source) {
        boolean isFile = !source.isText() && !source.filename().equals(PythonSource.STDIN);
        return isFile ? new SourceProblems(Optional.of(source.bytes())) : WITHOUT_LINES;
    }

    /** The lines that CPython prints of a source that does not compile. */
    List<String> lines(SourceException fault) {
        var lines = new ArrayList<String>();
        String name = fault.kind().pythonName();
        if (!isSyntax(fault)) {
            return List.of(fault.words().isEmpty() ? name : name + ": " + fault.words());
        }
        if (!fault.filename().isEmpty() && (fault.line() > 0 || fault.offset() != 0)) {
            lines.add("  File \"" + fault.filename() + "\", line " + fault.line());
        }
        Optional<String> text =
                fault.text() == null ? line(fault.line()) : Optional.of(fault.text());
        if (text.isPresent()) {
            excerpt(fault, text.get(), lines);
        }
        lines.add(name + ": " + fault.words());
        return lines;
    }

    /** {@code str} of the exception. */
    static String text(SourceException fault) {
        if (!isSyntax(fault) || fault.line() == 0) {
            return fault.words();
        }
        String name = fault.filename();
        String last = name.substring(name.lastIndexOf('/') + 1);
        return fault.words()
                + (last.isEmpty() ? " (" : " (" + last + ", ")
                + "line "
                + fault.line()
                + ")";
    }

    private static boolean isSyntax(SourceException fault) {
        return fault.kind() == SourceException.Kind.SYNTAX
                || fault.kind() == SourceException.Kind.INDENTATION
                || fault.kind() == SourceException.Kind.TAB;
    }

    /** Adds the line of the source, and carets below. Offsets count code points. */
    private static void excerpt(SourceException fault, String text, List<String> lines) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        int start = 0;
        while (start < end && " \n\f".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        String shown = text.substring(start, end);
        lines.add(INDENT + shown);
        int whole = text.codePointCount(0, text.length());
        int behind = text.codePointCount(0, end) + 1;
        int from = fault.offset();
        int to = behind;
        if (fault.line() == fault.endLine()) {
            to = fault.endOffset() == 0 ? from : fault.endOffset();
        }
        from = from > whole ? behind : from;
        to = to > whole ? behind : to;
        if (from >= to || to < 0) {
            to = from + 1;
        }
        int column = from - 1 - start;
        if (column < 0) {
            return;
        }
        var carets = new StringBuilder(INDENT);
        int[] points = shown.codePoints().toArray();
        for (int i = 0; i < Math.min(column, points.length); i++) {
            // What is no space but white keeps its width.
            boolean isWhite = Character.isWhitespace(points[i]) || Character.isSpaceChar(points[i]);
            carets.appendCodePoint(isWhite ? points[i] : ' ');
        }
        lines.add(carets.append("^".repeat(to - from)).toString());
    }

    /** The lines that CPython prints of a warning. */
    List<String> lines(SourceWarning warning, String filename) {
        String head =
                filename
                        + ":"
                        + warning.line()
                        + ": "
                        + warning.category().pythonName()
                        + ": "
                        + warning.message();
        Optional<String> line = line(warning.line());
        return line.isPresent() ? List.of(head, "  " + line.get().strip()) : List.of(head);
    }

    /** Whether CPython tells of a warning if nobody says which are wanted. */
    static boolean isShown(SourceWarning warning) {
        return warning.category() == SourceWarning.Category.SYNTAX;
    }

    /** A line of the source, from 1. */
    private Optional<String> line(int number) {
        if (source.isEmpty() || number < 1) {
            return Optional.empty();
        }
        SourceText text;
        try {
            text = SourceText.of(source.get(), "", ParseOptions.FILE);
        } catch (SourceException e) {
            return Optional.empty();
        }
        int start = 0;
        for (int i = 1; i < number; i++) {
            start = end(text, start);
        }
        int end = end(text, start);
        return start == end
                ? Optional.empty()
                : Optional.of(new String(text.bytes(), start, end - start, StandardCharsets.UTF_8));
    }

    /** The offset behind a line. */
    private static int end(SourceText text, int start) {
        int end = start;
        while (end < text.length() && text.bytes()[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, text.length());
    }
}
