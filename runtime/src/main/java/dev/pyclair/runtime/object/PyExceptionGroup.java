package dev.pyclair.runtime.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** {@code BaseExceptionGroup} and {@code ExceptionGroup}. */
public final class PyExceptionGroup extends PyException {
    private final Object message;
    private final PyTuple exceptions;

    /**
     * A group.
     *
     * @param type its class
     * @param message its message
     * @param exceptions what is in it
     */
    public PyExceptionGroup(PyType type, Object message, PyTuple exceptions) {
        super(type, message, new PyList(exceptions.items().clone()));
        this.message = message;
        this.exceptions = exceptions;
    }

    /** {@return its message} */
    public Object message() {
        return message;
    }

    /** {@return what is in it} */
    public PyTuple exceptions() {
        return exceptions;
    }

    /** {@return a group of the class that holds such exceptions} */
    public static PyExceptionGroup of(Context cx, Object message, List<Object> exceptions) {
        boolean isPlain = true;
        for (Object each : exceptions) {
            isPlain &= Types.is(each, Types.EXCEPTION);
        }
        PyType type = isPlain ? Types.EXCEPTION_GROUP : Types.BASE_EXCEPTION_GROUP;
        return new PyExceptionGroup(type, message, new PyTuple(exceptions.toArray()));
    }

    /** {@return whether another has its traceback, cause and context, as a part of it has} */
    public boolean hasMetadataOf(PyException other) {
        return other instanceof PyExceptionGroup
                && traceback() == other.traceback()
                && cause() == other.cause()
                && context() == other.context();
    }

    /** {@return the part of it whose leaves are in others; null if there is none} */
    public PyException projection(Context cx, Collection<PyException> others) {
        Set<PyException> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PyException other : others) {
            addLeaves(cx, other, leaves);
        }
        return part(cx, leaves);
    }

    private static void addLeaves(Context cx, PyException exception, Set<PyException> leaves) {
        if (exception instanceof PyExceptionGroup group) {
            cx.enter();
            try {
                for (Object each : group.exceptions.items()) {
                    cx.tick(1);
                    addLeaves(cx, (PyException) each, leaves);
                }
            } finally {
                cx.leave();
            }
        } else {
            leaves.add(exception);
        }
    }

    private PyException part(Context cx, Set<PyException> leaves) {
        var kept = new ArrayList<Object>();
        cx.enter();
        cx.hold(kept);
        try {
            for (Object each : exceptions.items()) {
                cx.tick(1);
                if (each instanceof PyExceptionGroup group) {
                    PyException inner = group.part(cx, leaves);
                    if (inner != null) {
                        kept.add(inner);
                    }
                } else if (leaves.contains(each)) {
                    kept.add(each);
                }
            }
        } finally {
            cx.release();
            cx.leave();
        }
        return kept.isEmpty() ? null : derived(cx, kept);
    }

    /** {@return a group like it of other exceptions, as {@code derive} makes it} */
    public PyException derived(Context cx, List<Object> others) {
        Object made =
                Calls.call(cx, Attributes.get(cx, this, "derive"), new PyList(others.toArray()));
        if (!(made instanceof PyExceptionGroup group)) {
            throw Errors.type("derive must return an instance of BaseExceptionGroup");
        }
        group.setTraceback(traceback());
        group.setContext(context());
        if (cause() != null) {
            group.setCause(cause());
        }
        group.setSuppressesContext(suppressesContext());
        return group;
    }
}
