package dev.pyclair.pyc.cache;

import dev.pyclair.PyclairException;

/** A path for which CPython finds no cached file, or no source, but an error. */
public final class CachePathException extends PyclairException {
    private static final long serialVersionUID = 1L;

    /** The class of Python's exception. */
    private final String pythonType;

    /**
     * An error of Python.
     *
     * @param pythonType the class of its exception, such as {@code ValueError}
     * @param message its message
     */
    public CachePathException(String pythonType, String message) {
        super(message);
        this.pythonType = pythonType;
    }

    /** {@return the class of the exception that Python raises, such as {@code ValueError}} */
    public String pythonType() {
        return pythonType;
    }
}
