package dev.pyclair.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.PythonVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final PythonVersion OLDEST = PythonVersion.parse("3.8").orElseThrow();
    private static final PythonVersion NEWER = PythonVersion.parse("3.11").orElseThrow();

    /** A text in code that may be a key, or the start of keys such as {@code domain-}. */
    private static final Pattern TEXT = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*-?)\"");

    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:wording\\(|worded\\(\\s*\"\\w+\",)\\s*\"([a-z0-9-]+)\"(?=\\s*[,)])",
                    Pattern.DOTALL);

    @Test
    void wordsAMessageAsTheVersionDoes() {
        assertThat(Wording.of(OLDEST).text("subscript-type", "int"))
                .isEqualTo("'type' object is not subscriptable");
        assertThat(Wording.of(NEWER).text("subscript-type", "int"))
                .isEqualTo("type 'int' is not subscriptable");
    }

    @Test
    void hasTheKeysThatTheCodeAsksForAndNoOthers() throws IOException {
        var asked = new TreeSet<String>();
        var mentioned = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String source = Files.readString(file);
                ASKED.matcher(source).results().forEach(match -> asked.add(match.group(1)));
                TEXT.matcher(source).results().forEach(match -> mentioned.add(match.group(1)));
            }
        }
        var keys = new TreeSet<String>();
        rows().forEach(row -> keys.add(row[0]));
        asked.removeIf(key -> key.endsWith("-"));
        assertThat(keys).containsAll(asked);
        for (String key : keys) {
            assertThat(mentioned)
                    .as(key)
                    .anyMatch(text -> text.endsWith("-") ? key.startsWith(text) : text.equals(key));
        }
    }

    @Test
    void hasTheRowsOfAKeyTogetherInTheOrderOfVersions() throws IOException {
        var seen = new TreeSet<String>();
        String key = "";
        PythonVersion last = OLDEST;
        for (String[] row : rows()) {
            PythonVersion since = PythonVersion.parse(row[1]).orElseThrow();
            if (row[0].equals(key)) {
                assertThat(since).as(key).isGreaterThan(last);
            } else {
                assertThat(seen.add(row[0])).as(row[0]).isTrue();
            }
            key = row[0];
            last = since;
        }
    }

    private static List<String[]> rows() throws IOException {
        var rows = new ArrayList<String[]>();
        try (var in = Wording.class.getResourceAsStream("wording.tsv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    rows.add(line.split("\t"));
                }
            }
        }
        return rows;
    }
}
