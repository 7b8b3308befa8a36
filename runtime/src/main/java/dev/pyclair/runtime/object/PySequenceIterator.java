package dev.pyclair.runtime.object;

/** The iterator of an object that only has {@code __getitem__}. */
public final class PySequenceIterator extends PyIterator {
    private final Object sequence;
    private long index;

    /**
     * An iterator.
     *
     * @param sequence what it goes through
     */
    public PySequenceIterator(Object sequence) {
        super(Types.ITERATOR);
        this.sequence = sequence;
    }

    @Override
    public Object next(Context cx) {
        if (index < 0) {
            return null;
        }
        try {
            return Subscripts.get(cx, sequence, index++);
        } catch (PyRaise e) {
            if (e.is(Types.INDEX_ERROR) || e.is(Types.STOP_ITERATION)) {
                index = -1;
                return null;
            }
            throw e;
        }
    }
}
