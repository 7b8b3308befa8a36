package dev.pyclair.runtime;

import dev.pyclair.PyclairException;

/** A Python value is none of the Java type that was asked for, such as 300 of a {@code byte}. */
public final class ConversionException extends PyclairException {
    private static final long serialVersionUID = 1;

    ConversionException(String message) {
        super(message);
    }
}
