package dev.pyclair.runtime.object;

import java.util.Arrays;

/** Assignment to slices of lists, and their deletion. */
final class ListSlices {
    private ListSlices() {}

    static Object set(Context cx, PyList list, PySlice slice, Object value) {
        // The indices are looked at before the value, whose code may then change the list.
        ItemRange.of(cx, slice, list.size());
        Object[] items = Iteration.allOr(cx, value, cx.wording("slice-assign"));
        ItemRange bounds = ItemRange.of(cx, slice, list.size());
        cx.allocate(8L * items.length);
        if (bounds.step() == 1) {
            list.splice(bounds.start(), bounds.start() + bounds.count(), items);
            return Singleton.NONE;
        }
        if (items.length != bounds.count()) {
            throw Errors.value(
                    "attempt to assign sequence of size "
                            + items.length
                            + " to extended slice of size "
                            + bounds.count());
        }
        items = items.clone();
        for (int i = 0; i < items.length; i++) {
            list.set(bounds.index(i), items[i]);
        }
        return Singleton.NONE;
    }

    static Object delete(Context cx, PyList list, Object key) {
        if (!(key instanceof PySlice slice)) {
            int place = Sequences.place(cx, key, list.size(), "list");
            if (place < 0) {
                throw Errors.index("list assignment index out of range");
            }
            list.splice(place, place + 1, Calls.NO_ARGS);
            return Singleton.NONE;
        }
        ItemRange bounds = ItemRange.of(cx, slice, list.size());
        if (bounds.step() == 1) {
            list.splice(bounds.start(), bounds.start() + bounds.count(), Calls.NO_ARGS);
        } else if (bounds.count() > 0) {
            deleteEach(list, bounds);
        }
        return Singleton.NONE;
    }

    private static void deleteEach(PyList list, ItemRange bounds) {
        Object[] items = list.toArray();
        for (int i = 0; i < bounds.count(); i++) {
            items[bounds.index(i)] = null;
        }
        int size = 0;
        for (Object item : items) {
            if (item != null) {
                items[size++] = item;
            }
        }
        list.setItems(Arrays.copyOf(items, size));
    }
}
