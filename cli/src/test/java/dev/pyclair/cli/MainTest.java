package dev.pyclair.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
    static final List<String> COMMANDS = Command.NAMES;

    private final CommandLineTester tester = new CommandLineTester();

    @Test
    void showsTheCommandsWhenNoneIsGiven() {
        assertThat(tester.run()).isEqualTo(ExitCode.USAGE);
        assertThat(tester.out()).contains(Command.NAMES);
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void everyCommandHasHelpWithExamples(String name) {
        assertThat(tester.run(name, "--help")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out())
                .contains(Command.named(name).summary().substring(0, 20))
                .contains("Examples:", "  pyclair " + name + " ");
    }

    @Test
    void tellsItsVersion() {
        assertThat(tester.run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).startsWith("pyclair ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disassemble", "--nope", "x.pyc"})
    void refusesWhatIsNoCommand(String word) {
        assertThat(tester.run(word)).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).startsWith("pyclair: ");
    }

    @Test
    void completesTheNamesOfCommandsAndOptions() {
        assertThat(tester.run("completion")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).contains("dis", "--check-decode", "rewrite", "complete -F");
    }

    @Test
    void asksForAFile(@TempDir Path folder) {
        assertThat(tester.run("dis")).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).isEqualTo("pyclair: no file given; - reads standard input\n");
        assertThat(tester.run("show", folder)).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).contains("there is no .pyc or .pyo file below " + folder);
    }

    @Test
    void keepsOddFileNamesFromTheTerminal() {
        tester.run("dis", "a\u001b[2Jb.pyc");

        assertThat(tester.err()).isEqualTo("pyclair: a\\x1b[2Jb.pyc: no such file\n");
    }
}
