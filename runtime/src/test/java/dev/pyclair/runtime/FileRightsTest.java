package dev.pyclair.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileRightsTest {
    @TempDir Path folder;

    private Path in;
    private FileRights rights;

    @BeforeEach
    void makeFolders() throws IOException {
        folder = folder.toRealPath();
        in = Files.createDirectory(folder.resolve("in"));
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/secret"), "x");
        rights = FileRights.NONE.reading(in);
    }

    private boolean canRead(String path) {
        return rights.toRead(in + "/" + path).isPresent();
    }

    @Test
    void allowsNothingByItself() {
        assertThat(FileRights.NONE.toRead(in.toString())).isEmpty();
        assertThat(FileRights.NONE.toWrite(in.toString())).isEmpty();
    }

    @Test
    void readingIsNotWriting() {
        assertThat(canRead("new")).isTrue();
        assertThat(rights.toWrite(in + "/new")).isEmpty();
    }

    @Test
    void takesAFileThatIsNotThereForOneOfItsFolder() {
        assertThat(canRead("none/of/these")).isTrue();
        assertThat(canRead("../out/new")).isFalse();
        assertThat(canRead("none/../../out/secret")).isFalse();
        assertThat(canRead("none/..")).isFalse();
    }

    @Test
    void followsLinks() throws IOException {
        Files.createSymbolicLink(in.resolve("folder"), folder.resolve("out"));
        Files.createSymbolicLink(in.resolve("file"), Path.of("../out/secret"));
        Files.createSymbolicLink(in.resolve("nowhere"), folder.resolve("out/new"));
        Files.createSymbolicLink(in.resolve("loop"), in.resolve("loop"));
        Files.createSymbolicLink(in.resolve("inside"), in.resolve("new"));
        Files.writeString(in.resolve("new"), "y");

        assertThat(canRead("folder/secret")).isFalse();
        assertThat(canRead("folder/new")).isFalse();
        assertThat(canRead("file")).isFalse();
        assertThat(canRead("nowhere")).isFalse();
        assertThat(canRead("loop")).isFalse();
        assertThat(rights.toRead(in + "/inside")).contains(in.resolve("new"));
    }

    @Test
    void aFolderWhoseNameBeginsAlikeIsAnother() throws IOException {
        Files.createDirectory(folder.resolve("inner"));

        assertThat(canRead("../inner/x")).isFalse();
        assertThat(canRead("../in/x")).isTrue();
    }

    @Test
    void refusesWhatIsNoPath() {
        assertThat(canRead("a\0b")).isFalse();
        assertThat(rights.toRead("")).isEmpty();
    }
}
