package dev.pyclair.runtime;

import dev.pyclair.runtime.module.OsFailure;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyRaise;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/** The files of a host, for one program. */
final class HostFiles {
    private static final long DENIED = 13;
    private static final long A_FOLDER = 21;

    private final Host host;

    HostFiles(Host host) {
        this.host = host;
    }

    /**
     * Opens a file.
     *
     * @param path where it is, as the program has it
     * @param options how
     * @param name the path as an exception has it
     */
    SeekableByteChannel open(String path, Set<OpenOption> options, Object name) {
        boolean isRead = options.contains(StandardOpenOption.READ);
        boolean isWritten = options.contains(StandardOpenOption.WRITE);
        if (isRead) {
            resolve(path, false, name);
        }
        Path real = resolve(path, isWritten, name);
        if (Files.isDirectory(real)) {
            throw Errors.os(A_FOLDER, "Is a directory", name);
        }
        try {
            return FileChannel.open(real, options);
        } catch (IOException e) {
            throw OsFailure.of(e, real, name);
        }
    }

    /** Where a path leads that is to be read or changed. */
    Path resolve(String path, boolean isWritten, Object name) {
        FileRights rights = host.files();
        Optional<Path> real = isWritten ? rights.toWrite(path) : rights.toRead(path);
        if (real.isEmpty()) {
            throw refusal(isWritten ? Right.WRITE : Right.READ, name);
        }
        return real.get();
    }

    /** What a program gets that asks for more than it may have. */
    private PyRaise refusal(Right right, Object name) {
        return Errors.os(DENIED, "Permission denied: " + host.advice(right), name);
    }
}
