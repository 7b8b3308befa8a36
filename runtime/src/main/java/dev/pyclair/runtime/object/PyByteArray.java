package dev.pyclair.runtime.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code bytearray}. */
public final class PyByteArray extends PyObject {
    private byte[] bytes;
    private int size;
    private final List<WeakReference<PyMemoryView>> views = new ArrayList<>(0);

    /**
     * An array.
     *
     * @param bytes its bytes; not copied
     */
    public PyByteArray(byte[] bytes) {
        this(Types.BYTEARRAY, bytes);
    }

    /**
     * An array of a class that comes from {@code bytearray}.
     *
     * @param type the class
     * @param bytes its bytes; not copied
     */
    public PyByteArray(PyType type, byte[] bytes) {
        super(type);
        this.bytes = bytes;
        size = bytes.length;
    }

    /** {@return how many bytes there are} */
    public int size() {
        return size;
    }

    /** {@return a copy of the bytes} */
    public byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** {@return a byte} */
    public byte get(int index) {
        return bytes[index];
    }

    /** Replaces a byte. */
    public void set(int index, byte value) {
        bytes[index] = value;
    }

    /** Hears of a view, while which lives the size stays. */
    void addView(PyMemoryView view) {
        views.add(new WeakReference<>(view));
    }

    /** Raises BufferError if a view would see the size change. */
    public void checkViews() {
        if (views.isEmpty()) {
            return;
        }
        dropViews();
        if (!views.isEmpty()) {
            // What nobody refers to any more has not been found yet: CPython counts references.
            System.gc();
            dropViews();
        }
        if (!views.isEmpty()) {
            throw Errors.of(
                    Types.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
        }
    }

    private void dropViews() {
        views.removeIf(
                reference -> {
                    PyMemoryView view = reference.get();
                    return view == null || view.isReleased();
                });
    }

    /** Replaces the bytes from one index up to another. */
    public void splice(Context cx, int from, int to, byte[] other) {
        int tail = size - to;
        long newSize = (long) from + other.length + tail;
        if (newSize != size) {
            checkViews();
        }
        if (newSize > bytes.length) {
            long room = Math.max(newSize, size + (size >> 3) + 8L);
            cx.allocate(room);
            bytes = Arrays.copyOf(bytes, (int) Math.min(room, Integer.MAX_VALUE - 8));
        }
        System.arraycopy(bytes, to, bytes, from + other.length, tail);
        System.arraycopy(other, 0, bytes, from, other.length);
        size = (int) newSize;
    }
}
