package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.corpus;
import static dev.pyclair.cli.CommandLineTester.write;
import static dev.pyclair.cli.FakeInterpreter.code;
import static dev.pyclair.cli.FakeInterpreter.frame;
import static dev.pyclair.cli.FakeInterpreter.head;
import static dev.pyclair.cli.FakeInterpreter.hello;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Interpreters that are none, that lie, die or hang: no file is proved by them. */
@Timeout(60)
final class RecompilerTest {
    private static final byte[] PYC = corpus("3.13/classes.pyc");
    private static final String COUNTS = "files 1, matching 0, differing 0, not proved 1\n";

    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();
    private FakeInterpreter fake;
    private Path source;
    private Path cached;

    @BeforeEach
    void makeAModule() {
        fake = new FakeInterpreter(folder.resolve("bin"));
        source = write(folder.resolve("m.py"), "x = 1\n".getBytes(StandardCharsets.UTF_8));
        cached = write(folder.resolve("__pycache__/m.cpython-313.pyc"), PYC);
    }

    private int prove(Path python) {
        return tester.run("cache", "verify", source, "--python-from", python, "--time-limit", "2");
    }

    private void refuses(Path python, String reason) {
        assertThat(prove(python)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err())
                .isEqualTo("pyclair: " + python + ": the interpreter " + reason + "\n");
        assertThat(tester.out()).isEmpty();
    }

    private void doesNotProve(Path python, String reason) {
        assertThat(prove(python)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .isEqualTo(cached + ": not proved: " + python + " " + reason + "\n" + COUNTS);
        assertThat(tester.err()).isEmpty();
    }

    @Test
    void provesByOneThatAnswers() {
        assertThat(prove(fake.saying(hello(), code(PYC)))).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo("files 1, matching 1, differing 0, not proved 0\n");
    }

    @Test
    void refusesRubbish() {
        refuses(
                fake.saying("Python 3.13.0\n>>> ".getBytes(StandardCharsets.UTF_8)),
                "answered nonsense");
        refuses(fake.saying(hello("cpython", "3.13.0")), "says nothing of itself that makes sense");
        refuses(
                fake.saying(hello("cpython", "3.13.0", "3.13", "", "f30d0d0x", "any")),
                "says nothing of itself that makes sense");
        refuses(fake.saying(code(PYC)), "answered nonsense");
    }

    @Test
    void refusesSilence() {
        refuses(fake.script("sleep 30"), "did not answer in 2 s");
        refuses(fake.script("exec >&-; sleep 30"), "closed its output");
    }

    @Test
    void refusesOneThatEnds() {
        refuses(
                fake.script("echo no >&2; echo good >&2; exit 7"),
                "ended with exit code 7, saying: no / good");
        refuses(fake.script("kill -SEGV $$"), "died of signal 11");
    }

    @Test
    void refusesOneThatCannotBeStarted() {
        Path python =
                write(folder.resolve("python"), "#!/no/such\n".getBytes(StandardCharsets.UTF_8));
        assertThat(python.toFile().setExecutable(true)).isTrue();
        refuses(python, "cannot be started: No such file or directory");
    }

    @Test
    void refusesOtherImplementations() {
        refuses(
                fake.saying(hello("pypy", "3.9.17", "3.9", "pypy39", "50010d0a", "any")),
                "is pypy 3.9.17, and only a CPython proves files");
        refuses(
                fake.saying(hello("cpython", "3.9.17", "3.9", "pypy39", "50010d0a", "any")),
                "is no known CPython: magic number 336 is that of PyPy3.9 7.3.10, and only CPython's files are read");
        assertThat(prove(fake.saying(hello("cpython", "3.99.0", "3.99", "", "ffff0d0a", "any"))))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).contains("is no known CPython: no .pyc starts with 0xffff0d0a");
    }

    @Test
    void refusesOneOfAnotherVersionThanItsMagic() {
        refuses(
                fake.saying(hello("cpython", "3.12.1", "3.12", "cpython-312", "f30d0d0a", "any")),
                "says that it is CPython 3.12, and has the magic number of CPython 3.13b1");
    }

    @Test
    void provesNothingOfOtherMagic() throws IOException {
        Path python =
                fake.saying(
                        hello("cpython", "3.12.1", "3.12", "cpython-312", "cb0d0d0a", "any"),
                        code(PYC));

        Path old = write(cached.resolveSibling("m.cpython-311.pyc"), corpus("3.11/classes.pyc"));
        Files.delete(cached);

        assertThat(prove(python)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .isEqualTo(
                        old
                                + ": not proved: of CPython 3.11, and "
                                + python
                                + " is CPython 3.12.1\n"
                                + COUNTS);
    }

    @Test
    void provesNothingByNonsense() {
        doesNotProve(fake.saying(hello(), frame(2, 'c', new byte[] {'N'})), "answered nonsense");
        doesNotProve(fake.saying(hello(), frame(1, 'x', new byte[] {'N'})), "answered nonsense");
        doesNotProve(fake.saying(hello(), hello()), "answered nonsense");
        doesNotProve(fake.saying(hello(), head(1, 'c', -1)), "answered nonsense");
        doesNotProve(fake.saying(hello(), head(1, 'c', Integer.MAX_VALUE)), "answered nonsense");
        doesNotProve(fake.saying(hello(), head(1, 'e', 1 << 20)), "answered nonsense");
        doesNotProve(
                fake.saying(hello(), frame(1, 'c', new byte[] {'c', 0, 0})),
                "answered what is no code: the file ends inside co_argcount: 4 bytes needed, 2 left (at offset 0x11)");
        doesNotProve(
                fake.saying(hello(), frame(1, 'c', new byte[] {'N'})),
                "answered what is no code: the file holds an object of type 'N', not a code object (at offset 0x10)");
    }

    @Test
    void provesNothingByMoreThanCode() {
        byte[] more = Arrays.copyOf(PYC, PYC.length + 1);
        doesNotProve(fake.saying(hello(), code(more)), "answered more than code");
    }

    @Test
    void provesNothingByLessThanWasPromised() {
        Path said = fake.file(hello(), head(1, 'c', 100_000), new byte[10]);
        doesNotProve(fake.script("cat " + said), "ended with exit code 0");
    }

    @Test
    void provesNothingByOneThatDies() {
        Path said = fake.file(hello());
        doesNotProve(
                fake.script(
                        "cat " + said + "; head -c 9 >/dev/null; echo Fatal >&2; kill -ABRT $$"),
                "died of signal 6, saying: Fatal");
    }

    @Test
    void provesNothingByOneThatHangs() {
        Path said = fake.file(hello());
        doesNotProve(fake.script("cat " + said + "; sleep 30"), "did not answer in 2 s");
    }

    @Test
    void tellsWhatDoesNotCompile() {
        byte[] words = "SyntaxError: no\nway\u001b (line 1)".getBytes(StandardCharsets.UTF_8);

        assertThat(prove(fake.saying(hello(), frame(1, 'e', words)))).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .isEqualTo(
                        cached
                                + ": not proved: its source does not compile: SyntaxError: no / way\\x1b (line 1)\n"
                                + COUNTS);
    }

    @Test
    void isNotFloodedByStandardError() {
        Path said = fake.file(hello(), code(PYC));
        Path python =
                fake.script(
                        "yes complaint | head -c 5000000 >&2; cat " + said + "; cat >/dev/null");

        assertThat(prove(python)).isEqualTo(ExitCode.DONE);
    }

    /** Its input is larger than a pipe holds, so that sending blocks. */
    @Test
    void doesNotWaitForOneThatDoesNotListen() {
        write(source, new byte[1 << 20]);
        Path said = fake.file(hello());
        doesNotProve(fake.script("cat " + said + "; sleep 30"), "did not answer in 2 s");
    }

    @Test
    void startsItAgainForTheNextFile() {
        write(folder.resolve("n.py"), new byte[0]);
        write(folder.resolve("__pycache__/n.cpython-313.pyc"), PYC);
        Path said = fake.file(hello());
        Path answer = fake.file(code(PYC));
        Path mark = folder.resolve("died");
        // Of two processes only one makes the folder.
        Path python =
                fake.script(
                        "cat "
                                + said
                                + "; if mkdir "
                                + mark
                                + "; then head -c 9 >/dev/null; kill -KILL $$; else cat "
                                + answer
                                + "; cat >/dev/null; fi");

        assertThat(tester.run("cache", "verify", folder, "--python-from", python))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .contains(": not proved: " + python + " died of signal 9")
                .endsWith("files 2, matching 1, differing 0, not proved 1\n");
    }

    @Test
    void provesNothingByOneThatIsAnotherWhenStartedAgain() {
        for (String name : new String[] {"n", "o", "p"}) {
            write(folder.resolve(name + ".py"), new byte[0]);
            write(folder.resolve("__pycache__/" + name + ".cpython-313.pyc"), PYC);
        }
        Path said = fake.file(hello());
        Path other =
                fake.file(
                        hello("cpython", "3.13.1", "3.13", "cpython-313", "f30d0d0a", "any"),
                        code(PYC));
        Path python =
                fake.script(
                        "if mkdir "
                                + folder.resolve("first")
                                + "; then cat "
                                + said
                                + "; else cat "
                                + other
                                + "; cat >/dev/null; fi");

        assertThat(tester.run("cache", "verify", folder, "--python-from", python))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .contains(": not proved: " + python + " was started again, and is another\n")
                .endsWith("files 4, matching 0, differing 0, not proved 4\n");
    }

    @Test
    void worksInAnEmptyFolderThatIsRemoved() throws IOException {
        Path said = fake.file(hello(), code(PYC));
        Path told = folder.resolve("told");
        Path python =
                fake.script(
                        "pwd >"
                                + told
                                + "; ls -a >>"
                                + told
                                + "; env | grep -c ^PYTHON >>"
                                + told
                                + "; touch core; cat "
                                + said
                                + "; cat >/dev/null");

        assertThat(prove(python)).isEqualTo(ExitCode.DONE);
        String[] lines = Files.readString(told).split("\n");
        assertThat(lines).hasSize(4).endsWith(".", "..", "0");
        assertThat(Path.of(lines[0])).doesNotExist();
    }

    /** One that knows no -I, takes its level from the command line, and has no folder for files. */
    @Test
    void startsOldOnesForEachLevel() {
        byte[] old = corpus("2.7/closures.pyc");
        byte[] body = Arrays.copyOfRange(old, 8, old.length);
        byte[] none = frame(1, 'c', new byte[] {'N'});
        Path said = fake.file(greeting27("0"), none);
        Path once = fake.file(greeting27("1"), none);
        Path twice = fake.file(greeting27("2"), frame(1, 'c', body));
        Path python =
                fake.script(
                        "case $1$7 in -I*) exit 2 ;; *-OO) cat "
                                + twice
                                + " ;; *-O) cat "
                                + once
                                + " ;; *) cat "
                                + said
                                + " ;; esac; cat >/dev/null");
        write(folder.resolve("m.pyo"), old);

        assertThat(tester.run("cache", "verify", folder.resolve("m.pyo"), "--python-from", python))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).contains("answered what is no code");
        Path good = fake.file(greeting27("1"), frame(1, 'c', body));
        Path better =
                fake.script(
                        "case $1$7 in -I*) exit 2 ;; *-O) cat "
                                + good
                                + " ;; *) cat "
                                + said
                                + " ;; esac; cat >/dev/null");
        assertThat(
                        tester.run(
                                "cache",
                                "verify",
                                "-v",
                                folder.resolve("m.pyo"),
                                "--python-from",
                                better))
                .isEqualTo(ExitCode.DONE);
    }

    private static byte[] greeting27(String level) {
        return hello("cpython", "2.7.18", "2.7", "", "03f30d0a", level);
    }
}
