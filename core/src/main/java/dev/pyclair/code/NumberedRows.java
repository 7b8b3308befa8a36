package dev.pyclair.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A resource of tab-separated ASCII rows, sorted by the number in their first cell, with other
 * lines before them.
 *
 * <p>Rows are found by bisection and only those asked for are taken apart: a program that reads one
 * small file would otherwise spend more time on tables than on the file.
 */
public final class NumberedRows {
    private final RowText text;
    private final int firstRow;

    private NumberedRows(RowText text) {
        this.text = text;
        int row = 0;
        while (row < text.length() && !isDigit(text.at(row))) {
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
    public static NumberedRows of(Class<?> owner, String resource) {
        return new NumberedRows(RowText.of(owner, resource));
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    private int number(int row) {
        int number = 0;
        for (int i = row; isDigit(text.at(i)); i++) {
            number = 10 * number + text.at(i) - '0';
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
        for (int line = 0; line < firstRow; line = text.endOfLine(line) + 1) {
            if (text.at(line) == character) {
                lines.add(text.cells(line));
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
        int high = text.length();
        while (low < high) {
            int row = text.startOfLine((low + high) / 2, firstRow);
            if (number(row) < number) {
                low = text.endOfLine(row) + 1;
            } else {
                high = row;
            }
        }
        var rows = new ArrayList<List<String>>();
        for (int row = low;
                row < text.length() && number(row) == number;
                row = text.endOfLine(row) + 1) {
            rows.add(text.cells(row));
        }
        return rows;
    }

    /** {@return the numbers of the rows by their second cells} */
    public Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (int row = firstRow; row < text.length(); row = text.endOfLine(row) + 1) {
            int start = row;
            while (isDigit(text.at(start))) {
                start++;
            }
            start++;
            int end = start;
            while (text.at(end) != '\t' && text.at(end) != '\n') {
                end++;
            }
            numbers.put(text.text(start, end), number(row));
        }
        return numbers;
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
