package dev.pyclair.dis.diff;

import dev.pyclair.code.Utf8Builder;
import java.util.List;

/** Rows one below the other: what is only on the left before what is only on the right. */
final class UnifiedText extends RowText {
    private final List<Row> rows;
    private final Utf8Builder out;

    UnifiedText(List<Row> rows, Utf8Builder out) {
        super(rows);
        this.rows = rows;
        this.out = out;
    }

    @Override
    void rows(int start, int end) {
        int next = start;
        while (next < end) {
            Row row = rows.get(next);
            if (row.kind() == Row.Kind.SAME) {
                line(' ', row, row.left().orElseThrow(), row.right().orElseThrow());
                next++;
                continue;
            }
            int from = next;
            while (next < end && rows.get(next).kind() != Row.Kind.SAME) {
                next++;
            }
            for (int i = from; i < next; i++) {
                Row old = rows.get(i);
                old.left().ifPresent(side -> line('-', old, side, old.right().orElse(side)));
            }
            for (int i = from; i < next; i++) {
                Row now = rows.get(i);
                now.right().ifPresent(side -> line('+', now, side, now.left().orElse(side)));
            }
        }
    }

    private void line(char sign, Row row, Side side, Side other) {
        out.append(sign);
        out.append(text(row, side, other));
        out.append('\n');
    }
}
