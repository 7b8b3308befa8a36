package dev.pyclair.runtime.object;

/** {@code staticmethod}. */
public final class PyStaticMethod extends PyObject {
    private Object function;

    /**
     * Wraps a function.
     *
     * @param function the function
     */
    public PyStaticMethod(Object function) {
        this(Types.STATICMETHOD, function);
    }

    /** The same, of a class that comes from it. */
    PyStaticMethod(PyType type, Object function) {
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

    @Override
    public Object call(Context cx, Object[] args, String[] keywords) {
        if (!Feature.CALLS_STATIC_METHODS.in(cx)) {
            throw Calls.notCallable(this);
        }
        return Calls.onward(cx, function, args, keywords);
    }
}
