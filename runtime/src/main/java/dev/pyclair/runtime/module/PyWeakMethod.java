package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Hashing;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.PyMethod;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.object.WeakLink;

/** {@code weakref.WeakMethod}: refers to a bound method, and to its object weakly. */
final class PyWeakMethod extends PyObject implements WeakLink {
    /** {@code weakref.WeakMethod}. */
    static final PyType TYPE =
            PyType.of("weakref", "WeakMethod", new Methods(), PyWeakReference.TYPE);

    private final PyWeakReference self;
    private final Object function;
    private final Object callback;

    private PyWeakMethod(Context cx, PyType type, PyMethod method, Object callback) {
        super(type);
        self = PyWeakReference.of(cx, WeakrefModule.referable(method.self()));
        function = method.function();
        this.callback = callback;
    }

    private Object method() {
        PyObject object = self.target();
        return object == null ? Singleton.NONE : new PyMethod(function, object);
    }

    @Override
    public void sever() {
        self.sever();
    }

    @Override
    public boolean mourns() {
        return callback != Singleton.NONE;
    }

    @Override
    public void mourn(Context cx) {
        PyWeakReference.mourn(cx, callback, this);
    }

    @Override
    public Object call(Context cx, Object[] args, String[] keywords) {
        return method();
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __new__ *
                    __init__ *
                    __call__ *
                    __repr__ slot 0
                    __eq__ slot 1
                    __ne__ slot 1
                    __hash__ slot 0
                    __callback__ get""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return create(cx, (PyType) self, args);
            }
            var own = (PyWeakMethod) self;
            return switch (name) {
                case "__init__" -> Singleton.NONE;
                case "__call__" -> own.method();
                case "__repr__" ->
                        "<weakref at "
                                + ObjectMethods.address(own)
                                + (own.self.target() == null ? "; dead>" : "; to a method>");
                case "__eq__" -> isSame(cx, own, args[0]);
                case "__ne__" ->
                        isSame(cx, own, args[0]) instanceof Boolean same
                                ? (Object) !same
                                : Singleton.NOT_IMPLEMENTED;
                case "__hash__" -> Hashing.of(cx, own.self);
                case "__callback__" -> own.callback;
                default -> throw new IllegalStateException(name);
            };
        }

        private static Object create(Context cx, PyType type, Object[] args) {
            int count = Signature.Arguments.positional(args);
            if (count == 0 || !(args[0] instanceof PyMethod method)) {
                throw Errors.type(
                        "argument should be a bound method, not "
                                + (count == 0 ? "nothing" : Types.of(args[0])));
            }
            var made = new PyWeakMethod(cx, type, method, count > 1 ? args[1] : Singleton.NONE);
            cx.watcher().watch(made.self.target(), made);
            return made;
        }

        private static Object isSame(Context cx, PyWeakMethod own, Object other) {
            if (!(other instanceof PyWeakMethod that)) {
                return Singleton.NOT_IMPLEMENTED;
            }
            if (own.self.target() == null || that.self.target() == null) {
                return own == that;
            }
            return own.self.target() == that.self.target()
                    && Comparisons.isEqual(cx, own.function, that.function);
        }
    }
}
