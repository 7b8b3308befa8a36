package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * {@code atexit}: what is to be called when the program ends, the last first.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/atexitmodule.c">CPython: {@code
 *     Modules/atexitmodule.c}, {@code atexit_callfuncs}</a>
 */
public final class AtExitModule extends MethodTable {
    AtExitModule() {
        super(
                """
                _clear 0
                _ncallbacks 0
                _run_exitfuncs 0
                register *
                unregister O""");
    }

    /** A call to come. */
    private static final class Later extends PyObject {
        private final Object function;
        private final Object[] args;
        private final String[] names;

        Later(Object function, Object[] args, String[] names) {
            super(Types.OBJECT);
            this.function = function;
            this.args = args;
            this.names = names;
        }
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        List<Object> calls = cx.callsAtExit();
        return switch (name) {
            case "_clear" -> {
                calls.clear();
                yield Singleton.NONE;
            }
            case "_ncallbacks" -> (long) calls.size();
            case "_run_exitfuncs" -> {
                run(cx);
                yield Singleton.NONE;
            }
            case "register" -> register(calls, args);
            case "unregister" -> unregister(cx, args[0]);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object register(List<Object> calls, Object[] args) {
        String[] names = Signature.Arguments.names(args);
        if (args.length - 1 == names.length) {
            throw Errors.type("register() takes at least 1 argument (0 given)");
        }
        if (!Calls.isCallable(args[0])) {
            throw Errors.type("the first argument must be callable");
        }
        calls.add(new Later(args[0], Arrays.copyOfRange(args, 1, args.length - 1), names));
        return args[0];
    }

    /** Registers a function of our own. */
    static void register(Context cx, PyObject function) {
        cx.callsAtExit().add(new Later(function, Calls.NO_ARGS, Signature.NO_NAMES));
    }

    /** {@return what a call to come calls} */
    static Object function(Object later) {
        return ((Later) later).function;
    }

    private static Object unregister(Context cx, Object function) {
        List<Object> calls = cx.callsAtExit();
        for (Object each : new ArrayList<>(calls)) {
            if (Comparisons.isEqual(cx, ((Later) each).function, function)) {
                calls.remove(each);
            }
        }
        return Singleton.NONE;
    }

    /**
     * Calls what is to be called; what fails is told of, and the next is called.
     *
     * @param cx the context
     */
    public static void run(Context cx) {
        List<Object> calls = cx.callsAtExit();
        while (!calls.isEmpty()) {
            var next = (Later) calls.remove(calls.size() - 1);
            try {
                Calls.call(cx, next.function, next.args, next.names);
            } catch (PyRaise e) {
                boolean isQuiet = e.is(Types.SYSTEM_EXIT) && !Feature.IGNORES_EXITS_AT_EXIT.in(cx);
                if (!isQuiet) {
                    String shown = Texts.repr(cx, next.function).toString();
                    Ending.ignored(cx, cx.wording("at-exit", shown), e.value(), true);
                }
            }
        }
    }
}
