package dev.pyclair.runtime.object;

/** Objects as the bytes in them: the buffer protocol, for classes written in Java. */
public final class Buffers {
    private Buffers() {}

    /** {@return whether an object is bytes-like} */
    public static boolean is(Object object) {
        return object instanceof PyBytes
                || object instanceof PyByteArray
                || object instanceof PyMemoryView;
    }

    /** {@return the bytes of an object that is bytes-like; they are not to be changed} */
    public static byte[] copy(Object object) {
        if (object instanceof PyBytes bytes) {
            return bytes.bytes();
        }
        if (object instanceof PyByteArray array) {
            return array.toArray();
        }
        var view = (PyMemoryView) object;
        if (view.isReleased()) {
            throw Errors.value("operation forbidden on released memoryview object");
        }
        return view.toArray();
    }

    /**
     * {@return the bytes of an object, not to be changed; what is not bytes-like raises TypeError}
     */
    public static byte[] bytesOf(Object object) {
        if (!is(object)) {
            throw Errors.type(
                    "a bytes-like object is required, not '" + Types.of(object).name() + "'");
        }
        return copy(object);
    }
}
