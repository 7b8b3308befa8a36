package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.Singleton;

/**
 * How a SyntaxError shows the source that it is about.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/traceback.py">CPython: {@code
 *     Lib/traceback.py}, {@code TracebackException._format_syntax_error}</a>
 */
final class SyntaxErrorText {
    private SyntaxErrorText() {}

    static String of(PyException error, String type, boolean marksToTheEnd) {
        var text = new StringBuilder();
        Object line = error.field("lineno");
        Object file = error.field("filename");
        String suffix = "";
        if (line instanceof Long) {
            text.append("  File \"").append(file == Singleton.NONE ? "<string>" : file);
            text.append("\", line ").append(line).append('\n');
            if (error.field("text") instanceof String shown) {
                marks(text, shown, error, marksToTheEnd);
            }
        } else if (file != Singleton.NONE) {
            suffix = " (" + file + ")";
        }
        Object message = error.field("msg");
        String said = message == Singleton.NONE ? "<no detail available>" : message.toString();
        return text.append(type).append(": ").append(said).append(suffix).append('\n').toString();
    }

    private static void marks(
            StringBuilder text, String shown, PyException error, boolean marksToTheEnd) {
        String right = shown.replaceFirst("\n+$", "");
        String stripped = right.replaceFirst("^[ \n\f]+", "");
        int spaces = right.length() - stripped.length();
        text.append("    ").append(stripped).append('\n');
        if (!(error.field("offset") instanceof Long offset)) {
            return;
        }
        long start = offset;
        boolean isOfOneLine = error.field("lineno").equals(error.field("end_lineno"));
        long end =
                isOfOneLine && error.field("end_offset") instanceof Long last && last != 0
                        ? last
                        : start;
        if (marksToTheEnd) {
            end = isOfOneLine ? end : right.length() + 1;
            start = !shown.isEmpty() && start > shown.length() ? right.length() + 1 : start;
            end = !shown.isEmpty() && end > shown.length() ? right.length() + 1 : end;
            end = start >= end || end < 0 ? start + 1 : end;
        } else if (start == end || end == -1) {
            end = start + 1;
        }
        long column = start - 1 - spaces;
        long endColumn = end - 1 - spaces;
        if (column >= 0) {
            text.append("    ");
            for (int i = 0; i < column && i < stripped.length(); i++) {
                char c = stripped.charAt(i);
                text.append(Character.isWhitespace(c) ? c : ' ');
            }
            text.append("^".repeat((int) Math.max(0, endColumn - column))).append('\n');
        }
    }
}
