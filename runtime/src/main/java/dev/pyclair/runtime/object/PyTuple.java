package dev.pyclair.runtime.object;

import java.util.Arrays;

/** {@code tuple}. */
public final class PyTuple extends PyObject implements ItemSequence {
    /** {@code ()}. */
    public static final PyTuple EMPTY = new PyTuple();

    private final Object[] items;

    /**
     * A tuple.
     *
     * @param items its items; not copied, and never changed
     */
    public PyTuple(Object... items) {
        this(Types.TUPLE, items);
    }

    /**
     * A tuple of a class that comes from {@code tuple}.
     *
     * @param type the class
     * @param items its items; not copied, and never changed
     */
    public PyTuple(PyType type, Object[] items) {
        super(type);
        this.items = items;
    }

    /** {@return how many items it has} */
    @Override
    public int size() {
        return items.length;
    }

    /** {@return an item} */
    @Override
    public Object get(int index) {
        return items[index];
    }

    /** {@return its items, which are not to be changed} */
    public Object[] items() {
        return items;
    }

    @Override
    public String toString() {
        return Arrays.toString(items);
    }
}
