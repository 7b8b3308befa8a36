package dev.pyclair.bench;

import dev.pyclair.asm.AssemblyText;
import dev.pyclair.asm.CodeBuilder;
import dev.pyclair.bytecode.CodeModel;
import dev.pyclair.code.CodeObject;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.verify.Verifier;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
 * What is done with code objects: built again, verified, printed as assembler text and assembled.
 * One operation is one round over all code objects, or files, of a folder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
// One thread collects garbage, and that one only while the other stands still.
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms3g", "-Xmx3g"})
public class CodeBenchmark {
    /** A folder of {@code .pyc} files, or {@code corpus}. */
    @Param(PycFiles.CORPUS)
    public String folder;

    private final List<PycFile> files = new ArrayList<>();
    private final List<CodeObject> codes = new ArrayList<>();

    /**
     * Reads the files and collects their code objects, nested ones too.
     *
     * @throws IOException if one cannot be read
     */
    @Setup
    public void read() throws IOException {
        Deque<CodeObject> open = new ArrayDeque<>();
        for (byte[] each : PycFiles.of(folder)) {
            PycFile file = PycFile.read(each);
            files.add(file);
            open.push(file.code());
            while (!open.isEmpty()) {
                CodeObject code = open.pop();
                codes.add(code);
                code.nested().forEach(open::push);
            }
        }
    }

    /**
     * Takes every code object apart and builds it again, all that can be derived derived.
     *
     * @param blackhole takes the result
     */
    @Benchmark
    public void rebuild(Blackhole blackhole) {
        for (CodeObject each : codes) {
            blackhole.consume(CodeBuilder.from(each).withAll(CodeModel.of(each)).build());
        }
    }

    /**
     * Verifies all code of every file.
     *
     * @param blackhole takes the result
     */
    @Benchmark
    public void verify(Blackhole blackhole) {
        for (PycFile each : files) {
            blackhole.consume(Verifier.verify(each.code()));
        }
    }

    /**
     * Prints every file as assembler text, and assembles that.
     *
     * @param blackhole takes the result
     */
    @Benchmark
    public void assemble(Blackhole blackhole) {
        for (PycFile each : files) {
            blackhole.consume(AssemblyText.parse(AssemblyText.of(each)));
        }
    }

    /** Says how much was done: a time means little without it. */
    @TearDown(Level.Trial)
    public void printSizes() {
        System.out.printf("%n# a round: %d files, %d code objects%n", files.size(), codes.size());
    }
}
