package dev.pyclair.cli;

/** What the process says at its end. */
final class ExitCode {
    static final int DONE = 0;

    /**
     * A check was asked for, and did not hold everywhere; what was compared differs; or no code has
     * the wanted name.
     */
    static final int FINDINGS = 1;

    static final int USAGE = 2;

    /**
     * A file could not be read, or a result not written; the other files are done. Or standard
     * output could not be written.
     */
    static final int BAD_INPUT = 3;

    private ExitCode() {}
}
