package dev.pyclair.cli;

/** The result of one file cannot be written; the message says where and why. */
final class UnwritableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnwritableException(String message) {
        super(message);
    }
}
