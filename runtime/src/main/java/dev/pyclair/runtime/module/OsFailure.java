package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyRaise;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** What Java says of files that fail, as {@code OSError} and its classes with Linux's numbers. */
public final class OsFailure {
    private static final long NOT_FOUND = 2;
    private static final long IO = 5;
    private static final long DENIED = 13;
    private static final long EXISTS = 17;
    private static final long NOT_A_FOLDER = 20;
    private static final long NOT_EMPTY = 39;

    private OsFailure() {}

    /**
     * An exception for a program.
     *
     * @param e what Java has thrown
     * @param path of what
     * @param name the path as the exception has it
     * @return the exception
     */
    public static PyRaise of(IOException e, Path path, Object name) {
        if (e instanceof NoSuchFileException) {
            return Errors.os(NOT_FOUND, "No such file or directory", name);
        }
        if (e instanceof FileAlreadyExistsException) {
            return Errors.os(EXISTS, "File exists", name);
        }
        if (e instanceof AccessDeniedException) {
            return Errors.os(DENIED, "Permission denied", name);
        }
        if (e instanceof DirectoryNotEmptyException) {
            return Errors.os(NOT_EMPTY, "Directory not empty", name);
        }
        if (e instanceof NotDirectoryException) {
            return Errors.os(NOT_A_FOLDER, "Not a directory", name);
        }
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return Files.isDirectory(above)
                        ? Errors.os(IO, "Input/output error", name)
                        : Errors.os(NOT_A_FOLDER, "Not a directory", name);
            }
        }
        return Errors.os(IO, "Input/output error", name);
    }
}
