package dev.pyclair.compiler.symtable;

import java.util.Arrays;

/**
 * The names of a block with their flags, in the order in which they were first seen.
 *
 * <p>Most blocks have few names: up to {@value #LINEAR} they are looked for one by one, beyond that
 * by a table.
 */
final class Symbols {
    private static final int LINEAR = 8;

    private String[] names = new String[LINEAR];
    private int[] flags = new int[LINEAR];
    private int count;

    /** Indexes from 1, by hash; empty while the names are few. */
    private int[] table = {};

    /** How many names there are. */
    int size() {
        return count;
    }

    /** The name at an index. */
    String name(int index) {
        return names[index];
    }

    /** The flags at an index. */
    int flags(int index) {
        return flags[index];
    }

    /** Sets the flags at an index. */
    void setFlags(int index, int value) {
        flags[index] = value;
    }

    /** The index of a name, or -1. */
    int find(String name) {
        if (table.length == 0) {
            for (int i = 0; i < count; i++) {
                if (names[i].equals(name)) {
                    return i;
                }
            }
            return -1;
        }
        int mask = table.length - 1;
        for (int at = spread(name) & mask; ; at = at + 1 & mask) {
            int index = table[at] - 1;
            if (index < 0 || names[index].equals(name)) {
                return index;
            }
        }
    }

    /** The flags of a name; 0 where it is not there. */
    int get(String name) {
        int index = find(name);
        return index < 0 ? 0 : flags[index];
    }

    /** Sets the flags of a name, which comes last if it is new. */
    void put(String name, int value) {
        int index = find(name);
        if (index >= 0) {
            flags[index] = value;
            return;
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
            flags = Arrays.copyOf(flags, 2 * count);
        }
        names[count] = name;
        flags[count] = value;
        count++;
        if (count > LINEAR) {
            if (2 * count > table.length) {
                index();
            } else {
                enter(count);
            }
        }
    }

    /** Takes a name out. */
    void remove(String name) {
        int index = find(name);
        if (index < 0) {
            return;
        }
        count--;
        System.arraycopy(names, index + 1, names, index, count - index);
        System.arraycopy(flags, index + 1, flags, index, count - index);
        names[count] = null;
        if (table.length > 0) {
            index();
        }
    }

    private void index() {
        table = new int[4 * Integer.highestOneBit(count)];
        for (int i = 1; i <= count; i++) {
            enter(i);
        }
    }

    private void enter(int number) {
        int mask = table.length - 1;
        int at = spread(names[number - 1]) & mask;
        while (table[at] != 0) {
            at = at + 1 & mask;
        }
        table[at] = number;
    }

    private static int spread(String name) {
        int hash = name.hashCode() * 0x9e3779b9;
        return hash ^ hash >>> 16;
    }
}
