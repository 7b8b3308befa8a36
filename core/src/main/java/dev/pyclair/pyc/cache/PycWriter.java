package dev.pyclair.pyc.cache;

import dev.pyclair.pyc.cache.CacheWriteException.Obstacle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes cached files as CPython does: a file of another name is made beside the old one, filled,
 * and put in its place, so that nobody ever sees half of it.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/importlib/_bootstrap_external.py">
 *     CPython: {@code Lib/importlib/_bootstrap_external.py}, {@code _write_atomic}, {@code
 *     _calc_mode}; {@code Lib/py_compile.py}</a>
 */
public final class PycWriter {
    private static final int WRITABLE = 0200;
    private static final int NOT_EXECUTABLE = 0666;
    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private PycWriter() {}

    /**
     * The permissions of a cached file, from which the system takes those of the umask.
     *
     * @param sourceMode those of the source
     * @return those that may read and write the source, and the owner may write
     */
    public static int mode(int sourceMode) {
        return (sourceMode | WRITABLE) & NOT_EXECUTABLE;
    }

    /**
     * Writes a file as imports do: whatever file or link is in its place is replaced.
     *
     * @param path where; folders are made
     * @param bytes the whole file
     * @param sourceMode permissions of the source
     * @throws CacheWriteException if that fails, where an import would go on without a word
     */
    public static void replace(Path path, byte[] bytes, int sourceMode) {
        makeFolders(path);
        write(path, bytes, mode(sourceMode));
    }

    /**
     * Writes a file as {@code py_compile} does: what is in its place may only be a file.
     *
     * @param path where; folders are made
     * @param bytes the whole file
     * @param sourceMode permissions of the source
     * @throws CacheWriteException if something else is in its place, or writing fails
     */
    public static void replaceFile(Path path, byte[] bytes, int sourceMode) {
        if (Files.isSymbolicLink(path)) {
            throw new CacheWriteException(
                    Obstacle.LINK,
                    path,
                    "is a symlink and will be changed into a regular file if import writes a"
                            + " byte-compiled file to it");
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path)) {
            throw new CacheWriteException(
                    Obstacle.NOT_REGULAR,
                    path,
                    "is a non-regular file and will be changed into a regular one if import"
                            + " writes a byte-compiled file to it");
        }
        replace(path, bytes, sourceMode);
    }

    private static void makeFolders(Path path) {
        Path folder = path.getParent();
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CacheWriteException(
                    Obstacle.FOLDER, path, "has no folder, and none can be made: " + e);
        }
    }

    private static void write(Path path, byte[] bytes, int mode) {
        long number = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
        Path other = path.resolveSibling(path.getFileName() + "." + number);
        try {
            fill(other, bytes, mode);
            Files.move(
                    other,
                    path,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            String left = e instanceof FileAlreadyExistsException ? "" : remove(other);
            throw new CacheWriteException(Obstacle.FILE, path, "cannot be written: " + e + left);
        }
    }

    private static void fill(Path path, byte[] bytes, int mode) throws IOException {
        var permissions = PosixFilePermissions.asFileAttribute(NioFiles.permissions(mode));
        try (FileChannel out = FileChannel.open(path, NEW, permissions)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
        }
    }

    /** Removes the other file; what is to be told if that fails, too. */
    private static String remove(Path other) {
        try {
            Files.deleteIfExists(other);
            return "";
        } catch (IOException e) {
            return "; " + other + " is left behind";
        }
    }
}
