package dev.pyclair.runtime.object;

/** A variable that functions share. */
public final class PyCell extends PyObject {
    private Object value;

    /**
     * A cell.
     *
     * @param value its content; null if it is empty
     */
    public PyCell(Object value) {
        super(Types.CELL);
        this.value = value;
    }

    /** {@return its content; null if it is empty} */
    public Object get() {
        return value;
    }

    /** Sets its content; null empties it. */
    public void set(Object content) {
        value = content;
    }
}
