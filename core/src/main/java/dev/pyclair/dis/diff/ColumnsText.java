package dev.pyclair.dis.diff;

import dev.pyclair.code.Utf8Builder;
import java.util.List;

/**
 * Rows in two columns. Between them stands what became of the row: {@code |} changed, {@code <}
 * removed, {@code >} added. What is too long for the left column is cut.
 */
final class ColumnsText extends RowText {
    private static final String CUT = "...";

    private final List<Row> rows;
    private final Utf8Builder out;
    private final int width;

    ColumnsText(List<Row> rows, Utf8Builder out, int most) {
        super(rows);
        this.rows = rows;
        this.out = out;
        int longest = 0;
        for (Row row : rows) {
            if (row.left().isPresent()) {
                longest = Math.max(longest, points(left(row)));
            }
        }
        width = Math.min(most, longest);
    }

    private String left(Row row) {
        Side side = row.left().orElseThrow();
        return text(row, side, row.right().orElse(side));
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    @Override
    void rows(int start, int end) {
        for (int i = start; i < end; i++) {
            Row row = rows.get(i);
            String left = row.left().isPresent() ? cut(left(row)) : "";
            out.append(left);
            out.spaces(width - points(left));
            out.append(
                    switch (row.kind()) {
                        case SAME -> "   ";
                        case CHANGED -> " | ";
                        case REMOVED -> " <";
                        case ADDED -> " > ";
                    });
            row.right().ifPresent(side -> out.append(text(row, side, row.left().orElse(side))));
            out.append('\n');
        }
    }

    private String cut(String text) {
        return points(text) <= width
                ? text
                : text.substring(0, text.offsetByCodePoints(0, width - CUT.length())) + CUT;
    }
}
