package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.copy;
import static dev.pyclair.cli.CommandLineTester.corpus;
import static dev.pyclair.cli.CommandLineTester.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InputTest {
    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();

    @Test
    void refusesAHugeFileAndDoesTheOthers() throws IOException {
        Path good = copy("3.13/classes.pyc", folder);
        Path huge = folder.resolve("huge.pyc");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(Contents.LIMIT + 1L);
        }

        assertThat(tester.run("rewrite", "--check", huge, good)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.out()).isEqualTo("files 2, identical 1, failed 1\n");
        assertThat(tester.err())
                .isEqualTo(
                        "pyclair: "
                                + huge
                                + ": larger than "
                                + (Contents.LIMIT >> 20)
                                + " MiB, which is more than is read\n");
    }

    @Test
    void aFolderWithoutFilesFailsInItsTurn() throws IOException {
        Path good = copy("3.13/classes.pyc", folder.resolve("good"));
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(tester.run("rewrite", "--check", empty, good)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.out()).isEqualTo("files 2, identical 1, failed 1\n");
        assertThat(tester.err())
                .isEqualTo("pyclair: " + empty + ": there is no .pyc or .pyo file in it\n");
    }

    @Test
    void aDashIsAlwaysStandardInput() {
        assertThat(Input.of(List.of("-")))
                .singleElement()
                .satisfies(input -> assertThat(input.isStandardInput()).isTrue());
        assertThat(tester.withInput(corpus("3.13/classes.pyc")).run("rewrite", "--check", "-"))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void standardInputIsReadOnce() {
        assertThat(tester.run("dis", "-", "x.pyc", "-")).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).contains("give - only once");
    }

    @Test
    void saysThatStandardInputIsClosed() {
        assertThat(tester.withInput(new ClosedStreams.In()).run("dis", "-"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).isEqualTo("pyclair: -: standard input is closed\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dis|",
                "rewrite|a.pyc|",
                "rewrite||a.pyc",
                "show|-o||a.pyc",
                "dis|--output=|a.pyc"
            })
    void refusesAnEmptyPath(String line) {
        assertThat(tester.run((Object[]) line.split("\\|", -1))).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).isEqualTo("pyclair: a path is empty\n");
    }

    @Test
    void readsAFileWhoseNameStartsWithADashAfterTwo() {
        assertThat(tester.run("dis", "--", "--json")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).isEqualTo("pyclair: --json: no such file\n");
    }

    @Test
    void saysWhyANameThatIsNoTextIsNotFound() {
        // Java's arguments are text: this is what it makes of other bytes.
        assertThat(Input.reason(new NoSuchFileException("a\ufffd.pyc")))
                .startsWith("its name is not UTF-8, which Java cannot open");
        assertThat(Input.reason(new NoSuchFileException("a.pyc"))).isEqualTo("no such file");
    }

    @Test
    void readsNamesThatAreNoTextInFolders() throws Exception {
        copy("3.13/classes.pyc", folder);
        assertThat(
                        new ProcessBuilder("sh", "-c", "mv classes.pyc \"$(printf 'a\\377.pyc')\"")
                                .directory(folder.toFile())
                                .inheritIO()
                                .start()
                                .waitFor())
                .isZero();

        assertThat(tester.run("rewrite", "--check", folder)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo("files 1, identical 1, failed 0\n");
    }

    @Test
    void offersAVersionOnlyForWhatMayBeAPyc() {
        byte[] foreign = corpus("2.7/lambdas.pyc");
        foreign[0] = (byte) 62218;
        Path pypy = write(folder.resolve("pypy.pyc"), foreign);
        Path text = write(folder.resolve("text.pyc"), "print".getBytes(StandardCharsets.US_ASCII));

        tester.run("dis", pypy);
        assertThat(tester.err()).contains("PyPy 2.3").contains("--python VERSION reads it");
        tester.run("dis", text);
        assertThat(tester.err()).contains("no .pyc starts with 0x7072696e").doesNotContain("--");
        tester.run("show", "--python", "2.7", pypy);
        assertThat(tester.out()).startsWith("python       2.7\nmagic        62218, PyPy 2.3\n");
    }
}
