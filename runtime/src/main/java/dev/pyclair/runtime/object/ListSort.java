package dev.pyclair.runtime.object;

/**
 * {@code list.sort}: stable; only {@code <} is asked.
 *
 * <p>Runs that are in order are found; short ones are made longer by binary insertion, and then
 * neighbours are merged. An order that contradicts itself gives some order, never an error.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/listobject.c">CPython: {@code
 *     Objects/listobject.c}, {@code list_sort_impl}, {@code binarysort}</a>
 */
public final class ListSort {
    private static final int LONGEST_INSERTION = 64;

    private final Context cx;
    private final Object[] keys;
    private final Object[] items;
    private final Object[] spareKeys;
    private final Object[] spareItems;
    private final boolean isOfOneClass;

    private ListSort(Context cx, Object[] keys, Object[] items) {
        this.cx = cx;
        this.keys = keys;
        this.items = items;
        spareKeys = new Object[keys.length];
        spareItems = keys == items ? spareKeys : new Object[keys.length];
        isOfOneClass = isOfOneClass(keys);
    }

    /**
     * Sorts a list.
     *
     * @param key what gives the keys; null or None for the items themselves
     * @param reverse whether the greatest comes first; null if not
     */
    public static void sort(Context cx, PyList list, Object key, Object reverse) {
        boolean isReversed = reverse != null && TextArguments.truth(cx, reverse);
        Object[] items = list.toArray();
        cx.allocate(32L * items.length);
        Object[] meanwhile = new Object[0];
        list.setItems(meanwhile);
        boolean isUntouched;
        try {
            Object[] keys = items;
            if (key != null && key != Singleton.NONE) {
                keys = new Object[items.length];
                for (int i = 0; i < items.length; i++) {
                    keys[i] = Calls.call(cx, key, items[i]);
                }
            }
            var sort = new ListSort(cx, keys, items);
            sort.run(isReversed);
        } finally {
            isUntouched = list.isEmptyIn(meanwhile);
            list.setItems(items);
        }
        if (!isUntouched) {
            throw Errors.value("list modified during sort");
        }
    }

    /** Items that are equal keep their order also where the greatest comes first. */
    private void run(boolean isReversed) {
        if (!isReversed) {
            run();
            return;
        }
        reverse(0, items.length);
        try {
            run();
        } finally {
            reverse(0, items.length);
        }
    }

    private void run() {
        int size = keys.length;
        if (size < 2) {
            return;
        }
        // Where the runs begin that are waiting, and how many there are.
        var starts = new int[66];
        int count = 0;
        int least = leastRun(size);
        for (int start = 0; start < size; ) {
            int end = run(start, size);
            int wanted = Math.min(size, start + least);
            if (end < wanted) {
                insert(start, end, wanted);
                end = wanted;
            }
            starts[count++] = start;
            count = collapse(starts, count, end);
            start = end;
        }
        while (count > 1) {
            merge(starts[count - 2], starts[count - 1], size);
            count--;
        }
    }

    /** Merges until each waiting run is longer than the two behind it together. */
    private int collapse(int[] starts, int given, int end) {
        int count = given;
        while (count > 1) {
            int last = end - starts[count - 1];
            int middle = starts[count - 1] - starts[count - 2];
            boolean isShort = count > 2 && starts[count - 2] - starts[count - 3] <= middle + last;
            if (isShort && starts[count - 2] - starts[count - 3] < last) {
                merge(starts[count - 3], starts[count - 2], starts[count - 1]);
                starts[count - 2] = starts[count - 1];
            } else if (isShort || middle <= last) {
                merge(starts[count - 2], starts[count - 1], end);
            } else {
                break;
            }
            count--;
        }
        return count;
    }

    private static boolean isOfOneClass(Object[] keys) {
        for (int i = 1; i < keys.length; i++) {
            if (Types.of(keys[i]) != Types.of(keys[0])) {
                return false;
            }
        }
        return true;
    }

    private static int leastRun(int size) {
        int rest = 0;
        int least = size;
        while (least >= LONGEST_INSERTION) {
            rest |= least & 1;
            least >>= 1;
        }
        return least + rest;
    }

    private boolean isLess(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x < y;
        }
        if (isOfOneClass && !Types.of(a).isBuiltin()) {
            // Objects of one class are compared by its method alone, and if that has nothing to
            // say, once more in the way of all others.
            Object less = Calls.special(cx, a, "__lt__", b);
            if (less != Singleton.NOT_IMPLEMENTED) {
                return Operators.isTrue(cx, less);
            }
        }
        return Comparisons.isLess(cx, a, b);
    }

    /** The end of the run that begins somewhere; one that falls is turned round. */
    private int run(int start, int size) {
        int end = start + 1;
        if (end == size) {
            return end;
        }
        boolean falls = isLess(keys[end], keys[start]);
        end++;
        while (end < size && isLess(keys[end], keys[end - 1]) == falls) {
            end++;
        }
        if (falls) {
            reverse(start, end);
        }
        return end;
    }

    private void reverse(int start, int end) {
        reverse(items, start, end);
        if (keys != items) {
            reverse(keys, start, end);
        }
    }

    private static void reverse(Object[] array, int start, int end) {
        for (int i = start, j = end - 1; i < j; i++, j--) {
            Object item = array[i];
            array[i] = array[j];
            array[j] = item;
        }
    }

    /** Adds the items from a place up to an end to the run before them. */
    private void insert(int start, int from, int end) {
        for (int i = from; i < end; i++) {
            Object key = keys[i];
            Object item = items[i];
            int low = start;
            int high = i;
            while (low < high) {
                int middle = low + high >>> 1;
                if (isLess(key, keys[middle])) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            System.arraycopy(items, low, items, low + 1, i - low);
            if (keys != items) {
                System.arraycopy(keys, low, keys, low + 1, i - low);
            }
            keys[low] = key;
            items[low] = item;
        }
    }

    /** Merges two runs that stand side by side. */
    private void merge(int start, int middle, int end) {
        int left = start;
        int right = middle;
        int place = start;
        System.arraycopy(items, start, spareItems, start, end - start);
        if (keys != items) {
            System.arraycopy(keys, start, spareKeys, start, end - start);
        }
        try {
            while (left < middle && right < end) {
                boolean isRight = isLess(spareKeys[right], spareKeys[left]);
                int from = isRight ? right++ : left++;
                items[place] = spareItems[from];
                keys[place++] = spareKeys[from];
            }
        } finally {
            // What is left, also after an exception, so that no item is lost.
            while (place < end) {
                int from = left < middle ? left++ : right++;
                items[place] = spareItems[from];
                keys[place++] = spareKeys[from];
            }
        }
    }
}
