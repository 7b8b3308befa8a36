package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.copy;
import static dev.pyclair.cli.CommandLineTester.corpus;
import static dev.pyclair.cli.CommandLineTester.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DiffCommandTest {
    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();

    private Path file(String version, String program) {
        return write(
                folder.resolve(version + "-" + program + ".pyc"),
                corpus(version + "/" + program + ".pyc"));
    }

    /** A file whose name {@code total} is another of the same length. */
    private Path renamed() {
        String text = new String(corpus("3.13/closures.pyc"), StandardCharsets.ISO_8859_1);
        return write(
                folder.resolve("renamed.pyc"),
                text.replace("\u0005total", "\u0005other").getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--json", "--side-by-side", "--no-lines"})
    void equalFilesGiveNoTextAndExitZero(String option) {
        Path left = file("3.13", "closures");
        Path right = copy("3.13/closures.pyc", folder);

        int code =
                option.isEmpty()
                        ? tester.run("diff", left, right)
                        : tester.run("diff", option, left, right);

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(tester.err()).isEmpty();
        if (option.equals("--json")) {
            assertThat(tester.out()).contains("\"equal\":true").doesNotContain("rows");
        } else {
            assertThat(tester.out()).isEmpty();
        }
    }

    @Test
    void showsWhatDiffersInTheMannerOfUnifiedDiffs() {
        Path left = file("3.13", "closures");
        Path right = renamed();

        assertThat(tester.run("diff", left, right)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .startsWith("--- " + left + "\t3.13\n+++ " + right + "\t3.13\ndiff counter\n")
                .contains("\n-cellvars total\n+cellvars other\n")
                .contains("\n@@ -1,14 +1,14 @@\n MAKE_CELL                start\n")
                .contains("\n-STORE_DEREF              total\n+STORE_DEREF              other\n")
                .doesNotContain("diff both\n");
    }

    @Test
    void comparesFilesOfDifferentVersions() {
        Path left = file("3.8", "closures");
        Path right = file("3.13", "closures");

        assertThat(tester.run("diff", "--no-lines", left, right)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .contains(
                        "\t3.8\n",
                        "\t3.13\n",
                        "\n+RESUME                   0\n LOAD_DEREF               start\n")
                .contains("-flags NOFREE\n")
                .doesNotContain("-firstlineno", "-lines ");
    }

    @Test
    void comparesTheFunctionsThatAreNamed() {
        Path left = file("3.13", "closures");
        Path right = renamed();

        assertThat(tester.run("diff", "--function=both", left, right)).isEqualTo(ExitCode.DONE);
        assertThat(tester.run("diff", "--function=counter", left, right))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out().lines().filter(line -> line.startsWith("diff ")))
                .containsExactly(
                        "diff counter",
                        "diff counter.<locals>.add",
                        "diff counter.<locals>.add.<locals>.report");
        assertThat(tester.run("diff", "--function=absent", left, right))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).isEmpty();
        assertThat(tester.err()).isEqualTo("pyclair: no code is named 'absent'\n");
    }

    @Test
    void comparesTwoFunctionsOfOneFile() {
        Path path = file("3.13", "closures");

        assertThat(tester.run("diff", "--function=counter", "--with=both", path, path))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .contains("\ndiff counter and both\n-name counter\n+name both\n")
                .contains("\nremoved counter.<locals>.add, line 8\n")
                .contains("\nadded both.<locals>.inner, line 24\n");
        assertThat(tester.run("diff", "--function=both", "--with=both", path, path))
                .isEqualTo(ExitCode.DONE);
        assertThat(tester.run("diff", "--function=c*", "--with=both", path, path))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.err())
                .startsWith("pyclair: --function is to name one code here, and there are ");
    }

    @Test
    void printsColumns() {
        tester.run("diff", "-y", "-U", "0", file("3.13", "closures"), renamed());

        assertThat(tester.out())
                .containsPattern("\nSTORE_DEREF +total +\\| STORE_DEREF +other\n")
                .doesNotContain("\n-STORE_DEREF", "\nRESUME");
    }

    @Test
    void showsAsMuchContextAsAsked() {
        Path left = file("3.13", "closures");
        Path right = renamed();

        tester.run("diff", "--context=0", left, right);
        assertThat(tester.out().lines().filter(line -> line.startsWith(" "))).isEmpty();
        tester.run("diff", "--context", "1000000", left, right);
        assertThat(tester.out().lines().filter(line -> line.startsWith("@@"))).hasSize(3);
    }

    @Test
    void printsJson() {
        tester.run("diff", "--json", "--function=counter", file("3.12", "closures"), renamed());

        assertThat(tester.out())
                .startsWith("{\"left\":{\"file\":\"" + folder)
                .contains("\"python\":\"3.12\"},\"right\":{", "\"equal\":false,\"codes\":[")
                .contains("{\"state\":\"changed\",\"left\":{\"qualname\":\"counter\",\"offset\":")
                .contains("{\"field\":\"cellvars\",\"before\":[\"total\"],\"after\":[\"other\"]}")
                .contains(
                        "{\"kind\":\"changed\",\"left\":{\"offset\":4,\"opname\":\"MAKE_CELL\","
                                + "\"arg\":3,\"argument\":\"total\"},\"right\":{\"offset\":4,")
                .endsWith("]}\n");
    }

    @Test
    void colours() {
        Path left = file("3.13", "closures");
        Path right = renamed();

        tester.run("diff", "--color=always", left, right);
        String coloured = tester.out();
        tester.run("diff", left, right);

        assertThat(coloured)
                .contains("\u001b[31m-cellvars total\u001b[0m\n\u001b[32m+cellvars other")
                .contains("\u001b[1mdiff counter\u001b[0m\n")
                .contains("\u001b[1m--- ", "\u001b[36m@@ -");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(tester.out());
    }

    @Test
    void readsOneSideFromStandardInput() {
        Path path = file("3.13", "closures");

        assertThat(tester.withInput(corpus("3.13/closures.pyc")).run("diff", path, "-"))
                .isEqualTo(ExitCode.DONE);
        byte[] file = corpus("3.13/closures.pyc");
        byte[] stream = Arrays.copyOfRange(file, 16, file.length);
        Path raw = write(folder.resolve("raw"), stream);
        assertThat(tester.withInput(stream).run("diff", "--raw", "--python=3.13", "-", raw))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void saysOfBothFilesWhatIsWrong() throws IOException {
        Path good = file("3.13", "closures");
        Path bad = write(folder.resolve("bad.pyc"), "print(1)\n".getBytes(StandardCharsets.UTF_8));
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(tester.run("diff", bad, folder.resolve("absent"))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err().lines().collect(Collectors.toList()))
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith("pyclair: " + bad + ": no .pyc starts with"),
                        line -> assertThat(line).endsWith("absent: no such file"));
        assertThat(tester.run("diff", good, empty)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err())
                .isEqualTo("pyclair: " + empty + ": it is a folder, and diff takes two files\n");
        assertThat(tester.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.pyc, 'diff takes two files, A and B, and there is one'",
        "'a.pyc b.pyc c.pyc', 'diff takes two files, A and B, and there are 3'",
        "'- -', 'standard input can be read only once: give - only once'",
        "'--context=x a b', '--context is a number from 0 on, not'",
        "'-U -1 a b', '--context is a number from 0 on, not'",
        "'--json -y a b', '--json has its own form: leave out --side-by-side'",
        "'--json -U 2 a b', '--json has its own form: leave out --context'",
        "'--with f a b', '--with names the counterpart of one function: give --function once'",
        "'--function f --with= a b', '--function takes a name, and'",
        "'--nolines a b', 'did you mean --no-lines'",
        "'-o out a b', 'Unknown option'",
    })
    void explainsWrongUsage(String line, String message) {
        copy("3.13/closures.pyc", folder);

        assertThat(tester.run((Object[]) ("diff " + line).split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).startsWith("pyclair: ").contains(message).endsWith("\n");
        assertThat(tester.out()).isEmpty();
    }
}
