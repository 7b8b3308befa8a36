package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.corpus;
import static dev.pyclair.cli.CommandLineTester.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that read bytecode take sources, too. */
final class SourceInputTest {
    private static final Path PROGRAMS = Path.of("../corpus/programs");

    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();

    private Path source(String name, String text) {
        return write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String withoutPlaces(String text) {
        return text.replaceAll(" at 0x[0-9a-f]+, file \"[^\"]*\"", " at 0x, file");
    }

    private static String expected(String name) {
        String text = new String(corpus("3.13/" + name), StandardCharsets.UTF_8);
        return text.replaceAll(" at 0x, file \"[^\"]*\"", " at 0x, file");
    }

    @ParameterizedTest
    @CsvSource({
        "classes, '', classes.dis",
        "arithmetic, '', arithmetic.dis",
        "arithmetic, -C, arithmetic.caches.dis",
        "arithmetic, -O, arithmetic.offsets.dis",
        "exceptions, -S, exceptions.specialized.dis",
        "asserts, --optimize=1, asserts.opt-1.dis",
        "patterns, '', patterns.dis"
    })
    void disPrintsWhatCpythonDoes(String program, String option, String golden) {
        Path file = PROGRAMS.resolve(program + ".py");
        int code = option.isEmpty() ? tester.run("dis", file) : tester.run("dis", option, file);

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(withoutPlaces(tester.out())).isEqualTo(expected(golden));
    }

    @Test
    void disReadsSourcesFromInputAndFromTheCommandLine() throws IOException {
        String expected =
                """
                  0           RESUME                   0

                  1           LOAD_NAME                0 (b)
                              LOAD_NAME                1 (a)
                              SWAP                     2
                              STORE_NAME               1 (a)
                              STORE_NAME               0 (b)
                              RETURN_CONST             0 (None)
                """;
        assertThat(tester.run("dis", "-c", "a, b = b, a")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo(expected);
        tester.withInput("a, b = b, a\n".getBytes(StandardCharsets.UTF_8));
        assertThat(tester.run("dis", "-")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo(expected);
        tester.withInput(corpus("3.12/classes.pyc"));
        assertThat(tester.run("dis", "-")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).contains("LOAD_BUILD_CLASS");
    }

    @Test
    void aFunctionOfASource() {
        Path file = source("a.py", "def f(x):\n    return x\nclass C:\n    def g(self): pass\n");

        assertThat(tester.run("dis", "--function", "C.g", file)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out())
                .isEqualTo(
                        "  4           RESUME                   0\n"
                                + "              RETURN_CONST             0 (None)\n");
        assertThat(tester.run("dis", "--function", "C.h", file)).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void othersTakeSourcesToo() {
        Path file = source("a.py", "def f(x):\n    return x\n");
        Path other = source("b.py", "def f(x):\n    return -x\n");

        assertThat(tester.run("show", file)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).contains("source size  23 bytes").contains("f(x)");
        assertThat(tester.run("cfg", file)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).startsWith("// " + file + ": <module>\ndigraph");
        assertThat(tester.run("verify", file)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo("files 1, accepted 1, rejected 0, failed 0\n");
        assertThat(tester.run("marshal", file)).isEqualTo(ExitCode.DONE);
        assertThat(tester.run("diff", "--no-filename", file, other)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).contains("UNARY_NEGATIVE");
        assertThat(tester.run("dis", "--json", file)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).contains("\"mtime\":");
        assertThat(tester.run("dis", "--asm", file)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).contains(".function f(x)");
    }

    @Test
    void aSourceThatDoesNotCompileIsShownAsCpythonShowsIt() {
        Path file = source("a.py", "def f():\n    yield\nbreak\n");

        assertThat(tester.run("dis", file)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.out()).isEmpty();
        assertThat(tester.err())
                .isEqualTo(
                        "  File \""
                                + file
                                + "\", line 3\n    break\n    ^^^^^\n"
                                + "SyntaxError: 'break' outside loop\n");
        assertThat(tester.run("diff", file, file)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).contains("SyntaxError: 'break' outside loop");
    }

    @Test
    void otherFilesAreStillDone() {
        Path bad = source("a.py", "break\n");
        Path good = source("b.py", "x = 1\n");

        assertThat(tester.run("verify", bad, good)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.out()).isEqualTo("files 2, accepted 1, rejected 0, failed 1\n");
    }

    @Test
    void namesDecide() throws IOException {
        Path bytecode = folder.resolve("a.py");
        Files.write(bytecode, corpus("3.13/classes.pyc"));
        assertThat(tester.run("dis", bytecode)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).contains("null bytes");
        Path text = source("a.pyc", "x = 1\n");
        assertThat(tester.run("dis", text)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).startsWith("pyclair: " + text + ": no .pyc starts with");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dis -c x=1 a.pyc",
                "dis -c x=1 --raw --python 3.13",
                "dis -c x=1 --python 3.12",
                "dis -c x=1 --optimize 3",
                "ast -m never -c x",
                "ast -i -1 -c x",
                "run -c"
            })
    void refusesWhatMakesNoSense(String words) {
        assertThat(tester.run((Object[]) words.split(" "))).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void astPrintsTreesAsCpythonDoes() {
        Path file = source("a.py", "def f(x: int = 1) -> None:\n    return [x]\n");

        assertThat(tester.run("ast", file)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out())
                .isEqualTo(
                        """
                        Module(
                           body=[
                              FunctionDef(
                                 name='f',
                                 args=arguments(
                                    args=[
                                       arg(
                                          arg='x',
                                          annotation=Name(id='int', ctx=Load()))],
                                    defaults=[
                                       Constant(value=1)]),
                                 body=[
                                    Return(
                                       value=List(
                                          elts=[
                                             Name(id='x', ctx=Load())],
                                          ctx=Load()))],
                                 returns=Constant(value=None))])
                        """);
        assertThat(tester.run("ast", "-a", "-i", "1", "-m", "eval", "-c", "a.b")).isZero();
        assertThat(tester.out())
                .isEqualTo(
                        """
                        Expression(
                         body=Attribute(
                          value=Name(
                           id='a',
                           ctx=Load(),
                           lineno=1,
                           col_offset=0,
                           end_lineno=1,
                           end_col_offset=1),
                          attr='b',
                          ctx=Load(),
                          lineno=1,
                          col_offset=0,
                          end_lineno=1,
                          end_col_offset=3))
                        """);
        tester.withInput("x = 1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(tester.run("ast", "-m", "single", "-")).isZero();
        assertThat(tester.out()).startsWith("Interactive(\n   body=[\n");
    }
}
