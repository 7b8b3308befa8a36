package dev.pyclair.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A resource of tab-separated ASCII rows, sorted by the number in their first cell, with other
 * lines before them.
 *
 * <p>Rows are found by bisection and only those asked for are taken apart: a program that reads one
 * small file would otherwise spend more time on tables than on the file.
 */
public final class NumberedRows {
    private final byte[] text;
    private final int firstRow;

    private NumberedRows(byte[] text) {
        this.text = text;
        int row = 0;
        while (row < text.length && !isDigit(text[row])) {
            row = endOfLine(row) + 1;
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
    public static NumberedRows of(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return new NumberedRows(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    private int endOfLine(int offset) {
        int end = offset;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private int startOfLine(int offset) {
        int start = offset;
        while (start > firstRow && text[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int number(int row) {
        int number = 0;
        for (int i = row; isDigit(text[i]); i++) {
            number = 10 * number + text[i] - '0';
        }
        return number;
    }

    /**
     * The lines before the rows that open with a character.
     *
     * @param character the first of a line
     * @return the cells of each such line
     */
    public List<List<String>> linesBefore(char character) {
        var lines = new ArrayList<List<String>>();
        for (int line = 0; line < firstRow; line = endOfLine(line) + 1) {
            if (text[line] == character) {
                lines.add(cells(line));
            }
        }
        return lines;
    }

    /**
     * The rows of a number.
     *
     * @param number the first cell
     * @return the cells of each row, in the order of the resource; none if the number has no row
     */
    public List<List<String>> rows(int number) {
        int low = firstRow;
        int high = text.length;
        while (low < high) {
            int row = startOfLine((low + high) / 2);
            if (number(row) < number) {
                low = endOfLine(row) + 1;
            } else {
                high = row;
            }
        }
        var rows = new ArrayList<List<String>>();
        for (int row = low; row < text.length && number(row) == number; row = endOfLine(row) + 1) {
            rows.add(cells(row));
        }
        return rows;
    }

    /** {@return all rows, in order} */
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (int row = firstRow; row < text.length; row = endOfLine(row) + 1) {
            rows.add(cells(row));
        }
        return rows;
    }

    private List<String> cells(int line) {
        var cells = new ArrayList<String>();
        int start = line;
        int at = line;
        while (at < text.length && text[at] != '\n') {
            if (text[at] == '\t') {
                cells.add(cell(start, at));
                start = at + 1;
            }
            at++;
        }
        cells.add(cell(start, at));
        return cells;
    }

    private String cell(int start, int end) {
        return new String(text, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
