package dev.pyclair.runtime.object;

/** {@code dict.keys()}, {@code dict.values()} or {@code dict.items()}. */
public final class PyDictView extends PyObject {
    private final PyDict dict;
    private final DictPart part;

    /**
     * A view.
     *
     * @param dict what it shows
     * @param part what of it
     */
    public PyDictView(PyDict dict, DictPart part) {
        super(part.view());
        this.dict = dict;
        this.part = part;
    }

    /** {@return what it shows} */
    public PyDict dict() {
        return dict;
    }

    /** {@return what it shows of it} */
    DictPart part() {
        return part;
    }

    /** {@return all that it shows} */
    Object[] toArray() {
        var items = new Object[dict.size()];
        int count = 0;
        for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
            items[count++] = part.at(dict, i);
        }
        return items;
    }

    /** {@return whether it shows an object; not for values} */
    boolean contains(Context cx, Object item) {
        if (part == DictPart.KEYS) {
            return dict.get(cx, item) != null;
        }
        if (!(item instanceof PyTuple pair) || pair.size() != 2) {
            return false;
        }
        Object value = dict.get(cx, pair.get(0));
        return value != null && Comparisons.isEqual(cx, value, pair.get(1));
    }
}
