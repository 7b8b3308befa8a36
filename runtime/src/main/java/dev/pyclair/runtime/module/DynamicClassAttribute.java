package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyProperty;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** {@code types.DynamicClassAttribute}: a property that the class itself does not have. */
final class DynamicClassAttribute extends MethodTable {
    static final PyType TYPE =
            PyType.of(
                    "types", "DynamicClassAttribute", new DynamicClassAttribute(), Types.PROPERTY);

    private DynamicClassAttribute() {
        super("__new__ (fget=, fset=, fdel=, doc=)\n__init__ *");
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__module__", "types");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return name.equals("__init__")
                ? Singleton.NONE
                : new PyProperty(
                        (PyType) self, part(args[0]), part(args[1]), part(args[2]), part(args[3]));
    }

    private static Object part(Object given) {
        return given == null ? Singleton.NONE : given;
    }
}
