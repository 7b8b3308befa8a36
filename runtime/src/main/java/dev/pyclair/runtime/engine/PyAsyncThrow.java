package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/**
 * What {@code athrow} and {@code aclose} of an asynchronous generator give.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/genobject.c">CPython: {@code
 *     Objects/genobject.c}, {@code async_gen_athrow_send}</a>
 */
final class PyAsyncThrow extends PyAwaiter {
    static final PyType TYPE =
            PyType.of("builtins", "async_generator_athrow", new AwaiterMethods(), Types.OBJECT)
                    .setFinal();

    private final PyGenerator generator;
    private final Object[] args;
    private boolean hasStarted;
    private boolean isOver;

    /**
     * A throw.
     *
     * @param args those of {@code athrow}; null for {@code aclose}
     */
    PyAsyncThrow(PyGenerator generator, Object[] args) {
        super(TYPE);
        this.generator = generator;
        this.args = args;
    }

    @Override
    Object resume(Machine cx, Object value, PyException thrown) {
        if (isOver) {
            throw Errors.runtime("cannot reuse already awaited aclose()/athrow()");
        }
        if (!hasStarted) {
            Object refused = start(value);
            if (refused == Singleton.NONE) {
                return end(Singleton.NONE);
            }
        }
        boolean isFirst = !hasStarted;
        hasStarted = true;
        try {
            return args == null
                    ? closing(cx, value, thrown, isFirst)
                    : throwing(cx, value, thrown, isFirst);
        } catch (PyRaise e) {
            generator.isRunningAsync = false;
            isOver = true;
            if (args == null && (e.is(Types.STOP_ASYNC_ITERATION) || e.is(Types.GENERATOR_EXIT))) {
                return end(Singleton.NONE);
            }
            throw e;
        }
    }

    /** Checks that it may begin; None if there is nothing to do. */
    private Object start(Object value) {
        if (generator.isDone) {
            isOver = true;
            return Singleton.NONE;
        }
        if (generator.isRunningAsync) {
            isOver = true;
            throw Errors.runtime(
                    (args == null ? "aclose" : "athrow")
                            + "(): asynchronous generator is already running");
        }
        if (generator.isClosed) {
            isOver = true;
            throw Errors.of(Types.STOP_ASYNC_ITERATION);
        }
        if (value != Singleton.NONE) {
            throw Errors.runtime("can't send non-None value to a just-started coroutine");
        }
        generator.isRunningAsync = true;
        return value == Singleton.NONE ? true : value;
    }

    private Object throwing(Machine cx, Object value, PyException thrown, boolean isFirst) {
        PyException raised = isFirst && thrown == null ? Thrown.exception(cx, args) : thrown;
        Object next = PyAsyncSend.unwrapped(cx, generator, value, raised);
        if (next instanceof PyAsyncValue yielded) {
            isOver = true;
            return end(yielded.value);
        }
        return next;
    }

    private Object closing(Machine cx, Object value, PyException thrown, boolean isFirst) {
        if (isFirst) {
            generator.isClosed = true;
        }
        PyException raised =
                isFirst && thrown == null ? new PyException(Types.GENERATOR_EXIT) : thrown;
        Object next = generator.resume(cx, value, raised);
        if (next == null) {
            generator.takeResult();
            isOver = true;
            generator.isRunningAsync = false;
            return end(Singleton.NONE);
        }
        if (next instanceof PyAsyncValue) {
            throw Errors.runtime("async generator ignored GeneratorExit");
        }
        return next;
    }

    @Override
    void close(Machine cx) {
        if (!isOver) {
            closeByExit(cx);
        }
    }
}
