package dev.pyclair.code;

/** What precedes the marshalled code object in a {@code .pyc} file. */
public enum HeaderLayout {
    /** Magic number and modification time (to 3.2). */
    TIME(8),
    /** Magic number, modification time and source size (3.3 to 3.6). */
    TIME_SIZE(12),
    /** Magic number, flags, then time and size, or the hash of the source (3.7 on, PEP 552). */
    FLAGS(16);

    private final int size;

    HeaderLayout(int size) {
        this.size = size;
    }

    /** {@return the length of the header in bytes} */
    public int size() {
        return size;
    }
}
