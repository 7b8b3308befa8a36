package dev.pyclair.runtime.object;

/**
 * An object of a class that comes from {@code int}, {@code float}, {@code complex} or {@code str}.
 */
public final class PyValue extends PyObject {
    private final Object value;

    /**
     * An object.
     *
     * @param type its class
     * @param value the int, float, complex or str that it is
     */
    public PyValue(PyType type, Object value) {
        super(type);
        this.value = value;
    }

    /** {@return the int, float, complex or str that it is} */
    public Object value() {
        return value;
    }

    /** {@return what an object is without its class, if it is of such a class; else the object} */
    public static Object plain(Object object) {
        return object instanceof PyValue own ? own.value : object;
    }
}
