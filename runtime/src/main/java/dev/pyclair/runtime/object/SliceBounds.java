package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Ints;

/**
 * What a slice takes of something of a given length; of any size.
 *
 * @param start the first index
 * @param stop the index behind the last
 * @param step from one to the next, not 0
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/sliceobject.c">CPython: {@code
 *     Objects/sliceobject.c}, {@code _PySlice_GetLongIndices}</a>
 */
record SliceBounds(Object start, Object stop, Object step) {
    static SliceBounds of(Context cx, PySlice slice, Object length) {
        Object step = slice.step() == Singleton.NONE ? 1L : index(cx, slice.step());
        if (Ints.sign(step) == 0) {
            throw Errors.value("slice step cannot be zero");
        }
        boolean isBackward = Ints.sign(step) < 0;
        Object lower = isBackward ? -1L : 0L;
        Object upper = isBackward ? Ints.add(length, -1L) : length;
        Object start =
                slice.start() == Singleton.NONE
                        ? isBackward ? upper : lower
                        : clipped(index(cx, slice.start()), length, lower, upper);
        Object stop =
                slice.stop() == Singleton.NONE
                        ? isBackward ? lower : upper
                        : clipped(index(cx, slice.stop()), length, lower, upper);
        return new SliceBounds(start, stop, step);
    }

    private static Object clipped(Object index, Object length, Object lower, Object upper) {
        if (Ints.sign(index) < 0) {
            Object place = Ints.add(index, length);
            return Ints.compare(place, lower) < 0 ? lower : place;
        }
        return Ints.compare(index, upper) > 0 ? upper : index;
    }

    private static Object index(Context cx, Object object) {
        if (Sizes.integer(object) == null && Types.of(object).lookup("__index__") == null) {
            throw Errors.type("slice indices must be integers or None or have an __index__ method");
        }
        return Sizes.index(cx, object);
    }
}
