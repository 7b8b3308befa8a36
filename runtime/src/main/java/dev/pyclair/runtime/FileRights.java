package dev.pyclair.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folders in which a program may read and write; by itself, none.
 *
 * <p>A path is judged by where it really leads: links are followed first, so that none leads out of
 * a folder. What opens the file is given the path without links.
 */
public final class FileRights {
    /** No right at all. */
    public static final FileRights NONE = new FileRights(List.of(), List.of());

    private final List<Path> readable;
    private final List<Path> writable;

    private FileRights(List<Path> readable, List<Path> writable) {
        this.readable = readable;
        this.writable = writable;
    }

    /**
     * These rights, and reading.
     *
     * @param folder a folder that is there; what is below it is meant, too
     * @return the rights
     * @throws IOException if there is no such folder
     */
    public FileRights reading(Path folder) throws IOException {
        return new FileRights(with(readable, folder), writable);
    }

    /**
     * These rights, and writing; that alone does not allow reading.
     *
     * @param folder a folder that is there; what is below it is meant, too
     * @return the rights
     * @throws IOException if there is no such folder
     */
    public FileRights writing(Path folder) throws IOException {
        return new FileRights(readable, with(writable, folder));
    }

    /** {@return whether anything at all may be changed} */
    public boolean canWrite() {
        return !writable.isEmpty();
    }

    private static List<Path> with(List<Path> folders, Path folder) throws IOException {
        var all = new ArrayList<>(folders);
        all.add(folder.toRealPath());
        return List.copyOf(all);
    }

    /**
     * Where a path leads, if it may be read.
     *
     * @param path as the program has it; a relative one counts from the working directory
     * @return the path without links, of something that may not be there; empty if it may not be
     *     read
     */
    public Optional<Path> toRead(String path) {
        return within(path, readable);
    }

    /**
     * Where a path leads, if it may be written.
     *
     * @param path as the program has it; a relative one counts from the working directory
     * @return the path without links, of something that may not be there; empty if it may not be
     *     written
     */
    public Optional<Path> toWrite(String path) {
        return within(path, writable);
    }

    private static Optional<Path> within(String path, List<Path> folders) {
        if (folders.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> real;
        try {
            real = real(Path.of(path).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        for (Path folder : folders) {
            if (real.isPresent() && real.get().startsWith(folder)) {
                return real;
            }
        }
        return Optional.empty();
    }

    /** The path without links; what is not there counts as a file of the last folder that is. */
    private static Optional<Path> real(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException e) {
            Path folder = path.getParent();
            boolean isMissing = !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
            // A link that leads nowhere is there, and a name above may lead out of the folder.
            if (folder == null || !isMissing || path.endsWith("..") || path.endsWith(".")) {
                return Optional.empty();
            }
            return real(folder).map(known -> known.resolve(path.getFileName()));
        }
    }
}
