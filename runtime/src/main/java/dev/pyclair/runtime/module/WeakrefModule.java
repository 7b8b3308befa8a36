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
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.object.WeakLink;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * {@code weakref}: references that keep nothing alive, and what uses them.
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
        all.putText("ref", PyWeakReference.type(cx));
        all.putText("ReferenceType", PyWeakReference.type(cx));
        PyType plain = PyProxy.type(cx, false);
        PyType callable = PyProxy.type(cx, true);
        all.putText("ProxyType", plain);
        all.putText("CallableProxyType", callable);
        all.putText("ProxyTypes", new PyTuple(new Object[] {plain, callable}));
        all.putText("WeakKeyDictionary", WeakDictMethods.make(cx, true));
        all.putText("WeakValueDictionary", WeakDictMethods.make(cx, false));
        all.putText("WeakSet", WeakSetMethods.make(cx));
        return module;
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("WeakMethod", PyWeakMethod.TYPE);
        all.putText("finalize", PyFinalizer.TYPE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("proxy")) {
            PyObject object = referable(args[0]);
            var proxy = new PyProxy(cx, object, args.length == 1 ? Singleton.NONE : args[1]);
            cx.watcher().watch(object, proxy);
            return proxy;
        }
        PyList links = links(cx, args[0]);
        return name.equals("getweakrefcount") ? (Object) (long) links.size() : links;
    }

    /** Those without a callback first, then from the newest to the oldest. */
    private static PyList links(Context cx, Object object) {
        var list = new PyList();
        if (object instanceof PyObject own) {
            List<WeakLink> links = cx.watcher().links(own);
            for (int i = links.size() - 1; i >= 0; i--) {
                if (links.get(i).isReference() && !links.get(i).mourns()) {
                    list.add(links.get(i));
                }
            }
            for (int i = links.size() - 1; i >= 0; i--) {
                if (links.get(i).isReference() && links.get(i).mourns()) {
                    list.add(links.get(i));
                }
            }
        }
        return list;
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
