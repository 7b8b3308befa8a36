package dev.pyclair.compiler.token;

import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.source.SourceException;
import java.util.Arrays;

/**
 * A source as the tokenizer wants it: UTF-8 with line feeds.
 *
 * @param bytes the text, with zeros behind it
 * @param length how much of it is text
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/tokenizer/helpers.c">CPython:
 *     {@code Parser/tokenizer/helpers.c}, {@code _PyTokenizer_translate_newlines}</a>
 */
public record SourceText(byte[] bytes, int length) {
    /** Zeros behind the end, so that a look ahead needs no check. */
    private static final int MARGIN = 8;

    /**
     * Prepares a source.
     *
     * @param source its bytes
     * @param filename its name
     * @param options how it is read
     * @return the text
     * @throws SourceException if its encoding is unknown, or another than it says
     */
    public static SourceText of(byte[] source, String filename, ParseOptions options) {
        if (hasZero(source)) {
            throw new SourceException(
                    SourceException.Kind.SYNTAX,
                    "source code string cannot contain null bytes",
                    filename,
                    0,
                    0,
                    0,
                    0,
                    null);
        }
        byte[] bytes = Arrays.copyOf(source, source.length + MARGIN + 1);
        int length = unifyLineEnds(bytes, source.length);
        if (options.mode() == ParseOptions.Mode.FILE && length > 0 && bytes[length - 1] != '\n') {
            bytes[length++] = '\n';
        }
        if (options.isText()) {
            return new SourceText(bytes, length);
        }
        byte[] decoded = SourceEncoding.decode(bytes, length, filename);
        return decoded == bytes
                ? new SourceText(bytes, length)
                : new SourceText(Arrays.copyOf(decoded, decoded.length + MARGIN), decoded.length);
    }

    private static boolean hasZero(byte[] source) {
        for (byte b : source) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static int unifyLineEnds(byte[] bytes, int length) {
        int to = 0;
        while (to < length && bytes[to] != '\r') {
            to++;
        }
        int from = to;
        while (from < length) {
            byte b = bytes[from++];
            if (b == '\r') {
                b = '\n';
                if (from < length && bytes[from] == '\n') {
                    from++;
                }
            }
            bytes[to++] = b;
        }
        Arrays.fill(bytes, to, bytes.length, (byte) 0);
        return to;
    }
}
