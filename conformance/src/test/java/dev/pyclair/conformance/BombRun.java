package dev.pyclair.conformance;

import dev.pyclair.code.CodeObject;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.runtime.InternalErrorException;
import dev.pyclair.runtime.LimitExceededException;
import dev.pyclair.runtime.Limits;
import dev.pyclair.runtime.Python;
import dev.pyclair.runtime.PythonException;
import dev.pyclair.runtime.PythonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Runs what uses up a machine, in a process of its own with a small heap: a line a bomb, with what
 * ended it, whether the program could be used again, and after how many milliseconds.
 */
final class BombRun {
    /** What there is of bombs. */
    static final List<String> BOMBS = List.of("bombs.pyc", "more_bombs.pyc", "del_bombs.pyc");

    /** What there is besides where there is a standard library. */
    private static final String OF_LIBRARY = "library_bombs.pyc";

    private static final int ATTEMPTS = 20;

    private final Limits limits;
    private final Optional<Path> library;
    private final Set<String> names;

    private BombRun(Limits limits, Optional<Path> library, Set<String> names) {
        this.limits = limits;
        this.library = library;
        this.names = names;
    }

    /**
     * Takes the milliseconds that each may take, a standard library or {@code -}, and names of
     * bombs, or nothing for all; prints lines.
     */
    public static void main(String[] args) {
        // Most end by the instructions.
        var limits =
                new Limits(
                        5_000_000,
                        1 << 26,
                        Duration.ofMillis(Long.parseLong(args[0])),
                        1 << 20,
                        10_000);
        Optional<Path> library =
                args[1].equals("-") ? Optional.empty() : Optional.of(Path.of(args[1]));
        var run = new BombRun(limits, library, Set.copyOf(List.of(args).subList(2, args.length)));
        BOMBS.forEach(run::print);
        if (library.isPresent()) {
            run.print(OF_LIBRARY);
        }
    }

    private void print(String name) {
        PycFile file = PycFile.read(Corpus.bytes("embed/" + name));
        // The first who needs the modules in Java waits for the JVM to load them.
        python(Limits.NONE).load(file, "bombs");
        for (CodeObject function : file.code().nested()) {
            String bomb = function.name().toString();
            if (names.isEmpty() || names.contains(bomb)) {
                System.out.println(line(file, bomb));
            }
        }
    }

    private String line(PycFile file, String name) {
        Python python = python(limits);
        PythonObject bombs = loaded(python, file);
        long start = System.nanoTime();
        String ended = ended(bombs, name);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        return name + "\t" + ended + "\t" + isUsable(python) + "\t" + milliseconds;
    }

    /** On a machine that has other things to do the functions alone can take too long to make. */
    private static PythonObject loaded(Python python, PycFile file) {
        for (int i = 1; ; i++) {
            try {
                return python.load(file, "bombs");
            } catch (LimitExceededException e) {
                if (i == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Python python(Limits given) {
        Python.Builder builder = Python.builder().limits(given);
        library.ifPresent(builder::stdlib);
        return builder.build();
    }

    private static boolean isUsable(Python python) {
        PycFile small = PycFile.read(Corpus.bytes("embed/interop.pyc"));
        Object five = python.load(small, "interop").call("add", 2, 3);
        return Long.valueOf(5).equals(five);
    }

    private static String ended(PythonObject bombs, String name) {
        try {
            bombs.call(name);
            return "nothing";
        } catch (LimitExceededException e) {
            // What Java itself has no room for is the last resort, and takes others' room.
            boolean isOfJava = e.getMessage().contains(" fit ");
            return (isOfJava ? "java's " : "") + e.limit().name().toLowerCase(Locale.ROOT);
        } catch (PythonException e) {
            return e.typeName();
        } catch (InternalErrorException e) {
            return "internal error " + e.getCause();
        }
    }
}
