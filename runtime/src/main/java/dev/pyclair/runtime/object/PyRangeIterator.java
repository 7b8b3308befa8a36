package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Ints;

/** The iterator of a {@code range}. */
public final class PyRangeIterator extends PyIterator {
    /** {@code longrange_iterator}, for ints that a C long does not hold. */
    static final PyType LONG = new PyType(Types.TYPE, "longrange_iterator", Types.OBJECT);

    private long value;
    private final long step;
    private long left;

    /** What a long cannot count; null where it can. */
    private Object large;

    private final Object start;
    private final Object largeStep;
    private final Object count;

    private PyRangeIterator(PyType type, Object start, Object step, Object count) {
        super(type);
        this.start = start;
        largeStep = step;
        this.count = count;
        boolean isSmall = type == Types.RANGE_ITERATOR;
        value = isSmall ? (long) start : 0;
        this.step = isSmall ? (long) step : 0;
        left = isSmall ? (long) count : 0;
        large = isSmall ? null : 0L;
    }

    static PyRangeIterator of(PyRange range) {
        boolean isSmall =
                range.start() instanceof Long
                        && range.stop() instanceof Long
                        && range.step() instanceof Long
                        && range.length() instanceof Long
                        && range.item(range.length()) instanceof Long;
        return new PyRangeIterator(
                isSmall ? Types.RANGE_ITERATOR : LONG, range.start(), range.step(), range.length());
    }

    /** From the last to the first. */
    static PyRangeIterator reversed(PyRange range) {
        Object step = Ints.negate(range.step());
        Object last = range.item(Ints.subtract(range.length(), 1L));
        boolean isSmall =
                last instanceof Long
                        && step instanceof Long
                        && range.start() instanceof Long
                        && range.length() instanceof Long
                        && Ints.subtract(range.start(), range.step()) instanceof Long;
        return new PyRangeIterator(
                isSmall ? Types.RANGE_ITERATOR : LONG, last, step, range.length());
    }

    @Override
    public Object next(Context cx) {
        if (large != null) {
            return nextLarge();
        }
        if (left == 0) {
            return null;
        }
        left--;
        long item = value;
        value += step;
        return item;
    }

    private Object nextLarge() {
        if (Ints.compare(large, count) >= 0) {
            return null;
        }
        Object item = at(large);
        large = Ints.add(large, 1L);
        return item;
    }

    private Object at(Object index) {
        return new PyRange(start, start, largeStep).item(index);
    }

    @Override
    public long left() {
        return large == null ? left : Ints.clip(leftCount());
    }

    /** {@return how many items are left, an int of any size} */
    Object leftCount() {
        return large == null ? (Object) left : Ints.subtract(count, large);
    }

    /** {@return a range of what is left} */
    PyRange rest() {
        Object first = large == null ? (Object) value : at(large);
        Object end = Ints.add(first, new PyRange(0L, 0L, largeStep).item(leftCount()));
        return new PyRange(first, end, largeStep);
    }

    /** Goes on from an item, counted from what is left; from the large ones, of all. */
    void skip(Object index) {
        Object all = large == null ? (Object) left : count;
        Object place = Ints.sign(index) < 0 ? 0L : Ints.compare(index, all) > 0 ? all : index;
        if (large != null) {
            large = place;
            return;
        }
        value += (long) place * step;
        left -= (long) place;
    }
}
