package dev.pyclair.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a resource of tab-separated rows; a row is named by the offset of its first byte.
 */
record RowText(byte[] bytes) {
    /** The text of a resource beside a class. */
    static RowText of(Class<?> owner, String resource) {
        return new RowText(Resource.bytes(owner, resource));
    }

    int length() {
        return bytes.length;
    }

    byte at(int offset) {
        return bytes[offset];
    }

    /** The row of which a byte is one, or its end. */
    int startOfLine(int offset, int firstRow) {
        int start = offset;
        while (start > firstRow && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    int endOfLine(int offset) {
        int end = offset;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    List<String> cells(int row) {
        var cells = new ArrayList<String>();
        int start = row;
        int at = row;
        while (at < bytes.length && bytes[at] != '\n') {
            if (bytes[at] == '\t') {
                cells.add(text(start, at));
                start = at + 1;
            }
            at++;
        }
        cells.add(text(start, at));
        return cells;
    }

    String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
