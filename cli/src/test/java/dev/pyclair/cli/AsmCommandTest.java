package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.copy;
import static dev.pyclair.cli.CommandLineTester.corpus;
import static dev.pyclair.cli.CommandLineTester.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AsmCommandTest {
    private static final String ADD =
            """
            .function add(a, b)
                RESUME        0
                LOAD_FAST     a
                LOAD_FAST     b
                BINARY_OP     +
                RETURN_VALUE
            .end
            """;

    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();

    private Path text(String name, String text) {
        return write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.7/closures", "3.8/classes", "3.13/classes", "3.15/classes"})
    void givesBackTheFileThatWasPrinted(String name) {
        Path file = copy(name + ".pyc", folder);
        assertThat(tester.run("dis", "--asm", file)).isEqualTo(ExitCode.DONE);
        Path text = write(folder.resolve("text.pyasm"), tester.outBytes());
        Path out = folder.resolve("out.pyc");

        assertThat(tester.run("asm", text, "-o", out, "--unverified")).isEqualTo(ExitCode.DONE);

        assertThat(tester.out()).isEmpty();
        assertThat(out).hasBinaryContent(corpus(name + ".pyc"));
    }

    @Test
    void printedFoldersAssembleToFolders() {
        Path lib = folder.resolve("lib");
        copy("3.13/classes.pyc", lib.resolve("inner"));
        Path texts = folder.resolve("texts");
        Path out = folder.resolve("out");

        assertThat(tester.run("dis", "--asm", "-o", texts, lib)).isEqualTo(ExitCode.DONE);
        assertThat(texts.resolve("inner/classes.pyc.pyasm")).exists();
        assertThat(tester.run("asm", texts, "-o", out)).isEqualTo(ExitCode.DONE);

        assertThat(out.resolve("inner/classes.pyc")).hasBinaryContent(corpus("3.13/classes.pyc"));
    }

    @Test
    void showsWhatATextMakes() {
        Path text = text("add.pyasm", ADD);

        assertThat(tester.run("asm", "--python", "3.13", text)).isEqualTo(ExitCode.DONE);

        assertThat(tester.err()).isEmpty();
        assertThat(tester.out())
                .contains(
                        """
                          1           RESUME                   0
                                      LOAD_FAST                0 (a)
                                      LOAD_FAST                1 (b)
                                      BINARY_OP                0 (+)
                                      RETURN_VALUE
                        """);
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("add.pyasm"));
    }

    @Test
    void readsStandardInputAndWritesStandardOutput() {
        Path out = folder.resolve("add.pyc");
        Path text = text("add.pyasm", ".python 3.13\n" + ADD);
        assertThat(tester.run("asm", text, "-o", out)).isEqualTo(ExitCode.DONE);

        byte[] input = ("\ufeff.python 3.13\r\n" + ADD).getBytes(StandardCharsets.UTF_8);
        assertThat(tester.withInput(input).run("asm", "-", "-o", "-")).isEqualTo(ExitCode.DONE);

        assertThat(out).hasBinaryContent(tester.outBytes());
    }

    @Test
    void pointsAtAFaultAndWritesNothing() {
        Path text = text("typo.pyasm", ".python 3.13\n" + ADD.replace("_FAST     b", "_FST b"));
        Path out = write(folder.resolve("out.pyc"), new byte[] {7});

        assertThat(tester.run("asm", text, "-o", out)).isEqualTo(ExitCode.BAD_INPUT);

        assertThat(tester.err())
                .isEqualTo(
                        text
                                + ":5:5: no instruction of 3.13 is named 'LOAD_FST'; did you mean"
                                + " LOAD_FAST?\n"
                                + "      LOAD_FST b\n"
                                + "      ^\n");
        assertThat(out).hasBinaryContent(new byte[] {7});
    }

    @Test
    void showsOnlyThePartOfALongLineThatIsAtFault() {
        String list = "1, ".repeat(1000);
        Path text =
                text(
                        "long.pyasm",
                        ".python 3.13\n.function f()\n\tLOAD_CONST ("
                                + list
                                + "x, "
                                + list
                                + ")\n.end");

        assertThat(tester.run("asm", text)).isEqualTo(ExitCode.BAD_INPUT);

        String[] lines = tester.err().split("\n");
        assertThat(lines[1]).hasSizeLessThan(140).startsWith("  ...").endsWith("...");
        assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('x');
    }

    @Test
    void writesWhatIsRejectedOnlyIfToldSo() {
        Path text = text("pop.pyasm", ".python 3.13\n" + ADD.replace("LOAD_FAST     b", "POP_TOP"));
        Path out = folder.resolve("out.pyc");
        String diagnostic =
                "pyclair: "
                        + text
                        + ": V4 add at 6 BINARY_OP: needs 2 values on the stack; it is"
                        + " empty\n";

        assertThat(tester.run("asm", text)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).contains("POP_TOP");
        assertThat(tester.err())
                .isEqualTo(diagnostic + "pyclair: " + text + ": the verifier rejects it\n");

        assertThat(tester.run("asm", text, "-o", out)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.err())
                .isEqualTo(
                        diagnostic
                                + "pyclair: "
                                + text
                                + ": the verifier rejects it, so nothing is written; --unverified"
                                + " writes it all the same\n");
        assertThat(out).doesNotExist();

        assertThat(tester.run("asm", text, "-o", out, "--unverified")).isEqualTo(ExitCode.DONE);
        assertThat(tester.err()).isEqualTo(diagnostic);
        assertThat(out).exists();
    }

    @Test
    void printsJson() {
        Path text = text("pop.pyasm", ".python 3.13\n" + ADD.replace("LOAD_FAST     b", "POP_TOP"));

        assertThat(tester.run("asm", "--json", text)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .startsWith("{\"file\":\"" + text + "\",\"python\":\"3.13\",")
                .endsWith(
                        "\"accepted\":false,\"diagnostics\":[{\"rule\":\"V4\",\"qualname\":\"add\","
                                + "\"code_offset\":56,\"offset\":6,\"opname\":\"BINARY_OP\","
                                + "\"message\":\"needs 2 values on the stack; it is empty\"}]}\n");
    }

    @Test
    void showsAValueThatIsNoCode() {
        Path text = text("value.pyasm", ".python 3.13\n.value (1, 'a')\n");

        assertThat(tester.run("asm", text)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo("(1, 'a')\n");
    }

    @Test
    void checksWhetherFilesComeBack() {
        Path good = copy("3.13/classes.pyc", folder);
        Path bad = write(folder.resolve("bad.pyc"), new byte[] {1, 2, 3});

        assertThat(tester.run("asm", "--check", good)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo("files 1, identical 1, failed 0\n");
        assertThat(tester.run("asm", "--check", "--json", folder)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.out()).isEqualTo("{\"files\":2,\"identical\":1,\"failed\":1}\n");
        assertThat(tester.err()).startsWith("pyclair: " + bad + ": ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--check -o x a|--check compares bytes and writes nothing: leave out -o and --unverified",
                "--raw --python 3.13 a"
                        + "|--raw is about .pyc files: a text says '.pyc none' if there is to be no header",
                "--json -o x a|--json shows what is made, -o writes it: give one of them",
                "a b -o -|-o - takes one text: several files make no stream",
            })
    void refusesWhatMakesNoSense(String words, String message) {
        assertThat(tester.run((Object[]) ("asm " + words).split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).isEqualTo("pyclair: " + message + "\n");
    }

    @Test
    void saysWhatIsNoText() throws Exception {
        Path pyc = copy("3.13/classes.pyc", folder);
        Path latin = write(folder.resolve("latin.pyasm"), new byte[] {'#', (byte) 0xe9, '\n'});
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(tester.run("asm", pyc)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).contains("this is a .pyc, not a text; dis --asm makes a text");
        assertThat(tester.run("asm", latin)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).contains("a text is UTF-8").endsWith("(at offset 0x1)\n");
        assertThat(tester.run("asm", empty)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).endsWith(": there is no .pyasm file in it\n");
        assertThat(tester.run("asm", latin, pyc, "-o", pyc)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).contains(" is a file, and -o needs a folder for several texts");
    }
}
