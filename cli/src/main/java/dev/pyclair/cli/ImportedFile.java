package dev.pyclair.cli;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.cache.PycCache;
import dev.pyclair.pyc.tree.CachedName;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The import that a file is for.
 *
 * @param folder where the interpreter looks for the module; empty for the working directory
 * @param module the name of the module
 * @param version the interpreter, if the name of the file tells it
 * @param level the level of optimisation in the name; empty where there is none
 */
record ImportedFile(String folder, String module, Optional<PythonVersion> version, String level) {
    private static final String INIT = "__init__";

    /** The import of a source, of a cached file, or of a folder that is a package. */
    static ImportedFile of(Path path, boolean isFolder) {
        Path folder = parent(path);
        String name = name(path);
        if (isFolder) {
            return new ImportedFile(folder.toString(), name, Optional.empty(), "");
        }
        Optional<CachedName> parsed =
                folder.endsWith(PycCache.FOLDER) ? CachedName.parse(name) : Optional.empty();
        if (parsed.isPresent()) {
            return of(
                    parent(folder),
                    parsed.get().source(),
                    parsed.get().version(),
                    parsed.get().optimization());
        }
        int dot = name.lastIndexOf('.');
        return of(folder, dot <= 0 ? name : name.substring(0, dot), Optional.empty(), "");
    }

    private static ImportedFile of(
            Path folder, String module, Optional<PythonVersion> version, String level) {
        return module.equals(INIT)
                ? new ImportedFile(parent(folder).toString(), name(folder), version, level)
                : new ImportedFile(folder.toString(), module, version, level);
    }

    private static Path parent(Path path) {
        if (path.getParent() != null) {
            return path.getParent();
        }
        // A relative name alone: beside the working directory, which has no name here.
        return path.toString().isEmpty()
                ? path.toAbsolutePath().getParent()
                : path.toAbsolutePath().getRoot().equals(path) ? path : Path.of("");
    }

    private static String name(Path path) {
        Path name = path.toString().isEmpty() ? path.toAbsolutePath() : path;
        return name.getFileName() == null ? "" : name.getFileName().toString();
    }
}
