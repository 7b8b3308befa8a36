package dev.pyclair.conformance;

import dev.pyclair.bytecode.StackDepth;
import dev.pyclair.code.CodeObject;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Holds the stack sizes that {@link StackDepth} finds against those that CPython's compiler wrote:
 * {@code main} takes a name and a folder of {@code .pyc} files, and so on in pairs. {@code
 * conformance/sweeps/depth.sh} calls it.
 */
final class DepthSweep {
    /** How many in a hundred thousand may differ before a sweep fails. */
    private static final int TOLERATED = 40;

    private static final String PYC = ".pyc";

    private int objects;
    private int equal;
    private int smaller;
    private int larger;
    private final List<String> different = new ArrayList<>();

    /** Compares a code object and those inside. */
    void compare(CodeObject code, String file) {
        objects++;
        int depth = StackDepth.of(code);
        if (depth == code.stackSize()) {
            equal++;
        } else {
            if (depth < code.stackSize()) {
                smaller++;
            } else {
                larger++;
            }
            different.add(
                    String.format(
                            "%s: %s of line %d has %d, found %d",
                            file, code.qualname(), code.firstLine(), code.stackSize(), depth));
        }
        for (CodeObject nested : code.nested()) {
            compare(nested, file);
        }
    }

    /** The code objects that differ, a line each. */
    List<String> different() {
        return different;
    }

    boolean isTolerable() {
        return objects > 0 && (long) (objects - equal) * 100_000 <= (long) objects * TOLERATED;
    }

    private static DepthSweep of(Path root) throws IOException {
        var sweep = new DepthSweep();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                String name = root.relativize(path).toString();
                if (name.endsWith(PYC)) {
                    sweep.compare(PycFile.read(Files.readAllBytes(path)).code(), name);
                }
            }
        }
        return sweep;
    }

    /**
     * Compares and prints what differs, and a row of a table for each folder; exits with 1 if too
     * much differs.
     *
     * @param args names and folders
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        boolean isTolerable = true;
        var table = new StringBuilder("| | code objects | equal | larger | smaller | equal |\n");
        table.append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (int i = 0; i + 1 < args.length; i += 2) {
            DepthSweep sweep = of(Path.of(args[i + 1]));
            for (String line : sweep.different) {
                System.out.println(args[i] + " " + line);
            }
            table.append(sweep.row(args[i])).append('\n');
            isTolerable &= sweep.isTolerable();
        }
        System.out.print(table);
        if (!isTolerable) {
            System.exit(1);
        }
    }

    private String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %d | %d | %.4f %% |",
                name,
                objects,
                equal,
                larger,
                smaller,
                100.0 * equal / Math.max(1, objects));
    }
}
