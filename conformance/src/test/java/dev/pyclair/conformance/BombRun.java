package dev.pyclair.conformance;

import dev.pyclair.code.CodeObject;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.runtime.LimitExceededException;
import dev.pyclair.runtime.Limits;
import dev.pyclair.runtime.Python;
import dev.pyclair.runtime.PythonObject;
import java.time.Duration;
import java.util.Locale;

/**
 * Runs what uses up a machine, in a process of its own with a small heap: a line a bomb, with what
 * ended it, whether the program could be used again, and after how many milliseconds.
 */
final class BombRun {
    /** Most end by the instructions; two seconds are for a machine that has other things to do. */
    private static final Limits LIMITS =
            new Limits(5_000_000, 1 << 26, Duration.ofSeconds(2), 1 << 20, 10_000);

    private BombRun() {}

    /** Takes nothing; prints lines. */
    public static void main(String[] args) {
        PycFile file = PycFile.read(Corpus.bytes("embed/bombs.pyc"));
        PycFile small = PycFile.read(Corpus.bytes("embed/interop.pyc"));
        for (CodeObject function : file.code().nested()) {
            String name = function.name().toString();
            Python python = Python.builder().limits(LIMITS).build();
            PythonObject bombs = python.load(file, "bombs");
            long start = System.nanoTime();
            String ended = ended(bombs, name);
            long milliseconds = (System.nanoTime() - start) / 1_000_000;
            Object five = python.load(small, "interop").call("add", 2, 3);
            System.out.println(
                    name
                            + "\t"
                            + ended
                            + "\t"
                            + Long.valueOf(5).equals(five)
                            + "\t"
                            + milliseconds);
        }
    }

    private static String ended(PythonObject bombs, String name) {
        try {
            bombs.call(name);
            return "nothing";
        } catch (LimitExceededException e) {
            return e.limit().name().toLowerCase(Locale.ROOT);
        }
    }
}
