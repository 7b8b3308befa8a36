package dev.pyclair.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a resource of tab-separated rows; a row is named by the offset of its first byte.
 */
record RowText(byte[] bytes) {
    /** The text of a resource beside a class. */
    static RowText of(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return new RowText(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int length() {
        return bytes.length;
    }

    byte at(int offset) {
        return bytes[offset];
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
