package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;

/** What {@code __await__} of a coroutine gives. */
final class PyCoroutineWrapper extends PyAwaiter {
    static final PyType TYPE =
            PyType.of("builtins", "coroutine_wrapper", new AwaiterMethods(), Types.OBJECT)
                    .setFinal();

    private final PyGenerator coroutine;

    PyCoroutineWrapper(PyGenerator coroutine) {
        super(TYPE);
        this.coroutine = coroutine;
    }

    @Override
    Object resume(Machine cx, Object value, PyException thrown) {
        Object next = coroutine.resume(cx, value, thrown);
        return next == null ? end(coroutine.takeResult()) : next;
    }

    @Override
    void close(Machine cx) {
        coroutine.close(cx);
    }
}
