package dev.pyclair.runtime.object;

/** The iterator of a {@code set} or a {@code frozenset}. */
final class PySetIterator extends PyIterator {
    private PySet set;
    private final int size;
    private int place = -1;
    private int given;

    PySetIterator(PySet set) {
        super(Types.SET_ITERATOR);
        this.set = set;
        size = set.size();
    }

    @Override
    public Object next(Context cx) {
        if (set == null) {
            return null;
        }
        if (set.size() != size) {
            throw Errors.runtime("Set changed size during iteration");
        }
        place = set.next(place);
        if (place < 0) {
            set = null;
            return null;
        }
        given++;
        return set.itemAt(place);
    }

    @Override
    public long left() {
        return set == null || set.size() != size ? 0 : size - given;
    }
}
