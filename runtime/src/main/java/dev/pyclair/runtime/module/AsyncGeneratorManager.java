package dev.pyclair.runtime.module;

import dev.pyclair.runtime.engine.AsyncSteps;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTraceback;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/**
 * What a function gives that {@code contextlib.asynccontextmanager} decorates.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/contextlib.py">CPython: {@code
 *     Lib/contextlib.py}, {@code _AsyncGeneratorContextManager}</a>
 */
final class AsyncGeneratorManager extends PyObject {
    private static final PyType TYPE =
            PyType.of("contextlib", "_AsyncGeneratorContextManager", new Methods(), Types.OBJECT)
                    .setGivesAttributes(true);

    private final Object function;
    private final Object[] args;
    private final String[] keywords;
    private final Object generator;

    private AsyncGeneratorManager(Context cx, Object function, Object[] args, String[] keywords) {
        super(TYPE);
        this.function = function;
        this.args = args;
        this.keywords = keywords;
        generator = Calls.call(cx, function, args, keywords);
    }

    /** {@return what stands for a decorated function} */
    static Object factory(Context cx, Object function) {
        return Wrapping.of(
                cx,
                function,
                (context, args, keywords) ->
                        new AsyncGeneratorManager(context, function, args, keywords));
    }

    private AsyncSteps.Step enter(Context cx) {
        return AsyncSteps.await(
                Calls.method(cx, generator, "__anext__"),
                (context, value, raised) -> {
                    if (raised == null) {
                        return AsyncSteps.done(value);
                    }
                    throw raised.is(Types.STOP_ASYNC_ITERATION)
                            ? Errors.runtime("generator didn't yield")
                            : raised;
                });
    }

    private AsyncSteps.Step exit(Context cx, Object[] told) {
        if (told[0] == Singleton.NONE) {
            return AsyncSteps.await(
                    Calls.method(cx, generator, "__anext__"),
                    (context, value, raised) -> {
                        if (raised == null) {
                            return closed(context, "generator didn't stop");
                        }
                        if (raised.is(Types.STOP_ASYNC_ITERATION)) {
                            return AsyncSteps.done(false);
                        }
                        throw raised;
                    });
        }
        PyException thrown =
                told[1] instanceof PyException given
                        ? given
                        : (PyException) Calls.call(cx, told[0]);
        return AsyncSteps.await(
                Calls.method(cx, generator, "athrow", thrown),
                (context, value, raised) -> {
                    if (raised == null) {
                        return closed(context, "generator didn't stop after athrow()");
                    }
                    return AsyncSteps.done(isSwallowed(raised, thrown, told[2]));
                });
    }

    /** Closes the generator, which has gone on too long, and raises RuntimeError. */
    private AsyncSteps.Step closed(Context cx, String message) {
        return AsyncSteps.await(
                Calls.method(cx, generator, "aclose"),
                (context, value, raised) -> {
                    throw raised == null ? Errors.runtime(message) : raised;
                });
    }

    private static boolean isSwallowed(PyRaise answer, PyException thrown, Object traceback) {
        PyException raised = answer.value();
        if (raised != thrown && answer.is(Types.STOP_ASYNC_ITERATION)) {
            return true;
        }
        boolean isWrapped =
                answer.is(Types.RUNTIME_ERROR)
                        && raised.cause() == thrown
                        && (thrown.type().isSubtypeOf(Types.STOP_ITERATION)
                                || thrown.type().isSubtypeOf(Types.STOP_ASYNC_ITERATION));
        if (raised == thrown || isWrapped) {
            thrown.setTraceback(traceback instanceof PyTraceback place ? place : null);
            return false;
        }
        throw answer;
    }

    private Object decorated(Context cx, Object inner) {
        return Wrapping.of(
                cx,
                inner,
                (context, given, names) -> {
                    var fresh = new AsyncGeneratorManager(context, function, args, keywords);
                    return AsyncManagers.within(
                            fresh, each -> Calls.call(each, inner, given, names));
                });
    }

    @Override
    public Object call(Context cx, Object[] given, String[] names) {
        return decorated(cx, given[0]);
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __aenter__ def ()
                    __aexit__ def (typ, value, traceback)
                    __call__ *
                    gen get
                    func get
                    args get""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var manager = (AsyncGeneratorManager) self;
            return switch (name) {
                case "__aenter__" -> AsyncSteps.of(manager::enter);
                case "__aexit__" -> AsyncSteps.of(context -> manager.exit(context, args));
                case "gen" -> manager.generator;
                case "func" -> manager.function;
                case "args" ->
                        new PyTuple(
                                Arrays.copyOf(
                                        manager.args,
                                        manager.args.length - manager.keywords.length));
                default -> manager.decorated(cx, args[0]);
            };
        }
    }
}
