package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;

/**
 * What {@code anext} gives where there is a default.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/iterobject.c">CPython: {@code
 *     Objects/iterobject.c}, {@code anextawaitable_proxy}</a>
 */
final class PyNextOrDefault extends PyAwaiter {
    static final PyType TYPE =
            PyType.of("builtins", "anext_awaitable", new AwaiterMethods(), Types.OBJECT).setFinal();

    private final Object awaitable;
    private final Object otherwise;

    PyNextOrDefault(Object awaitable, Object otherwise) {
        super(TYPE);
        this.awaitable = awaitable;
        this.otherwise = otherwise;
    }

    @Override
    Object resume(Machine cx, Object value, PyException thrown) {
        try {
            if (thrown == null) {
                Object[] sent = {Waiting.awaitable(cx, awaitable, 0), value};
                return Waiting.send(cx, sent, 0, 1) ? end(sent[1]) : sent[1];
            }
            Object iterator = Waiting.awaitable(cx, awaitable, 0);
            return Calls.call(cx, Attributes.get(cx, iterator, "throw"), thrown);
        } catch (PyRaise e) {
            if (e.is(Types.STOP_ASYNC_ITERATION)) {
                return end(otherwise);
            }
            throw e;
        }
    }

    @Override
    void close(Machine cx) {
        Calls.call(cx, Attributes.get(cx, Waiting.awaitable(cx, awaitable, 0), "close"));
    }
}
