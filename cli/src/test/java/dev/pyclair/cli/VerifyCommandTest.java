package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.copy;
import static dev.pyclair.cli.CommandLineTester.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerifyCommandTest {
    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();
    private Path bad;

    /** A module that defines {@code f}, which adds what is not there. */
    @BeforeEach
    void makeABadFile() {
        bad = folder.resolve("bad.pyc");
        int code =
                tester.run(
                        "build",
                        "--python",
                        "3.13",
                        "--code",
                        "9500 5300 2d00 0000 2400",
                        "--const",
                        "1",
                        "--unverified",
                        "-o",
                        bad);
        assertThat(code).isEqualTo(ExitCode.DONE);
    }

    private String sentence() {
        return bad + ": V4 f at 4 BINARY_OP: needs 2 values on the stack; there is 1\n";
    }

    @Test
    void acceptsWhatACompilerMade() {
        Path good = copy("3.13/classes.pyc", folder);

        assertThat(tester.run("verify", good)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo("files 1, accepted 1, rejected 0, failed 0\n");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(tester.run("verify", bad)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .isEqualTo(sentence() + "files 1, accepted 0, rejected 1, failed 0\n");
        assertThat(tester.err()).isEmpty();
    }

    @Test
    void countsFilesOfEachKind() {
        copy("3.13/classes.pyc", folder);
        Path broken = write(folder.resolve("broken.pyc"), new byte[] {1, 2, 3});

        assertThat(tester.run("verify", folder)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.out())
                .isEqualTo(sentence() + "files 3, accepted 1, rejected 1, failed 1\n");
        assertThat(tester.err()).startsWith("pyclair: " + broken + ": ");
        assertThat(tester.run("verify", "-q", bad)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).isEqualTo("files 1, accepted 0, rejected 1, failed 0\n");
        tester.run("verify", "-q", "--json", bad);
        assertThat(tester.out())
                .isEqualTo("{\"files\":1,\"accepted\":0,\"rejected\":1,\"failed\":0}\n");
    }

    @Test
    void printsJson() {
        assertThat(tester.run("verify", "--json", bad)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .isEqualTo(
                        "{\"file\":\""
                                + bad
                                + "\",\"python\":\"3.13\",\"accepted\":false,\"diagnostics\":["
                                + "{\"rule\":\"V4\",\"qualname\":\"f\",\"code_offset\":56,"
                                + "\"offset\":4,\"opname\":\"BINARY_OP\",\"message\":"
                                + "\"needs 2 values on the stack; there is 1\"}]}\n");
    }

    @Test
    void verifiesChosenCodeOnly() {
        Path good = copy("3.13/classes.pyc", folder);

        assertThat(tester.run("verify", "--function", "f", bad)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.run("verify", "--function", "nope", good)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.err()).isEqualTo("pyclair: no code is named 'nope'\n");
    }

    @Test
    void showsWhatIsOnTheStack() {
        Path good = folder.resolve("good.pyc");
        tester.run(
                "build",
                "--python",
                "3.13",
                "--code",
                "9500 5300 5500 2d00 0000 2400",
                "--const",
                "1",
                "--arg",
                "x",
                "-o",
                good);

        assertThat(tester.run("verify", "--states", "--function", "f", good))
                .isEqualTo(ExitCode.DONE);
        assertThat(tester.out())
                .isEqualTo(
                        """
                        f(x), stack size 2
                             0 RESUME 0                         []
                             2 LOAD_CONST 0 (1)                 []
                             4 LOAD_FAST 0 (x)                  [an object]
                             6 BINARY_OP 0 (+)                  [an object, an object]
                            10 RETURN_VALUE                     [an object]
                        """);
        assertThat(tester.run("verify", "--states", "--json", good)).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err())
                .isEqualTo("pyclair: --states is a text: leave out --json and --quiet\n");
    }

    @Test
    void showsHowFarARejectedFunctionGets() {
        assertThat(tester.run("verify", "--states", "--function", "f", bad))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .contains("     4 BINARY_OP 0 (+)                  [an object]\n")
                .contains("     8 RETURN_VALUE                     not reached\n")
                .endsWith("V4 f at 4 BINARY_OP: needs 2 values on the stack; there is 1\n");
    }
}
