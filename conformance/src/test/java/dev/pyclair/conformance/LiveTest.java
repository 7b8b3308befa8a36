package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A few files of each installed CPython's own library, compiled and printed by it now: {@code
 * $PYENV_ROOT/versions/<version>.*}. Versions that are not installed are skipped, and said to be.
 *
 * <p>{@code conformance/sweeps/text.sh} does the same with whole libraries.
 */
class LiveTest {
    private static final String FILES = "12";
    private static final Path WORK = Path.of("target", "live");

    @ParameterizedTest
    @CsvSource({
        "2.7, default",
        "3.6, default",
        "3.7, default",
        "3.8, default",
        "3.9, default",
        "3.10, default",
        "3.11, all",
        "3.12, all",
        "3.13, all"
    })
    void printsWhatTheInstalledInterpreterPrints(String version, String option)
            throws IOException, InterruptedException {
        assumeTrue(
                Interpreters.python(version).isPresent(),
                "no CPython " + version + " below $PYENV_ROOT/versions");
        Path folder = WORK.resolve(version);
        Path log = Files.createDirectories(WORK).resolve(version + ".log");
        var oracle = new ProcessBuilder("sh", "oracle/sweep.sh", version, folder.toString());
        oracle.environment().put("LIMIT", FILES);
        if (!option.equals("default")) {
            oracle.environment().put("OPTION", option);
        }
        Process process = oracle.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        TextSweep sweep = TextSweep.of(folder.resolve("pyc"), folder.resolve("dis"), option);
        assertThat(sweep.files()).isPositive();
        assertThat(sweep.different()).as(sweep.toString()).isEmpty();
    }
}
