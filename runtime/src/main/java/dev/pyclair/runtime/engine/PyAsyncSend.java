package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/**
 * What {@code asend} and {@code __anext__} of an asynchronous generator give.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/genobject.c">CPython: {@code
 *     Objects/genobject.c}, {@code async_gen_asend_send}, {@code async_gen_unwrap_value}</a>
 */
final class PyAsyncSend extends PyAwaiter {
    static final PyType TYPE =
            PyType.of("builtins", "async_generator_asend", new AwaiterMethods(), Types.OBJECT)
                    .setFinal();

    private final PyGenerator generator;
    private final Object first;
    private boolean hasStarted;
    private boolean isOver;

    PyAsyncSend(PyGenerator generator, Object first) {
        super(TYPE);
        this.generator = generator;
        this.first = first;
    }

    @Override
    Object resume(Machine cx, Object value, PyException thrown) {
        if (isOver) {
            throw Errors.runtime("cannot reuse already awaited __anext__()/asend()");
        }
        Object sent = value;
        if (!hasStarted) {
            if (generator.isRunningAsync) {
                isOver = thrown != null;
                throw Errors.runtime("anext(): asynchronous generator is already running");
            }
            if (value == Singleton.NONE) {
                sent = first;
            }
            hasStarted = true;
            generator.isRunningAsync = true;
        }
        Object next;
        try {
            next = unwrapped(cx, generator, sent, thrown);
        } catch (PyRaise e) {
            isOver = true;
            throw e;
        }
        if (next instanceof PyAsyncValue yielded) {
            isOver = true;
            return end(yielded.value);
        }
        return next;
    }

    /**
     * Runs the generator on.
     *
     * @return what it awaits, or the {@link PyAsyncValue} that it yields
     */
    static Object unwrapped(Machine cx, PyGenerator generator, Object sent, PyException thrown) {
        try {
            Object next = generator.resume(cx, sent, thrown);
            if (next == null) {
                generator.takeResult();
                throw Errors.of(Types.STOP_ASYNC_ITERATION);
            }
            if (next instanceof PyAsyncValue) {
                generator.isRunningAsync = false;
            }
            return next;
        } catch (PyRaise e) {
            if (e.is(Types.STOP_ASYNC_ITERATION) || e.is(Types.GENERATOR_EXIT)) {
                generator.isClosed = true;
            }
            generator.isRunningAsync = false;
            throw e;
        }
    }

    @Override
    void close(Machine cx) {
        if (!isOver) {
            closeByExit(cx);
        }
    }
}
