package dev.pyclair.conformance;

import dev.pyclair.compiler.CompileOptions;
import dev.pyclair.compiler.PythonCompiler;
import dev.pyclair.compiler.assemble.CompiledFile;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceWarning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compiles all sources of a folder and compares code objects, errors and warnings with those of
 * CPython, which {@code conformance/oracle/compile_oracle.py} wrote.
 *
 * <pre>
 *   CompileSweep ORACLE SOURCES LEVEL [--examples N] [--only TEXT] [--differing FILE]
 * </pre>
 *
 * <p>The last lines have the share that is equal, by field; a code object that is missing counts as
 * different in all fields. The names of sources whose code differs go to a file. The exit code is 0
 * if nothing differs, and at least 99 of a hundred files are equal as bytes, which for some hinge
 * on what CPython has in memory; 3 if only code differs; else 1.
 */
final class CompileSweep {
    private static final String SOURCE = ".py";
    private static final int HEADER = 16;

    /**
     * The share of files that has to be equal as bytes: some hinge on what CPython has in memory.
     */
    private static final double LEAST_FILES = 0.99;

    private final Path oracle;
    private final Path root;
    private final int level;
    private final int examples;
    private final Map<String, String[]> errors = new HashMap<>();
    private final Map<String, List<String>> warnings = new HashMap<>();
    private final Map<String, Integer> shown = new HashMap<>();
    private final CodeFields fields = new CodeFields(this::example);
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> differing = new ArrayList<>();
    private long lines;
    private long nanos;

    private CompileSweep(Path oracle, Path root, int level, int examples) {
        this.oracle = oracle;
        this.root = root;
        this.level = level;
        this.examples = examples;
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** Prints a difference, if not too many of its kind have been printed. */
    private void example(String kind, String where, Object expected, Object made) {
        if (shown.merge(kind, 1, Integer::sum) <= examples) {
            System.out.printf(
                    "%s: %s%n  expected %s%n  made     %s%n", where, kind, expected, made);
        }
    }

    private void readTables() throws IOException {
        for (String line : Files.readAllLines(oracle.resolve("errors.tsv"))) {
            String[] row = line.split("\t", -1);
            errors.put(row[0], row);
        }
        for (String line : Files.readAllLines(oracle.resolve("warnings.tsv"))) {
            String[] row = line.split("\t", 2);
            warnings.computeIfAbsent(row[0], name -> new ArrayList<>()).add(row[1]);
        }
    }

    private void compare(String name) throws IOException {
        Path pyc = oracle.resolve(name.substring(0, name.length() - SOURCE.length()) + ".pyc");
        boolean isCompiled = Files.exists(pyc);
        if (!isCompiled && !errors.containsKey(name)) {
            count("sources that the oracle does not know");
            return;
        }
        if (!isCompiled && errors.get(name)[1].equals("crash")) {
            count("sources that end CPython");
            compile(name, Files.readAllBytes(root.resolve(name)), new ArrayList<>());
            return;
        }
        count("sources");
        byte[] source = Files.readAllBytes(root.resolve(name));
        List<SourceWarning> warned = new ArrayList<>();
        Outcome outcome = compile(name, source, warned);
        CompiledFile made = outcome.made;
        SourceException refusal = outcome.refusal;
        if (isCompiled) {
            count("accepted");
            for (byte b : source) {
                lines += b == '\n' ? 1 : 0;
            }
            PycFile file = PycFile.read(Files.readAllBytes(pyc));
            if (made == null) {
                if (refusal != null) {
                    count("accepted, but refused here");
                    example("refused", name, "a code object", refusal.getMessage());
                }
                fields.missing(file.code());
            } else {
                accepted(name, file, made);
            }
        } else {
            count("refused");
            refused(name, refusal, made);
        }
        compareWarnings(name, warned);
    }

    /** What became of a source: one of both, or none where the compiler failed. */
    private record Outcome(CompiledFile made, SourceException refusal) {}

    private Outcome compile(String name, byte[] source, List<SourceWarning> warned) {
        long start = System.nanoTime();
        try {
            return new Outcome(
                    PythonCompiler.compileFile(
                            source, name, CompileOptions.FILE.optimized(level), warned::add),
                    null);
        } catch (SourceException refused) {
            return new Outcome(null, refused);
        } catch (RuntimeException | StackOverflowError failure) {
            count("failures");
            example("failure", name, "a code object or an error", failure);
            return new Outcome(null, null);
        } finally {
            nanos += System.nanoTime() - start;
        }
    }

    private void accepted(String name, PycFile file, CompiledFile made) {
        if (fields.compare(name, file.code(), made.code())) {
            count("accepted, equal in all fields");
        } else {
            differing.add(name);
        }
        byte[] expected = file.toBytes();
        byte[] written = made.toMarshal();
        if (Arrays.equals(expected, HEADER, expected.length, written, 0, written.length)) {
            count("accepted, equal as files");
        } else {
            example("file", name, expected.length - HEADER + " bytes", written.length + " bytes");
        }
    }

    private void refused(String name, SourceException refusal, CompiledFile made) {
        String[] row = errors.get(name);
        List<String> expected = Arrays.stream(row).skip(1).map(CompileText::column).toList();
        if (refusal == null) {
            if (made != null) {
                count("refused, but accepted here");
                example("accepted", name, expected, "a code object");
            }
            return;
        }
        List<String> actual = CompileText.columns(refusal);
        boolean isEqual = true;
        for (int i = 0; i < actual.size(); i++) {
            String column = CompileText.ERROR.get(i);
            if (expected.get(i).equals(actual.get(i))) {
                count("refused, equal " + column);
            } else {
                isEqual = false;
                example("error " + column, name, expected, actual);
            }
        }
        if (isEqual) {
            count("refused, equal in all");
        }
    }

    private void compareWarnings(String name, List<SourceWarning> warned) {
        List<String> made = new ArrayList<>();
        for (SourceWarning each : warned) {
            made.add(CompileText.row(each));
        }
        List<String> expected = warnings.getOrDefault(name, List.of());
        if (!expected.isEmpty() || !made.isEmpty()) {
            count("with warnings");
            if (made.equals(expected)) {
                count("with warnings, equal");
            } else {
                example("warnings", name, expected, made);
            }
        }
    }

    private void run(String only) throws IOException {
        readTables();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                String name = root.relativize(path).toString();
                if (name.endsWith(SOURCE)
                        && !name.startsWith("site-packages")
                        && name.contains(only)) {
                    compare(name);
                }
            }
        }
        counts.forEach((what, count) -> System.out.printf("%7d %s%n", count, what));
        fields.print();
        System.out.printf(
                "%.1f s, %.0f lines a second%n", nanos / 1e9, lines / Math.max(1e-9, nanos / 1e9));
    }

    private int counted(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** 0 where all is equal, 3 where only the code of some sources differs, 1 otherwise. */
    private int exitCode() {
        boolean isEqualOtherwise =
                counted("failures") == 0
                        && counted("accepted, but refused here") == 0
                        && counted("refused, equal in all") == counted("refused")
                        && counted("with warnings, equal") == counted("with warnings")
                        && counted("accepted, equal as files") >= LEAST_FILES * counted("accepted");
        if (!isEqualOtherwise) {
            return 1;
        }
        return fields.isEqual() ? 0 : 3;
    }

    public static void main(String[] arguments) throws IOException {
        int examples = 3;
        String only = "";
        String differing = "";
        for (int i = 3; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--examples" -> examples = Integer.parseInt(arguments[i + 1]);
                case "--only" -> only = arguments[i + 1];
                case "--differing" -> differing = arguments[i + 1];
                default -> throw new IllegalArgumentException(arguments[i]);
            }
        }
        var sweep =
                new CompileSweep(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        examples);
        sweep.run(only);
        if (!differing.isEmpty()) {
            Files.write(Path.of(differing), sweep.differing);
        }
        System.exit(sweep.exitCode());
    }
}
