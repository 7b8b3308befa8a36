package dev.pyclair;

/**
 * The root of the failures that Pyclair itself reports: unchecked, with a message that names what
 * was found and where.
 */
public class PyclairException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure described by a sentence.
     *
     * @param message what was found, what was expected, and where
     */
    public PyclairException(String message) {
        super(message);
    }
}
