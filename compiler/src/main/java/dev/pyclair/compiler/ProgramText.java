package dev.pyclair.compiler;

import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.compiler.token.SourceText;
import java.nio.charset.StandardCharsets;

/**
 * A line of a source, for errors that are found after parsing.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/errors.c">CPython: {@code
 *     Python/errors.c}, {@code PyErr_ProgramTextObject}</a>
 */
final class ProgramText {
    private ProgramText() {}

    /**
     * A line with its end, or null where there is none.
     *
     * @param source the bytes of the source, which was parsed
     * @param filename its name; one like {@code <string>} is no file, whose lines nobody finds
     * @param options how it was read
     * @param line the line, from 1
     */
    static String line(byte[] source, String filename, ParseOptions options, int line) {
        if (line <= 0 || filename.startsWith("<")) {
            return null;
        }
        SourceText text = SourceText.of(source, filename, options);
        byte[] bytes = text.bytes();
        int start = 0;
        for (int number = 1; number < line; number++) {
            start = lineEnd(bytes, start, text.length());
        }
        int end = lineEnd(bytes, start, text.length());
        return start == end ? null : new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private static int lineEnd(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, length);
    }
}
