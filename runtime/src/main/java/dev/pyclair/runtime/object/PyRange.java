package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.text.SizeLimit;

/** {@code range}, of ints of any size. */
public final class PyRange extends PyObject {
    private final Object start;
    private final Object stop;
    private final Object step;

    /** What these were made of where that is kept. */
    private final Object[] given;

    private final Object length;

    /**
     * A range.
     *
     * @param start the first, an int or what comes from it
     * @param stop what it ends before
     * @param step from one to the next, not 0
     */
    public PyRange(Object start, Object stop, Object step) {
        super(Types.RANGE);
        this.start = Sizes.integer(start);
        this.stop = Sizes.integer(stop);
        this.step = Sizes.integer(step);
        boolean isExact = this.start == start && this.stop == stop && this.step == step;
        given = isExact ? null : new Object[] {start, stop, step};
        length = length(this.start, this.stop, this.step);
    }

    private static Object length(Object start, Object stop, Object step) {
        boolean isUp = Ints.sign(step) > 0;
        Object low = isUp ? start : stop;
        Object high = isUp ? stop : start;
        if (Ints.compare(low, high) >= 0) {
            return 0L;
        }
        Object last = Ints.subtract(Ints.subtract(high, low), 1L);
        return Ints.add(Ints.floorDivide(last, Ints.abs(step)), 1L);
    }

    /** {@return the first} */
    public Object start() {
        return start;
    }

    /** {@return what it ends before} */
    public Object stop() {
        return stop;
    }

    /** {@return from one to the next} */
    public Object step() {
        return step;
    }

    Object shownStart() {
        return given == null ? start : given[0];
    }

    Object shownStop() {
        return given == null ? stop : given[1];
    }

    Object shownStep() {
        return given == null ? step : given[2];
    }

    /** {@return how many there are, an int of any size} */
    public Object length() {
        return length;
    }

    /** {@return an item} @param index from 0 to its length */
    public Object item(Object index) {
        Object way = Ints.multiply(index, step, SizeLimit.NONE);
        return Ints.add(start, way);
    }

    /** {@return whether an int is one of its items} @param item an int */
    public boolean holds(Object item) {
        boolean isUp = Ints.sign(step) > 0;
        boolean isInside =
                isUp
                        ? Ints.compare(start, item) <= 0 && Ints.compare(item, stop) < 0
                        : Ints.compare(stop, item) < 0 && Ints.compare(item, start) <= 0;
        return isInside && Ints.sign(Ints.modulo(Ints.subtract(item, start), step)) == 0;
    }
}
