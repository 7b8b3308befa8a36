package dev.pyclair.runtime.object;

/** An iterator of the keys of a {@code dict}, of its values, or of both. */
public final class PyDictIterator extends PyIterator {
    private final DictPart part;
    private final boolean isReversed;
    private final int size;
    private PyDict dict;
    private int place;
    private int given;

    /**
     * An iterator.
     *
     * @param dict what it goes through
     * @param part what it gives
     * @param isReversed whether it begins at the end
     */
    public PyDictIterator(PyDict dict, DictPart part, boolean isReversed) {
        super(part.iterator(isReversed));
        this.dict = dict;
        this.part = part;
        this.isReversed = isReversed;
        size = dict.size();
        place = isReversed ? dict.end() : -1;
    }

    @Override
    public Object next(Context cx) {
        if (dict == null) {
            return null;
        }
        if (dict.size() != size) {
            throw Errors.runtime("dictionary changed size during iteration");
        }
        place = isReversed ? dict.previous(place) : dict.next(place);
        if (place < 0) {
            dict = null;
            return null;
        }
        if (given == size) {
            throw Errors.runtime("dictionary keys changed during iteration");
        }
        given++;
        return part.at(dict, place);
    }

    @Override
    public long left() {
        return dict == null || dict.size() != size ? 0 : size - given;
    }
}
