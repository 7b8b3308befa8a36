package dev.pyclair.runtime.object;

import java.util.Arrays;

/**
 * {@code dict}: keys in the order in which they came.
 *
 * <p>An index of open addressing leads to entries that stand one after the other, as in CPython's
 * compact dict; an entry that was removed leaves a gap until the next growth. Text, which most keys
 * are, is compared without Python code.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/dictobject.c">CPython: {@code
 *     Objects/dictobject.c}</a>
 */
public class PyDict extends PyObject {
    private static final int FIRST_SIZE = 8;
    private static final int BYTES_OF_KEY = 36;
    private static final int EMPTY = -1;
    private static final int REMOVED = -2;
    private static final int[] NO_INDEX = {};

    private int[] index = NO_INDEX;
    private Object[] keys;
    private Object[] values;
    private int[] hashes;
    private int used;
    private int size;

    /** No key stands before this place. */
    private int first;

    /** An empty dict. */
    public PyDict() {
        this(Types.DICT);
    }

    /**
     * An empty dict of a class that comes from {@code dict}.
     *
     * @param type the class
     */
    public PyDict(PyType type) {
        super(type);
    }

    /** {@return how many keys there are} */
    public final int size() {
        return size;
    }

    /** {@return the value of a key that is text; null if there is none} */
    public final Object getText(String key) {
        int entry = findText(key);
        return entry < 0 ? null : values[entry];
    }

    /**
     * The place of a key that is text. Dicts of one kind, such as those of the objects of a class,
     * often have it at the same place: who asks for it often begins there.
     *
     * @param hint where it may be, any number
     * @return the place, see {@link #valueAt}; -1 if the key is not there
     */
    public final int placeOfText(String key, int hint) {
        return hint >= 0 && hint < used && keys[hint] == key ? hint : findText(key);
    }

    /** Sets the value of the key at a place. */
    public final void setValueAt(int place, Object value) {
        values[place] = value;
    }

    private int findText(String key) {
        if (size == 0) {
            return EMPTY;
        }
        int hash = key.hashCode();
        int mask = index.length - 1;
        for (int i = spread(hash) & mask; ; i = i + 1 & mask) {
            int entry = index[i];
            if (entry == EMPTY) {
                return EMPTY;
            }
            if (entry >= 0 && hashes[entry] == hash) {
                Object other = keys[entry];
                if (other == key || key.equals(Texts.plain(other))) {
                    return entry;
                }
            }
        }
    }

    /** Sets the value of a key that is text. */
    public final void putText(String key, Object value) {
        int entry = findText(key);
        if (entry >= 0) {
            values[entry] = value;
        } else {
            add(key, key.hashCode(), value);
        }
    }

    /** {@return the value of a key that is text and now gone; null if there was none} */
    public final Object removeText(String key) {
        int entry = findText(key);
        return entry < 0 ? null : remove(entry);
    }

    /** {@return the value of a key; null if there is none} */
    public final Object get(Context cx, Object key) {
        int entry = find(cx, key, Hashing.forDict(cx, key));
        return entry < 0 ? null : values[entry];
    }

    /** Sets the value of a key; a key that is there stays. */
    public final void put(Context cx, Object key, Object value) {
        int hash = Hashing.forDict(cx, key);
        int entry = find(cx, key, hash);
        if (entry >= 0) {
            values[entry] = value;
        } else {
            if (used > 0 && used == keys.length && cx != null) {
                cx.allocate(BYTES_OF_KEY * (long) size);
            }
            add(key, hash, value);
        }
    }

    /** {@return the value of a key that is now gone; null if there was none} */
    public final Object remove(Context cx, Object key) {
        int entry = find(cx, key, Hashing.forDict(cx, key));
        return entry < 0 ? null : remove(entry);
    }

    private int find(Context cx, Object key, int hash) {
        if (key instanceof String text) {
            return findText(text);
        }
        if (size == 0) {
            return EMPTY;
        }
        int[] table = index;
        int mask = table.length - 1;
        for (int i = spread(hash) & mask; ; i = i + 1 & mask) {
            int entry = table[i];
            if (entry == EMPTY) {
                return EMPTY;
            }
            if (entry >= 0 && hashes[entry] == hash) {
                Object other = keys[entry];
                if (other == key || Comparisons.isEqual(cx, other, key)) {
                    return entry;
                }
                if (table != index) {
                    // The comparison ran code that changed this dict: begin again.
                    return find(cx, key, hash);
                }
            }
        }
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 15;
    }

    private void add(Object key, int hash, Object value) {
        if (keys == null || used == keys.length) {
            resize();
        }
        int mask = index.length - 1;
        int i = spread(hash) & mask;
        while (index[i] != EMPTY) {
            i = i + 1 & mask;
        }
        index[i] = used;
        keys[used] = key;
        values[used] = value;
        hashes[used] = hash;
        used++;
        size++;
    }

    /** Makes room for twice as many keys as there are, and closes the gaps. */
    private void resize() {
        int slots = FIRST_SIZE;
        while (slots / 3 < size + 1) {
            slots <<= 1;
        }
        slots = size == 0 ? FIRST_SIZE : slots;
        int room = slots * 2 / 3;
        var newKeys = new Object[room];
        var newValues = new Object[room];
        var newHashes = new int[room];
        int count = 0;
        for (int i = 0; i < used; i++) {
            if (keys[i] != null) {
                newKeys[count] = keys[i];
                newValues[count] = values[i];
                newHashes[count] = hashes[i];
                count++;
            }
        }
        keys = newKeys;
        values = newValues;
        hashes = newHashes;
        used = count;
        first = 0;
        index = new int[slots];
        Arrays.fill(index, EMPTY);
        for (int entry = 0; entry < used; entry++) {
            int i = spread(hashes[entry]) & slots - 1;
            while (index[i] != EMPTY) {
                i = i + 1 & slots - 1;
            }
            index[i] = entry;
        }
    }

    private Object remove(int entry) {
        int mask = index.length - 1;
        int i = spread(hashes[entry]) & mask;
        while (index[i] != entry) {
            i = i + 1 & mask;
        }
        index[i] = REMOVED;
        Object value = values[entry];
        keys[entry] = null;
        values[entry] = null;
        size--;
        if (entry == first) {
            first++;
        }
        if (size == 0) {
            clear();
        }
        return value;
    }

    /** Removes all keys. */
    public final void clear() {
        index = NO_INDEX;
        keys = null;
        values = null;
        hashes = null;
        used = 0;
        size = 0;
        first = 0;
    }

    /**
     * The place of the next key; places stay while keys are only added or removed one by one.
     *
     * @param place that of the key before; -1 to begin
     * @return the place; -1 if there is none
     */
    public final int next(int place) {
        for (int i = Math.max(first, place + 1); i < used; i++) {
            if (keys[i] != null) {
                if (place < first) {
                    first = i;
                }
                return i;
            }
        }
        return EMPTY;
    }

    /** {@return the place of the key before another; -1 if there is none} */
    public final int previous(int place) {
        for (int i = Math.min(place, used) - 1; i >= 0; i--) {
            if (keys[i] != null) {
                return i;
            }
        }
        return EMPTY;
    }

    /** {@return behind the place of the last key} */
    public final int end() {
        return used;
    }

    /** {@return the key at a place} */
    public final Object keyAt(int place) {
        return keys[place];
    }

    /** {@return the value at a place} */
    public final Object valueAt(int place) {
        return values[place];
    }

    /** Takes all keys of another dict, with their values. */
    public final void putAll(Context cx, PyDict other) {
        if (other == this) {
            return;
        }
        int known = other.size;
        for (int i = other.next(-1); i >= 0; i = other.next(i)) {
            put(cx, other.keys[i], other.values[i]);
            if (other.size != known) {
                throw Errors.runtime("dict mutated during update");
            }
        }
    }

    /** {@return a dict with the same keys} */
    public final PyDict copy() {
        return copyTo(new PyDict());
    }

    /** {@return an empty dict, with the same keys now} */
    final PyDict copyTo(PyDict copy) {
        for (int i = next(-1); i >= 0; i = next(i)) {
            copy.add(keys[i], hashes[i], values[i]);
        }
        return copy;
    }
}
