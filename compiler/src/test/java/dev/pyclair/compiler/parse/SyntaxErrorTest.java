package dev.pyclair.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.compiler.Ast;
import dev.pyclair.compiler.ast.DumpOptions;
import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.compiler.ast.ParseOptions.Mode;
import dev.pyclair.compiler.ast.Program;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceException.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of wrong sources, as CPython 3.13 says it by {@code oracle/syntax_errors.py}. */
class SyntaxErrorTest {
    private static List<String> lines(String name) throws IOException {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                SyntaxErrorTest.class.getResourceAsStream(name),
                                StandardCharsets.US_ASCII))) {
            return reader.lines().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"exec, FILE", "single, SINGLE", "eval, EXPRESSION"})
    void sameWordsAndPlaces(String name, Mode mode) throws IOException {
        for (String line : lines("syntax_" + name + ".tsv")) {
            String[] cells = line.split("\t", -1);
            byte[] source = Base64.getDecoder().decode(cells[1]);
            var expected = new StringBuilder();
            for (int i = 2; i < cells.length; i++) {
                expected.append(decode(cells[i])).append('\n');
            }
            assertThat(said(source, mode)).as(decode(cells[1])).isEqualTo(expected.toString());
        }
    }

    private static String decode(String cell) {
        return new String(Base64.getDecoder().decode(cell), StandardCharsets.UTF_8);
    }

    private static String said(byte[] source, Mode mode) {
        var warnings = new StringBuilder();
        String said = "\n\n0\n0\n0\n0\n\n";
        String tree = "";
        try {
            Program program =
                    Ast.parse(
                            source,
                            "f",
                            ParseOptions.FILE.with(mode),
                            warning ->
                                    warnings.append(warning.line())
                                            .append(' ')
                                            .append(warning.category().pythonName())
                                            .append(' ')
                                            .append(warning.message())
                                            .append('\n'));
            tree = hash(program);
        } catch (SourceException problem) {
            said =
                    String.join(
                            "\n",
                            problem.kind().pythonName(),
                            problem.words(),
                            String.valueOf(problem.line()),
                            String.valueOf(problem.offset()),
                            String.valueOf(problem.endLine()),
                            String.valueOf(problem.endOffset()),
                            problem.text() == null ? "" : problem.text(),
                            "");
        }
        return said + warnings + "\n" + tree + "\n";
    }

    private static String hash(Program program) {
        try {
            String text = Ast.dump(program, DumpOptions.DEFAULT.withAttributes());
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "(,      10000, SYNTAX, too many nested parentheses",
        "-,      6100,  MEMORY, Parser stack overflowed - Python source too complex to parse",
        "lambda:,3100,  MEMORY, Parser stack overflowed - Python source too complex to parse",
        "1**,    3100,  MEMORY, Parser stack overflowed - Python source too complex to parse"
    })
    void refusesWhatIsTooDeep(String part, int count, Kind kind, String words) {
        byte[] source = (part.repeat(count) + "1").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Ast.parse(source, "f"))
                .isInstanceOfSatisfying(
                        SourceException.class,
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(kind);
                            assertThat(problem.words()).isEqualTo(words);
                        });
    }

    @ParameterizedTest
    @CsvSource({"-, 5900", "lambda:, 2900", "1**, 2900", "~, 5900"})
    void takesWhatIsAlmostTooDeep(String part, int count) {
        byte[] source = (part.repeat(count) + " 1").getBytes(StandardCharsets.UTF_8);
        assertThat(Ast.parse(source, "f")).isNotNull();
    }

    @Test
    void anyBytesGiveATreeOrATypedError() {
        var chance = new Random(6);
        String[] words =
                ("( ) [ ] { } : , ; = == := . * ** -> @ + ~ ! \\ ... if else for in while def class"
                                + " lambda yield await async with as try except finally from import"
                                + " None not and del pass 1 0x 1e 'a' f'{x}' f'{ ''' rf' } x print"
                                + " match case type _ += \n \n\t \n\n \u00e9 \u4e2d")
                        .split(" ");
        for (int i = 0; i < 3000; i++) {
            var soup = new StringBuilder();
            for (int j = chance.nextInt(20); j >= 0; j--) {
                soup.append(words[chance.nextInt(words.length)]).append(' ');
            }
            survive(soup.toString().getBytes(StandardCharsets.UTF_8));
            var noise = new byte[chance.nextInt(60)];
            chance.nextBytes(noise);
            survive(noise);
        }
    }

    private static void survive(byte[] source) {
        for (Mode mode : Mode.values()) {
            try {
                Ast.parse(source, "f", ParseOptions.FILE.with(mode), warning -> {});
            } catch (SourceException expected) {
                assertThat(expected.words()).isNotEmpty();
            }
        }
    }
}
