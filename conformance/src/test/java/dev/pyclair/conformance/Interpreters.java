package dev.pyclair.conformance;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The CPythons that are installed, as {@code $PYENV_ROOT/versions/<version>.*}. */
final class Interpreters {
    private Interpreters() {}

    /** The command of a version, such as 3.13, if it is installed. */
    static Optional<Path> python(String version) throws IOException {
        String root = System.getenv("PYENV_ROOT");
        if (root == null || !Files.isDirectory(Path.of(root, "versions"))) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(Path.of(root, "versions"), version + ".*")) {
            for (Path each : found) {
                Path python = each.resolve("bin").resolve("python");
                if (Files.isExecutable(python)) {
                    return Optional.of(python);
                }
            }
        }
        return Optional.empty();
    }
}
