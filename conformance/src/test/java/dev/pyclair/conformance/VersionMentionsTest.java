package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where Python versions differ there are a few places, and nothing else names a version. */
class VersionMentionsTest {
    private static final Pattern MENTION = Pattern.compile("PythonVersion\\.V\\d");

    /** The rows themselves; the other places are told apart by the enums of its columns. */
    private static final List<String> PLACES = List.of("dev/pyclair/code/PythonVersion.java");

    @Test
    void versionsAreNamedInTheirRowsOnly() throws IOException {
        assertThat(sources()).as("sources found").isNotEmpty();
        assertThat(sources())
                .filteredOn(source -> MENTION.matcher(read(source)).find())
                .extracting(source -> source.toString().replaceAll(".*src/main/java/", ""))
                .isSubsetOf(PLACES);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of(".."))) {
            return paths.filter(path -> path.toString().contains("/src/main/java/"))
                    .filter(path -> path.toString().endsWith(".java"))
                    .collect(Collectors.toList());
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
