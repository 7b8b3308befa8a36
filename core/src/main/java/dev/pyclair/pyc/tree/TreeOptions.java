package dev.pyclair.pyc.tree;

import dev.pyclair.code.PythonVersion;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a tree is looked at.
 *
 * @param version the only version whose files are not foreign; empty for all
 * @param prefix the folder of {@code PYTHONPYCACHEPREFIX}, below which the folders of all sources
 *     are mirrored
 * @param readsBodies whether the code behind the headers is read, too, and not only the headers
 */
public record TreeOptions(
        Optional<PythonVersion> version, Optional<Path> prefix, boolean readsBodies) {
    /** Files of all versions, by their headers. */
    public static final TreeOptions HEADERS =
            new TreeOptions(Optional.empty(), Optional.empty(), false);

    /**
     * These options for one version.
     *
     * @param value the version
     * @return the options
     */
    public TreeOptions withVersion(PythonVersion value) {
        return new TreeOptions(Optional.of(value), prefix, readsBodies);
    }

    /**
     * These options with a tree of cached files.
     *
     * @param value its folder
     * @return the options
     */
    public TreeOptions withPrefix(Path value) {
        return new TreeOptions(version, Optional.of(value.toAbsolutePath()), readsBodies);
    }

    /** {@return these options with the code read, too} */
    public TreeOptions withBodies() {
        return new TreeOptions(version, prefix, true);
    }
}
