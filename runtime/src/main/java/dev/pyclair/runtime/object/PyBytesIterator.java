package dev.pyclair.runtime.object;

/** The iterator of {@code bytes}, {@code bytearray} or {@code memoryview}. */
public final class PyBytesIterator extends PyIterator {
    private PyObject source;
    private int index;

    /**
     * An iterator.
     *
     * @param source what it goes through
     */
    public PyBytesIterator(PyObject source) {
        super(
                source instanceof PyBytes
                        ? Types.BYTES_ITERATOR
                        : source instanceof PyByteArray
                                ? TextTypes.BYTEARRAY_ITERATOR
                                : TextTypes.MEMORY_ITERATOR);
        this.source = source;
    }

    @Override
    public Object next(Context cx) {
        if (source == null) {
            return null;
        }
        if (index < size()) {
            int at = index++;
            if (source instanceof PyMemoryView view) {
                return view.at(at);
            }
            byte value =
                    source instanceof PyBytes bytes
                            ? bytes.bytes()[at]
                            : ((PyByteArray) source).get(at);
            return (long) Byte.toUnsignedInt(value);
        }
        source = null;
        return null;
    }

    private int size() {
        if (source instanceof PyBytes bytes) {
            return bytes.size();
        }
        return source instanceof PyByteArray array ? array.size() : ((PyMemoryView) source).count();
    }

    @Override
    public long left() {
        return source == null ? 0 : Math.max(0, size() - index);
    }
}
