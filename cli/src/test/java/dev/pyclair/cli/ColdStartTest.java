package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.copy;
import static dev.pyclair.cli.CommandLineTester.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which classes a process loads that does one thing and ends. */
final class ColdStartTest {
    private static final String COMPILER = "dev.pyclair.compiler.";

    @TempDir Path folder;

    /** What the JVM says of the classes that a command line loads. */
    private String loaded(Object... words) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        var command =
                new ArrayList<String>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:disable",
                                "-Xlog:class+load:file=" + log,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.pyclair.cli.Main"));
        for (Object word : words) {
            command.add(word.toString());
        }
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out.txt").toFile())
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(log);
    }

    @Test
    void bytecodeNeedsNoCompiler() throws IOException, InterruptedException {
        Path file = copy("3.13/classes.pyc", folder);
        for (String command : List.of("dis", "show", "verify")) {
            assertThat(loaded(command, file))
                    .contains("dev.pyclair.cli.Main ")
                    .doesNotContain(COMPILER)
                    .doesNotContain("dev.pyclair.cli.SourceJob ")
                    .doesNotContain("picocli.");
        }
    }

    /** To make the first lambda takes as long as all else that a small program needs. */
    @Test
    void aProgramNeedsNoLambda() throws IOException, InterruptedException {
        assertThat(loaded("run", copy("3.13/arithmetic.pyc", folder)))
                .contains("dev.pyclair.runtime.engine.Loop ")
                .doesNotContain(COMPILER)
                .doesNotContain("LambdaMetafactory")
                .doesNotContain("java.util.stream.")
                .doesNotContain("picocli.");
    }

    @Test
    void sourcesNeedNoRuntime() throws IOException, InterruptedException {
        Path file = write(folder.resolve("a.py"), "x = 1\n".getBytes(StandardCharsets.UTF_8));

        assertThat(loaded("dis", file))
                .contains(COMPILER)
                .doesNotContain("dev.pyclair.runtime.")
                .doesNotContain("picocli.");
    }
}
