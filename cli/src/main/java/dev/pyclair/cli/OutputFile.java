package dev.pyclair.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Puts a result where it was asked for.
 *
 * <p>A regular file is written under another name and then renamed, so that nobody ever meets half
 * of it; it keeps its mode. Whatever else exists, such as a pipe or a device, is written into. A
 * symbolic link stays, and what it leads to is treated so.
 */
final class OutputFile {
    /** The word that stands for standard output. */
    static final String STANDARD_OUTPUT = "-";

    private static final int MOST_LINKS = 40;

    private OutputFile() {}

    /**
     * Writes to what a word of the command line names.
     *
     * @throws UnwritableException if that is a file that cannot be written
     * @throws IOException if standard output cannot be written
     */
    static void write(String word, byte[] content, Console console)
            throws IOException, UnwritableException {
        if (word.equals(STANDARD_OUTPUT)) {
            console.write(content);
            return;
        }
        Path path = Input.path(word);
        try {
            write(path, content);
        } catch (IOException e) {
            throw new UnwritableException(path, e);
        }
    }

    static void write(Path path, byte[] content) throws IOException {
        Path target = destination(path);
        if (Files.isDirectory(target)) {
            throw new FileSystemException(path.toString(), null, "it is a folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
                out.write(content);
            }
        } else {
            replace(target, content);
        }
    }

    /** What a path leads to, if that is a regular file or nothing yet; else the path. */
    private static Path destination(Path path) throws IOException {
        if (!Files.isSymbolicLink(path)) {
            return path;
        }
        if (Files.exists(path)) {
            return Files.isRegularFile(path) ? path.toRealPath() : path;
        }
        Path target = path;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(path.toString(), null, "its links form a circle");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(
                    target.toString(), null, "there is no folder " + target.getParent());
        }
        Path temporary = folder.resolve(".pyclair." + ProcessHandle.current().pid() + ".tmp");
        boolean keepsMode =
                Files.exists(target)
                        && target.getFileSystem().supportedFileAttributeViews().contains("posix");
        // Of a process that had this number, and did not get as far as its end.
        Files.deleteIfExists(temporary);
        try {
            if (keepsMode) {
                // What others must not read they must not read meanwhile, either.
                Files.createFile(
                        temporary,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                Files.write(temporary, content);
                Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
            } else {
                Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
            }
            Files.move(
                    temporary,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
