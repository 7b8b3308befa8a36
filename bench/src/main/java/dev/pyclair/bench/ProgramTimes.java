package dev.pyclair.bench;

import dev.pyclair.pyc.PycFile;
import dev.pyclair.runtime.Host;
import dev.pyclair.runtime.Limits;
import dev.pyclair.runtime.Python;
import dev.pyclair.runtime.PythonFunction;
import dev.pyclair.runtime.PythonObject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Times rounds of a program: calls of the function {@code run} of a {@code .pyc}, whose result is
 * to be its {@code EXPECTED}. A time is that of the processor for the thread, in seconds; compilers
 * and collectors of the JVM have threads of their own.
 */
public final class ProgramTimes {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOSECONDS = 1e9;

    private ProgramTimes() {}

    /**
     * Prints a JSON list of seconds.
     *
     * @param words the file, and how many rounds
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] words) throws IOException {
        var file = PycFile.read(Files.readAllBytes(Path.of(words[0])));
        Python python = Python.builder().host(Host.SILENT).limits(Limits.NONE).build();
        PythonObject module = python.load(file, "program");
        var run = (PythonFunction) module.get("run");
        Object expected = module.get("EXPECTED");
        var seconds = new StringBuilder("[");
        for (int i = Integer.parseInt(words[1]); i > 0; i--) {
            long start = THREADS.getCurrentThreadCpuTime();
            Object result = run.call();
            long end = THREADS.getCurrentThreadCpuTime();
            if (!expected.equals(result)) {
                throw new IllegalStateException(words[0] + " gives " + result);
            }
            seconds.append((end - start) / NANOSECONDS).append(i > 1 ? ", " : "]");
        }
        System.out.println(seconds);
    }
}
