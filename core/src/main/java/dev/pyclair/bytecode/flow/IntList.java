package dev.pyclair.bytecode.flow;

import java.util.Arrays;

/** A growing list of numbers, which serves as a stack, too. */
final class IntList {
    private int[] items = new int[16];
    private int size;

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    int at(int index) {
        return items[index];
    }

    void put(int index, int item) {
        items[index] = item;
    }

    int removeLast() {
        return items[--size];
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }
}
