package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.AsyncSteps;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyInstance;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** {@code contextlib.aclosing} and {@code AsyncContextDecorator}. */
final class AsyncManagers extends MethodTable {
    /** {@code contextlib.aclosing}. */
    static final PyType CLOSING =
            PyType.of(
                            "contextlib",
                            "aclosing",
                            new AsyncManagers(
                                    """
                                    __new__ *
                                    __init__ def (thing)
                                    __aenter__ def ()
                                    __aexit__ 3"""),
                            Types.OBJECT)
                    .setGivesAttributes(true)
                    .setGeneric();

    /** {@code contextlib.AsyncContextDecorator}. */
    static final PyType DECORATOR =
            PyType.of(
                            "contextlib",
                            "AsyncContextDecorator",
                            new AsyncManagers("__new__ *\n_recreate_cm def ()\n__call__ O"),
                            Types.OBJECT)
                    .setGivesAttributes(true);

    private AsyncManagers(String rows) {
        super(rows);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__new__" -> new PyInstance((PyType) self);
            case "__init__" -> {
                ((PyInstance) self).attributes().putText("thing", args[0]);
                yield Singleton.NONE;
            }
            case "__aenter__" -> AsyncSteps.of(context -> AsyncSteps.done(thing(self)));
            case "__aexit__" ->
                    AsyncSteps.of(
                            first ->
                                    AsyncSteps.await(
                                            Calls.method(first, thing(self), "aclose"),
                                            AsyncManagers::ended));
            case "_recreate_cm" -> self;
            case "__call__" ->
                    Wrapping.of(
                            cx,
                            args[0],
                            (context, given, names) ->
                                    within(
                                            Calls.method(context, self, "_recreate_cm"),
                                            each -> Calls.call(each, args[0], given, names)));
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object thing(Object self) {
        return ((PyInstance) self).attributes().getText("thing");
    }

    private static AsyncSteps.Step ended(Context cx, Object value, PyRaise raised) {
        if (raised != null) {
            throw raised;
        }
        return AsyncSteps.done(Singleton.NONE);
    }

    /** What is awaited inside of a manager. */
    interface Body {
        Object awaitable(Context cx);
    }

    /** {@code async with manager: return await body}. */
    static Object within(Object manager, Body body) {
        return AsyncSteps.of(
                first ->
                        AsyncSteps.await(
                                Calls.special(first, manager, "__aenter__"),
                                (cx, entered, failed) -> {
                                    if (failed != null) {
                                        throw failed;
                                    }
                                    return inside(cx, manager, body);
                                }));
    }

    private static AsyncSteps.Step inside(Context cx, Object manager, Body body) {
        Object awaitable;
        try {
            awaitable = body.awaitable(cx);
        } catch (PyRaise e) {
            return leave(cx, manager, Singleton.NONE, e);
        }
        return AsyncSteps.await(
                awaitable, (context, value, raised) -> leave(context, manager, value, raised));
    }

    private static AsyncSteps.Step leave(Context cx, Object manager, Object value, PyRaise raised) {
        return AsyncSteps.await(
                Calls.special(cx, manager, "__aexit__", told(raised)),
                (context, said, failed) -> {
                    if (failed != null) {
                        throw failed;
                    }
                    if (raised != null && !Operators.isTrue(context, said)) {
                        throw raised;
                    }
                    return AsyncSteps.done(value);
                });
    }

    /** What an {@code __exit__} is told of an exception; null for none. */
    static Object[] told(PyRaise raised) {
        if (raised == null) {
            return new Object[] {Singleton.NONE, Singleton.NONE, Singleton.NONE};
        }
        PyException exception = raised.value();
        Object traceback = exception.traceback();
        return new Object[] {
            exception.type(), exception, traceback == null ? Singleton.NONE : traceback
        };
    }
}
