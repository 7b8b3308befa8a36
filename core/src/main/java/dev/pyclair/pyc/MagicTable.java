package dev.pyclair.pyc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of the resource {@code magics.tsv}, read when first asked for. */
final class MagicTable {
    private static final int COLUMNS = 9;

    private static final List<Magic> ROWS = load();

    private MagicTable() {}

    static List<Magic> rows() {
        return ROWS;
    }

    private static List<Magic> load() {
        String table;
        try (InputStream in = MagicTable.class.getResourceAsStream("magics.tsv")) {
            table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var rows = new ArrayList<Magic>();
        int start = 0;
        while (start < table.length()) {
            int end = table.indexOf('\n', start);
            if (Character.isDigit(table.charAt(start))) {
                rows.add(row(table.substring(start, end)));
            }
            start = end + 1;
        }
        return List.copyOf(rows);
    }

    private static Magic row(String line) {
        var cells = new String[COLUMNS];
        int start = 0;
        for (int i = 0; i < COLUMNS - 1; i++) {
            int end = line.indexOf('\t', start);
            cells[i] = line.substring(start, end);
            start = end + 1;
        }
        cells[COLUMNS - 1] = line.substring(start);
        return new Magic(
                Integer.parseInt(cells[0]),
                cells[1],
                cells[2],
                cells[3],
                cells[4].isEmpty() ? "0d0a" : cells[4],
                cells[5],
                cells[6],
                Integer.parseInt(cells[7]),
                cells[8]);
    }
}
