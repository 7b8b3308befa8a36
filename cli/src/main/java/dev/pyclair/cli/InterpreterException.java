package dev.pyclair.cli;

/** An interpreter did not compile what it was given; the message says why, without its name. */
final class InterpreterException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean isEnd;

    InterpreterException(String message) {
        this(message, false);
    }

    /**
     * A fault.
     *
     * @param isEnd whether the interpreter has ended by itself
     */
    InterpreterException(String message, boolean isEnd) {
        super(message);
        this.isEnd = isEnd;
    }

    /** {@return whether the interpreter has ended by itself} */
    boolean isEnd() {
        return isEnd;
    }
}
