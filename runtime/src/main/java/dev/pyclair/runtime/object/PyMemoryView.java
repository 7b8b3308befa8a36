package dev.pyclair.runtime.object;

/** {@code memoryview}: a window on {@code bytes} or a {@code bytearray}, as items of a format. */
public final class PyMemoryView extends PyObject {
    private final PyObject source;
    private final int offset;
    private final MemoryFormat format;
    private final int[] shape;
    private final int[] strides;
    private final boolean isReadonly;
    private boolean isReleased;

    private PyMemoryView(
            PyObject source,
            int offset,
            MemoryFormat format,
            int[] shape,
            int[] strides,
            boolean isReadonly) {
        super(Types.MEMORYVIEW);
        this.source = source;
        this.offset = offset;
        this.format = format;
        this.shape = shape;
        this.strides = strides;
        this.isReadonly = isReadonly;
        if (source instanceof PyByteArray array) {
            array.addView(this);
        }
    }

    /**
     * A view of all bytes of an object.
     *
     * @param object {@code bytes}, a {@code bytearray} or another view
     * @return the view
     */
    public static PyMemoryView of(Object object) {
        if (object instanceof PyMemoryView other) {
            return other.with(other.offset, other.format, other.shape, other.strides, false);
        }
        int size = object instanceof PyBytes bytes ? bytes.size() : ((PyByteArray) object).size();
        return new PyMemoryView(
                (PyObject) object,
                0,
                MemoryFormat.BYTES,
                new int[] {size},
                new int[] {1},
                object instanceof PyBytes);
    }

    /** {@return another view of the same bytes} */
    PyMemoryView with(
            int newOffset,
            MemoryFormat newFormat,
            int[] newShape,
            int[] newStrides,
            boolean makeReadonly) {
        return new PyMemoryView(
                source, newOffset, newFormat, newShape, newStrides, isReadonly || makeReadonly);
    }

    /** {@return a view that nobody writes to} */
    PyMemoryView toReadonly() {
        return with(offset, format, shape, strides, true);
    }

    /** {@return whether it may not be used any more} */
    public boolean isReleased() {
        return isReleased;
    }

    /** Gives the bytes up. */
    public void release() {
        isReleased = true;
    }

    /** {@return whose bytes these are} */
    PyObject source() {
        return source;
    }

    int offset() {
        return offset;
    }

    MemoryFormat format() {
        return format;
    }

    int[] shape() {
        return shape;
    }

    int[] strides() {
        return strides;
    }

    /** {@return whether items may not be replaced} */
    public boolean isReadonly() {
        return isReadonly;
    }

    /** {@return how many items the first dimension has} */
    int count() {
        return shape.length == 0 ? 1 : shape[0];
    }

    /** {@return the number of items} */
    int items() {
        int items = 1;
        for (int each : shape) {
            items *= each;
        }
        return items;
    }

    /** {@return whether the items stand one after the other} */
    public boolean isContiguous() {
        // Several dimensions come from casts alone, which keep the order.
        return shape.length != 1 || shape[0] == 1 || strides[0] == format.size();
    }

    private byte octet(int place) {
        return source instanceof PyBytes bytes
                ? bytes.bytes()[place]
                : ((PyByteArray) source).get(place);
    }

    /** {@return an item of a view of one dimension} */
    Object at(int index) {
        return get(offset + index * strides[0]);
    }

    /** {@return the item at a place in the source} */
    Object get(int place) {
        return format.unpack(raw(place));
    }

    private byte[] raw(int place) {
        var raw = new byte[format.size()];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = octet(place + i);
        }
        return raw;
    }

    /** Replaces the item at a place in the source. */
    void set(int place, byte[] raw) {
        var array = (PyByteArray) source;
        for (int i = 0; i < raw.length; i++) {
            array.set(place + i, raw[i]);
        }
    }

    /** Replaces the first bytes of a view that is contiguous. */
    public void setBytes(byte[] bytes) {
        setBytes(0, bytes);
    }

    /** Replaces bytes of a view that is contiguous, from some byte on. */
    public void setBytes(int start, byte[] bytes) {
        set(offset + start, bytes);
    }

    /** {@return the bytes, item by item} */
    byte[] toArray() {
        var bytes = new byte[items() * format.size()];
        if (bytes.length > 0) {
            copy(0, offset, bytes, 0);
        }
        return bytes;
    }

    /** Copies a dimension and those inside; there are at most 64 of them. */
    private int copy(int dimension, int place, byte[] bytes, int to) {
        if (dimension == shape.length) {
            byte[] raw = raw(place);
            System.arraycopy(raw, 0, bytes, to, raw.length);
            return to + raw.length;
        }
        int next = to;
        for (int i = 0; i < shape[dimension]; i++) {
            next = copy(dimension + 1, place + i * strides[dimension], bytes, next);
        }
        return next;
    }

    /** {@return the items of a dimension as a list, or the one item where there is none} */
    Object toList(int dimension, int place) {
        if (dimension == shape.length) {
            return get(place);
        }
        var list = new PyList();
        for (int i = 0; i < shape[dimension]; i++) {
            list.add(toList(dimension + 1, place + i * strides[dimension]));
        }
        return list;
    }
}
