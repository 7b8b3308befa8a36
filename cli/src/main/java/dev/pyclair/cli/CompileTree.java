package dev.pyclair.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * The files below a folder, in the order in which {@code compileall} meets them.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Lib/compileall.py">CPython: {@code
 *     Lib/compileall.py}, {@code _walk_dir}</a>
 */
final class CompileTree {
    private static final String CACHE = "__pycache__";

    private final int deepest;
    private final Visitor visitor;
    private final Deque<Level> open = new ArrayDeque<>();

    /** What is told of the files. */
    interface Visitor {
        /** A folder is looked at. */
        void folder(String path, boolean isReadable);

        /** There is a file. */
        void file(String path);
    }

    /** A folder of which some names are still to come. */
    private record Level(String folder, Iterator<String> names) {}

    /**
     * A walk.
     *
     * @param deepest how many levels of folders are entered below the first
     */
    CompileTree(int deepest, Visitor visitor) {
        this.deepest = deepest;
        this.visitor = visitor;
    }

    /** Goes through a folder. */
    void walk(String folder) {
        enter(folder);
        while (!open.isEmpty()) {
            Level level = open.peek();
            if (!level.names().hasNext()) {
                open.pop();
                continue;
            }
            String name = level.names().next();
            if (name.equals(CACHE)) {
                continue;
            }
            String path = CompileNames.join(level.folder(), name);
            Path file = Path.of(path);
            if (!Files.isDirectory(file)) {
                visitor.file(path);
            } else if (open.size() <= deepest && !Files.isSymbolicLink(file)) {
                enter(path);
            }
        }
    }

    private void enter(String folder) {
        String[] names = new File(folder).list();
        visitor.folder(folder, names != null);
        if (names == null) {
            return;
        }
        Arrays.sort(names, CompileTree::compare);
        open.push(new Level(folder, List.of(names).iterator()));
    }

    /** By code points, and not by units of UTF-16. */
    private static int compare(String left, String right) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        return Arrays.compare(a, b);
    }
}
