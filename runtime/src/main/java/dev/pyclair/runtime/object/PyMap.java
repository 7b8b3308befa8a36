package dev.pyclair.runtime.object;

/** {@code map}. */
final class PyMap extends PyIterator {
    private final Object function;
    private final PyIterator[] iterators;

    PyMap(PyType type, Object function, PyIterator[] iterators) {
        super(type);
        this.function = function;
        this.iterators = iterators;
    }

    @Override
    public Object next(Context cx) {
        var items = new Object[iterators.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = iterators[i].next(cx);
            if (items[i] == null) {
                return null;
            }
        }
        return Calls.call(cx, function, items);
    }
}
