package dev.pyclair.conformance;

import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceWarning;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Errors and warnings as {@code conformance/oracle/compile_oracle.py} writes them: columns of a
 * table. What CPython says of a place that it does not know, {@code None}, 0 or -1, is all the same
 * here.
 */
final class CompileText {
    /** The columns of an error. */
    static final List<String> ERROR =
            List.of("class", "line", "offset", "end line", "end offset", "text");

    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();

    private CompileText() {}

    /** The lines of a table of the corpus. */
    static List<String> lines(String path) {
        return new String(Corpus.bytes(path), StandardCharsets.UTF_8).lines().toList();
    }

    /** A column of the oracle, with one word for all places that are none. */
    static String column(String text) {
        return text.equals("0") || text.equals("-1") ? "-" : text;
    }

    private static String repr(String text) {
        return Literal.repr(Text.of(text), VERSION);
    }

    private static String place(int number) {
        return number <= 0 ? "-" : Integer.toString(number);
    }

    /** The columns of an error. */
    static List<String> columns(SourceException refused) {
        return List.of(
                refused.kind().pythonName(),
                place(refused.line()),
                place(refused.offset()),
                place(refused.endLine()),
                place(refused.endOffset()),
                repr(refused.words()));
    }

    /** A warning as a row, without its file. */
    static String row(SourceWarning warning) {
        return String.join(
                "\t",
                warning.category().pythonName(),
                Integer.toString(warning.line()),
                repr(warning.message()));
    }
}
