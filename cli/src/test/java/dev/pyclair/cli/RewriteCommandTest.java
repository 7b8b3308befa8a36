package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.copy;
import static dev.pyclair.cli.CommandLineTester.corpus;
import static dev.pyclair.cli.CommandLineTester.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RewriteCommandTest {
    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();

    @Test
    void writesTheSameBytes() {
        Path out = folder.resolve("out.pyc");

        assertThat(tester.run("rewrite", copy("3.13/classes.pyc", folder), out))
                .isEqualTo(ExitCode.DONE);
        assertThat(out).hasBinaryContent(corpus("3.13/classes.pyc"));
    }

    @Test
    void writesACanonicalFormThatStaysAsItIs() {
        Path in = copy("3.13/classes.pyc", folder);

        assertThat(tester.run("rewrite", "--canonical", in, "-")).isEqualTo(ExitCode.DONE);
        byte[] once = tester.outBytes();
        assertThat(tester.withInput(once).run("rewrite", "--canonical", "-", "-"))
                .isEqualTo(ExitCode.DONE);

        assertThat(tester.outBytes()).isEqualTo(once);
    }

    @Test
    void countsWhatComesBackIdentical() {
        Path good = copy("3.13/classes.pyc", folder);
        Path bad = write(folder.resolve("bad.pyc"), new byte[] {1, 2, 3});

        assertThat(tester.run("rewrite", "--check", good)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEqualTo("files 1, identical 1, failed 0\n");
        assertThat(tester.run("rewrite", "--check", good, bad)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.out()).isEqualTo("files 2, identical 1, failed 1\n");
        assertThat(tester.err()).startsWith("pyclair: " + bad + ": ").contains("(at offset 0x3)");
    }

    @Test
    void writesNothingForABadFile() {
        Path bad = write(folder.resolve("bad.pyc"), new byte[] {1, 2, 3});
        Path out = write(folder.resolve("out.pyc"), new byte[] {7});

        assertThat(tester.run("rewrite", bad, out)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(out).hasBinaryContent(new byte[] {7});
    }

    @Test
    void takesTwoPaths() {
        assertThat(tester.run("rewrite", "a")).isEqualTo(ExitCode.USAGE);
        assertThat(tester.run("rewrite", "--check", "--canonical", "a")).isEqualTo(ExitCode.USAGE);
    }
}
