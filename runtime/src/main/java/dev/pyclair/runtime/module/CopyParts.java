package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.BuiltinMethod;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.function.UnaryOperator;

/**
 * Copies of objects whose class says how they are taken apart.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/copy.py">CPython: {@code
 *     Lib/copy.py}, {@code _reconstruct}</a>
 */
final class CopyParts {
    /** The callable, its arguments, a state, items of a list, items of a dict. */
    private static final int MOST_PARTS = 5;

    private static final long PROTOCOL = 4;

    private CopyParts() {}

    /**
     * {@return what a program's own function takes an object apart to, a tuple or a text; null if
     * there is none}
     */
    static Object of(Context cx, Object object) {
        PyType type = Types.of(object);
        Object registered = CopyRegistry.table(cx).get(cx, type);
        if (registered != null) {
            return Calls.call(cx, registered, object);
        }
        Object method = type.lookup("__reduce_ex__");
        if (method != null && !(method instanceof BuiltinMethod)) {
            return Calls.callBound(cx, method, object, PROTOCOL);
        }
        method = type.lookup("__reduce__");
        return method == null || method instanceof BuiltinMethod
                ? null
                : Calls.callBound(cx, method, object);
    }

    /** {@return an object of some parts; a text says that it is the object itself} */
    static Object joined(Context cx, Object object, Object given, UnaryOperator<Object> copy) {
        if (Texts.plain(given) != null) {
            return object;
        }
        if (!(given instanceof PyTuple tuple) || tuple.size() < 2 || tuple.size() > MOST_PARTS) {
            throw Errors.type("_reconstruct() takes from 4 to 7 positional arguments");
        }
        var args = new Object[((PyTuple) tuple.get(1)).size()];
        for (int i = 0; i < args.length; i++) {
            args[i] = copy.apply(((PyTuple) tuple.get(1)).get(i));
        }
        Object made = Calls.onward(cx, tuple.get(0), args, Signature.NO_NAMES);
        if (part(tuple, 2) != Singleton.NONE) {
            CopyRegistry.setState(cx, made, copy.apply(tuple.get(2)));
        }
        if (part(tuple, 3) != Singleton.NONE) {
            for (Object item : Iteration.all(cx, tuple.get(3))) {
                Calls.method(cx, made, "append", copy.apply(item));
            }
        }
        if (part(tuple, 4) != Singleton.NONE) {
            for (Object pair : Iteration.all(cx, tuple.get(4))) {
                Object[] two = Iteration.all(cx, pair);
                Subscripts.set(cx, made, copy.apply(two[0]), copy.apply(two[1]));
            }
        }
        return made;
    }

    private static Object part(PyTuple parts, int index) {
        return index < parts.size() ? parts.get(index) : Singleton.NONE;
    }
}
