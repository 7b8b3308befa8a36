package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;

/** {@code array.array}: values of one kind, kept as a list has them. */
final class PyArray extends PyObject {
    static final PyType TYPE =
            PyType.of("array", "array", new ArrayMethods(), Types.OBJECT).setSequence();

    private final ArrayItems kind;
    private PyList items = new PyList();

    PyArray(PyType type, ArrayItems kind) {
        super(type);
        this.kind = kind;
    }

    ArrayItems kind() {
        return kind;
    }

    PyList items() {
        return items;
    }

    void setItems(PyList value) {
        items = value;
    }

    /** Another of the same kind. */
    PyArray with(Object values) {
        var made = new PyArray(TYPE, kind);
        made.items = (PyList) values;
        return made;
    }

    void add(Context cx, Object value) {
        cx.allocate(8);
        items.add(kind.checked(cx, value));
    }
}
