package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.AsyncHooks;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Types;

/** Functions of {@code sys} for event loops; the hook at the end of a generator is never called. */
final class AsyncSettings extends MethodTable {
    private static final PyType HOOKS =
            PyFields.type("sys", "asyncgen_hooks", "firstiter finalizer");

    AsyncSettings() {
        super(
                """
                get_asyncgen_hooks 0
                get_coroutine_origin_tracking_depth 0
                set_asyncgen_hooks (firstiter=, finalizer=)
                set_coroutine_origin_tracking_depth (depth)""");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        AsyncHooks hooks = AsyncHooks.of(cx);
        switch (name) {
            case "get_asyncgen_hooks" -> {
                return new PyTuple(HOOKS, new Object[] {hooks.first(), hooks.last()});
            }
            case "get_coroutine_origin_tracking_depth" -> {
                return (long) hooks.depth();
            }
            case "set_asyncgen_hooks" -> {
                check("finalizer", args[1]);
                check("firstiter", args[0]);
                hooks.setLast(args[1] == null ? hooks.last() : args[1]);
                hooks.setFirst(args[0] == null ? hooks.first() : args[0]);
            }
            default -> {
                int depth = TextArguments.number(cx, args[0], 0);
                if (depth < 0) {
                    throw Errors.value("depth must be >= 0");
                }
                hooks.setDepth(depth);
            }
        }
        return Singleton.NONE;
    }

    private static void check(String name, Object hook) {
        if (hook != null && hook != Singleton.NONE && !Calls.isCallable(hook)) {
            throw Errors.type("callable " + name + " expected, got " + Types.of(hook).name());
        }
    }
}
