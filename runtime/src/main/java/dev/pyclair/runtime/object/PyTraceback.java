package dev.pyclair.runtime.object;

/** A place that an exception came through, and the place below it. */
public final class PyTraceback extends PyObject {
    private final PyObject frame;
    private final int lasti;
    private final int line;
    private PyTraceback next;

    /**
     * A place.
     *
     * @param next the place that the exception was raised in, or came from; null for none
     * @param frame the frame
     * @param lasti offset of the instruction, in bytes
     * @param line its line; -1 for none
     */
    public PyTraceback(PyTraceback next, PyObject frame, int lasti, int line) {
        super(Types.TRACEBACK);
        this.next = next;
        this.frame = frame;
        this.lasti = lasti;
        this.line = line;
    }

    /** {@return the place below; null for none} */
    public PyTraceback next() {
        return next;
    }

    /** Sets the place below; null for none. */
    public void setNext(PyTraceback value) {
        next = value;
    }

    /** {@return the frame} */
    public PyObject frame() {
        return frame;
    }

    /** {@return the offset of the instruction, in bytes} */
    public int lasti() {
        return lasti;
    }

    /** {@return the line; -1 for none} */
    public int line() {
        return line;
    }
}
