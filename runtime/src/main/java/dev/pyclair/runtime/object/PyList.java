package dev.pyclair.runtime.object;

import java.util.Arrays;

/** {@code list}. */
public final class PyList extends PyObject implements ItemSequence {
    private static final Object[] NOTHING = {};
    private static final int FIRST_CAPACITY = 4;

    private Object[] items;
    private int size;

    /** An empty list. */
    public PyList() {
        this(Types.LIST);
    }

    /**
     * An empty list of a class that comes from {@code list}.
     *
     * @param type the class
     */
    public PyList(PyType type) {
        super(type);
        items = NOTHING;
    }

    /**
     * A list.
     *
     * @param items its items; not copied
     */
    public PyList(Object[] items) {
        super(Types.LIST);
        this.items = items;
        size = items.length;
    }

    /** {@return how many items it has} */
    @Override
    public int size() {
        return size;
    }

    /** {@return an item} */
    @Override
    public Object get(int index) {
        return items[index];
    }

    /** Replaces an item. */
    public void set(int index, Object item) {
        items[index] = item;
    }

    /** Adds an item at the end. */
    public void add(Object item) {
        if (size == items.length) {
            grow(size + 1);
        }
        items[size++] = item;
    }

    private void grow(int least) {
        int wanted = Math.max(least, size + (size >> 1));
        items = Arrays.copyOf(items, Math.max(FIRST_CAPACITY, wanted));
    }

    /** Replaces the items from one index up to another. */
    public void splice(int from, int to, Object[] other) {
        int tail = size - to;
        int newSize = from + other.length + tail;
        if (newSize > items.length) {
            grow(newSize);
        }
        System.arraycopy(items, to, items, from + other.length, tail);
        System.arraycopy(other, 0, items, from, other.length);
        if (newSize < size) {
            Arrays.fill(items, newSize, size, null);
        }
        size = newSize;
    }

    /** Takes other items instead; they are not copied. */
    public void setItems(Object[] other) {
        items = other;
        size = other.length;
    }

    /** {@return a copy of its items} */
    public Object[] toArray() {
        return Arrays.copyOf(items, size);
    }

    /** {@return whether its items are in an array, and it has none} */
    boolean isEmptyIn(Object[] array) {
        return items == array && size == 0;
    }

    /** {@return whether the next item needs more room} */
    boolean isFull() {
        return size == items.length;
    }
}
