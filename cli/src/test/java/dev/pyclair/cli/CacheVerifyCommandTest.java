package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.corpus;
import static dev.pyclair.cli.CommandLineTester.write;
import static dev.pyclair.cli.FakeInterpreter.code;
import static dev.pyclair.cli.FakeInterpreter.hello;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
final class CacheVerifyCommandTest {
    private static final byte[] PYC = corpus("3.13/classes.pyc");

    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();
    private FakeInterpreter fake;
    private Path python;
    private Path source;

    @BeforeEach
    void makeAModule() {
        fake = new FakeInterpreter(folder.resolve("bin"));
        python = fake.saying(hello(), code(PYC));
        source = write(folder.resolve("lib/m.py"), "x = 1\n".getBytes(StandardCharsets.UTF_8));
    }

    private Path cached(String name, byte[] content) {
        return write(folder.resolve("lib/__pycache__/" + name), content);
    }

    private int prove(Object... words) {
        var line = new ArrayList<Object>(List.of("cache", "verify"));
        line.addAll(List.of(words));
        line.addAll(List.of("--python-from", python));
        return tester.run(line.toArray());
    }

    private void doesNotProve(Path file, String reason) {
        assertThat(prove(folder.resolve("lib"))).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .isEqualTo(
                        file
                                + ": not proved: "
                                + reason
                                + "\nfiles 1, matching 0, differing 0, not proved 1\n");
        assertThat(tester.err()).isEmpty();
    }

    @Test
    void tellsWhatMatches() {
        Path file = cached("m.cpython-313.pyc", PYC);
        String counts = "files 1, matching 1, differing 0, not proved 0\n";
        for (Path path : new Path[] {source, file, folder.resolve("lib"), folder}) {
            assertThat(prove(path)).isEqualTo(ExitCode.DONE);
            assertThat(tester.out()).isEqualTo(counts);
            assertThat(prove(path, "-v")).isEqualTo(ExitCode.DONE);
            assertThat(tester.out()).isEqualTo(file + ": matches " + source + "\n" + counts);
        }
    }

    @Test
    void tellsWhatDiffers() {
        Path file = cached("m.cpython-313.pyc", corpus("3.13/closures.pyc"));

        assertThat(prove(source)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .startsWith(file + ": differs: <module>: co_stacksize is 5, not 11\n")
                .contains(": differs: and in ")
                .endsWith(
                        " (it is stale: no import would run it)\n"
                                + "files 1, matching 0, differing 1, not proved 0\n");
    }

    @Test
    void tellsWhatIsBehindTheCode() {
        Path file = cached("m.cpython-313.pyc", Arrays.copyOf(PYC, PYC.length + 3));

        assertThat(prove(source)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out())
                .startsWith(
                        file
                                + ": matches "
                                + source
                                + "; behind the code are 3 bytes that imports ignore\n");
    }

    @Test
    void printsJson() {
        Path file = cached("m.cpython-313.opt-1.pyc", PYC);
        Path other = cached("m.pypy39.pyc", PYC);

        assertThat(prove(source, "--json")).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .isEqualTo(
                        "{\"path\":\""
                                + file
                                + "\",\"state\":\"matches\",\"source\":\""
                                + source
                                + "\",\"level\":1,\"trailing\":0}\n"
                                + "{\"path\":\""
                                + other
                                + "\",\"state\":\"not proved\",\"reason\":\"the tag in its name is pypy39, and its magic number is that of CPython 3.13\"}\n");
    }

    @Test
    void printsDifferencesAsJson() {
        cached("m.cpython-313.pyc", corpus("3.13/closures.pyc"));

        assertThat(prove(source, "--json")).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .contains("\"state\":\"differs\"")
                .contains(
                        "\"level\":0,\"differences\":[{\"qualname\":\"<module>\",\"field\":\"co_stacksize\",\"cached\":\"5\",\"compiled\":\"11\"}")
                .contains("\"stale\":\"no import would run it\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    m.cpython-313-pytest-8.3.4.pyc|pytest has made it, and puts its own code into what it compiles
                    m.cpython-27-PYTEST.pyc|pytest has made it, and puts its own code into what it compiles
                    m.cpython-312.pyc|the tag in its name is cpython-312, and its magic number is that of CPython 3.13
                    m.cpython-313.opt-0.pyc|how opt-0 is compiled is not known
                    m.cpython-313.opt-x.pyc|how opt-x is compiled is not known
                    m.cpython-313.pyo|CPython 3.13 gives no cached file such a name
                    n.cpython-313.pyc|there is no n.py
                    a.b.cpython-313.pyc|there is no a.b.py
                    m.pyc|no CPython gives a cached file such a name
                    """)
    void doesNotProveByName(String name, String reason) {
        Path file = cached(name, PYC);

        doesNotProve(file, reason);
    }

    @Test
    void doesNotProveWhatCannotBeRead() {
        doesNotProve(cached("m.cpython-313.pyc", new byte[0]), "the file is empty (at offset 0x0)");
        doesNotProve(
                cached("m.cpython-313.pyc", Arrays.copyOf(PYC, 12)),
                "it ends inside its header: it has 12 of 16 bytes");
        assertThat(prove(source, "--json")).isEqualTo(ExitCode.FINDINGS);
        byte[] none = Arrays.copyOf(PYC, 17);
        none[16] = 'N';
        doesNotProve(
                cached("m.cpython-313.pyc", none),
                "the file holds an object of type 'N', not a code object (at offset 0x10)");
        doesNotProve(
                cached("m.cpython-313.pyc", corpus("3.12/classes.pyc")),
                "of CPython 3.12, and " + python + " is CPython 3.13.0");
    }

    @Test
    void doesNotFollowLinks() throws IOException {
        Path file = write(folder.resolve("else/m.cpython-313.pyc"), PYC);
        Path cache = folder.resolve("lib/__pycache__");
        Files.createSymbolicLink(cache, file.getParent());
        doesNotProve(cache, "it is a link to " + file.getParent());
        assertThat(prove(source)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).contains(cache + ": not proved: it is a link to ");
        Files.delete(cache);
        Files.createDirectory(cache);
        Path link = Files.createSymbolicLink(cache.resolve("m.cpython-313.pyc"), file);
        doesNotProve(link, "it is a link to " + file);
    }

    @Test
    void doesNotProveBySourcesThatAreNoFiles() throws IOException {
        Path file = cached("m.cpython-313.pyc", PYC);
        Files.delete(source);
        Files.createDirectory(source);
        doesNotProve(file, "there is no m.py");
    }

    @Test
    void holdsLegacyFilesAgainstTheirSources() {
        Path file = write(folder.resolve("lib/m.pyc"), PYC);
        assertThat(prove(source, "-v")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).startsWith(file + ": matches " + source + "\n");
        assertThat(prove(file)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void provesNothingWhereNothingIs() {
        assertThat(prove(source)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).isEqualTo("files 0, matching 0, differing 0, not proved 0\n");
        assertThat(tester.err())
                .isEqualTo("pyclair: " + source + ": there is no cached file of it\n");
        cached("m.cpython-313.pyc", PYC);
        Path empty = write(folder.resolve("n.py"), new byte[0]);
        assertThat(prove(source, empty)).isEqualTo(ExitCode.FINDINGS);
        Path missing = folder.resolve("missing.py");
        assertThat(prove(source, missing)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).isEqualTo("pyclair: " + missing + ": no such file or folder\n");
    }

    @Test
    void takesOnlyFilesOfTheSource() {
        cached("m.cpython-313.pyc", PYC);
        cached("m.x.cpython-313.pyc", PYC);
        cached("mm.cpython-313.pyc", PYC);
        cached("readme.txt", PYC);

        assertThat(prove(source)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).startsWith("files 1, ");
        assertThat(prove(folder)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).contains("files 3, matching 1, differing 0, not proved 2");
    }

    @Test
    void findsSourcesOfScripts() {
        Path script = write(folder.resolve("lib/run"), new byte[0]);
        Path file = cached("runcpython-313.pyc", PYC);
        assertThat(prove(file, "-v")).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).startsWith(file + ": matches " + script + "\n");
        assertThat(prove(script)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void needsNoInterpreterForFilesThatItsCompilerMakes() {
        Path file = cached("m.cpython-313.pyc", corpus("3.13/closures.pyc"));
        assertThat(tester.run("cache", "verify", source)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).startsWith(file + ": differs: ");
        assertThat(tester.run("compile", "-q", "-f", source)).isEqualTo(ExitCode.DONE);
        assertThat(tester.run("cache", "verify", source)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo("files 1, matching 1, differing 0, not proved 0\n");
        assertThat(tester.run("cache", "check", "--prove", folder)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo("files 1, findings 0\n");
    }

    @Test
    void needsAnInterpreterForOtherFiles() {
        Path file = cached("m.cpython-312.pyc", corpus("3.12/closures.pyc"));
        assertThat(tester.run("cache", "verify", source)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .startsWith(
                        file
                                + ": not proved: of CPython 3.12, which needs an interpreter: name one with"
                                + " --python-from\n");
    }

    @Test
    void tellsOfSourcesThatDoNotCompile() {
        Path file = cached("m.cpython-313.pyc", PYC);
        write(source, "x = 1\nbreak\n".getBytes(StandardCharsets.UTF_8));
        assertThat(tester.run("cache", "verify", source)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .startsWith(
                        file
                                + ": not proved: its source does not compile: SyntaxError: 'break' outside loop"
                                + " (line 2)\n");
    }

    @Test
    void checkProvesWhatImportsRun() {
        Path file = cached("m.cpython-313.pyc", new byte[0]);
        assertThat(tester.run("compile", "-q", "-f", "--invalidation-mode=unchecked-hash", source))
                .isEqualTo(ExitCode.DONE);
        write(source, "x = 2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(tester.run("cache", "check", "--prove", file)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .contains(": hash-mismatch: ")
                .contains(file + ": differs: <module>: co_consts[0] is 1, not 2\n")
                .endsWith("files 1, findings 2\n");
        assertThat(tester.run("cache", "check", "--prove", "--json", file)).isEqualTo(1);
        assertThat(tester.out()).contains("\"state\":\"differs\"");
    }

    @Test
    void refusesWhatIsNoInterpreter() {
        assertThat(prove("--time-limit", "0", source)).isEqualTo(ExitCode.USAGE);
        python = folder;
        assertThat(prove(source)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err())
                .isEqualTo(
                        "pyclair: "
                                + folder
                                + ": a folder; --python-from takes the interpreter in it\n");
        python = folder.resolve("none");
        assertThat(prove(source)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err())
                .isEqualTo(
                        "pyclair: "
                                + python
                                + ": no such file; --python-from takes the path of an interpreter\n");
        python = source;
        assertThat(prove(source)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).isEqualTo("pyclair: " + source + ": not executable\n");
        assertThat(tester.run("cache", "verify", "--python-from", source))
                .isEqualTo(ExitCode.USAGE);
    }
}
