package dev.pyclair.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A resource of tab-separated ASCII rows that begin with a name, in any order; lines that are empty
 * or begin with {@code #} are none.
 *
 * <p>Only rows that are asked for are taken apart, as with {@link NumberedRows}.
 */
public final class NamedRows {
    private final RowText text;

    /** Where rows begin. */
    private final int[] starts;

    private NamedRows(RowText text) {
        this.text = text;
        byte[] bytes = text.bytes();
        int[] found = new int[256];
        int count = 0;
        int line = 0;
        while (line < bytes.length) {
            if (bytes[line] != '#' && bytes[line] != '\n') {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = line;
            }
            while (line < bytes.length && bytes[line] != '\n') {
                line++;
            }
            line++;
        }
        starts = Arrays.copyOf(found, count);
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
        var rows = new ArrayList<List<String>>();
        for (int start : starts) {
            if (begins(start, name)) {
                rows.add(text.cells(start));
            }
        }
        return rows;
    }

    private boolean begins(int start, String name) {
        int end = start + name.length();
        if (end >= text.length() || text.at(end) != '\t' || text.at(start) != name.charAt(0)) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            if (text.at(start + i) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return all rows, in order} */
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (int start : starts) {
            rows.add(text.cells(start));
        }
        return rows;
    }
}
