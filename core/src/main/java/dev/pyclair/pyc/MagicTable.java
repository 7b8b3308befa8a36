package dev.pyclair.pyc;

import dev.pyclair.code.NumberedRows;
import java.util.ArrayList;
import java.util.List;

/** The rows of the resource {@code magics.tsv}. */
final class MagicTable {
    static final String DEFAULT_TAIL = "0d0a";
    private static final NumberedRows ROWS = NumberedRows.of(MagicTable.class, "magics.tsv");

    private MagicTable() {}

    /** The rows about one number. */
    static List<Magic> rows(int number) {
        return magics(ROWS.rows(number));
    }

    /** All rows. */
    static List<Magic> rows() {
        return magics(ROWS.rows());
    }

    private static List<Magic> magics(List<List<String>> rows) {
        var magics = new ArrayList<Magic>();
        for (List<String> row : rows) {
            magics.add(magic(row));
        }
        return magics;
    }

    private static Magic magic(List<String> cells) {
        return new Magic(
                Integer.parseInt(cells.get(0)),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4).isEmpty() ? DEFAULT_TAIL : cells.get(4),
                cells.get(5),
                cells.get(6),
                Integer.parseInt(cells.get(7)),
                cells.get(8));
    }
}
