package dev.pyclair.pyc.cache;

import dev.pyclair.code.Bytes;

/** What became of reading a file. */
public sealed interface FileRead {
    /**
     * It was read.
     *
     * @param bytes all of it
     */
    record Content(Bytes bytes) implements FileRead {}

    /**
     * It was not.
     *
     * @param fault why
     */
    record Failure(FileFault fault) implements FileRead {}
}
