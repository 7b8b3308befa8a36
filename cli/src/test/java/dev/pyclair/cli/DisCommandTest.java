package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.copy;
import static dev.pyclair.cli.CommandLineTester.corpus;
import static dev.pyclair.cli.CommandLineTester.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.asm.AssemblyText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DisCommandTest {
    private static final byte[] NOT_A_PYC = "print(1)\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();

    /**
     * An expected text, in which the address of a code object is left out: it is CPython's heap's.
     */
    private static String text(String name) {
        return new String(corpus(name), StandardCharsets.UTF_8);
    }

    private static String withoutAddresses(String text) {
        return text.replaceAll(" at 0x[0-9a-f]{16},", " at 0x,");
    }

    @ParameterizedTest
    @CsvSource({
        "2.7/closures.pyc, 2.7/closures.dis, ''",
        "3.8/classes.pyc, 3.8/classes.dis, ''",
        "3.13/classes.pyc, 3.13/classes.dis, ''",
        "3.13/classes.pyc, 3.13/classes.offsets.dis, -O",
        "3.13/classes.pyc, 3.13/classes.caches.dis, --show-caches",
        "3.13/classes.pyc, 3.13/classes.specialized.dis, -S",
        "3.14/classes.pyc, 3.14/classes.positions.dis, -P",
    })
    void printsTheTextOfTheFilesOwnDis(String file, String expected, String option) {
        Path path = copy(file, folder);

        int code = option.isEmpty() ? tester.run("dis", path) : tester.run("dis", option, path);

        assertThat(tester.err()).isEmpty();
        assertThat(withoutAddresses(tester.out())).isEqualTo(text(expected));
        assertThat(code).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.7/closures.pyc", "3.13/classes.pyc"})
    void printsAssemblerText(String name) {
        Path file = copy(name, folder);

        assertThat(tester.run("dis", "--asm", file)).isEqualTo(ExitCode.DONE);
        assertThat(AssemblyText.parse(tester.out()).toBytes()).isEqualTo(corpus(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-C|--asm has its own form: leave out --show-caches",
                "--depth=1|--asm has its own form: leave out --depth",
                "--check-decode|--asm has its own form: leave out --check-decode",
                "--json|--asm and --json are two forms: give one of them",
                "--function=f|--asm prints whole files, so that asm gives them back: leave out --function",
            })
    void refusesWhatAssemblerTextHasNot(String option, String message) {
        assertThat(tester.run("dis", "--asm", option, "a.pyc")).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).isEqualTo("pyclair: " + message + "\n");
    }

    @Test
    void readsStandardInput() {
        tester.withInput(corpus("3.13/classes.pyc")).run("dis", "-");

        assertThat(withoutAddresses(tester.out())).isEqualTo(text("3.13/classes.dis"));
    }

    @Test
    void readsMarshalWithoutHeaderAsTheVersionThatIsGiven() {
        byte[] file = corpus("3.13/classes.pyc");
        byte[] stream = Arrays.copyOfRange(file, 16, file.length);

        int code =
                tester.withInput(stream).run("dis", "--raw", "--python", "3.13", "--depth=0", "-");

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).startsWith("  0           RESUME");
    }

    @Test
    void depthZeroLeavesOutNestedCode() {
        tester.run("dis", "--depth", "0", copy("3.13/classes.pyc", folder));

        assertThat(tester.out()).doesNotContain("Disassembly of");
        assertThat(text("3.13/classes.dis")).startsWith(withoutAddresses(tester.out()));
    }

    @Test
    void putsNamesAboveTheTextsOfSeveralFiles() {
        Path first = copy("3.13/classes.pyc", folder);
        Path second = copy("3.13/lambdas.pyc", folder);

        tester.run("dis", first, second);

        assertThat(withoutAddresses(tester.out()))
                .isEqualTo(
                        "==> "
                                + first
                                + " <==\n"
                                + text("3.13/classes.dis")
                                + "\n"
                                + "==> "
                                + second
                                + " <==\n"
                                + text("3.13/lambdas.dis")
                                + "\n");
    }

    @Test
    void choosesFunctionsByNameAndIndex() {
        Path path = copy("3.13/lambdas.pyc", folder);

        tester.run("dis", "--function", "factory.<locals>.<lambda>[1]", path);
        String second = tester.out();
        tester.run("dis", "--function", "factory.<locals>.<lambda>", path);

        assertThat(second).isNotEmpty().doesNotContain("Disassembly of");
        assertThat(tester.out().split("Disassembly of", -1)).hasSizeGreaterThan(3);
        assertThat(tester.out()).contains(second);
    }

    @Test
    void writesAFileForEachInputInItsOwnFolder() throws IOException {
        write(folder.resolve("in/a/__pycache__/classes.pyc"), corpus("3.13/classes.pyc"));
        write(folder.resolve("in/b/lambdas.pyc"), corpus("3.13/lambdas.pyc"));
        write(folder.resolve("in/b/notes.txt"), NOT_A_PYC);
        Path out = folder.resolve("out");

        int code = tester.run("dis", "-o", out, folder.resolve("in"));

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(withoutAddresses(Files.readString(out.resolve("a/__pycache__/classes.pyc.dis"))))
                .isEqualTo(text("3.13/classes.dis"));
        assertThat(withoutAddresses(Files.readString(out.resolve("b/lambdas.pyc.dis"))))
                .isEqualTo(text("3.13/lambdas.dis"));
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
        assertThat(tester.out()).isEmpty();
    }

    @Test
    void refusesTwoInputsForOneOutput() {
        Path one = write(folder.resolve("1/a.pyc"), corpus("3.13/classes.pyc"));
        Path two = write(folder.resolve("2/a.pyc"), corpus("3.13/classes.pyc"));

        int code = tester.run("dis", "-o", folder.resolve("out"), one, two);

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).contains("would both be written to");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void doesTheOtherFilesWhenOneIsBad() {
        Path good = copy("3.13/classes.pyc", folder);
        Path bad = write(folder.resolve("bad.pyc"), NOT_A_PYC);
        Path absent = folder.resolve("absent.pyc");

        int code = tester.run("dis", bad, absent, good);

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(withoutAddresses(tester.out())).contains(text("3.13/classes.dis"));
        assertThat(tester.err().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("pyclair: " + bad + ": no .pyc starts with 0x7072696e");
        assertThat(tester.err()).endsWith("pyclair: " + absent + ": no such file\n");
    }

    @Test
    void leavesNothingBehindForABadFile() {
        Path bad = write(folder.resolve("bad.pyc"), NOT_A_PYC);

        int code = tester.run("dis", "-o", folder.resolve("out"), bad);

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void countsWhatItCanDecode() {
        Path good = copy("3.13/classes.pyc", folder);
        Path bad = write(folder.resolve("bad.pyc"), NOT_A_PYC);

        assertThat(tester.run("dis", "--check-decode", good)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo("files 1, decoded 1, failed 0\n");
        assertThat(tester.run("dis", "--check-decode", "--json", good, bad))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.out()).isEqualTo("{\"files\":2,\"decoded\":1,\"failed\":1}\n");
        assertThat(tester.run("dis", "--check-decode", "--function=f", good))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void coloursOnlyWhenAskedTo() {
        Path path = copy("3.13/classes.pyc", folder);

        tester.run("dis", "--color=always", path);
        String coloured = tester.out();
        tester.withTerminals("out").run("dis", "--color=never", path);

        assertThat(coloured).contains("\u001b[36mRESUME\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(tester.out());
    }

    /** A file with a name that clears the screen. */
    private static byte[] withEscape() {
        String file = new String(corpus("3.13/closures.pyc"), StandardCharsets.ISO_8859_1);
        return file.replace("\u0005total", "\u0005\u001b[2Jt")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void namesDoNotReachATerminalAsTheyAre() throws IOException {
        Path path = write(folder.resolve("a.pyc"), withEscape());

        tester.run("dis", path);
        String plain = tester.out();
        tester.withTerminals("out").run("dis", "--color=never", path);
        String shown = tester.out();
        tester.run("dis", "-o", folder.resolve("out"), path);

        assertThat(plain).contains("(\u001b[2Jt)");
        assertThat(shown).isEqualTo(plain.replace("\u001b", "\\x1b"));
        assertThat(folder.resolve("out/a.pyc.dis")).hasContent(plain);
    }

    @Test
    void coloursTerminalsThatCan() {
        Path path = copy("3.13/classes.pyc", folder);
        tester.withTerminals("out");

        tester.withEnvironment(Map.of("TERM", "xterm")).run("dis", path);
        assertThat(tester.out()).contains("\u001b[36m");
        tester.withEnvironment(Map.of("TERM", "dumb")).run("dis", path);
        assertThat(tester.out()).doesNotContain("\u001b");
        tester.withEnvironment(Map.of("NO_COLOR", "1")).run("dis", path);
        assertThat(tester.out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dis", "dis --json", "show", "show --json"})
    void saysThatNoCodeHasAName(String words) {
        Path path = copy("3.13/classes.pyc", folder);
        Path other = copy("3.13/lambdas.pyc", folder);
        var line = new ArrayList<Object>(List.of(words.split(" ")));
        line.addAll(List.of("--function", "create", "--function=absent", "--function=factory"));
        line.addAll(List.of("--function=factory.<locals>.<lambda>", path, other));

        assertThat(tester.run(line.toArray())).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.err())
                .isEqualTo(
                        "pyclair: no code is named 'create'; did you mean 'Base.create'?\n"
                                + "pyclair: no code is named 'absent'\n");
    }

    @Test
    void aBadFileCountsForMoreThanAMissingName() {
        Path path = copy("3.13/classes.pyc", folder);
        Path bad = write(folder.resolve("bad.pyc"), NOT_A_PYC);

        assertThat(tester.run("dis", "--function=absent", path, bad)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).endsWith("pyclair: no code is named 'absent'\n");
        assertThat(tester.run("dis", "--function=absent", bad)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).doesNotContain("no code is named");
    }

    @Test
    void writesOnlyIntoFolders() throws IOException {
        Path path = copy("3.13/classes.pyc", folder);
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        assertThat(tester.run("dis", "-o", path, path)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err())
                .isEqualTo("pyclair: " + path + " is a file, and -o needs a folder\n");
        assertThat(tester.run("dis", "-o", link, path)).isEqualTo(ExitCode.DONE);
        assertThat(real.resolve("classes.pyc.dis")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.13", "3.13.0", "3.13.12", "python3.13", "python3.13.1"})
    void takesVersionsAsTheyAreWritten(String version) {
        Path path = copy("3.13/classes.pyc", folder);

        assertThat(tester.run("dis", "--python", version, path)).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "--depth=-1, --depth is a number from 0 on",
        "--depth=x, --depth is a number from 0 on",
        "--python=9.9, '--python is a version from 1.0 to 3.15, such as 3.13, not '",
        "--python=3.13.0a1, such as 3.13",
        "--python=3.13., such as 3.13",
        "--python=python, such as 3.13",
        "--function=, '--function takes a name, and'",
        "-o-, '-o takes a folder; without it, output goes to standard output'",
        "--color=red, '--color is auto, always or never'",
        "--raw, --raw needs --python",
        "--nonsense, Unknown option",
    })
    void explainsWrongUsage(String option, String message) {
        int code = tester.run("dis", option, copy("3.13/classes.pyc", folder));

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).startsWith("pyclair: ").contains(message).endsWith("\n");
        assertThat(tester.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-C", "-O", "-P", "-S", "--depth=0"})
    void refusesOptionsOfTheTextForJson(String option) {
        int code = tester.run("dis", "--json", option, copy("3.13/classes.pyc", folder));

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).contains("--json has its own form: leave out --");
        assertThat(tester.out()).isEmpty();
    }
}
