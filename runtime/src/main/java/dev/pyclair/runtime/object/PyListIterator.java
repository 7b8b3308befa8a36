package dev.pyclair.runtime.object;

/** The iterator of a {@code list}. */
public final class PyListIterator extends PyIterator {
    private final PyList items;
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
        if (index < items.size()) {
            return items.get(index++);
        }
        // At the end it stays there, whatever is added.
        index = Integer.MAX_VALUE;
        return null;
    }

    @Override
    public long left() {
        return Math.max(0, items.size() - index);
    }
}
