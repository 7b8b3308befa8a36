package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Ints;

/**
 * The items of a sequence that a slice means.
 *
 * @param start the index of the first; where there is none, where one would be put
 * @param step from one to the next
 * @param count how many
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/sliceobject.c">CPython: {@code
 *     Objects/sliceobject.c}, {@code PySlice_Unpack}, {@code PySlice_AdjustIndices}</a>
 */
record ItemRange(int start, long step, int count) {
    /** The items of a sequence of so many. */
    static ItemRange of(Context cx, PySlice slice, int length) {
        long step = slice.step() == Singleton.NONE ? 1 : number(cx, slice.step());
        if (step == 0) {
            throw Errors.value("slice step cannot be zero");
        }
        step = Math.max(step, -Long.MAX_VALUE);
        long first = step < 0 ? length - 1 : 0;
        long last = step < 0 ? -1 : length;
        long start =
                slice.start() == Singleton.NONE ? first : clip(cx, slice.start(), step, length);
        long stop = slice.stop() == Singleton.NONE ? last : clip(cx, slice.stop(), step, length);
        long count = 0;
        if (step < 0 && stop < start) {
            count = (start - stop - 1) / -step + 1;
        } else if (step > 0 && start < stop) {
            count = (stop - start - 1) / step + 1;
        }
        return new ItemRange((int) start, step, (int) count);
    }

    private static long clip(Context cx, Object index, long step, int length) {
        long place = number(cx, index);
        if (place < 0) {
            place += length;
            return place >= 0 ? place : step < 0 ? -1 : 0;
        }
        return place < length ? place : step < 0 ? length - 1 : length;
    }

    /** A number in a slice; one that does not fit is as far away as can be. */
    static long number(Context cx, Object index) {
        if (index instanceof Long number) {
            return number;
        }
        if (Sizes.integer(index) == null && Types.of(index).lookup("__index__") == null) {
            throw Errors.type(cx.wording("slice-index"));
        }
        return Ints.clip(Sizes.index(cx, index));
    }

    /** {@return the index of the item with a number} */
    int index(int number) {
        return (int) (start + number * step);
    }

    /** {@return the items of an array} */
    Object[] take(Object[] items) {
        var taken = new Object[count];
        if (step == 1) {
            System.arraycopy(items, start, taken, 0, count);
            return taken;
        }
        for (int i = 0; i < count; i++) {
            taken[i] = items[index(i)];
        }
        return taken;
    }
}
