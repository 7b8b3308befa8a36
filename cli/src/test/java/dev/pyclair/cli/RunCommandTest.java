package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunCommandTest {
    private static final String TWICE =
            """
            .python 3.13

            .function twice(x)
                RESUME        0
                LOAD_FAST     x
                LOAD_CONST    2
                BINARY_OP     *
                RETURN_VALUE
            .end

            .function endless()
                RESUME        0
            start:
                JUMP_BACKWARD start
            .end

            .function divide(a, b)
                RESUME        0
                LOAD_FAST     a
                LOAD_FAST     b
                BINARY_OP     //
                RETURN_VALUE
            .end
            """;

    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();

    private Path made() {
        Path text = write(folder.resolve("f.pyasm"), TWICE.getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve("f.pyc");
        assertThat(tester.run("asm", text, "-o", file)).isEqualTo(ExitCode.DONE);
        return file;
    }

    @Test
    void callsAFunctionAndPrintsItsResult() {
        Path file = made();

        assertThat(tester.run("call", file, "twice", "21")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo("42\n");
        tester.run("call", file, "twice", "1.5");
        assertThat(tester.out()).isEqualTo("3.0\n");
        tester.run("call", file, "divide", "-7", "2");
        assertThat(tester.out()).isEqualTo("-4\n");
    }

    @Test
    void tellsExceptionsAsPythonDoes() {
        assertThat(tester.run("call", made(), "divide", "1", "0")).isEqualTo(1);
        assertThat(tester.err())
                .endsWith("ZeroDivisionError: integer division or modulo by zero\n");
    }

    @Test
    void endsWhatRunsTooLong() {
        assertThat(tester.run("call", "--limit-instructions", "1000000", made(), "endless"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).contains("the program has run 1000000 instructions, its limit");
        assertThat(tester.run("call", "--timeout", "1", made(), "endless"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).contains("has run for PT1S, its limit");
    }

    @Test
    void refusesWhatMakesNoSense() {
        Path file = made();

        assertThat(tester.run("call", file)).isEqualTo(ExitCode.USAGE);
        assertThat(tester.run("run")).isEqualTo(ExitCode.USAGE);
        assertThat(tester.run("call", file, "twice", "x y")).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).contains("an argument is a value in Python's syntax");
        assertThat(tester.run("run", "--limit-memory", "0", file)).isEqualTo(ExitCode.USAGE);
        assertThat(tester.run("run", "--limit-memory", "5X", file)).isEqualTo(ExitCode.USAGE);
        assertThat(tester.run("run", folder.resolve("none.pyc"))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).contains("none.pyc: no such file");
        assertThat(tester.run("call", file, "nothing")).isEqualTo(1);
        assertThat(tester.err()).contains("has no attribute 'nothing'");
    }

    @Test
    void runsAFile() {
        assertThat(tester.run("run", made())).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEmpty();
    }
}
