package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Ints;

/** {@code enumerate}. */
final class PyEnumerate extends PyIterator {
    private final PyIterator items;
    private Object index;

    PyEnumerate(PyType type, PyIterator items, Object start) {
        super(type);
        this.items = items;
        index = start;
    }

    @Override
    public Object next(Context cx) {
        Object item = items.next(cx);
        if (item == null) {
            return null;
        }
        var pair = new PyTuple(index, item);
        index = Ints.add(index, 1L);
        return pair;
    }
}
