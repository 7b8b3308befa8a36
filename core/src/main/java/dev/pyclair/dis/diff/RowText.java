package dev.pyclair.dis.diff;

import java.util.List;

/** The text of rows; each kind of text has its own way to put them down. */
abstract class RowText {
    private static final int NAME_WIDTH = 24;

    private final int labelWidth;

    RowText(List<Row> rows) {
        int most = 0;
        for (Row row : rows) {
            most = Math.max(most, row.label().orElse(0));
        }
        // "L12: "; nothing where there are no labels.
        labelWidth = most == 0 ? 0 : Integer.toString(most).length() + 3;
    }

    /** Writes rows, such as those of a hunk; the end is exclusive. */
    abstract void rows(int start, int end);

    /** One side of a row, without an end of line. */
    final String text(Row row, Side side, Side other) {
        var text = new StringBuilder();
        if (row.label().isPresent()) {
            text.append('L').append(row.label().getAsInt()).append(':');
        }
        pad(text, labelWidth);
        String name = side.instruction().opname();
        text.append(name);
        String argument = side.argument();
        if (row.kind() == Row.Kind.CHANGED
                && name.equals(other.instruction().opname())
                && argument.equals(other.argument())) {
            // What differs does not show in words.
            argument += " (oparg " + side.instruction().arg().orElse(0) + ")";
        }
        if (!argument.isEmpty()) {
            pad(text, labelWidth + NAME_WIDTH);
            text.append(' ').append(argument);
        }
        return text.toString();
    }

    static void pad(StringBuilder text, int width) {
        text.append(" ".repeat(Math.max(0, width - text.length())));
    }
}
