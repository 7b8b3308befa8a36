package dev.pyclair.runtime.object;

/** {@code zip}. */
final class PyZip extends PyIterator {
    private final PyIterator[] iterators;
    private final boolean isStrict;

    PyZip(PyType type, PyIterator[] iterators, boolean isStrict) {
        super(type);
        this.iterators = iterators;
        this.isStrict = isStrict;
    }

    @Override
    public Object next(Context cx) {
        if (iterators.length == 0) {
            return null;
        }
        var items = new Object[iterators.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = iterators[i].next(cx);
            if (items[i] == null) {
                if (isStrict) {
                    checkAllEnd(cx, i);
                }
                return null;
            }
        }
        return new PyTuple(items);
    }

    private void checkAllEnd(Context cx, int ended) {
        if (ended > 0) {
            throw differs(ended, "shorter");
        }
        for (int i = 1; i < iterators.length; i++) {
            if (iterators[i].next(cx) != null) {
                throw differs(i, "longer");
            }
        }
    }

    private static PyRaise differs(int index, String how) {
        return Errors.value(
                "zip() argument "
                        + (index + 1)
                        + " is "
                        + how
                        + " than argument"
                        + (index == 1 ? " 1" : "s 1-" + index));
    }
}
