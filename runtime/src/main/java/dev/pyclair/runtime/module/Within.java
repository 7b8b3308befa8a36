package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import java.util.function.Supplier;

/** A call inside of a context manager, as the statement {@code with} makes it. */
final class Within {
    private Within() {}

    /** Runs a call; None if the manager swallows its exception. */
    static Object call(Context cx, Object manager, Supplier<Object> call) {
        Calls.special(cx, manager, "__enter__");
        Object result;
        try {
            result = call.get();
        } catch (PyRaise e) {
            if (swallows(cx, manager, e.value())) {
                return Singleton.NONE;
            }
            throw e;
        }
        Calls.special(cx, manager, "__exit__", Singleton.NONE, Singleton.NONE, Singleton.NONE);
        return result;
    }

    private static boolean swallows(Context cx, Object manager, PyException raised) {
        Object traceback = raised.traceback() == null ? Singleton.NONE : raised.traceback();
        Object said = Calls.special(cx, manager, "__exit__", raised.type(), raised, traceback);
        return Operators.isTrue(cx, said);
    }
}
