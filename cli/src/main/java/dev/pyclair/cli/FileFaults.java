package dev.pyclair.cli;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.compiler.token.SourceText;
import dev.pyclair.source.SourceException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What CPython says of the bytes of a program that it reads itself, where {@code compile} has other
 * words for them.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/tokenizer/file_tokenizer.c">
 *     CPython: {@code Parser/tokenizer/file_tokenizer.c}, {@code Parser/tokenizer/helpers.c}</a>
 */
final class FileFaults {
    private static final String SYNTAX_ERROR = "SyntaxError: ";
    private static final String UNKNOWN = "unknown encoding: ";

    private FileFaults() {}

    /**
     * The lines about a program that was refused.
     *
     * @param fault what {@code compile} says
     * @return empty if the file's own words are the same
     */
    static Optional<List<String>> lines(PythonSource source, SourceException fault) {
        if (fault.words().startsWith(UNKNOWN)) {
            String name = fault.words().substring(UNKNOWN.length());
            return Optional.of(List.of(SYNTAX_ERROR + "encoding problem: " + name));
        }
        byte[] bytes = source.bytes();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return Optional.of(zero(source, i));
            }
        }
        int bad = Text.firstIllFormed(Bytes.of(bytes));
        if (bad < 0 || !isUndeclared(bytes) || line(bytes, bad) > fault.line()) {
            return Optional.empty();
        }
        return Optional.of(
                List.of(
                        SYNTAX_ERROR
                                + String.format(
                                        Locale.ROOT,
                                        "Non-UTF-8 code starting with '\\x%02x' in file %s on line %d, but no"
                                                + " encoding declared; see https://peps.python.org/pep-0263/ for"
                                                + " details",
                                        bytes[bad] & 0xff,
                                        source.filename(),
                                        line(bytes, bad))));
    }

    private static List<String> zero(PythonSource source, int place) {
        byte[] bytes = source.bytes();
        int start = place;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        String text = new String(bytes, start, place - start, StandardCharsets.UTF_8);
        return List.of(
                "  File \"" + source.filename() + "\", line " + line(bytes, place),
                "    " + text.stripLeading(),
                SYNTAX_ERROR + "source code cannot contain null bytes");
    }

    /** Whether the bytes are taken for UTF-8, which they are not. */
    private static boolean isUndeclared(byte[] bytes) {
        try {
            SourceText text = SourceText.of(bytes, "", ParseOptions.FILE);
            return Text.firstIllFormed(Bytes.window(text.bytes(), 0, text.length())) >= 0;
        } catch (SourceException e) {
            return true;
        }
    }

    /** The line of a byte, from 1. */
    private static int line(byte[] bytes, int place) {
        int line = 1;
        for (int i = 0; i < place; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
