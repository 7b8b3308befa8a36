package dev.pyclair.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BatchTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console =
            new Console(
                    InputStream.nullInputStream(),
                    new ByteArrayOutputStream(),
                    err,
                    Set.of(),
                    Map.of());

    @TempDir Path folder;

    @Test
    void goesOnWhenAFileNeedsTooMuchMemory() throws IOException {
        Path greedy = CommandLineTester.write(folder.resolve("greedy.pyc"), new byte[1]);
        Path modest = CommandLineTester.write(folder.resolve("modest.pyc"), new byte[1]);
        var batch = new Batch(console, new Progress(console, true));
        var done = new ArrayList<String>();

        batch.run(
                Input.of(List.of(greedy.toString(), modest.toString())),
                (input, bytes) -> {
                    if (input.path().equals(greedy)) {
                        throw new OutOfMemoryError("Java heap space");
                    }
                    return Result.of("text");
                },
                (input, text) -> done.add(input.label()));

        assertThat(done).containsExactly(modest.toString());
        assertThat(batch.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .matches(
                        "pyclair: "
                                + greedy
                                + ": needs more memory than Java has;"
                                + " give it more with PYCLAIR_JAVA_OPTS=-Xmx\\d+g\n");
    }
}
