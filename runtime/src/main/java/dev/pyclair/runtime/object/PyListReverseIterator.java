package dev.pyclair.runtime.object;

/** The iterator that goes through a {@code list} from its end. */
final class PyListReverseIterator extends PyIterator {
    private PyList items;
    private int index;

    PyListReverseIterator(PyList items) {
        super(Types.LIST_REVERSE_ITERATOR);
        this.items = items;
        index = items.size() - 1;
    }

    @Override
    public Object next(Context cx) {
        if (items != null && index >= 0 && index < items.size()) {
            return items.get(index--);
        }
        items = null;
        return null;
    }

    @Override
    public long left() {
        return items == null || index >= items.size() ? 0 : index + 1;
    }
}
