package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;

/** What the containers of {@code collections} are taken apart into, by {@code __reduce__}. */
final class ContainerParts {
    private ContainerParts() {}

    private static Object state(PyObject object) {
        boolean hasSome = object.hasAttributes() && object.attributes().size() > 0;
        return hasSome ? object.attributes().copy() : Singleton.NONE;
    }

    private static Object items(Context cx, PyDict dict) {
        return Iteration.of(cx, Calls.method(cx, dict, "items"));
    }

    static Object ofItems(Context cx, PyDict dict) {
        return new PyTuple(
                dict.type(), PyTuple.EMPTY, state(dict), Singleton.NONE, items(cx, dict));
    }

    static Object ofDefaults(Context cx, PyDict dict, Object factory) {
        PyTuple args = factory == Singleton.NONE ? PyTuple.EMPTY : new PyTuple(factory);
        return new PyTuple(dict.type(), args, Singleton.NONE, Singleton.NONE, items(cx, dict));
    }

    static PyDict plain(Context cx, PyDict dict) {
        var copy = new PyDict();
        cx.allocate(32L * dict.size());
        copy.putAll(cx, dict);
        return copy;
    }

    static Object ofDeque(Context cx, PyDeque deque) {
        PyTuple args =
                deque.most() < 0
                        ? PyTuple.EMPTY
                        : new PyTuple(PyTuple.EMPTY, (Object) deque.most());
        return new PyTuple(deque.type(), args, state(deque), Iteration.of(cx, deque));
    }
}
