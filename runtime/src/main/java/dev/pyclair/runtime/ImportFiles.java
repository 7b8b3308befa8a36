package dev.pyclair.runtime;

import dev.pyclair.pyc.cache.CacheFiles;
import dev.pyclair.pyc.cache.FileFault;
import dev.pyclair.pyc.cache.FileRead;
import dev.pyclair.pyc.cache.FileStatus;
import dev.pyclair.pyc.cache.NioFiles;
import java.nio.file.Path;
import java.util.Optional;

/** The files that imports see: those that may be read. All others are not there for them. */
final class ImportFiles implements CacheFiles {
    private final FileRights rights;
    private final CacheFiles files;

    /**
     * Files as seen from a working directory.
     *
     * @param rights what may be read
     * @param directory where relative paths start
     */
    ImportFiles(FileRights rights, Path directory) {
        this.rights = rights;
        files = new NioFiles(directory);
    }

    private boolean isSeen(String path) {
        return rights.toRead(path).isPresent();
    }

    @Override
    public Optional<FileStatus> status(String path) {
        return isSeen(path) ? files.status(path) : Optional.empty();
    }

    @Override
    public Optional<FileStatus.Kind> kind(String path) {
        return isSeen(path) ? files.kind(path) : Optional.empty();
    }

    @Override
    public FileRead read(String path) {
        return isSeen(path) ? files.read(path) : new FileRead.Failure(FileFault.MISSING);
    }

    @Override
    public boolean canList(String folder) {
        return isSeen(folder) && files.canList(folder);
    }

    @Override
    public boolean canCreateIn(String folder) {
        return false;
    }
}
