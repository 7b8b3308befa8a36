package dev.pyclair.cli;

import java.io.IOException;
import java.nio.file.Path;

/** The result of one file cannot be written; the message says where and why. */
final class UnwritableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnwritableException(Path target, IOException cause) {
        super("cannot write " + target + ": " + Input.reason(cause), cause);
    }
}
