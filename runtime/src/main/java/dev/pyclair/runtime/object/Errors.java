package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.CodePoints;

/** Makes the exceptions that operations raise. */
public final class Errors {
    private Errors() {}

    /** An exception of a built-in class. */
    public static PyRaise of(PyType type, Object... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i] instanceof String text) {
                // Messages are put together as Java's strings, where a pair is one character.
                args[i] = CodePoints.fromJava(text);
            }
        }
        return new PyRaise(new PyException(type, args));
    }

    /** {@code TypeError}. */
    public static PyRaise type(String message) {
        return of(Types.TYPE_ERROR, message);
    }

    /** {@code ValueError}. */
    public static PyRaise value(String message) {
        return of(Types.VALUE_ERROR, message);
    }

    /** {@code AttributeError}. */
    public static PyRaise attribute(String message) {
        return of(Types.ATTRIBUTE_ERROR, message);
    }

    /** {@code IndexError}. */
    public static PyRaise index(String message) {
        return of(Types.INDEX_ERROR, message);
    }

    /** {@code KeyError}. */
    public static PyRaise key(Object key) {
        return of(Types.KEY_ERROR, key);
    }

    /** {@code NameError}. */
    public static PyRaise name(String name) {
        PyRaise raise = of(Types.NAME_ERROR, "name '" + name + "' is not defined");
        raise.value().setField("name", name);
        return raise;
    }

    /** {@code OSError}, or the class that its number stands for; None is no file. */
    public static PyRaise os(long errno, String text, Object filename) {
        var exception = new PyException(OsErrors.type(errno), errno, text);
        exception.setField("errno", errno);
        exception.setField("strerror", text);
        exception.setField("filename", filename);
        return new PyRaise(exception);
    }

    /** {@code StopIteration}; None is no argument. */
    public static PyRaise stopIteration(Object value) {
        return value == Singleton.NONE ? of(Types.STOP_ITERATION) : of(Types.STOP_ITERATION, value);
    }

    /** {@code RuntimeError}. */
    public static PyRaise runtime(String message) {
        return of(Types.RUNTIME_ERROR, message);
    }
}
