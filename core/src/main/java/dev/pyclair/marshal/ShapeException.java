package dev.pyclair.marshal;

import dev.pyclair.PyclairException;

/** A shape is not well-formed, or does not fit the values that it is applied to. */
public final class ShapeException extends PyclairException {
    private static final long serialVersionUID = 1L;

    ShapeException(String message) {
        super(message);
    }
}
