package dev.pyclair.runtime.object;

/** {@code classmethod}. */
public final class PyClassMethod extends PyObject {
    private Object function;

    /**
     * Wraps a function.
     *
     * @param function the function
     */
    public PyClassMethod(Object function) {
        this(Types.CLASSMETHOD, function);
    }

    /** The same, of a class that comes from it. */
    PyClassMethod(PyType type, Object function) {
        super(type);
        this.function = function;
    }

    /** Wraps another function. */
    void setFunction(Object value) {
        function = value;
    }

    /** {@return {@code __func__}} */
    public Object function() {
        return function;
    }
}
