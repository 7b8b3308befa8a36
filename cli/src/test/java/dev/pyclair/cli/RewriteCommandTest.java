package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.copy;
import static dev.pyclair.cli.CommandLineTester.corpus;
import static dev.pyclair.cli.CommandLineTester.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
        assertThat(tester.run("rewrite", "--json", "a", "b")).isEqualTo(ExitCode.USAGE);
        assertThat(tester.run("rewrite", "--canonical", folder, "b")).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err())
                .isEqualTo("pyclair: rewrite takes one file; for folders use --check\n");
    }

    @Test
    void aReplacedFileKeepsItsMode() throws IOException {
        Path in = copy("3.13/classes.pyc", folder);
        Path out = write(folder.resolve("out.pyc"), new byte[] {7});
        Set<PosixFilePermission> mode = PosixFilePermissions.fromString("r-xr----x");
        Files.setPosixFilePermissions(out, mode);

        assertThat(tester.run("rewrite", in, out)).isEqualTo(ExitCode.DONE);
        assertThat(out).hasBinaryContent(corpus("3.13/classes.pyc"));
        assertThat(Files.getPosixFilePermissions(out)).isEqualTo(mode);
        assertOnlyFiles("classes.pyc", "out.pyc");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path in = copy("3.13/classes.pyc", folder);
        Path target = write(folder.resolve("inner/target.pyc"), new byte[] {7});
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("inner/target.pyc"));
        Path open = Files.createSymbolicLink(folder.resolve("open"), Path.of("inner/new.pyc"));

        assertThat(tester.run("rewrite", in, link)).isEqualTo(ExitCode.DONE);
        assertThat(tester.run("rewrite", in, open)).isEqualTo(ExitCode.DONE);

        assertThat(link).isSymbolicLink();
        assertThat(open).isSymbolicLink();
        assertThat(target).hasBinaryContent(corpus("3.13/classes.pyc"));
        assertThat(folder.resolve("inner/new.pyc")).hasBinaryContent(corpus("3.13/classes.pyc"));
    }

    @Test
    void writesIntoAPipeAndLeavesItThere() throws Exception {
        Path in = copy("3.13/classes.pyc", folder);
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        var read = CompletableFuture.supplyAsync(() -> content(pipe));

        assertThat(tester.run("rewrite", in, pipe)).isEqualTo(ExitCode.DONE);

        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther()).isTrue();
        assertThat(read.get(1, TimeUnit.MINUTES)).isEqualTo(corpus("3.13/classes.pyc"));
        assertOnlyFiles("classes.pyc", "pipe");
    }

    private static byte[] content(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertOnlyFiles(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(names);
        }
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Path in = copy("3.13/classes.pyc", folder);
        Path absent = folder.resolve("absent");
        Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));

        assertCannotWrite(in, absent.resolve("x.pyc"), "there is no folder " + absent);
        assertCannotWrite(in, folder, "it is a folder");
        assertCannotWrite(in, circle, "its links form a circle");
    }

    private void assertCannotWrite(Path in, Path out, String reason) {
        assertThat(tester.run("rewrite", in, out)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tester.err()).isEqualTo("pyclair: cannot write " + out + ": " + reason + "\n");
    }
}
