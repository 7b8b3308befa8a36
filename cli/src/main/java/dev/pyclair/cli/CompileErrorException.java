package dev.pyclair.cli;

/** A source cannot be compiled; the message is the interpreter's. */
final class CompileErrorException extends Exception {
    private static final long serialVersionUID = 1L;

    CompileErrorException(String message) {
        super(message);
    }
}
