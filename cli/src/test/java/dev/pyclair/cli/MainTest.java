package dev.pyclair.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
    static final List<String> COMMANDS = Command.NAMES;

    private final CommandLineTester tester = new CommandLineTester();

    @Test
    void showsTheCommandsWhenNoneIsGiven() {
        assertThat(tester.run()).isEqualTo(ExitCode.USAGE);
        for (String name : Command.NAMES) {
            assertThat(tester.out()).contains(name.split(" ")[0]);
        }
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void everyCommandHasHelpWithExamples(String name) {
        assertThat(tester.run(line(name, "--help"))).isEqualTo(ExitCode.DONE);
        assertThat(tester.out())
                .contains(Command.named(name).summary().substring(0, 20))
                .contains("Examples:", "  pyclair " + name + " ");
        String help = tester.out();
        assertThat(tester.run(line("help " + name))).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo(help);
    }

    /** The words of a command line; names of commands may be two. */
    private static Object[] line(String... parts) {
        return String.join(" ", parts).split(" ");
    }

    @Test
    void helpIsACommandToo() {
        tester.run("--help");
        String help = tester.out();

        assertThat(tester.run("help")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo(help).contains("Exit codes: 0 done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dis", "show", "marshal", "rewrite", "cfg", "verify"})
    void helpTellsWhatPathsAre(String name) {
        tester.run(name, "--help");

        assertThat(tester.out().replaceAll("\\s+", " "))
                .containsIgnoringCase("files, folders, or - for standard input.");
    }

    @Test
    void showsHowToCompleteInThisShell() {
        tester.run("completion", "--help");

        assertThat(tester.out()).contains("\n  source <(pyclair completion)\n");
    }

    @Test
    void tellsItsVersion() {
        assertThat(tester.run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).startsWith("pyclair ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "disasm|'disasm' is no command; there are dis, compile, ast, show, marshal, rewrite, diff, cfg, asm, verify, build, patch, run, call, step, cache, completion",
                "--nope|Unknown option: '--nope' ('pyclair --help' shows the usage)",
                "x.pyc|'x.pyc' is no command; did you mean 'pyclair dis x.pyc'?",
                "x.py|'x.py' is no command; did you mean 'pyclair run x.py'?",
                "-|'-' is no command; did you mean 'pyclair dis -'?",
                "src|'src' is no command; did you mean 'pyclair dis src'?",
            })
    void refusesWhatIsNoCommand(String word, String message) {
        assertThat(tester.run(word)).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).isEqualTo("pyclair: " + message + "\n");
    }

    @Test
    void completesTheNamesOfCommandsAndOptions() {
        assertThat(tester.run("completion")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).contains("dis", "--check-decode", "rewrite", "complete -F");
    }

    @Test
    void asksForAFile() {
        assertThat(tester.run("dis")).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err())
                .isEqualTo(
                        "pyclair: no file given; - reads standard input,"
                                + " and -- goes before a file whose name starts with -\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "completion", "help"})
    void saysThatItCannotWrite(String word) {
        assertThat(tester.runInto(failing("No space left on device"), word))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err())
                .isEqualTo("pyclair: cannot write standard output: No space left on device\n");
    }

    @Test
    void saysThatItCannotWriteAFilesText(@TempDir Path folder) {
        Path file = CommandLineTester.copy("3.13/classes.pyc", folder);

        assertThat(tester.runInto(new ClosedStreams.Out(), "dis", file, folder.resolve("absent")))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).isEqualTo("pyclair: cannot write standard output: it is closed\n");
    }

    @Test
    void isQuietWhenTheReaderIsGone() {
        assertThat(tester.runInto(failing("Broken pipe"), "--help")).isEqualTo(141);
        assertThat(tester.err()).isEmpty();
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void keepsOddFileNamesFromTheTerminal() {
        tester.run("dis", "a\u001b[2Jb.pyc");

        assertThat(tester.err()).isEqualTo("pyclair: a\\x1b[2Jb.pyc: no such file\n");
    }
}
