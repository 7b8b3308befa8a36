package dev.pyclair.pyc.cache;

import dev.pyclair.pyc.PycHeader;
import dev.pyclair.pyc.cache.Afterwards.Obstacle;
import dev.pyclair.pyc.cache.Step.Look;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a file can be written as {@code importlib} does it: folders are made, a file of another
 * name is made beside the old one and put in its place.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/importlib/_bootstrap_external.py">
 *     CPython: {@code Lib/importlib/_bootstrap_external.py}, {@code SourceFileLoader.set_data}</a>
 */
final class WriteOutlook {
    private final CacheFiles files;
    private final Set<String> made = new HashSet<>();

    WriteOutlook(CacheFiles files) {
        this.files = files;
    }

    Afterwards of(Trail trail, String path, PycHeader header, int mode) {
        Optional<Obstacle> obstacle = obstacle(path);
        trail.add(Look.WRITE, path, obstacle.map(Obstacle::toString).orElse("can be written"));
        if (obstacle.isPresent()) {
            return new Afterwards.Failed(path, obstacle.get());
        }
        return new Afterwards.Written(path, header, mode);
    }

    private Optional<Obstacle> obstacle(String path) {
        if (!makesFolders(PosixPaths.head(path))) {
            return Optional.of(Obstacle.FOLDER_NOT_MADE);
        }
        String folder = PosixPaths.head(path);
        if (!made.contains(folder)) {
            if (!isFolder(folder)) {
                return Optional.of(Obstacle.NOT_A_FOLDER);
            }
            if (!files.canCreateIn(folder)) {
                return Optional.of(Obstacle.FOLDER_NOT_WRITABLE);
            }
            Optional<FileStatus.Kind> kind = files.kind(path);
            if (kind.isPresent() && kind.get() == FileStatus.Kind.FOLDER) {
                return Optional.of(Obstacle.FOLDER_IN_PLACE);
            }
        }
        return Optional.empty();
    }

    private boolean makesFolders(String folder) {
        var missing = new ArrayDeque<String>();
        String parent = folder;
        while (!parent.isEmpty() && !isFolder(parent)) {
            missing.push(PosixPaths.tail(parent));
            parent = PosixPaths.head(parent);
        }
        for (String part : missing) {
            String above = parent;
            parent = PosixPaths.join(parent, part);
            if (files.kind(parent).isPresent()) {
                // Whatever is there: os.mkdir says that it exists.
                continue;
            }
            if (!made.contains(above) && !files.canCreateIn(above)) {
                return false;
            }
            made.add(parent);
        }
        return true;
    }

    private boolean isFolder(String path) {
        Optional<FileStatus> status = files.status(path);
        return status.isPresent() && status.get().kind() == FileStatus.Kind.FOLDER;
    }
}
