package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs print, and how they end, is what CPython 3.13 does with them. */
final class RunSourceTest {
    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();

    private Path source(String name, String text) {
        return write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void runsASource() {
        Path file = source("a.py", "import sys\nprint(sys.argv[1:], __name__, __file__)\n");

        assertThat(tester.run("run", file, "x", "-c")).isZero();
        assertThat(tester.out()).isEqualTo("['x', '-c'] __main__ " + file + "\n");
    }

    @Test
    void runsTheCommandLine() {
        assertThat(tester.run("run", "-c", "import sys; print(sys.argv)", "-x", "--json")).isZero();
        assertThat(tester.out()).isEqualTo("['-c', '-x', '--json']\n");
        assertThat(tester.run("run", "--optimize=1", "-c", "assert 0, __debug__")).isZero();
        tester.withInput("print(6 * 7)\n".getBytes(StandardCharsets.UTF_8));
        assertThat(tester.run("run", "-")).isZero();
        assertThat(tester.out()).isEqualTo("42\n");
    }

    @Test
    void tracebacksShowLines() {
        Path file = source("a.py", "def f(n):\n    return n / 0\nf(1)\n");

        assertThat(tester.run("run", file)).isEqualTo(1);
        assertThat(tester.err())
                .isEqualTo(
                        """
                        Traceback (most recent call last):
                          File "%s", line 3, in <module>
                            f(1)
                            ~^^^
                          File "%s", line 2, in f
                            return n / 0
                                   ~~^~~
                        ZeroDivisionError: division by zero
                        """
                                .formatted(file, file));
        assertThat(tester.run("run", "-c", "1/0")).isEqualTo(1);
        assertThat(tester.err())
                .isEqualTo(
                        """
                        Traceback (most recent call last):
                          File "<string>", line 1, in <module>
                            1/0
                            ~^~
                        ZeroDivisionError: division by zero
                        """);
    }

    @Test
    void errorsAreThoseOfPython() {
        Path file = source("a.py", "x = 1\nreturn\n");

        assertThat(tester.run("run", file)).isEqualTo(1);
        assertThat(tester.err())
                .isEqualTo(
                        "  File \""
                                + file
                                + "\", line 2\n    return\n    ^^^^^^\n"
                                + "SyntaxError: 'return' outside function\n");
        // Of what is no file CPython has no line to show.
        assertThat(tester.run("run", "-c", "return")).isEqualTo(1);
        assertThat(tester.err())
                .isEqualTo("  File \"<string>\", line 1\nSyntaxError: 'return' outside function\n");
    }

    @Test
    void filesThatAreNoTextAreToldOfAsPythonDoes() {
        Path zero = source("n.py", "a = 1\n  x\0y\n");
        assertThat(tester.run("run", zero)).isEqualTo(1);
        assertThat(tester.err())
                .isEqualTo(
                        "  File \""
                                + zero
                                + "\", line 2\n    x\n"
                                + "SyntaxError: source code cannot contain null bytes\n");
        Path unknown = source("e.py", "# coding: foo\nx=1\n");
        assertThat(tester.run("run", unknown)).isEqualTo(1);
        assertThat(tester.err()).isEqualTo("SyntaxError: encoding problem: foo\n");
        Path latin =
                write(
                        folder.resolve("u.py"),
                        "x = '\u00ff'\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(tester.run("run", latin)).isEqualTo(1);
        assertThat(tester.err())
                .isEqualTo(
                        "SyntaxError: Non-UTF-8 code starting with '\\xff' in file "
                                + latin
                                + " on line 1, but no encoding declared; see"
                                + " https://peps.python.org/pep-0263/ for details\n");
    }

    @Test
    void warningsComeFirst() {
        Path file = source("a.py", "print(1 is 1)\n");

        assertThat(tester.run("run", file)).isZero();
        assertThat(tester.out()).isEqualTo("True\n");
        assertThat(tester.err())
                .isEqualTo(
                        file
                                + ":1: SyntaxWarning: \"is\" with 'int' literal. Did you mean \"==\"?\n"
                                + "  print(1 is 1)\n");
    }

    @Test
    void callAndStepTakeSources() {
        Path file = source("a.py", "def twice(x):\n    return x + x\n");

        assertThat(tester.run("call", file, "twice", "'ab'")).isZero();
        assertThat(tester.out()).isEqualTo("'abab'\n");
        assertThat(tester.run("step", "-c", "x = 1")).isZero();
        assertThat(tester.out()).contains("STORE_NAME x").contains("x = 1");
    }
}
