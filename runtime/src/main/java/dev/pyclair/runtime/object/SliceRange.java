package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Ints;

/**
 * The indices that a slice takes of a sequence.
 *
 * @param start the first
 * @param stop behind the last, on the side to which it goes
 * @param step from one to the next
 * @param count how many there are
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/sliceobject.c">CPython: {@code
 *     Objects/sliceobject.c}, {@code PySlice_Unpack}, {@code PySlice_AdjustIndices}</a>
 */
record SliceRange(int start, int stop, int step, int count) {
    /** The indices that a slice takes of so many items. */
    static SliceRange of(Context cx, PySlice slice, int length) {
        long step = slice.step() == Singleton.NONE ? 1 : index(cx, slice.step());
        if (step == 0) {
            throw Errors.value("slice step cannot be zero");
        }
        step = Math.max(step, -Integer.MAX_VALUE);
        long start =
                slice.start() == Singleton.NONE
                        ? step < 0 ? Long.MAX_VALUE : 0
                        : index(cx, slice.start());
        long stop =
                slice.stop() == Singleton.NONE
                        ? step < 0 ? Long.MIN_VALUE : Long.MAX_VALUE
                        : index(cx, slice.stop());
        long from = clip(start, length, step);
        long to = clip(stop, length, step);
        long span = step < 0 ? from - to : to - from;
        long count = span <= 0 ? 0 : (span - 1) / Math.abs(step) + 1;
        return new SliceRange((int) from, (int) to, (int) Math.min(step, 0x7fffffff), (int) count);
    }

    private static long clip(long index, int length, long step) {
        if (index < 0) {
            long moved = index + length;
            return moved < 0 ? step < 0 ? -1 : 0 : moved;
        }
        return index < length ? index : step < 0 ? length - 1 : length;
    }

    /** An index of a slice, clipped to what a long can hold. */
    static long index(Context cx, Object index) {
        if (index instanceof Long number) {
            return number;
        }
        if (Sizes.integer(index) == null && Types.of(index).lookup("__index__") == null) {
            throw Errors.type(cx.wording("slice-index"));
        }
        return Ints.clip(Sizes.index(cx, index));
    }
}
