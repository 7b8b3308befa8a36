package dev.pyclair.runtime.object;

/** {@code slice}. */
public final class PySlice extends PyObject {
    private final Object start;
    private final Object stop;
    private final Object step;

    /** A slice; what it lacks is {@code None}. */
    public PySlice(Object start, Object stop, Object step) {
        super(Types.SLICE);
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    /** {@return {@code start}} */
    public Object start() {
        return start;
    }

    /** {@return {@code stop}} */
    public Object stop() {
        return stop;
    }

    /** {@return {@code step}} */
    public Object step() {
        return step;
    }
}
