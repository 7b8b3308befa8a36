package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTraceback;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** What a function gives that {@code contextlib.contextmanager} decorates. */
final class GeneratorManager extends PyObject {
    private static final PyType TYPE =
            PyType.of("contextlib", "_GeneratorContextManager", new Methods(), Types.OBJECT)
                    .setGivesAttributes(true);

    private final Object function;
    private final Object[] args;
    private final String[] keywords;
    private final Object generator;

    private GeneratorManager(Context cx, Object function, Object[] args, String[] keywords) {
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
                        new GeneratorManager(context, function, args, keywords));
    }

    private Object enter(Context cx) {
        Object first = Iteration.next(cx, generator);
        if (first == null) {
            throw Errors.runtime("generator didn't yield");
        }
        return first;
    }

    private Object exit(Context cx, Object type, Object value, Object traceback) {
        if (type == Singleton.NONE) {
            if (Iteration.next(cx, generator) == null) {
                return false;
            }
            Calls.method(cx, generator, "close");
            throw Errors.runtime("generator didn't stop");
        }
        PyException thrown =
                value instanceof PyException given ? given : (PyException) Calls.call(cx, type);
        try {
            Calls.method(cx, generator, "throw", thrown);
        } catch (PyRaise e) {
            return outcome(e, thrown, traceback);
        }
        Calls.method(cx, generator, "close");
        throw Errors.runtime("generator didn't stop after throw()");
    }

    /** What the generator's answer to an exception means: true if it was swallowed. */
    private static Object outcome(PyRaise answer, PyException thrown, Object traceback) {
        PyException raised = answer.value();
        if (raised != thrown && answer.is(Types.STOP_ITERATION)) {
            return true;
        }
        boolean isWrapped =
                answer.is(Types.RUNTIME_ERROR)
                        && raised.cause() == thrown
                        && thrown.type().isSubtypeOf(Types.STOP_ITERATION);
        if (raised == thrown || isWrapped) {
            thrown.setTraceback(traceback instanceof PyTraceback place ? place : null);
            return false;
        }
        throw answer;
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super("__enter__ def ()\n__exit__ def (typ, value, traceback)\n__call__ *");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var manager = (GeneratorManager) self;
            return switch (name) {
                case "__enter__" -> manager.enter(cx);
                case "__exit__" -> manager.exit(cx, args[0], args[1], args[2]);
                default -> manager.decorated(cx, args[0]);
            };
        }
    }

    /** A function that runs another one inside of the manager, made anew for each call. */
    private Object decorated(Context cx, Object inner) {
        return Wrapping.of(
                cx,
                inner,
                (context, given, names) -> {
                    var fresh = new GeneratorManager(context, function, args, keywords);
                    return Within.call(
                            context, fresh, () -> Calls.call(context, inner, given, names));
                });
    }

    @Override
    public Object call(Context cx, Object[] given, String[] names) {
        return decorated(cx, given[0]);
    }
}
