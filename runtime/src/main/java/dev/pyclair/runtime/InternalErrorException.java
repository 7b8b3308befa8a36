package dev.pyclair.runtime;

import dev.pyclair.PyclairException;

/**
 * Pyclair has an error of its own, which its cause shows. It ends the run; the program sees nothing
 * of it, and what it left of the run is not to be trusted.
 */
public final class InternalErrorException extends PyclairException {
    private static final long serialVersionUID = 1;

    InternalErrorException(RuntimeException cause) {
        super("an error of Pyclair itself, not of the program: " + cause);
        initCause(cause);
    }
}
