package dev.pyclair.runtime.object;

/** The iterator of a {@code tuple}. */
public final class PyTupleIterator extends PyIterator {
    private PyTuple items;
    private int index;

    /**
     * An iterator.
     *
     * @param items what it goes through
     */
    public PyTupleIterator(PyTuple items) {
        super(Types.TUPLE_ITERATOR);
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
