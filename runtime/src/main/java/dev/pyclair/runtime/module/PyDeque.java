package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.IteratorMethods;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;

/** {@code collections.deque}: items in a ring. */
final class PyDeque extends PyObject {
    static final PyType TYPE =
            PyType.of("collections", "deque", new DequeMethods(), Types.OBJECT)
                    .setSequence()
                    .setGeneric();

    private static final PyType ITERATOR =
            PyType.of(
                    "_collections",
                    "_deque_iterator",
                    new IteratorMethods("__length_hint__ 0"),
                    Types.OBJECT);

    private static final PyType REVERSE_ITERATOR =
            PyType.of(
                    "_collections",
                    "_deque_reverse_iterator",
                    new IteratorMethods("__length_hint__ 0"),
                    Types.OBJECT);

    private Object[] ring = new Object[8];
    private int head;
    private int size;
    private int changes;

    /** How many items it has at most; less than 0 for no limit. */
    private long most = -1;

    PyDeque(PyType type) {
        super(type);
    }

    int size() {
        return size;
    }

    long most() {
        return most;
    }

    void setMost(long value) {
        most = value;
    }

    /** How often items were added or removed. */
    int changes() {
        return changes;
    }

    private int slot(int index) {
        return head + index & ring.length - 1;
    }

    Object get(int index) {
        return ring[slot(index)];
    }

    void set(int index, Object item) {
        ring[slot(index)] = item;
    }

    private void grow(Context cx) {
        if (size < ring.length) {
            return;
        }
        cx.allocate(16L * ring.length);
        var wider = new Object[2 * ring.length];
        for (int i = 0; i < size; i++) {
            wider[i] = get(i);
        }
        ring = wider;
        head = 0;
    }

    void addLast(Context cx, Object item) {
        changes++;
        if (most == 0) {
            return;
        }
        if (size == most) {
            removeFirst();
        }
        grow(cx);
        ring[slot(size++)] = item;
    }

    void addFirst(Context cx, Object item) {
        changes++;
        if (most == 0) {
            return;
        }
        if (size == most) {
            removeLast();
        }
        grow(cx);
        head = head - 1 & ring.length - 1;
        ring[head] = item;
        size++;
    }

    Object removeFirst() {
        if (size == 0) {
            throw Errors.index("pop from an empty deque");
        }
        changes++;
        Object item = ring[head];
        ring[head] = null;
        head = slot(1);
        size--;
        return item;
    }

    Object removeLast() {
        if (size == 0) {
            throw Errors.index("pop from an empty deque");
        }
        changes++;
        int last = slot(size - 1);
        Object item = ring[last];
        ring[last] = null;
        size--;
        return item;
    }

    void remove(int index) {
        changes++;
        for (int i = index; i < size - 1; i++) {
            set(i, get(i + 1));
        }
        ring[slot(--size)] = null;
    }

    void insert(Context cx, int index, Object item) {
        addLast(cx, item);
        for (int i = size - 1; i > index; i--) {
            set(i, get(i - 1));
        }
        set(index, item);
    }

    void clear() {
        changes++;
        ring = new Object[8];
        head = 0;
        size = 0;
    }

    void rotate(long by) {
        if (size < 2) {
            return;
        }
        changes++;
        int steps = (int) Math.floorMod(by, (long) size);
        Object[] items = toArray();
        for (int i = 0; i < size; i++) {
            set((i + steps) % size, items[i]);
        }
    }

    Object[] toArray() {
        var items = new Object[size];
        for (int i = 0; i < size; i++) {
            items[i] = get(i);
        }
        return items;
    }

    PyIterator iterator(boolean isReversed) {
        return new Items(this, isReversed);
    }

    private static final class Items extends PyIterator {
        private final PyDeque deque;
        private final boolean isReversed;
        private final int changes;
        private int given;

        Items(PyDeque deque, boolean isReversed) {
            super(isReversed ? REVERSE_ITERATOR : ITERATOR);
            this.deque = deque;
            this.isReversed = isReversed;
            changes = deque.changes;
        }

        @Override
        public Object next(Context cx) {
            if (deque.changes != changes) {
                given = Integer.MAX_VALUE;
                throw Errors.runtime("deque mutated during iteration");
            }
            if (given >= deque.size) {
                return null;
            }
            int index = given++;
            return deque.get(isReversed ? deque.size - 1 - index : index);
        }

        @Override
        public long left() {
            return Math.max(0, deque.size - given);
        }
    }
}
