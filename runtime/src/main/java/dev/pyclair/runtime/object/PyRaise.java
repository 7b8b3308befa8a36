package dev.pyclair.runtime.object;

/**
 * Carries a Python exception through Java's stack. It has no stack trace of its own: that of Python
 * is in the exception.
 */
public final class PyRaise extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient PyException value;
    private transient boolean isChained;

    /**
     * Raises an exception.
     *
     * @param value the exception
     */
    public PyRaise(PyException value) {
        super(null, null, false, false);
        this.value = value;
    }

    /** An exception that is raised again: what was handled then stays its context. */
    public static PyRaise again(PyException value) {
        var raise = new PyRaise(value);
        raise.isChained = true;
        return raise;
    }

    /**
     * Makes the exception that is being handled the context of this one, when it is first raised.
     *
     * @param handled the exception that is being handled; null for none
     * @return how many exceptions were looked at for that
     * @see <a href="https://github.com/python/cpython/blob/main/Python/errors.c">CPython: {@code
     *     Python/errors.c}, {@code _PyErr_SetObject}</a>
     */
    public int chain(PyException handled) {
        if (isChained) {
            return 0;
        }
        isChained = true;
        if (handled == null || handled == value) {
            return 0;
        }
        int count = 0;
        // Raising what is already in the chain must not close a circle.
        PyException slow = handled;
        boolean isSlowsTurn = false;
        for (PyException each = handled; each.context() != null; ) {
            count++;
            PyException next = each.context();
            if (next == value) {
                each.setContext(null);
                break;
            }
            each = next;
            if (each == slow) {
                break;
            }
            if (isSlowsTurn) {
                slow = slow.context();
            }
            isSlowsTurn = !isSlowsTurn;
        }
        value.setContext(handled);
        return count;
    }

    /** {@return whether its context is settled} */
    public boolean isChained() {
        return isChained;
    }

    /** {@return the exception} */
    public PyException value() {
        return value;
    }

    /** {@return whether it is of a class} */
    public boolean is(PyType type) {
        return value.type().isSubtypeOf(type);
    }

    @Override
    public String getMessage() {
        return value.type().name() + ": " + value.plainMessage();
    }
}
