package dev.pyclair.runtime.object;

/** {@code filter}. */
final class PyFilter extends PyIterator {
    private final Object function;
    private final PyIterator items;

    PyFilter(PyType type, Object function, PyIterator items) {
        super(type);
        this.function = function;
        this.items = items;
    }

    @Override
    public Object next(Context cx) {
        for (Object item = items.next(cx); item != null; item = items.next(cx)) {
            Object isKept =
                    function == Singleton.NONE || function == Types.BOOL
                            ? item
                            : Calls.call(cx, function, item);
            if (Operators.isTrue(cx, isKept)) {
                return item;
            }
        }
        return null;
    }
}
