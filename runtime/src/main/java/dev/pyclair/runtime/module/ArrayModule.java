package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyModule;

/** {@code array}. */
final class ArrayModule extends MethodTable {
    ArrayModule() {
        super("");
    }

    static PyModule make(Context cx) {
        PyModule module = PyModule.of(cx, "array", new ArrayModule());
        module.attributes().putText("typecodes", cx.wording("array-codes"));
        return module;
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("array", PyArray.TYPE);
        all.putText("ArrayType", PyArray.TYPE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        throw new IllegalStateException(name);
    }
}
