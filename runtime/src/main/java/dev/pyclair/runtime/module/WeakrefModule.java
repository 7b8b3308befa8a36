package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyProxy;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;
import java.util.Set;

/**
 * {@code weakref}: what a program still holds stays alive; when other things die, Java decides, and
 * callbacks are kept but not called.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/weakref.py">CPython: {@code
 *     Lib/weakref.py}</a>
 */
final class WeakrefModule extends MethodTable {
    private static final Set<PyType> REFERABLE =
            Set.of(
                    PyFuture.TYPE,
                    Types.FUNCTION,
                    Types.BUILTIN_FUNCTION,
                    Types.METHOD,
                    Types.SET,
                    Types.FROZENSET,
                    Types.MODULE,
                    Types.GENERATOR,
                    Types.COROUTINE,
                    Types.ASYNC_GENERATOR,
                    Types.CODE,
                    Types.MEMORYVIEW,
                    PyDeque.TYPE,
                    PyPartial.TYPE);

    /** Classes whose objects have items in one piece with themselves, and so no place for more. */
    private static final Set<PyType> PACKED = Set.of(Types.INT, Types.TUPLE, Types.BYTES);

    WeakrefModule() {
        super("getweakrefcount O\ngetweakrefs O\nproxy 1-2");
    }

    static PyModule make(Context cx) {
        PyModule module = PyModule.of(cx, "weakref", new WeakrefModule());
        PyDict all = module.attributes();
        all.putText("WeakKeyDictionary", WeakDictMethods.make(cx, true));
        all.putText("WeakValueDictionary", WeakDictMethods.make(cx, false));
        all.putText("WeakSet", WeakSetMethods.make(cx));
        return module;
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("ref", PyWeakReference.TYPE);
        all.putText("ReferenceType", PyWeakReference.TYPE);
        all.putText("WeakMethod", PyWeakMethod.TYPE);
        all.putText("ProxyType", PyProxy.TYPE);
        all.putText("CallableProxyType", PyProxy.CALLABLE);
        all.putText("ProxyTypes", new PyTuple(PyProxy.TYPE, PyProxy.CALLABLE));
        all.putText("finalize", PyFinalizer.TYPE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("proxy")) {
            return new PyProxy(referable(args[0]));
        }
        // A reference without a callback is made once for an object, and no other is counted.
        boolean isKnown = PyWeakReference.isKnown(args[0]);
        if (name.equals("getweakrefcount")) {
            return isKnown ? 1L : 0L;
        }
        return isKnown
                ? new PyList(new Object[] {PyWeakReference.of((PyObject) args[0])})
                : new PyList();
    }

    /** {@return whether references to an object can be weak} */
    static boolean isReferable(Object object) {
        if (!(object instanceof PyObject own)) {
            return false;
        }
        PyType type = own.type();
        if (own instanceof PyType || REFERABLE.contains(type)) {
            return true;
        }
        if (PACKED.contains(type.layout())) {
            return false;
        }
        for (PyType each : type.order()) {
            if (!each.isBuiltin() && hasPlace(each) || REFERABLE.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class of a program gives its objects {@code __weakref__}. */
    private static boolean hasPlace(PyType type) {
        Object slots = type.own().getText("__slots__");
        if (slots == null) {
            return true;
        }
        if (slots instanceof String text) {
            return text.equals("__weakref__");
        }
        Object[] names =
                slots instanceof PyTuple tuple
                        ? tuple.items()
                        : slots instanceof PyList list ? list.toArray() : new Object[0];
        return Arrays.asList(names).contains("__weakref__");
    }

    /** {@return the object, if references to it can be weak} */
    static PyObject referable(Object object) {
        if (!isReferable(object)) {
            throw Errors.type(
                    "cannot create weak reference to '" + Types.of(object).name() + "' object");
        }
        return (PyObject) object;
    }
}
