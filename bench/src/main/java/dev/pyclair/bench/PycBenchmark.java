package dev.pyclair.bench;

import dev.pyclair.code.CodeObject;
import dev.pyclair.dis.DisOptions;
import dev.pyclair.dis.Disassembler;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The three ways through the core, each over all files of a folder: one operation is one round over
 * the files, which are in memory before it starts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
// One thread collects garbage, and that one only while the other stands still.
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms3g", "-Xmx3g"})
public class PycBenchmark {
    /** A folder of {@code .pyc} files, or {@code corpus}. */
    @Param(PycFiles.CORPUS)
    public String folder;

    private final Disassembler disassembler = Disassembler.of(DisOptions.DEFAULT);
    private final CountingSink sink = new CountingSink();
    private List<byte[]> bytes;
    private long size;

    /**
     * Takes the files into memory.
     *
     * @throws IOException if one cannot be read
     */
    @Setup
    public void takeFiles() throws IOException {
        bytes = PycFiles.of(folder);
        size = bytes.stream().mapToLong(each -> each.length).sum();
    }

    /**
     * From the bytes of a file to its code object.
     *
     * @param blackhole takes the result
     */
    @Benchmark
    public void load(Blackhole blackhole) {
        for (byte[] each : bytes) {
            blackhole.consume(PycFile.read(each).code());
        }
    }

    /** Files that were read before the clock starts. */
    @State(Scope.Benchmark)
    public static class Read {
        private final List<PycFile> files = new ArrayList<>();
        private final List<CodeObject> codes = new ArrayList<>();

        /**
         * Reads them.
         *
         * @param benchmark has their bytes
         */
        @Setup
        public void read(PycBenchmark benchmark) {
            for (byte[] each : benchmark.bytes) {
                PycFile file = PycFile.read(each);
                files.add(file);
                codes.add(file.code());
            }
        }
    }

    /**
     * From a file that was read to its bytes.
     *
     * @param read the files
     * @param blackhole takes the result
     */
    @Benchmark
    public void dump(Read read, Blackhole blackhole) {
        for (PycFile each : read.files) {
            blackhole.consume(each.toBytes());
        }
    }

    /**
     * From code objects to the text of {@code dis}, nested code included.
     *
     * @param read the code objects
     */
    @Benchmark
    public void text(Read read) {
        sink.count = 0;
        for (CodeObject each : read.codes) {
            disassembler.write(each, sink, Long.MAX_VALUE);
        }
    }

    /** Says how much was done: a time means little without it. */
    @TearDown(Level.Trial)
    public void printSizes() {
        System.out.printf(
                "%n# a round: %d files, %d bytes; bytes of text: %d%n",
                bytes.size(), size, sink.count);
    }

    private static final class CountingSink extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] source, int from, int length) {
            count += length;
        }
    }
}
