package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyModule;

/** {@code collections}. */
public final class CollectionsModule extends MethodTable {
    /** Makes the table. */
    public CollectionsModule() {
        super("namedtuple def (typename, field_names, *, rename=, defaults=, module=)");
    }

    /** {@return the module, a package around {@code collections.abc}} */
    static PyModule make(Context cx) {
        PyModule module = PyModule.of("collections", new CollectionsModule());
        PyDict all = module.attributes();
        all.putText("__path__", new PyList());
        all.putText("__package__", "collections");
        all.putText("abc", Modules.builtin(cx, "collections.abc"));
        all.putText("UserDict", UserDictMethods.make(cx));
        all.putText("UserList", UserListMethods.make(cx));
        all.putText("UserString", UserStringMethods.make(cx));
        return module;
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("deque", PyDeque.TYPE);
        attributes.putText("defaultdict", PyDefaultDict.TYPE);
        attributes.putText("OrderedDict", OrderedDictMethods.TYPE);
        attributes.putText("Counter", CounterMethods.TYPE);
        attributes.putText("ChainMap", PyChainMap.TYPE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return NamedTuples.make(cx, args);
    }
}
