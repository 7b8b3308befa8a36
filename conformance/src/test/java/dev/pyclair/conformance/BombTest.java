package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.CodeObject;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits end what uses up a machine, in a JVM with 256 MiB; the program can be used again. */
final class BombTest {
    private static final Set<String> ANY =
            Set.of("memory", "time", "instructions", "output", "recursion");

    /** What ends a program that asks for too much, as in CPython. */
    private static final Set<String> ERRORS =
            Set.of(
                    "EOFError",
                    "Error",
                    "IndentationError",
                    "MemoryError",
                    "OverflowError",
                    "RecursionError",
                    "SyntaxError",
                    "ValueError",
                    "error");

    /** What may end a bomb, by the first word of its name. */
    private static final Map<String, Set<String>> ENDS =
            Map.of(
                    "memory", Set.of("memory"),
                    "output", Set.of("output"),
                    "recursion", Set.of("recursion"),
                    "grow", Set.of("memory", "time", "instructions"),
                    "any", ANY,
                    "error", both(Set.of("time"), ERRORS),
                    "ends", both(ANY, ERRORS));

    /** Those that only the clock ends need not have long. */
    private static final int MILLISECONDS = 250;

    /** A bomb that hangs, hangs for ever: this is no measure of speed. */
    private static final int MINUTES = 10;

    @TempDir Path folder;

    private static Set<String> both(Set<String> some, Set<String> others) {
        var all = new HashSet<String>(some);
        all.addAll(others);
        return all;
    }

    @Test
    void limitsEndAllBombs() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                BombRun.class.getName(),
                                Integer.toString(MILLISECONDS),
                                "-")
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        boolean isDone = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertThat(isDone).as("all bombs end; the last to do so: %s", lines).isTrue();

        var names = new ArrayList<String>();
        for (String file : BombRun.BOMBS) {
            for (CodeObject each : PycFile.read(Corpus.bytes("embed/" + file)).code().nested()) {
                names.add(each.name().toString());
            }
        }
        assertThat(names).hasSizeGreaterThan(500);
        assertThat(lines).extracting(line -> line.split("\t")[0]).isEqualTo(names);
        for (String line : lines) {
            String[] cells = line.split("\t");
            String kind = cells[0].substring(0, cells[0].indexOf('_'));
            assertThat(ENDS.get(kind)).as(line).contains(cells[1]);
            assertThat(cells[2]).as("%s: usable after it", cells[0]).isEqualTo("true");
        }
    }
}
