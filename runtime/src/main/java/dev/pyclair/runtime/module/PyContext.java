package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Restarted;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/** {@code contextvars.Context}: what variables are set to while something runs in it. */
final class PyContext extends PyObject {
    static final PyType TYPE =
            PyType.of("_contextvars", "Context", new Methods(), Types.OBJECT).setFinal();

    private final Map<Object, Object> values = new IdentityHashMap<>();
    private boolean isEntered;

    private PyContext() {
        super(TYPE);
    }

    /** The one that is in force. */
    private static final class Current implements Restarted {
        private final PyContext first = new PyContext();
        private PyContext context = first;

        @Override
        public void restart() {
            context.isEntered = false;
            context = first;
        }
    }

    static PyContext current(Context cx) {
        return cx.own(Current.class, Current::new).context;
    }

    /** {@return the values by variable} */
    Map<Object, Object> values() {
        return values;
    }

    PyContext copy() {
        var copy = new PyContext();
        copy.values.putAll(values);
        return copy;
    }

    /**
     * Calls something with this context in force.
     *
     * @param cx the context of the program
     * @param function what is called
     * @param args its arguments, the last of which have names
     * @param names those names
     * @return the result
     */
    Object run(Context cx, Object function, Object[] args, String[] names) {
        if (isEntered) {
            throw Errors.runtime(
                    "cannot enter context: " + Texts.repr(cx, this) + " is already entered");
        }
        Current current = cx.own(Current.class, Current::new);
        PyContext before = current.context;
        isEntered = true;
        current.context = this;
        try {
            return Calls.call(cx, function, args, names);
        } finally {
            current.context = before;
            isEntered = false;
        }
    }

    private PyList list(String what) {
        var list = new PyList();
        for (Map.Entry<Object, Object> each : values.entrySet()) {
            list.add(
                    switch (what) {
                        case "items" -> new PyTuple(each.getKey(), each.getValue());
                        case "values" -> each.getValue();
                        default -> each.getKey();
                    });
        }
        return list;
    }

    private boolean isLike(Context cx, PyContext other) {
        if (values.size() != other.values.size()) {
            return false;
        }
        for (Map.Entry<Object, Object> each : values.entrySet()) {
            Object theirs = other.values.get(each.getKey());
            if (theirs == null || !Comparisons.isEqual(cx, each.getValue(), theirs)) {
                return false;
            }
        }
        return true;
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __new__ *
                    __contains__ slot 1
                    __eq__ slot 1
                    __getitem__ slot 1
                    __iter__ slot 0
                    __len__ slot 0
                    copy 0
                    get 1-2
                    items 0
                    keys 0
                    run *
                    values 0""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                if (args.length > 1) {
                    throw Errors.type("Context() does not accept any arguments");
                }
                return new PyContext();
            }
            var context = (PyContext) self;
            return switch (name) {
                case "__eq__" ->
                        args[0] instanceof PyContext other
                                ? (Object) context.isLike(cx, other)
                                : Singleton.NOT_IMPLEMENTED;
                case "__len__" -> (long) context.values.size();
                case "__iter__" -> Iteration.iterator(cx, context.list("keys"));
                case "items", "keys", "values" -> Iteration.iterator(cx, context.list(name));
                case "copy" -> context.copy();
                case "run" -> run(cx, context, args);
                default -> look(cx, context, name, args);
            };
        }

        private static Object look(Context cx, PyContext context, String name, Object[] args) {
            if (!(args[0] instanceof ContextVariables.Variable)) {
                throw Errors.type("a ContextVar key was expected, got " + Texts.repr(cx, args[0]));
            }
            Object known = context.values.get(args[0]);
            return switch (name) {
                case "__contains__" -> known != null;
                case "get" -> known != null ? known : args.length == 2 ? args[1] : Singleton.NONE;
                default -> {
                    if (known == null) {
                        throw Errors.key(args[0]);
                    }
                    yield known;
                }
            };
        }

        private static Object run(Context cx, PyContext context, Object[] args) {
            String[] names = Signature.Arguments.names(args);
            if (Signature.Arguments.positional(args) == 0) {
                throw Errors.type("run() missing 1 required positional argument");
            }
            Object[] rest = Arrays.copyOfRange(args, 1, args.length - 1);
            return context.run(cx, args[0], rest, names);
        }
    }
}
