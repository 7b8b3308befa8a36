package dev.pyclair.runtime.object;

/** {@code reversed} of what has a length and is indexed. */
final class PyReversed extends PyIterator {
    private Object sequence;
    private long index;

    PyReversed(PyType type, Object sequence, long size) {
        super(type);
        this.sequence = sequence;
        index = size - 1;
    }

    @Override
    public Object next(Context cx) {
        if (sequence == null || index < 0) {
            sequence = null;
            return null;
        }
        try {
            return Subscripts.get(cx, sequence, index--);
        } catch (PyRaise e) {
            sequence = null;
            if (e.is(Types.INDEX_ERROR) || e.is(Types.STOP_ITERATION)) {
                return null;
            }
            throw e;
        }
    }

    @Override
    public long left() {
        return sequence == null ? 0 : index + 1;
    }
}
