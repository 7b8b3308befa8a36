package dev.pyclair.runtime.object;

import java.util.Arrays;

/**
 * {@code set}, and {@code frozenset}, of which the class is another.
 *
 * <p>The table is CPython's, slot by slot, so that items come in the same order wherever their
 * hashes are the same: those of numbers, and of tuples of numbers.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/setobject.c">CPython: {@code
 *     Objects/setobject.c}, {@code set_add_entry}, {@code set_table_resize}</a>
 */
public final class PySet extends PyObject {
    private static final int LEAST_SLOTS = 8;
    private static final int LINEAR_PROBES = 9;
    private static final int PERTURB_SHIFT = 5;
    private static final int GROWS_SLOWLY_ABOVE = 50_000;

    /** Stands where an item was. */
    private static final Object REMOVED = new Object();

    private Object[] keys = new Object[LEAST_SLOTS];
    private long[] hashes = new long[LEAST_SLOTS];

    /** Slots that have or had an item. */
    private int filled;

    private int size;

    /** Where {@code pop} looks first. */
    private int finger;

    /** An empty set. */
    public PySet() {
        this(Types.SET);
    }

    /**
     * An empty set of a class that comes from {@code set} or {@code frozenset}.
     *
     * @param type the class
     */
    public PySet(PyType type) {
        super(type);
    }

    /** {@return how many items it has} */
    public int size() {
        return size;
    }

    /** {@return whether it has an item} */
    public boolean contains(Context cx, Object item) {
        return find(cx, item, Hashing.ofMember(cx, item, "unhashable-item")) >= 0;
    }

    /** {@return whether it has an item with a hash} */
    boolean contains(Context cx, Object item, long hash) {
        return find(cx, item, hash) >= 0;
    }

    /** Adds an item. */
    public void add(Context cx, Object item) {
        add(cx, item, Hashing.ofMember(cx, item, "unhashable-item"));
    }

    /** Adds an item whose hash is known. */
    void add(Context cx, Object item, long hash) {
        int slot = find(cx, item, hash);
        if (slot >= 0) {
            return;
        }
        // What a comparison has changed is no matter: the slot was found after the last one.
        slot = -1 - slot;
        size++;
        if (keys[slot] == REMOVED) {
            keys[slot] = item;
            hashes[slot] = hash;
            return;
        }
        filled++;
        keys[slot] = item;
        hashes[slot] = hash;
        if (filled * 5L >= (keys.length - 1) * 3L) {
            resize(cx, size > GROWS_SLOWLY_ABOVE ? size * 2L : size * 4L);
        }
    }

    /** The slot of an item; if there is none, -1 less the free slot that it would take. */
    private int find(Context cx, Object item, long hash) {
        while (true) {
            Object[] table = keys;
            int mask = table.length - 1;
            int slot = (int) hash & mask;
            long perturb = hash;
            boolean hasChanged = false;
            int removed = -1;
            while (!hasChanged) {
                int last = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
                for (int i = slot; i <= last && !hasChanged; i++) {
                    Object key = table[i];
                    if (key == null) {
                        boolean isFresh = removed < 0 || leavesSlots(cx);
                        return -1 - (isFresh ? i : removed);
                    }
                    if (key == REMOVED) {
                        removed = i;
                    }
                    if (hashes[i] == hash && key != REMOVED) {
                        if (key == item || Comparisons.isEqual(cx, key, item)) {
                            return i;
                        }
                        hasChanged = table != keys || table[i] != key;
                    }
                }
                perturb >>>= PERTURB_SHIFT;
                slot = (int) (slot * 5L + 1 + perturb) & mask;
            }
        }
    }

    private static boolean leavesSlots(Context cx) {
        return cx != null && Feature.SETS_LEAVE_SLOTS.in(cx);
    }

    /** Makes a table for more than so many items. */
    private void resize(Context cx, long least) {
        long wanted = LEAST_SLOTS;
        while (wanted <= least) {
            wanted <<= 1;
        }
        if (wanted > 1 << 29) {
            throw Errors.of(Types.MEMORY_ERROR);
        }
        if (cx != null && wanted > keys.length) {
            cx.allocate(16L * wanted);
        }
        Object[] oldKeys = keys;
        long[] oldHashes = hashes;
        keys = new Object[(int) wanted];
        hashes = new long[(int) wanted];
        filled = size;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null && oldKeys[i] != REMOVED) {
                insertNew(oldKeys[i], oldHashes[i]);
            }
        }
    }

    /** Puts an item that is not there yet into a table where none was removed. */
    private void insertNew(Object item, long hash) {
        int mask = keys.length - 1;
        int slot = (int) hash & mask;
        long perturb = hash;
        while (true) {
            int last = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
            for (int i = slot; i <= last; i++) {
                if (keys[i] == null) {
                    keys[i] = item;
                    hashes[i] = hash;
                    return;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            slot = (int) (slot * 5L + 1 + perturb) & mask;
        }
    }

    /** {@return whether it had an item, which is gone now} */
    public boolean remove(Context cx, Object item) {
        return remove(cx, item, Hashing.ofMember(cx, item, "unhashable-item"));
    }

    /** {@return whether it had an item whose hash is known, which is gone now} */
    boolean remove(Context cx, Object item, long hash) {
        int slot = find(cx, item, hash);
        if (slot < 0) {
            return false;
        }
        removeAt(slot);
        return true;
    }

    private void removeAt(int slot) {
        keys[slot] = REMOVED;
        hashes[slot] = -1;
        size--;
    }

    /** {@return some item, which is gone now; null if there is none} */
    Object pop() {
        if (size == 0) {
            return null;
        }
        int slot = finger & keys.length - 1;
        while (keys[slot] == null || keys[slot] == REMOVED) {
            slot = slot + 1 & keys.length - 1;
        }
        Object item = keys[slot];
        removeAt(slot);
        finger = slot + 1;
        return item;
    }

    /** Adds all items of another set. */
    public void addAll(Context cx, PySet other) {
        if (other == this || other.size == 0) {
            return;
        }
        reserve(cx, other.size);
        if (filled == 0 && keys.length == other.keys.length && other.filled == other.size) {
            keys = other.keys.clone();
            hashes = other.hashes.clone();
            filled = other.filled;
            size = other.size;
            return;
        }
        boolean wasEmpty = filled == 0;
        for (int i = other.next(-1); i >= 0; i = other.next(i)) {
            if (wasEmpty) {
                insertNew(other.keys[i], other.hashes[i]);
            } else {
                add(cx, other.keys[i], other.hashes[i]);
            }
        }
        if (wasEmpty) {
            filled = other.size;
            size = other.size;
        }
    }

    /** Makes room for so many items more, as CPython does before it adds those of a set or dict. */
    void reserve(Context cx, int more) {
        if ((filled + (long) more) * 5 >= (keys.length - 1) * 3L) {
            resize(cx, (size + (long) more) * 2);
        }
    }

    /** Makes a new table if more than a quarter of the slots had items that are gone. */
    void compact(Context cx) {
        if (filled - size > (keys.length - 1) / 4) {
            resize(cx, size > GROWS_SLOWLY_ABOVE ? size * 2L : size * 4L);
        }
    }

    /** Takes the items of another set, which is not used any more. */
    void become(PySet other) {
        keys = other.keys;
        hashes = other.hashes;
        filled = other.filled;
        size = other.size;
    }

    /** Removes all items. */
    public void clear() {
        keys = new Object[LEAST_SLOTS];
        hashes = new long[LEAST_SLOTS];
        filled = 0;
        size = 0;
    }

    /**
     * The place of the next item.
     *
     * @param place that of the item before; -1 to begin
     * @return the place; -1 if there is none
     */
    public int next(int place) {
        for (int i = place + 1; i < keys.length; i++) {
            if (keys[i] != null && keys[i] != REMOVED) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the item at a place} */
    public Object itemAt(int place) {
        return keys[place];
    }

    /** {@return the hash of the item at a place} */
    long hashAt(int place) {
        return hashes[place];
    }

    /** {@return its items, in order} */
    Object[] toArray() {
        var items = new Object[size];
        int count = 0;
        for (int i = next(-1); i >= 0; i = next(i)) {
            items[count++] = keys[i];
        }
        return Arrays.copyOf(items, count);
    }

    /**
     * {@return the hash that it has as a {@code frozenset}}
     *
     * @see <a href="https://github.com/python/cpython/blob/main/Objects/setobject.c">CPython:
     *     {@code Objects/setobject.c}, {@code frozenset_hash}</a>
     */
    long frozenHash() {
        long hash = 0;
        for (int i = next(-1); i >= 0; i = next(i)) {
            hash ^= shuffled(hashes[i]);
        }
        hash ^= (size + 1L) * 1927868237L;
        hash ^= hash >>> 11 ^ hash >>> 25;
        hash = hash * 69069 + 907133923L;
        return hash == -1 ? 590923713L : hash;
    }

    private static long shuffled(long hash) {
        return (hash ^ 89869747L ^ hash << 16) * 3644798167L;
    }
}
