package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.pyc.PycFile;
import dev.pyclair.runtime.LimitExceededException;
import dev.pyclair.runtime.Limits;
import dev.pyclair.runtime.Python;
import dev.pyclair.runtime.PythonFunction;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Many programs in one JVM know nothing of each other, and nothing stays of them. */
final class ContextsTest {
    private static final PycFile INTEROP = PycFile.read(Corpus.bytes("embed/interop.pyc"));
    private static final PycFile BOMBS = PycFile.read(Corpus.bytes("embed/bombs.pyc"));

    @Test
    void programsInParallelThreadsShareNothing() throws InterruptedException, ExecutionException {
        int threads = 8;
        int rounds = 20_000;
        var executor = Executors.newFixedThreadPool(threads);
        var tasks = new ArrayList<Callable<Object>>();
        for (int i = 1; i <= threads; i++) {
            int step = i;
            tasks.add(() -> accumulated(step, rounds));
        }
        List<Future<Object>> results = executor.invokeAll(tasks);
        executor.shutdown();

        for (int i = 1; i <= threads; i++) {
            assertThat(results.get(i - 1).get()).isEqualTo((long) i * rounds);
        }
    }

    private static Object accumulated(int step, int rounds) {
        var module = Python.create().load(INTEROP, "interop");
        var accumulate = (PythonFunction) module.get("accumulate");
        Object last = null;
        for (int i = 0; i < rounds; i++) {
            last = accumulate.call(step);
        }
        return last;
    }

    @Test
    void oneProgramBelongsToOneThreadAtATime() {
        var module = Python.create().load(INTEROP, "interop");
        var thrown = new Throwable[1];
        Supplier<String> other =
                () -> {
                    var thread = new Thread(() -> module.call("add", 1, 2));
                    thread.setUncaughtExceptionHandler((t, e) -> thrown[0] = e);
                    thread.start();
                    try {
                        thread.join();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                    return "done";
                };

        assertThat(module.call("apply", other)).isEqualTo("done");
        assertThat(thrown[0])
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another thread");
        assertThat(module.call("add", 1, 2)).isEqualTo(3L);
    }

    @Test
    void anInterruptEndsARun() throws InterruptedException {
        var python =
                Python.builder().limits(Limits.STRICT.withInstructions(Long.MAX_VALUE)).build();
        var bombs = python.load(BOMBS, "bombs");
        var thrown = new Throwable[1];
        var thread = new Thread(() -> bombs.call("any_loop"));
        thread.setUncaughtExceptionHandler((t, e) -> thrown[0] = e);
        thread.start();
        thread.interrupt();
        thread.join();

        assertThat(thrown[0])
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e ->
                                assertThat(e.limit())
                                        .isEqualTo(LimitExceededException.Limit.INTERRUPT));
    }

    @Test
    void nothingStaysOfAThousandPrograms() {
        for (int i = 0; i < 50; i++) {
            use(i);
        }
        long before = heap();
        var references = new ArrayList<WeakReference<Python>>();
        for (int i = 0; i < 1000; i++) {
            references.add(use(i));
        }
        long growth = heap() - before;

        assertThat(references).allMatch(reference -> reference.get() == null);
        // A program takes some 100,000 bytes: a thousand that stayed would be seen.
        assertThat(growth).isLessThan(8_000_000);
    }

    /** A program that runs, makes classes, fails, and meets a limit. */
    private static WeakReference<Python> use(int number) {
        Python python = Python.builder().limits(Limits.STRICT.withInstructions(50_000)).build();
        var module = python.load(INTEROP, "interop");
        assertThat(module.call("add", number, 1)).isEqualTo(number + 1L);
        module.call("Point", 1, 2);
        module.set("name" + number, "value");
        assertThatThrownBy(() -> module.get("missing" + number))
                .hasMessageContaining("missing" + number);
        assertThatThrownBy(() -> python.load(BOMBS, "bombs").call("any_names_of_built_in"))
                .isInstanceOf(LimitExceededException.class);
        return new WeakReference<>(python);
    }

    private static long heap() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
