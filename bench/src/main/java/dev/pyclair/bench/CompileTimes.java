package dev.pyclair.bench;

import dev.pyclair.compiler.PythonCompiler;
import dev.pyclair.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Times rounds of compiling sources in memory, one after the other, in seconds by the clock. */
public final class CompileTimes {
    private static final double NANOSECONDS = 1e9;

    private CompileTimes() {}

    /**
     * Prints a JSON list of seconds.
     *
     * @param words a file that lists sources, a path a line, and how many rounds
     * @throws IOException if a source cannot be read
     */
    public static void main(String[] words) throws IOException {
        var sources = new ArrayList<byte[]>();
        for (String path : Files.readAllLines(Path.of(words[0]))) {
            sources.add(Files.readAllBytes(Path.of(path)));
        }
        var seconds = new StringBuilder("[");
        for (int i = Integer.parseInt(words[1]); i > 0; i--) {
            seconds.append(round(sources) / NANOSECONDS).append(i > 1 ? ", " : "]");
        }
        System.out.println(seconds);
    }

    private static long round(List<byte[]> sources) throws IOException {
        long start = System.nanoTime();
        for (byte[] source : sources) {
            try {
                PythonCompiler.compile(source, "source.py", 0, warning -> {});
            } catch (SourceException e) {
                throw new IOException(e);
            }
        }
        return System.nanoTime() - start;
    }
}
