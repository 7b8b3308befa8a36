package dev.pyclair.runtime.object;

/** An object of a class that a program makes, of {@code object} and nothing else. */
public final class PyInstance extends PyObject {
    /**
     * An object.
     *
     * @param type its class
     */
    public PyInstance(PyType type) {
        super(type);
    }
}
