package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.Types;

/** What an asynchronous generator yields, told apart from what it awaits. Programs never see it. */
final class PyAsyncValue extends PyObject {
    final Object value;

    PyAsyncValue(Object value) {
        super(Types.OBJECT);
        this.value = value;
    }
}
