package dev.pyclair.pyc.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycHeader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PycWriterTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"256, 384", "438, 438", "511, 438", "420, 420"})
    void permissionsAreThoseOfTheSourceAndWritable(int source, int cached) {
        assertThat(PycWriter.mode(source)).isEqualTo(cached);
    }

    @Test
    void makesFoldersAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("a/__pycache__/m.pyc");
        PycWriter.replace(file, BYTES, 0400);
        PycWriter.replace(file, new byte[] {4}, 0400);
        assertThat(file).hasBinaryContent(new byte[] {4});
        assertThat(file.getParent()).isDirectoryContaining(path -> path.equals(file));
        try (var files = Files.list(file.getParent())) {
            assertThat(files).hasSize(1);
        }
        assertThat(NioFiles.mode(Files.getPosixFilePermissions(file))).isEqualTo(0600);
    }

    @Test
    void replacesALinkAsImportsDo() throws IOException {
        Path file = folder.resolve("m.pyc");
        Files.createSymbolicLink(file, Path.of("nowhere"));
        PycWriter.replace(file, BYTES, 0644);
        assertThat(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void refusesALinkAsPyCompileDoes() throws IOException {
        Path file = folder.resolve("m.pyc");
        Files.createSymbolicLink(file, Path.of("nowhere"));
        assertThatThrownBy(() -> PycWriter.replaceFile(file, BYTES, 0644))
                .isInstanceOf(CacheWriteException.class)
                .hasMessageContaining("is a symlink and will be changed into a regular file");
        assertThat(Files.isSymbolicLink(file)).isTrue();
    }

    @Test
    void leavesNothingWhereAFolderIsInPlace() throws IOException {
        Path file = Files.createDirectory(folder.resolve("m.pyc"));
        assertThatThrownBy(() -> PycWriter.replace(file, BYTES, 0644))
                .isInstanceOf(CacheWriteException.class)
                .extracting(e -> ((CacheWriteException) e).obstacle())
                .isEqualTo(CacheWriteException.Obstacle.FILE);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void saysThatAFolderCannotBeMade() throws IOException {
        Files.write(folder.resolve("file"), BYTES);
        assertThatThrownBy(() -> PycWriter.replace(folder.resolve("file/x/m.pyc"), BYTES, 0644))
                .extracting(e -> ((CacheWriteException) e).obstacle())
                .isEqualTo(CacheWriteException.Obstacle.FOLDER);
    }

    @Test
    void hashesWhereSourceDateEpochIsSetToAnything() {
        PythonVersion version = PythonVersion.parse("3.13").orElseThrow();
        assertThat(InvalidationMode.of(version, Optional.of("abc")))
                .isEqualTo(InvalidationMode.CHECKED_HASH);
        assertThat(InvalidationMode.of(version, Optional.of("")))
                .isEqualTo(InvalidationMode.TIMESTAMP);
        assertThat(InvalidationMode.of(version, Optional.empty()))
                .isEqualTo(InvalidationMode.TIMESTAMP);
        PythonVersion old = PythonVersion.parse("3.6").orElseThrow();
        assertThat(InvalidationMode.of(old, Optional.of("0")))
                .isEqualTo(InvalidationMode.TIMESTAMP);
    }

    @Test
    void headerOfTheReference() {
        var status = new FileStatus(FileStatus.Kind.REGULAR, 0x5e0d5da5, 0, 8, 0644);
        Bytes source = Bytes.of("V=\"src\"\n".getBytes(StandardCharsets.UTF_8));
        assertThat(header("2.7", status, source)).isEqualTo("03f30d0aa55d0d5e");
        assertThat(header("3.6", status, source)).isEqualTo("330d0d0aa55d0d5e08000000");
        assertThat(header("3.7", status, source)).isEqualTo("420d0d0a00000000a55d0d5e08000000");
        assertThat(header("3.13", status, source)).isEqualTo("f30d0d0a00000000a55d0d5e08000000");
    }

    private static String header(String version, FileStatus status, Bytes source) {
        PycHeader header =
                InvalidationMode.TIMESTAMP.header(
                        PythonVersion.parse(version).orElseThrow(), status, source);
        return header.bytes().toString();
    }
}
