package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Hashing;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.object.WeakLink;
import java.lang.ref.WeakReference;

/**
 * {@code weakref.ref}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/weakrefobject.c">CPython:
 *     {@code Objects/weakrefobject.c}</a>
 */
final class PyWeakReference extends PyObject implements WeakLink {
    /** {@code weakref.ReferenceType}. */
    static final PyType TYPE =
            PyType.of("weakref", "ReferenceType", new Methods(), Types.OBJECT).setGeneric();

    /** The same to 3.9. */
    static final PyType SHORT =
            PyType.of("builtins", "weakref", new Methods(), Types.OBJECT).setGeneric();

    private final WeakReference<PyObject> target;
    private final Object callback;
    private Long hash;

    private PyWeakReference(PyType type, PyObject target, Object callback) {
        super(type);
        this.target = new WeakReference<>(target);
        this.callback = callback;
    }

    /** {@return {@code weakref.ReferenceType}} */
    static PyType type(Context cx) {
        return Feature.SHORT_NAMES_OF_REFERENCES.in(cx) ? SHORT : TYPE;
    }

    /** {@return the reference to an object that has no callback, the same each time} */
    static PyWeakReference of(Context cx, PyObject target) {
        if (target.weakReference() instanceof PyWeakReference known) {
            return known;
        }
        var made = new PyWeakReference(type(cx), target, Singleton.NONE);
        target.setWeakReference(made);
        cx.watcher().watch(target, made);
        return made;
    }

    @Override
    public void sever() {
        PyObject object = target.get();
        if (object != null && object.weakReference() == this) {
            object.setWeakReference(null);
        }
        target.clear();
    }

    @Override
    public boolean mourns() {
        return callback != Singleton.NONE;
    }

    @Override
    public void mourn(Context cx) {
        mourn(cx, callback, this);
    }

    /** Calls a callback; what it raises is told of. */
    static void mourn(Context cx, Object callback, PyObject link) {
        try {
            Calls.call(cx, callback, link);
        } catch (PyRaise e) {
            cx.unraisable("calling-back", callback, e.value());
        }
    }

    /** {@return the object; null if it is gone} */
    PyObject target() {
        return target.get();
    }

    private Object get() {
        PyObject object = target.get();
        return object == null ? Singleton.NONE : object;
    }

    @Override
    public Object call(Context cx, Object[] args, String[] keywords) {
        if (args.length > 0) {
            throw Errors.type(cx.wording("weakref-call", args.length));
        }
        return get();
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
                    __callback__ member""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return create(cx, (PyType) self, args);
            }
            var reference = (PyWeakReference) self;
            return switch (name) {
                case "__init__" -> Singleton.NONE;
                case "__call__" -> reference.get();
                case "__repr__" -> repr(reference);
                case "__eq__" -> isSame(cx, reference, args[0]);
                case "__ne__" ->
                        isSame(cx, reference, args[0]) instanceof Boolean same
                                ? (Object) !same
                                : Singleton.NOT_IMPLEMENTED;
                case "__hash__" -> hash(cx, reference);
                case "__callback__" ->
                        reference.target() == null ? Singleton.NONE : reference.callback;
                default -> throw new IllegalStateException(name);
            };
        }

        private static Object create(Context cx, PyType type, Object[] args) {
            int count = Signature.Arguments.positional(args);
            if (count < 1 || count > 2) {
                throw Errors.type(
                        "__new__ expected at "
                                + (count < 1 ? "least 1" : "most 2")
                                + " argument"
                                + (count < 1 ? "" : "s")
                                + ", got "
                                + count);
            }
            PyObject target = WeakrefModule.referable(args[0]);
            Object callback = count == 2 ? args[1] : Singleton.NONE;
            if (type == type(cx) && callback == Singleton.NONE) {
                return of(cx, target);
            }
            var made = new PyWeakReference(type, target, callback);
            cx.watcher().watch(target, made);
            return made;
        }

        private static Object repr(PyWeakReference self) {
            Object object = self.get();
            String state =
                    object == Singleton.NONE
                            ? "dead"
                            : "to '"
                                    + Types.of(object).name()
                                    + "' at "
                                    + ObjectMethods.address(object);
            return "<weakref at " + ObjectMethods.address(self) + "; " + state + ">";
        }

        private static Object isSame(Context cx, PyWeakReference self, Object other) {
            if (!(other instanceof PyWeakReference that)) {
                return Singleton.NOT_IMPLEMENTED;
            }
            Object one = self.get();
            Object two = that.get();
            return one == Singleton.NONE || two == Singleton.NONE
                    ? self == that
                    : Comparisons.isEqual(cx, one, two);
        }

        private static Object hash(Context cx, PyWeakReference self) {
            if (self.hash == null) {
                Object object = self.get();
                if (object == Singleton.NONE) {
                    throw Errors.type("weak object has gone away");
                }
                self.hash = Hashing.of(cx, object);
            }
            return self.hash;
        }
    }
}
