package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.pyc.PycFile;
import dev.pyclair.runtime.Host;
import dev.pyclair.runtime.LimitExceededException;
import dev.pyclair.runtime.Limits;
import dev.pyclair.runtime.Python;
import dev.pyclair.runtime.PythonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No attempt of {@code run/escape} leaves the sandbox, and each ends as it says. */
final class EscapeTest {
    private static final Limits LIMITS =
            new Limits(10_000_000, 1 << 27, Duration.ofMinutes(2), 1 << 20, 5_000);

    private static final Map<String, byte[]> FILES = files();

    /** An attempt, and what is expected of a sandbox. */
    record Attempt(String name, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Map<String, byte[]> files() {
        var files = new HashMap<String, byte[]>();
        byte[] bytes = Corpus.bytes("run/pyc/escape-3.13.zip");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                files.put(each.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return files;
    }

    static List<Attempt> attempts() {
        return Corpus.rows("run/escape.tsv").stream()
                .map(row -> new Attempt(row[0], row[1]))
                .toList();
    }

    @Test
    void thereAreAttempts() {
        assertThat(attempts()).hasSizeGreaterThan(150).hasSameSizeAs(FILES.keySet());
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void doesNotLeadOut(Attempt attempt) {
        var out = new StringBuilder();
        Host host =
                new Host() {
                    @Override
                    public void out(String text) {
                        out.append(text);
                    }
                };
        Python python = Python.builder().host(host).limits(LIMITS).build();
        String name = attempt.name() + ".pyc";
        String ended = ended(python, PycFile.read(FILES.get(name)), List.of(name), attempt);

        assertThat(out.toString()).doesNotContain("ESCAPED");
        assertThat(ended).isEqualTo(attempt.expected());
        if (ended.equals("harmless")) {
            assertThat(out.toString()).contains("safe");
        }
    }

    private static String ended(Python python, PycFile file, List<String> words, Attempt attempt) {
        try {
            python.run(file, words);
            return "harmless";
        } catch (PythonException e) {
            String wanted = attempt.expected().replace("refused: ", "");
            boolean isWanted = attempt.expected().startsWith("refused: ") && e.is(wanted);
            return isWanted ? attempt.expected() : "refused: " + e.traceback();
        } catch (LimitExceededException e) {
            String limit = e.limit().name().toLowerCase(Locale.ROOT);
            boolean isWanted =
                    attempt.expected().startsWith("limit: ")
                            && List.of(attempt.expected().substring(7).split(" or "))
                                    .contains(limit);
            return isWanted ? attempt.expected() : "limit: " + limit;
        }
    }
}
