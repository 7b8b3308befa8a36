package dev.pyclair.runtime.object;

/** The iterator of a {@code list}. */
public final class PyListIterator extends PyIterator {
    private PyList items;
    private int index;

    /**
     * An iterator.
     *
     * @param items what it goes through
     */
    public PyListIterator(PyList items) {
        super(Types.LIST_ITERATOR);
        this.items = items;
    }

    @Override
    public Object next(Context cx) {
        if (items != null && index < items.size()) {
            return items.get(index++);
        }
        items = null;
        return null;
    }

    @Override
    public long left() {
        return items == null ? 0 : Math.max(0, items.size() - index);
    }
}
