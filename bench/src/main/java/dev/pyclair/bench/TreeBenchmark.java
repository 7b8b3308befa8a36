package dev.pyclair.bench;

import dev.pyclair.pyc.tree.CacheSurvey;
import dev.pyclair.pyc.tree.CacheTree;
import dev.pyclair.pyc.tree.TreeOptions;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What {@code pyclair cache check} does, on all processors: one operation is one whole tree. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TreeBenchmark {
    /** The tree. */
    @Param(".")
    public String folder;

    /**
     * Looks at all headers.
     *
     * @return what is there
     */
    @Benchmark
    public CacheSurvey check() {
        return CacheTree.survey(Path.of(folder), TreeOptions.HEADERS);
    }
}
