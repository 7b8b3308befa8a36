package dev.pyclair.runtime.object;

/** {@code UnicodeEncodeError}, {@code UnicodeDecodeError} or {@code UnicodeTranslateError}. */
public final class PyUnicodeError extends PyException {
    private Object encoding = Singleton.NONE;
    private Object object = Singleton.NONE;
    private Object start = 0L;
    private Object end = 0L;
    private Object reason = Singleton.NONE;

    /**
     * An exception, of which {@code __init__} sets the attributes.
     *
     * @param type its class
     * @param args its arguments
     */
    public PyUnicodeError(PyType type, Object... args) {
        super(type, args);
    }

    /** Sets what {@code __init__} is given. */
    void start(Object theEncoding, Object theObject, Object from, Object to, Object why) {
        encoding = theEncoding;
        object = theObject;
        start = from;
        end = to;
        reason = why;
    }

    /** {@return an attribute by its name} */
    Object attribute(String name) {
        return switch (name) {
            case "encoding" -> encoding;
            case "object" -> object;
            case "start" -> start;
            case "end" -> end;
            default -> reason;
        };
    }

    /** Sets an attribute by its name. */
    void setAttribute(String name, Object value) {
        switch (name) {
            case "encoding" -> encoding = value;
            case "object" -> object = value;
            case "start" -> start = value;
            case "end" -> end = value;
            default -> reason = value;
        }
    }
}
