package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.corpus;
import static dev.pyclair.cli.CommandLineTester.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycHeader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with one good file, one stale, one orphaned and one without a source. */
final class CacheCommandsTest {
    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();
    private static final long TIME = 1_600_000_000;
    private static final byte[] SOURCE = "x = 1\n".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();
    private Path good;
    private Path stale;
    private Path orphan;
    private Path sourceless;

    @BeforeEach
    void makeATree() throws IOException {
        source("good.py");
        good = cached("__pycache__/good.cpython-313.pyc", TIME);
        source("stale.py");
        stale = cached("__pycache__/stale.cpython-313.pyc", TIME - 60);
        orphan = cached("__pycache__/orphan.cpython-313.opt-1.pyc", TIME);
        sourceless = cached("sourceless.pyc", TIME);
    }

    private void source(String name) throws IOException {
        Path path = write(folder.resolve(name), SOURCE);
        Files.setLastModifiedTime(path, FileTime.fromMillis(TIME * 1000));
    }

    private Path cached(String name, long time) throws IOException {
        byte[] bytes = corpus("3.13/classes.pyc");
        PycHeader.timestamp(VERSION, (int) time, SOURCE.length).bytes().copyTo(bytes, 0);
        Path path = write(folder.resolve(name), bytes);
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        return path;
    }

    private String report() {
        return orphan
                + ": orphan: there is no orphan.py\n"
                + stale
                + ": stale: the source is of 2020-09-13T12:26:40Z, the file of 2020-09-13T12:25:40Z\n"
                + sourceless
                + ": sourceless: it runs as it is: there is no sourceless.py\n";
    }

    @Test
    void checkTellsALineAFinding() {
        assertThat(tester.run("cache", "check", folder)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).isEqualTo(report() + "files 4, findings 3\n");
        assertThat(tester.err()).isEmpty();

        assertThat(tester.run("cache", "check", good)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo("files 1, findings 0\n");
        assertThat(tester.run("cache", "check", "-q", folder)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).isEqualTo("files 4, findings 3\n");
    }

    @Test
    void checkLooksForWhatIsWanted() {
        tester.run("cache", "check", "--only", "stale", "--only", "orphan", folder);
        assertThat(tester.out()).endsWith("files 2, findings 2\n");
        tester.run("cache", "check", "--ignore", "sourceless", "--ignore", "orphan", folder);
        assertThat(tester.out()).endsWith("files 2, findings 1\n");
        assertThat(tester.run("cache", "check", "--only", "bad", folder)).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err())
                .startsWith("pyclair: --only takes a state, and 'bad' is none: there are link, ");
    }

    @Test
    void aPathThatIsNotThereIsNotTheEnd() {
        Path missing = folder.resolve("missing");

        assertThat(tester.run("cache", "check", missing, folder)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).isEqualTo("pyclair: " + missing + ": no such file or folder\n");
        assertThat(tester.out()).isEqualTo(report() + "files 4, findings 3\n");
        assertThat(tester.run("cache", "check")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void pathsThatOverlapAreToldOnce() {
        tester.run("cache", "check", folder, stale, folder.resolve("__pycache__"));

        assertThat(tester.out()).isEqualTo(report() + "files 4, findings 3\n");
    }

    @Test
    void checkPrintsJson() {
        tester.run("cache", "check", "--json", "--only", "stale", folder);

        assertThat(tester.out())
                .startsWith(
                        "{\"path\":\"" + stale + "\",\"state\":\"stale\",\"detail\":\"the source")
                .contains(
                        "\"source\":\""
                                + folder.resolve("stale.py")
                                + "\",\"python\":\"3.13\",\"tag\":\"cpython-313\",\"level\":\"0\","
                                + "\"magic\":3571,\"header\":{\"kind\":\"timestamp\",\"flags\":0,"
                                + "\"mtime\":1599999940,\"source_size\":6}")
                .endsWith("Z\"}\n");
    }

    @Test
    void lsPrintsATable() {
        assertThat(tester.run("cache", "ls", folder)).isEqualTo(ExitCode.DONE);
        String[] lines = tester.out().replace(folder + "/", "").split("\n");
        assertThat(Arrays.stream(lines).map(line -> line.replaceAll(" {2,}", "  ")))
                .containsExactly(
                        "SOURCE  PYTHON  LEVEL  HEADER  STATE  SIZE  AGE",
                        "__pycache__/orphan.cpython-313.opt-1.pyc  3.13  1  timestamp  orphan  "
                                + size(orphan)
                                + "  3 d",
                        "good.py  3.13  0  timestamp  valid  " + size(good) + "  3 d",
                        "sourceless.pyc  3.13  0  timestamp  sourceless  " + size(good) + "  3 d",
                        "stale.py  3.13  0  timestamp  stale  " + size(good) + "  3 d",
                        "4 files, "
                                + CacheText.size(4 * orphan.toFile().length())
                                + ": sourceless 1, orphan 1, stale 1, valid 1");
    }

    private static String size(Path path) {
        return CacheText.size(path.toFile().length());
    }

    @Test
    void lsSorts() {
        tester.run("cache", "ls", "--sort", "state", folder);
        assertThat(tester.out().lines().map(line -> line.replaceAll(".*timestamp +(\\S+).*", "$1")))
                .containsSubsequence("sourceless", "orphan", "stale", "valid");
        assertThat(tester.run("cache", "ls", "--sort", "name", folder)).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).contains("--sort takes source, python, level, header, state");
    }

    @Test
    void cleanRemovesWhatNoImportUses() {
        assertThat(tester.run("cache", "clean", "--dry-run", folder)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out())
                .startsWith("would remove " + orphan + ": orphan: there is no orphan.py\n")
                .contains("would remove " + stale + ": stale: ")
                .doesNotContain("sourceless")
                .endsWith("would remove 2 files, " + twice(good) + "\n");
        assertThat(orphan).exists();

        assertThat(tester.run("cache", "clean", folder)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).endsWith("removed 2 files, " + twice(good) + "\n");
        assertThat(orphan).doesNotExist();
        assertThat(stale).doesNotExist();
        assertThat(good).exists();
        assertThat(sourceless).exists();
        assertThat(folder.resolve("stale.py")).exists();
    }

    private static String twice(Path path) {
        return CacheText.size(2 * path.toFile().length());
    }

    @Test
    void cleanRemovesMoreWhenTold() {
        tester.run("cache", "clean", "--also", "sourceless", "--also", "valid", folder);

        assertThat(tester.out()).endsWith(", and 1 empty __pycache__\n");
        assertThat(sourceless).doesNotExist();
        assertThat(folder.resolve("__pycache__")).doesNotExist();
        assertThat(folder.resolve("good.py")).exists();
        assertThat(tester.run("cache", "clean", "--also", "unreadable", folder))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void cleanNeverRemovesWhatIsNoCachedFile() throws IOException {
        Path notes = write(folder.resolve("__pycache__/notes.txt"), SOURCE);
        tester.run("cache", "clean", "--also", "foreign", "--also", "valid", folder);
        assertThat(notes).exists();
        assertThat(good).doesNotExist();

        Path source = write(folder.resolve("tree/m.py"), SOURCE);
        tester.run("cache", "clean", "--prefix", folder, "--also", "foreign", folder);
        assertThat(source).exists();
        assertThat(folder.resolve("good.py")).exists();
        tester.run("cache", "ls", "--prefix", folder.resolve("tree"), folder.resolve("tree"));
        assertThat(tester.out()).isEqualTo("0 files, 0 B\n");
    }

    @Test
    void explainsExtensionModulesOfThisPlatform() {
        Path extension = folder.resolve("good.cpython-313-any-platform.so");
        write(extension, SOURCE);

        tester.run("cache", "explain", "-q", folder.resolve("good.py"));
        assertThat(tester.out())
                .isEqualTo(
                        extension
                                + " is loaded, because an extension module goes before a source.\n");
        tester.run("cache", "explain", "-q", folder.resolve("time.py"));
        assertThat(tester.out())
                .endsWith(
                        "Mind time: in most builds it is part of the interpreter, and an import looks"
                                + " at no file.\n");
    }

    @Test
    void doesNotWaitForPipes() throws Exception {
        Path pipe = folder.resolve("__pycache__/good.cpython-313.pyc");
        Files.delete(pipe);
        int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assertThat(made).isZero();

        assertThat(tester.run("cache", "explain", "-q", folder.resolve("good.py"))).isZero();
        assertThat(tester.out())
                .contains("because the cached file cannot be read (it is a device or a pipe");
        tester.run("cache", "check", "--only", "unreadable", folder);
        assertThat(tester.out()).contains("it is a device, a pipe or a socket");
    }

    @Test
    void cleanRemovesBrokenFilesAndOldLeftovers() throws IOException {
        Files.write(good, Arrays.copyOf(Files.readAllBytes(good), 40));
        Path old = write(folder.resolve("__pycache__/a.cpython-313.pyc.123"), SOURCE);
        Files.setLastModifiedTime(old, FileTime.fromMillis(TIME * 1000));
        Path young = write(folder.resolve("__pycache__/b.cpython-313.pyc.123"), SOURCE);

        tester.run("cache", "clean", folder);

        assertThat(good).doesNotExist();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void rehashTurnsTimesIntoHashesAndBack() throws IOException {
        byte[] before = Files.readAllBytes(good);

        assertThat(tester.run("cache", "rehash", folder)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .contains("changed " + good + ": valid\n", "left " + stale + ": stale: ")
                .endsWith("changed 1 file to checked hash, already so 0, left 3\n");
        byte[] hashed = Files.readAllBytes(good);
        assertThat(PycHeaderOf.kind(hashed)).isEqualTo(PycHeader.Kind.CHECKED_HASH);
        assertThat(Arrays.copyOfRange(hashed, 16, hashed.length))
                .isEqualTo(Arrays.copyOfRange(before, 16, before.length));
        assertThat(tester.run("cache", "check", good)).isEqualTo(ExitCode.DONE);

        assertThat(tester.run("cache", "rehash", good)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out())
                .endsWith("changed 0 files to checked hash, already so 1, left 0\n");
        tester.run("cache", "rehash", "--to", "unchecked-hash", good);
        assertThat(tester.run("cache", "check", good)).isEqualTo(ExitCode.FINDINGS);
        tester.run("cache", "rehash", "--to", "timestamp", good);
        assertThat(Files.readAllBytes(good)).isEqualTo(before);
    }

    @Test
    void rehashNeverMakesAStaleFileGood() throws IOException {
        byte[] before = Files.readAllBytes(stale);

        assertThat(tester.run("cache", "rehash", stale)).isEqualTo(ExitCode.FINDINGS);
        assertThat(Files.readAllBytes(stale)).isEqualTo(before);
        assertThat(tester.run("cache", "rehash", "--to", "hash", stale)).isEqualTo(ExitCode.USAGE);
        tester.run("cache", "rehash", "--dry-run", good);
        assertThat(tester.out()).startsWith("would change " + good);
        assertThat(tester.run("cache", "check", "--only", "valid", good)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void pathTellsWhereFilesAre() {
        tester.run("cache", "path", "--python", "3.12", "-O", "1", "pkg/m.py", "x");
        assertThat(tester.out())
                .isEqualTo(
                        "pkg/__pycache__/m.cpython-312.opt-1.pyc\n__pycache__/xcpython-312.opt-1.pyc\n");
        tester.run("cache", "path", "pkg/__pycache__/m.cpython-312.opt-1.pyc");
        assertThat(tester.out()).isEqualTo("pkg/m.py\n");
        tester.run("cache", "path", "--python", "3.13", "--prefix", "/var/p", "/a/m.py");
        assertThat(tester.out()).isEqualTo("/var/p/a/m.cpython-313.pyc\n");
        assertThat(tester.run("cache", "path", "pkg/m.pyc")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).contains("pkg/m.pyc: ");
    }

    @Test
    void explainTellsEachStep() {
        assertThat(tester.run("cache", "explain", stale)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out())
                .startsWith("CPython 3.13 imports stale from " + folder + ":\n  find ")
                .contains("2020-09-13T12:25:40Z, the source 2020-09-13T12:26:40Z")
                .contains(
                        "stale.py is compiled and runs, because the time in the cached file is not"
                                + " that of the source")
                .endsWith(stale + " is not used.\n");

        tester.run("cache", "explain", "-q", folder.resolve("good.py"));
        assertThat(tester.out())
                .isEqualTo(
                        good + " runs, because the cached file has time and size of the source.\n");
        tester.run("cache", "explain", "--python", "3.12", "-B", folder.resolve("good.py"));
        assertThat(tester.out())
                .contains("good.cpython-312.pyc")
                .endsWith("because there is no cached file.\n");
    }

    @Test
    void explainSaysWhatTheImportDoesNotNotice() {
        tester.run("cache", "explain", sourceless, "--python", "3.13");
        assertThat(tester.out())
                .contains(
                        sourceless + " runs, because there is no source to hold the file against.")
                .endsWith(
                        "Mind "
                                + sourceless
                                + ": sourceless: it runs as it is: there is no sourceless.py\n");
    }

    @Test
    void explainTellsFailingImports() {
        assertThat(tester.run("cache", "explain", folder.resolve("none.py")))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .endsWith(
                        "the import fails with ModuleNotFoundError, because there is no module of"
                                + " that name. ModuleNotFoundError: No module named 'none'\n");
        assertThat(tester.run("cache", "explain", orphan)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.run("cache", "explain", "--check-hash-based-pycs", "yes", stale))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void explainPrintsJson() {
        tester.run("cache", "explain", "--json", good);

        assertThat(tester.out())
                .startsWith(
                        "{\"file\":\""
                                + good
                                + "\",\"python\":\"3.13\",\"folder\":\""
                                + folder
                                + "\",\"module\":\"good\",\"outcome\":\"runs-pyc\",\"runs\":\""
                                + good
                                + "\",\"reason\":\"time_and_size_equal\"")
                .contains("{\"look\":\"find\",\"path\":\"" + folder.resolve("good.py") + "\"");
    }

    @Test
    void aGroupShowsItsCommands() {
        assertThat(tester.run("cache")).isEqualTo(ExitCode.USAGE);
        String usage = tester.out();
        assertThat(usage).contains("explain", "rehash");
        assertThat(tester.run("cache", "--help")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo(usage);
        assertThat(tester.run("cache", "chekc", ".")).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err())
                .isEqualTo(
                        "pyclair: 'chekc' is no command of cache; there are ls, explain, check,"
                                + " clean, path, rehash, verify\n");
    }

    /** The kind of a header of 3.7 or newer. */
    private static final class PycHeaderOf {
        static PycHeader.Kind kind(byte[] file) {
            return dev.pyclair.pyc.PycFile.read(file).header().orElseThrow().kind();
        }
    }
}
