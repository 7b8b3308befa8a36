package dev.pyclair.pyc.tree;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The cached files of a tree, each with its state.
 *
 * <p>A cached file is one in a folder {@code __pycache__}, or one whose name ends in {@code .pyc}
 * or {@code .pyo}. Its interpreter is that of the tag in its name, or where there is none that of
 * its magic number; whether it is of its source is decided as that interpreter decides it. Only
 * headers are read, but for {@link TreeOptions#readsBodies}. What cannot be read is an entry, never
 * an exception.
 */
public final class CacheTree {
    private CacheTree() {}

    /**
     * Looks at a tree.
     *
     * @param path a folder; or a cached file, or a source for all its cached files
     * @param options how
     * @return what is in it
     */
    public static CacheSurvey survey(Path path, TreeOptions options) {
        return Files.isDirectory(path)
                ? new TreeWalk(path, options).run()
                : new CacheSurvey(OneFile.entries(path, options), List.of());
    }
}
