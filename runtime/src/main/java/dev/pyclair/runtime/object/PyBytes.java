package dev.pyclair.runtime.object;

/** {@code bytes}. */
public final class PyBytes extends PyObject {
    private final byte[] bytes;

    /**
     * Bytes.
     *
     * @param bytes the bytes; not copied, and never changed
     */
    public PyBytes(byte[] bytes) {
        this(Types.BYTES, bytes);
    }

    /**
     * Bytes of a class that comes from {@code bytes}.
     *
     * @param type the class
     * @param bytes the bytes; not copied, and never changed
     */
    public PyBytes(PyType type, byte[] bytes) {
        super(type);
        this.bytes = bytes;
    }

    /** {@return how many there are} */
    public int size() {
        return bytes.length;
    }

    /** {@return the bytes, which are not to be changed} */
    public byte[] bytes() {
        return bytes;
    }
}
