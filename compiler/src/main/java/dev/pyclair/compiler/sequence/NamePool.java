package dev.pyclair.compiler.sequence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Names in the order in which they were first asked for, each with its index: the dictionaries of
 * names of a unit of compilation.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code dict_add_o}</a>
 */
public final class NamePool {
    /** Up to so many are looked through one by one. */
    private static final int FEW = 8;

    private static final String[] NO_NAMES = {};

    private String[] names = NO_NAMES;

    /** Indexes of names, once there are more. */
    private Map<String, Integer> indexes;

    private int size;

    /**
     * The index of a name, which is added if it is not there.
     *
     * @param name the name
     * @return its index, from 0
     */
    public int add(String name) {
        int known = indexOf(name);
        if (known >= 0) {
            return known;
        }
        if (size == names.length) {
            grow();
        }
        names[size] = name;
        if (indexes != null) {
            indexes.put(name, size);
        }
        return size++;
    }

    /**
     * The index of a name.
     *
     * @param name the name
     * @return its index, or -1 if it is not there
     */
    public int indexOf(String name) {
        if (indexes != null) {
            return indexes.getOrDefault(name, -1);
        }
        // Most are the very string.
        for (int i = 0; i < size; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        int hash = name.hashCode();
        for (int i = 0; i < size; i++) {
            if (names[i].hashCode() == hash && names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A name.
     *
     * @param index its index, below {@link #size}
     * @return the name
     */
    public String get(int index) {
        return names[index];
    }

    /** {@return how many names there are} */
    public int size() {
        return size;
    }

    private void grow() {
        names = Arrays.copyOf(names, size == 0 ? FEW : 2 * size);
        if (size == FEW) {
            indexes = new HashMap<>();
            for (int i = 0; i < size; i++) {
                indexes.put(names[i], i);
            }
        }
    }
}
