package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** What {@code await} waits for, written in Java: an iterator that gives a result at its end. */
abstract class PyAwaiter extends PyObject {
    private Object result = Singleton.NONE;

    PyAwaiter(PyType type) {
        super(type);
    }

    /**
     * Goes on.
     *
     * @param value what is sent
     * @param thrown what is to be raised instead; null for nothing
     * @return what it yields; null at the end, see {@link #takeResult}
     */
    abstract Object resume(Machine cx, Object value, PyException thrown);

    /** Ends it. */
    abstract void close(Machine cx);

    /** Keeps the result; null, for the end. */
    final Object end(Object value) {
        result = value;
        return null;
    }

    /** {@return the result, once} */
    final Object takeResult() {
        Object taken = result;
        result = Singleton.NONE;
        return taken;
    }

    /** {@return what was yielded; at the end a StopIteration is raised} */
    final Object next(Object yielded) {
        if (yielded == null) {
            throw Errors.stopIteration(takeResult());
        }
        return yielded;
    }

    /** Ends what waits by GeneratorExit, as {@code close} does. */
    final void closeByExit(Machine cx) {
        try {
            if (resume(cx, Singleton.NONE, new PyException(Types.GENERATOR_EXIT)) != null) {
                throw Errors.runtime("coroutine ignored GeneratorExit");
            }
        } catch (PyRaise e) {
            if (!e.is(Types.GENERATOR_EXIT)
                    && !e.is(Types.STOP_ITERATION)
                    && !e.is(Types.STOP_ASYNC_ITERATION)) {
                throw e;
            }
        }
    }
}
