package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.AsyncSteps;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Descriptors;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayDeque;
import java.util.Arrays;

/** {@code contextlib.ExitStack} and {@code AsyncExitStack}. */
final class PyExitStack extends PyObject {
    /** {@code contextlib.ExitStack}. */
    static final PyType TYPE =
            PyType.of("contextlib", "ExitStack", new Methods(Methods.PLAIN), Types.OBJECT)
                    .setGivesAttributes(true)
                    .setGeneric();

    /** {@code contextlib.AsyncExitStack}. */
    static final PyType ASYNC =
            PyType.of("contextlib", "AsyncExitStack", new Methods(Methods.ASYNC), Types.OBJECT)
                    .setGivesAttributes(true)
                    .setGeneric();

    /** What is to be done at the end: an exit of a manager, or a call that takes no exception. */
    record Exit(Object function, Object[] args, String[] keywords, boolean isAsync) {
        boolean isCallback() {
            return args != null;
        }
    }

    private ArrayDeque<Exit> exits = new ArrayDeque<>();

    private PyExitStack(PyType type) {
        super(type);
    }

    private Object enterContext(Context cx, Object manager) {
        Object enter = part(cx, manager, "__enter__", "");
        Object exit = part(cx, manager, "__exit__", "");
        Object result = Calls.callBound(cx, enter, manager);
        exits.push(new Exit(Descriptors.bind(cx, exit, manager), null, null, false));
        return result;
    }

    private AsyncSteps.Step enterAsync(Context cx, Object manager) {
        Object enter = part(cx, manager, "__aenter__", "asynchronous ");
        Object exit = part(cx, manager, "__aexit__", "asynchronous ");
        return AsyncSteps.await(
                Calls.callBound(cx, enter, manager),
                (context, value, raised) -> {
                    if (raised != null) {
                        throw raised;
                    }
                    Object bound = Descriptors.bind(context, exit, manager);
                    exits.push(new Exit(bound, null, null, true));
                    return AsyncSteps.done(value);
                });
    }

    private static Object part(Context cx, Object manager, String name, String kind) {
        PyType type = Types.of(manager);
        Object found = type.lookup(name);
        if (found == null) {
            throw Errors.type(
                    "'"
                            + Attributes.get(cx, type, "__module__")
                            + "."
                            + type.qualname()
                            + "' object does not support the "
                            + kind
                            + "context manager protocol");
        }
        return found;
    }

    private Object push(Context cx, Object exit, String name) {
        Object method = Types.of(exit).lookup(name);
        Object function = method == null ? exit : Descriptors.bind(cx, method, exit);
        exits.push(new Exit(function, null, null, name.equals("__aexit__")));
        return exit;
    }

    private Object callback(String name, Object[] args) {
        int count = Signature.Arguments.positional(args);
        if (count == 0) {
            throw Errors.type(
                    type().name()
                            + "."
                            + name
                            + "() missing 1 required positional argument: 'callback'");
        }
        Object[] given = Arrays.copyOfRange(args, 1, args.length - 1);
        boolean isAsync = name.equals("push_async_callback");
        exits.push(new Exit(args[0], given, Signature.Arguments.names(args), isAsync));
        return args[0];
    }

    private Object popAll() {
        var other = new PyExitStack(type());
        other.exits = exits;
        exits = new ArrayDeque<>();
        return other;
    }

    private boolean exit(Context cx, Object given) {
        PyException current = given instanceof PyException exception ? exception : null;
        boolean wasSwallowed = false;
        PyRaise pending = null;
        while (!exits.isEmpty()) {
            Exit exit = exits.pop();
            try {
                if (exit.isCallback()) {
                    Calls.call(cx, exit.function(), exit.args(), exit.keywords());
                } else if (Operators.isTrue(cx, told(cx, exit.function(), current))) {
                    wasSwallowed = true;
                    pending = null;
                    current = null;
                }
            } catch (PyRaise e) {
                if (current != null && e.value() != current && e.value().context() == null) {
                    e.value().setContext(current);
                }
                pending = e;
                current = e.value();
            }
        }
        if (pending != null) {
            throw pending;
        }
        return given instanceof PyException && wasSwallowed;
    }

    /** Tells an exit of an exception; null for none. */
    static Object told(Context cx, Object function, PyException exception) {
        if (exception == null) {
            return Calls.call(cx, function, Singleton.NONE, Singleton.NONE, Singleton.NONE);
        }
        Object traceback = exception.traceback();
        return Calls.call(
                cx,
                function,
                exception.type(),
                exception,
                traceback == null ? Singleton.NONE : traceback);
    }

    private Object exitAsync(Object given) {
        return AsyncSteps.of(context -> new AsyncExits(exits, given).next(context));
    }

    private static final class Methods extends MethodTable {
        private static final String COMMON =
                """
                __new__ *
                enter_context def (cm)
                push def (exit)
                callback *
                pop_all def ()""";

        static final String PLAIN = COMMON + "\n__enter__ def ()\n__exit__ 3\nclose def ()";

        static final String ASYNC =
                COMMON
                        + "\n"
                        + """
                        __aenter__ def ()
                        __aexit__ 3
                        aclose def ()
                        enter_async_context def (cm)
                        push_async_exit def (exit)
                        push_async_callback *""";

        Methods(String rows) {
            super(rows);
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return new PyExitStack((PyType) self);
            }
            var stack = (PyExitStack) self;
            return switch (name) {
                case "__enter__" -> stack;
                case "__exit__" -> stack.exit(cx, args[1]);
                case "enter_context" -> stack.enterContext(cx, args[0]);
                case "push" -> stack.push(cx, args[0], "__exit__");
                case "callback", "push_async_callback" -> stack.callback(name, args);
                case "pop_all" -> stack.popAll();
                case "close" -> {
                    stack.exit(cx, Singleton.NONE);
                    yield Singleton.NONE;
                }
                case "__aenter__" -> AsyncSteps.of(context -> AsyncSteps.done(stack));
                case "__aexit__" -> stack.exitAsync(args[1]);
                case "aclose" -> stack.exitAsync(Singleton.NONE);
                case "enter_async_context" ->
                        AsyncSteps.of(context -> stack.enterAsync(context, args[0]));
                case "push_async_exit" -> stack.push(cx, args[0], "__aexit__");
                default -> throw new IllegalStateException(name);
            };
        }
    }
}
