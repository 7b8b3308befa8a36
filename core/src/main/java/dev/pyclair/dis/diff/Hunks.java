package dev.pyclair.dis.diff;

import dev.pyclair.code.Utf8Builder;
import java.util.List;
import java.util.Optional;

/** The parts of a comparison that are shown: rows that differ, and some around them. */
final class Hunks {
    private final List<Row> rows;
    private final int context;

    Hunks(List<Row> rows, int context) {
        this.rows = rows;
        this.context = context;
    }

    void write(RowText text, Utf8Builder out) {
        int leftCount = 0;
        int rightCount = 0;
        int written = 0;
        int start = nextChange(0);
        while (start < rows.size()) {
            int from = Math.max(written, start - context);
            int end = end(start);
            for (int i = written; i < from; i++) {
                leftCount += count(rows.get(i).left());
                rightCount += count(rows.get(i).right());
            }
            int leftStart = leftCount;
            int rightStart = rightCount;
            for (int i = from; i < end; i++) {
                leftCount += count(rows.get(i).left());
                rightCount += count(rows.get(i).right());
            }
            out.append("@@ -");
            range(out, leftStart, leftCount - leftStart);
            out.append(" +");
            range(out, rightStart, rightCount - rightStart);
            out.append(" @@");
            line(out, start);
            out.append('\n');
            text.rows(from, end);
            written = end;
            start = nextChange(end);
        }
    }

    /** As unified diffs do it: an empty range is named by what stands before it. */
    private static void range(Utf8Builder out, int before, int count) {
        out.append(count == 0 ? before : before + 1);
        out.append(',');
        out.append(count);
    }

    private int nextChange(int from) {
        int next = from;
        while (next < rows.size() && rows.get(next).kind() == Row.Kind.SAME) {
            next++;
        }
        return next;
    }

    /** Behind the equal rows that follow the last change to which there is no gap. */
    private int end(int change) {
        int last = change;
        int next = nextChange(change + 1);
        while (next < rows.size() && next - last - 1 <= 2L * context) {
            last = next;
            next = nextChange(next + 1);
        }
        return (int) Math.min(rows.size(), last + 1L + context);
    }

    private static int count(Optional<Side> side) {
        return side.isPresent() ? 1 : 0;
    }

    /** The source line of the first row that differs. */
    private void line(Utf8Builder out, int row) {
        int left = line(rows.get(row).left());
        int right = line(rows.get(row).right());
        if (left > 0 || right > 0) {
            out.append(" line ");
            out.append(left > 0 ? left : right);
            if (left > 0 && right > 0 && left != right) {
                out.append(", ");
                out.append(right);
            }
        }
    }

    private static int line(Optional<Side> side) {
        return side.isPresent() ? side.get().instruction().lineNumber().orElse(0) : 0;
    }
}
