package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Types;

/**
 * {@code aiter} and {@code anext}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/bltinmodule.c">CPython: {@code
 *     Python/bltinmodule.c}, {@code builtin_anext_impl}; {@code Objects/abstract.c}, {@code
 *     PyObject_GetAIter}</a>
 */
public final class AsyncFunctions extends MethodTable {
    /** Makes the table. */
    public AsyncFunctions() {
        super("aiter O since 3.10\nanext 1-2 since 3.10");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return name.equals("aiter") ? iterator(cx, args[0]) : next(cx, args);
    }

    private static Object iterator(Context cx, Object object) {
        Object iterator = Calls.special(cx, object, "__aiter__");
        if (iterator == null) {
            throw Errors.type("'" + Types.of(object).name() + "' object is not an async iterable");
        }
        if (Types.of(iterator).lookup("__anext__") == null) {
            throw Errors.type(
                    "aiter() returned not an async iterator of type '"
                            + Types.of(iterator).name()
                            + "'");
        }
        return iterator;
    }

    private static Object next(Context cx, Object[] args) {
        Object next = Calls.special(cx, args[0], "__anext__");
        if (next == null) {
            throw Errors.type("'" + Types.of(args[0]).name() + "' object is not an async iterator");
        }
        return args.length == 1 ? next : new PyNextOrDefault(next, args[1]);
    }
}
