package dev.pyclair.pyc.cache;

import java.util.Optional;

/**
 * What imports ask a file system. Relative paths count from the working directory of the {@link
 * ImportSettings}; the empty path is that directory.
 *
 * @see NioFiles
 */
public interface CacheFiles {
    /**
     * {@code os.stat}, which follows links.
     *
     * @param path the path
     * @return what it says; empty where it fails
     */
    Optional<FileStatus> status(String path);

    /**
     * What is at a path, links not followed.
     *
     * @param path the path
     * @return the kind; empty if nothing is there, or it cannot be told
     */
    Optional<FileStatus.Kind> kind(String path);

    /**
     * Reads a file.
     *
     * @param path the path
     * @return its bytes, or why not
     */
    FileRead read(String path);

    /**
     * Whether the names in a folder can be listed.
     *
     * @param folder the path of the folder
     * @return whether {@code os.listdir} succeeds
     */
    boolean canList(String folder);

    /**
     * Whether files can be made in a folder.
     *
     * @param folder the path of the folder
     * @return whether it may be written and entered
     */
    boolean canCreateIn(String folder);
}
