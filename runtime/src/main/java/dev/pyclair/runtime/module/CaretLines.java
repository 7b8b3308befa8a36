package dev.pyclair.runtime.module;

import dev.pyclair.bytecode.Positions;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Lines of source with marks below the expression that failed.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/traceback.py">CPython: {@code
 *     Lib/traceback.py}, {@code StackSummary.format_frame_summary}, {@code _should_show_carets}</a>
 */
final class CaretLines {
    private static final String INDENT = "    ";

    /** What stands before a value that a name alone is assigned. */
    private static final Pattern ASSIGNMENT = Pattern.compile("(?U)\\w+\\s*=");

    private final String[] lines;
    private final int start;
    private final int end;
    private final Anchors anchors;
    private final boolean hasCarets;

    private CaretLines(String[] lines, int start, int end, boolean marksCalls) {
        this.lines = lines;
        this.start = start;
        this.end = end;
        String all = String.join("\n", lines);
        int behind = lines[lines.length - 1].length() - end;
        String segment =
                start <= all.length() - behind ? all.substring(start, all.length() - behind) : "";
        Anchors found = Anchors.of(segment);
        anchors = found != null && found.isCall() && !marksCalls ? null : found;
        hasCarets = showsCarets(segment);
    }

    /**
     * The lines with their marks.
     *
     * @param marksCalls whether calls are told from their arguments, and lines behind the first are
     *     shown
     */
    static String of(String file, int line, Positions at, SourceLines source, boolean marksCalls) {
        int count = marksCalls ? Math.max(1, at.endLine() - line + 1) : 1;
        var original = new String[count];
        for (int i = 0; i < count; i++) {
            String each = source.line(file, line + i);
            original[i] = each == null ? "" : each;
        }
        int dedent = Integer.MAX_VALUE;
        for (String each : original) {
            if (!each.isBlank()) {
                dedent = Math.min(dedent, each.length() - each.stripLeading().length());
            }
        }
        var lines = new String[count];
        for (int i = 0; i < count; i++) {
            lines[i] = original[i].isBlank() ? "" : original[i].substring(dedent);
        }
        int start = Math.max(0, column(original[0], at.column()) - dedent);
        boolean isCut = at.endLine() > line + count - 1;
        int end =
                isCut
                        ? lines[count - 1].stripTrailing().length()
                        : Math.max(0, column(original[count - 1], at.endColumn()) - dedent);
        int last = Math.min(end, lines[count - 1].length());
        return new CaretLines(lines, start, last, marksCalls).text();
    }

    /** A column in bytes of UTF-8 as one in characters. */
    private static int column(String line, int bytes) {
        byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);
        int length = Math.max(0, Math.min(bytes, utf8.length));
        return new String(utf8, 0, length, StandardCharsets.UTF_8).length();
    }

    /** Marks below a call that is the whole statement would say nothing. */
    private boolean showsCarets(String segment) {
        String before = lines[0].substring(0, Math.min(start, lines[0].length()));
        String after = lines[lines.length - 1].substring(end);
        if (anchors != null && anchors.isCall()) {
            String left = before.stripTrailing();
            String right = after.stripLeading();
            while (left.endsWith("(") && right.startsWith(")")) {
                left = left.substring(0, left.length() - 1).stripTrailing();
                right = right.substring(1).stripLeading();
            }
            boolean isLast = right.isEmpty() || right.startsWith("#") || right.startsWith(";");
            boolean isReturned = left.equals("return") && anchors.callsName(segment);
            if (isLast && (isReturned || ASSIGNMENT.matcher(left).matches())) {
                return false;
            }
        }
        return anchors != null || !before.isBlank() || !after.isBlank();
    }

    private String text() {
        var significant = new TreeSet<Integer>();
        significant.add(0);
        significant.add(lines.length - 1);
        if (anchors != null) {
            for (int i = -1; i <= 1; i++) {
                significant.add(anchors.leftLine() + i);
                significant.add(anchors.rightLine() + i);
            }
        }
        significant.removeIf(i -> i < 0 || i >= lines.length);
        var text = new StringBuilder();
        int last = -1;
        for (int line : significant) {
            int gap = line - last;
            if (last >= 0 && gap == 2) {
                append(text, line - 1);
            } else if (last >= 0 && gap > 2) {
                text.append(INDENT).append("...<").append(gap - 1).append(" lines>...\n");
            }
            append(text, line);
            last = line;
        }
        return text.toString();
    }

    private void append(StringBuilder text, int line) {
        text.append(INDENT).append(lines[line]).append('\n');
        if (!hasCarets) {
            return;
        }
        text.append(INDENT);
        int blanks = lines[line].length() - lines[line].stripLeading().length();
        int count = line == lines.length - 1 ? end : lines[line].length();
        for (int at = 0; at < count; ) {
            int point = lines[line].codePointAt(at);
            boolean isOutside = at < blanks || line == 0 && at < start;
            char mark = isOutside ? ' ' : mark(line, at);
            text.append(String.valueOf(mark).repeat(width(point)));
            at += Character.charCount(point);
        }
        text.append('\n');
    }

    private char mark(int line, int at) {
        if (anchors == null) {
            return '^';
        }
        int left = anchors.left() + (anchors.leftLine() == 0 ? start : 0);
        int right = anchors.right() + (anchors.rightLine() == 0 ? start : 0);
        boolean isBehindLeft =
                line > anchors.leftLine() || line == anchors.leftLine() && at >= left;
        boolean isBeforeRight =
                line < anchors.rightLine() || line == anchors.rightLine() && at < right;
        return isBehindLeft && isBeforeRight ? '^' : '~';
    }

    /** East Asian wide characters take two places. */
    private static int width(int point) {
        boolean isWide =
                point >= 0x1100 && point <= 0x115f
                        || point >= 0x2e80 && point <= 0xa4cf && point != 0x303f
                        || point >= 0xac00 && point <= 0xd7a3
                        || point >= 0xf900 && point <= 0xfaff
                        || point >= 0xfe30 && point <= 0xfe6f
                        || point >= 0xff00 && point <= 0xff60
                        || point >= 0xffe0 && point <= 0xffe6
                        || point >= 0x1f300 && point <= 0x1f64f
                        || point >= 0x1f900 && point <= 0x1f9ff
                        || point >= 0x20000 && point <= 0x3fffd;
        return isWide ? 2 : 1;
    }
}
