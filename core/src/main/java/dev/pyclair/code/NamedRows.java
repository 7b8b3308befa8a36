package dev.pyclair.code;

import java.util.ArrayList;
import java.util.List;

/**
 * A resource of tab-separated ASCII rows that begin with a name, after lines that begin with {@code
 * #}. Where single names are asked for, the rows must be sorted by the bytes of their names.
 *
 * <p>Only rows that are asked for are taken apart, as with {@link NumberedRows}.
 */
public final class NamedRows {
    private final RowText text;
    private final int firstRow;

    private NamedRows(RowText text) {
        this.text = text;
        int row = 0;
        while (row < text.length() && text.at(row) == '#') {
            row = text.endOfLine(row) + 1;
        }
        this.firstRow = row;
    }

    /**
     * The rows of a resource.
     *
     * @param owner a class beside which the resource is
     * @param resource its name
     * @return the rows
     * @throws IllegalStateException if there is no such resource
     */
    public static NamedRows of(Class<?> owner, String resource) {
        return new NamedRows(RowText.of(owner, resource));
    }

    /**
     * The rows of a name.
     *
     * @param name the first cell
     * @return the cells of each row, in the order of the resource; none if the name has no row
     */
    public List<List<String>> rows(String name) {
        int low = firstRow;
        int high = text.length();
        while (low < high) {
            int row = text.startOfLine((low + high) / 2, firstRow);
            if (compare(row, name) < 0) {
                low = text.endOfLine(row) + 1;
            } else {
                high = row;
            }
        }
        var rows = new ArrayList<List<String>>();
        for (int row = low;
                row < text.length() && compare(row, name) == 0;
                row = text.endOfLine(row) + 1) {
            rows.add(text.cells(row));
        }
        return rows;
    }

    /** Compares the name of a row with a name. */
    private int compare(int row, String name) {
        for (int i = 0; i < name.length(); i++) {
            int difference = text.at(row + i) - name.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return text.at(row + name.length()) == '\t' ? 0 : 1;
    }

    /** {@return all rows, in order} */
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (int row = firstRow; row < text.length(); row = text.endOfLine(row) + 1) {
            rows.add(text.cells(row));
        }
        return rows;
    }
}
