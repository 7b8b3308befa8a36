package dev.pyclair.runtime.object;

import java.util.ArrayList;

/**
 * How objects are taken apart for copies and pickles: {@code object.__reduce_ex__}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typeobject.c">CPython: {@code
 *     Objects/typeobject.c}, {@code object___reduce_ex___impl}, {@code reduce_newobj}, {@code
 *     object_getstate_default}</a>
 */
final class Reductions {
    private static final long FIRST_WITH_NEW_OBJECTS = 2;

    private Reductions() {}

    /** {@code object.__reduce_ex__(protocol)}. */
    static Object reduceEx(Context cx, Object self, Object protocol) {
        Object own = Types.of(self).lookup("__reduce__");
        if (own != null && !(own instanceof BuiltinMethod method && isOfObject(method))) {
            return Calls.callBound(cx, own, self);
        }
        return reduce(cx, self, Sizes.indexOf(cx, protocol));
    }

    private static boolean isOfObject(BuiltinMethod method) {
        return method.owner() == Types.OBJECT;
    }

    /** What {@code object.__reduce__} gives for a protocol. */
    static Object reduce(Context cx, Object self, long protocol) {
        PyType type = Types.of(self);
        Object registry = cx.importModule("copyreg", cx.builtins(), Singleton.NONE, 0);
        if (protocol < FIRST_WITH_NEW_OBJECTS) {
            return reduceOld(cx, self, type, registry);
        }
        if (!isKnown(self, type)) {
            throw cannot(type);
        }
        var parts = new ArrayList<Object>();
        parts.add(type);
        Object maker = "__newobj__";
        Object keywords = null;
        Object ex = Attributes.find(cx, self, "__getnewargs_ex__");
        Object plain = ex == null ? Attributes.find(cx, self, "__getnewargs__") : null;
        if (ex != null) {
            Object[] both = Iteration.all(cx, Calls.call(cx, ex));
            keywords = Operators.isTrue(cx, both[1]) ? both[1] : null;
            if (keywords == null) {
                parts.addAll(java.util.List.of(Iteration.all(cx, both[0])));
            } else {
                parts.add(both[0]);
                parts.add(keywords);
                maker = "__newobj_ex__";
            }
        } else if (plain != null) {
            parts.addAll(java.util.List.of(Iteration.all(cx, Calls.call(cx, plain))));
        }
        Object state = Calls.method(cx, self, "__getstate__");
        boolean isList = self instanceof PyList;
        boolean isDict = self instanceof PyDict;
        return new PyTuple(
                Attributes.get(cx, registry, (String) maker),
                new PyTuple(parts.toArray()),
                state,
                isList ? Iteration.iterator(cx, self) : Singleton.NONE,
                isDict ? Iteration.iterator(cx, Calls.method(cx, self, "items")) : Singleton.NONE);
    }

    /** Whether all that an object is lies in its attributes, its items and the arguments. */
    private static boolean isKnown(Object self, PyType type) {
        return self instanceof PyInstance
                || self instanceof PyList
                || self instanceof PyDict
                || type.lookup("__getnewargs__") != null
                || type.lookup("__getnewargs_ex__") != null;
    }

    private static PyRaise cannot(PyType type) {
        return Errors.type("cannot pickle '" + type.name() + "' object");
    }

    /** Protocols 0 and 1: {@code copyreg._reduce_ex}. */
    private static Object reduceOld(Context cx, Object self, PyType type, Object registry) {
        PyType base = type.layout();
        if (base != Types.OBJECT && type == base) {
            throw cannot(type);
        }
        Object plain = base == Types.OBJECT ? Singleton.NONE : Calls.call(cx, base, self);
        Object state = Calls.method(cx, self, "__getstate__");
        var args = new PyTuple(type, base, plain);
        Object maker = Attributes.get(cx, registry, "_reconstructor");
        return Operators.isTrue(cx, state)
                ? new PyTuple(maker, args, state)
                : new PyTuple(maker, args);
    }

    /** {@code object.__getstate__}: the attributes, and with slots a pair of dicts. */
    static Object state(Context cx, Object self) {
        if (!(self instanceof PyObject object)) {
            return Singleton.NONE;
        }
        Object attributes =
                object.hasAttributes() && !object.type().isBuiltin()
                        ? copy(cx, object.attributes())
                        : Singleton.NONE;
        var slots = new PyDict();
        for (PyType type : object.type().order()) {
            for (String name : type.slots()) {
                if (type.own().getText(name) instanceof PySlot slot && slot.isSet(object)) {
                    slots.putText(name, slot.get(cx, object));
                }
            }
        }
        if (slots.size() > 0) {
            return new PyTuple(attributes, slots);
        }
        return attributes instanceof PyDict dict && dict.size() == 0 ? Singleton.NONE : attributes;
    }

    private static PyDict copy(Context cx, PyDict from) {
        var copy = new PyDict();
        copy.putAll(cx, from);
        return copy;
    }
}
