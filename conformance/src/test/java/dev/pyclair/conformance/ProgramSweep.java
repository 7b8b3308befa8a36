package dev.pyclair.conformance;

import dev.pyclair.PyclairException;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.runtime.FileRights;
import dev.pyclair.runtime.Host;
import dev.pyclair.runtime.Limits;
import dev.pyclair.runtime.Python;
import dev.pyclair.runtime.PythonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Runs programs whose output a CPython has written down: {@code main} takes folders with {@code
 * NAME.pyc}, {@code NAME.out}, {@code NAME.err} and {@code NAME.exit}, and how many programs that
 * differ to tell of; {@code --stdlib FOLDER} before the folders names a standard library. {@code
 * conformance/sweeps/fuzz.sh} calls it.
 */
final class ProgramSweep {
    /** Bytes; Python's limit of a thousand calls is reached first. */
    private static final long STACK = 1L << 29;

    private static final long SLOW = 5_000_000_000L;

    private static final String PYC = ".pyc";

    private final int most;
    private final Optional<Path> stdlib;
    private int programs;
    private int different;

    ProgramSweep(int most, Optional<Path> stdlib) {
        this.most = most;
        this.stdlib = stdlib;
    }

    /** What a program wrote, and how it ended. */
    private record Ended(String out, String err, String exit) {
        static Ended expected(Path folder, String name) throws IOException {
            return new Ended(
                    Files.readString(folder.resolve(name + ".out")),
                    Files.readString(folder.resolve(name + ".err")),
                    Files.readString(folder.resolve(name + ".exit")).strip());
        }

        static Ended of(Path file, Optional<Path> stdlib) throws IOException {
            var out = new StringBuilder();
            var err = new StringBuilder();
            Optional<String> source = source(file);
            // The folder as working directory, too: a program may look around there.
            FileRights rights =
                    FileRights.NONE
                            .reading(file.toAbsolutePath().getParent())
                            .reading(Path.of("").toAbsolutePath());
            if (stdlib.isPresent()) {
                // What imports read is read as a file, too, by programs about packages.
                rights = rights.reading(stdlib.get());
            }
            FileRights given = rights;
            var host =
                    new Host() {
                        @Override
                        public FileRights files() {
                            return given;
                        }

                        @Override
                        public boolean hasClock() {
                            return true;
                        }

                        @Override
                        public Optional<String> source(String name) {
                            boolean isProgram = file.endsWith(name.replace(".py", PYC));
                            return isProgram ? source : Optional.empty();
                        }

                        @Override
                        public void out(String text) {
                            out.append(text);
                        }

                        @Override
                        public void err(String text) {
                            err.append(text);
                        }
                    };
            Python.Builder builder = Python.builder().limits(Limits.NONE).host(host);
            stdlib.ifPresent(builder::stdlib);
            Python python = builder.build();
            int exit = 0;
            try {
                python.run(
                        PycFile.read(Files.readAllBytes(file)),
                        List.of(file.getFileName().toString()));
            } catch (PythonException e) {
                err.append(e.traceback());
                exit = e.exitCode();
            } catch (PyclairException e) {
                err.append(e);
                exit = -1;
            }
            python.finish();
            return new Ended(out.toString(), err.toString(), Integer.toString(exit));
        }

        private static Optional<String> source(Path file) throws IOException {
            Path source = file.resolveSibling(file.getFileName().toString().replace(PYC, ".py"));
            return Files.exists(source) ? Optional.of(Files.readString(source)) : Optional.empty();
        }

        /** The first line in which another end differs; empty if none does. */
        String difference(Ended ours) {
            String first = line(out, ours.out, "stdout");
            if (!first.isEmpty() && !ours.err.isEmpty() && err.isEmpty()) {
                // What it died of says more than the line that is missing.
                return first + "\n  died of:  " + ours.err.strip();
            }
            first = first.isEmpty() ? line(err, ours.err, "stderr") : first;
            return first.isEmpty() ? line(exit, ours.exit, "exit code") : first;
        }

        private static String line(String expected, String found, String where) {
            if (expected.equals(found)) {
                return "";
            }
            String[] left = lines(expected);
            String[] right = lines(found);
            int at = 0;
            while (at < left.length && at < right.length && left[at].equals(right[at])) {
                at++;
            }
            if (at == left.length && at == right.length) {
                return "";
            }
            return "%s, line %d%n  expected: %s%n  ours:     %s"
                    .formatted(where, at + 1, at(left, at), at(right, at));
        }

        /** Lines without addresses, which no two runs share. */
        private static String[] lines(String text) {
            return text.replaceAll(" at 0x[0-9a-f]+", " at 0x").split("\n", -1);
        }

        private static String at(String[] lines, int line) {
            return line < lines.length ? lines[line] : "(nothing)";
        }
    }

    void run(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(each -> each.toString().endsWith(PYC)).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replace(PYC, "");
            long start = System.nanoTime();
            String difference;
            try {
                difference = Ended.expected(folder, name).difference(Ended.of(file, stdlib));
            } catch (RuntimeException | StackOverflowError e) {
                difference = "engine failed: " + e + " at " + e.getStackTrace()[0];
            }
            long nanos = System.nanoTime() - start;
            if (nanos > SLOW) {
                System.out.println(name + ": took " + nanos / 1_000_000 + " ms");
            }
            programs++;
            if (!difference.isEmpty()) {
                different++;
                if (different <= most) {
                    System.out.println(name + ": " + difference);
                }
            }
        }
    }

    /** Runs the programs of folders. */
    public static void main(String[] arguments) throws InterruptedException {
        var exit = new AtomicInteger(2);
        var thread = new Thread(null, () -> exit.set(runAll(arguments)), "programs", STACK);
        thread.start();
        thread.join();
        System.exit(exit.get());
    }

    private static int runAll(String[] arguments) {
        boolean hasLibrary = arguments.length > 2 && arguments[1].equals("--stdlib");
        Optional<Path> stdlib = hasLibrary ? Optional.of(Path.of(arguments[2])) : Optional.empty();
        var sweep = new ProgramSweep(Integer.parseInt(arguments[0]), stdlib);
        try {
            for (String folder : List.of(arguments).subList(hasLibrary ? 3 : 1, arguments.length)) {
                sweep.run(Path.of(folder));
            }
        } catch (IOException e) {
            System.err.println(e);
            return 2;
        }
        System.out.printf("%d programs, %d differ%n", sweep.programs, sweep.different);
        return sweep.programs > 0 && sweep.different == 0 ? 0 : 1;
    }
}
