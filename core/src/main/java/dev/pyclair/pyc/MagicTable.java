package dev.pyclair.pyc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of the resource {@code magics.tsv}; only those that are asked for are taken apart. */
final class MagicTable {
    private static final int COLUMNS = 9;
    private static final String DEFAULT_TAIL = "0d0a";
    private static final String TABLE = load();

    private MagicTable() {}

    private static String load() {
        try (InputStream in = MagicTable.class.getResourceAsStream("magics.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows about one number. */
    static List<Magic> rows(int number) {
        var rows = new ArrayList<Magic>();
        String start = "\n" + number + "\t";
        for (int at = TABLE.indexOf(start); at >= 0; at = TABLE.indexOf(start, at + 1)) {
            rows.add(row(at + 1));
        }
        return rows;
    }

    /** All rows. */
    static List<Magic> rows() {
        var rows = new ArrayList<Magic>();
        for (int at = 0; at < TABLE.length(); at = TABLE.indexOf('\n', at) + 1) {
            if (Character.isDigit(TABLE.charAt(at))) {
                rows.add(row(at));
            }
        }
        return rows;
    }

    private static Magic row(int offset) {
        var cells = new String[COLUMNS];
        int start = offset;
        for (int i = 0; i < COLUMNS; i++) {
            int end = TABLE.indexOf(i < COLUMNS - 1 ? '\t' : '\n', start);
            cells[i] = TABLE.substring(start, end);
            start = end + 1;
        }
        return new Magic(
                Integer.parseInt(cells[0]),
                cells[1],
                cells[2],
                cells[3],
                cells[4].isEmpty() ? DEFAULT_TAIL : cells[4],
                cells[5],
                cells[6],
                Integer.parseInt(cells[7]),
                cells[8]);
    }
}
