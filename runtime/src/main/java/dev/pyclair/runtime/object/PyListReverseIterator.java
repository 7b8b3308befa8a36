package dev.pyclair.runtime.object;

/** The iterator that goes through a {@code list} from its end. */
final class PyListReverseIterator extends PyIterator {
    private final PyList items;
    private int index;

    PyListReverseIterator(PyList items) {
        super(Types.LIST_REVERSE_ITERATOR);
        this.items = items;
        index = items.size() - 1;
    }

    @Override
    public Object next(Context cx) {
        if (index >= 0 && index < items.size()) {
            return items.get(index--);
        }
        // At the end it stays there, whatever is added.
        index = -1;
        return null;
    }

    @Override
    public long left() {
        return index >= items.size() ? 0 : index + 1;
    }
}
