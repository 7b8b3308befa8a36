package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Descriptors;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.NativeDescriptor;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** {@code functools.singledispatchmethod}. */
final class DispatchMethod extends PyObject implements NativeDescriptor {
    static final PyType TYPE =
            PyType.of("functools", "singledispatchmethod", new Table(), Types.OBJECT)
                    .setGivesAttributes(true);

    private final Dispatch dispatch;
    private final Object function;

    private DispatchMethod(PyType type, Object function) {
        super(type);
        this.function = function;
        dispatch = new Dispatch(function);
    }

    @Override
    public Object get(Context cx, Object self, PyType type) {
        return new Bound(this, self, type);
    }

    /** The method of an object. */
    private static final class Bound extends PyObject {
        private static final PyType TYPE =
                PyType.of("builtins", "function", new CallableTable(), Types.OBJECT)
                        .setGivesAttributes(true);

        private final DispatchMethod method;
        private final Object self;
        private final PyType owner;

        Bound(DispatchMethod method, Object self, PyType owner) {
            super(TYPE);
            this.method = method;
            this.self = self;
            this.owner = owner;
        }

        @Override
        public Object call(Context cx, Object[] args, String[] names) {
            if (args.length == names.length) {
                throw Errors.type("singledispatchmethod requires at least 1 positional argument");
            }
            Object found = method.dispatch.find(cx, Types.of(args[0]));
            Object bound = Descriptors.get(cx, found, self, owner);
            return Calls.call(cx, bound, args, names);
        }
    }

    private static final class Table extends MethodTable {
        Table() {
            super("__new__ (func)\nregister (cls, method=)\nfunc get\ndispatcher get");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return new DispatchMethod((PyType) self, args[0]);
            }
            var method = (DispatchMethod) self;
            return switch (name) {
                case "register" ->
                        method.dispatch.register(
                                cx, args[0], args[1] == Singleton.NONE ? null : args[1]);
                case "func" -> method.function;
                case "dispatcher" -> method.dispatch;
                default -> throw new IllegalStateException(name);
            };
        }
    }
}
