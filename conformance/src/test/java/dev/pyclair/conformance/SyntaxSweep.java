package dev.pyclair.conformance;

import dev.pyclair.code.Utf8Builder;
import dev.pyclair.compiler.Ast;
import dev.pyclair.compiler.ast.DumpOptions;
import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.compiler.ast.Program;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceWarning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what is said of wrong sources with what {@code oracle/syntax_errors.py} wrote.
 *
 * <p>Arguments: files of it, and how many differences to show.
 */
final class SyntaxSweep {
    private static final String[] FIELDS = {
        "class", "words", "line", "offset", "end line", "end offset", "text", "warnings", "tree"
    };

    private final Map<String, Integer> equal = new LinkedHashMap<>();
    private final int shown;
    private int cases;
    private int refusals;
    private int both;
    private int differences;

    private SyntaxSweep(int shown) {
        this.shown = shown;
    }

    public static void main(String[] arguments) throws IOException {
        var sweep = new SyntaxSweep(Integer.parseInt(arguments[arguments.length - 1]));
        for (int i = 0; i < arguments.length - 1; i++) {
            for (String line : Files.readAllLines(Path.of(arguments[i]))) {
                sweep.run(line);
            }
        }
        sweep.report();
    }

    private void run(String line) {
        String[] expected = line.split("\t", -1);
        byte[] source = decode(expected[1]);
        for (int i = 0; i < expected.length; i++) {
            expected[i] = new String(decode(expected[i]), StandardCharsets.UTF_8);
        }
        String[] actual = said(source, expected[0]);
        cases++;
        boolean isSame = expected[2].isEmpty() == actual[0].isEmpty();
        refusals += isSame ? 1 : 0;
        boolean isEqual = isSame;
        if (isSame) {
            both++;
            for (int i = 0; i < FIELDS.length; i++) {
                boolean fits =
                        expected[i + 2].equals(actual[i])
                                || i == FIELDS.length - 1 && expected[i + 2].isEmpty();
                equal.merge(FIELDS[i], fits ? 1 : 0, Integer::sum);
                isEqual &= fits;
            }
        }
        if (!isEqual && differences++ < shown) {
            String text = new String(source, StandardCharsets.UTF_8);
            System.out.println(
                    "---- " + (text.length() > 300 ? "..." + around(text, expected[4]) : text));
            System.out.println("  expected " + List.of(expected).subList(2, expected.length));
            System.out.println("  actual   " + List.of(actual));
        }
    }

    private static String around(String text, String line) {
        String[] lines = text.split("\n", -1);
        int row = Math.max(Integer.parseInt(line.isEmpty() ? "0" : line) - 2, 0);
        var part = new StringBuilder();
        for (int i = row; i < Math.min(row + 3, lines.length); i++) {
            part.append('\n').append(lines[i]);
        }
        return part.toString();
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }

    private static String[] said(byte[] source, String mode) {
        var warnings = new StringBuilder();
        ParseOptions options =
                ParseOptions.FILE.with(
                        switch (mode) {
                            case "single" -> ParseOptions.Mode.SINGLE;
                            case "eval" -> ParseOptions.Mode.EXPRESSION;
                            default -> ParseOptions.Mode.FILE;
                        });
        try {
            Program tree = Ast.parse(source, "f", options, warning -> append(warnings, warning));
            return new String[] {"", "", "0", "0", "0", "0", "", warnings.toString(), hash(tree)};
        } catch (SourceException problem) {
            return new String[] {
                problem.kind().pythonName(),
                problem.words(),
                String.valueOf(problem.line()),
                String.valueOf(problem.offset()),
                String.valueOf(problem.endLine()),
                String.valueOf(problem.endOffset()),
                problem.text() == null ? "" : problem.text(),
                warnings.toString(),
                ""
            };
        }
    }

    private static String hash(Program tree) {
        var out = new Utf8Builder(256);
        Ast.dump(tree, DumpOptions.DEFAULT.withAttributes(), out);
        return AstSweep.sha256(out);
    }

    private static void append(StringBuilder text, SourceWarning warning) {
        text.append(warning.line())
                .append(' ')
                .append(warning.category().pythonName())
                .append(' ')
                .append(warning.message())
                .append('\n');
    }

    private void report() {
        System.out.printf("%d cases, %d with the same verdict%n", cases, refusals);
        equal.forEach(
                (field, count) ->
                        System.out.printf(
                                "%s: %d of %d (%.2f %%)%n",
                                field, count, both, 100.0 * count / both));
    }
}
