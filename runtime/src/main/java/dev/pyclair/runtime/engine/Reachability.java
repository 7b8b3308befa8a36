package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.BuiltinFunction;
import dev.pyclair.runtime.object.BuiltinMethod;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.Watcher;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A walk over all that a program can reach, from near to far, so that what is near is found early.
 *
 * <p>Objects that were reached carry the number of the walk; whatever else is on the way belongs to
 * one object alone, or is remembered.
 */
final class Reachability implements References.Sink {
    /** A bit of the mark: the walk is to say whether it reaches this. */
    static final int ASKED = 4;

    private static final int BITS = 3;
    private static final int FLAGS = (1 << BITS) - 1;
    private static final int FIRST_CAPACITY = 256;

    /** Walks are numbered, and begin anew with what no object remembers. */
    private static final int LAST = 1 << 32 - BITS - 1;

    private Object[] queue = new Object[FIRST_CAPACITY];
    private int head;
    private int tail;
    private int number;
    private int asked;
    private final Set<Object> others = Collections.newSetFromMap(new IdentityHashMap<>());
    private long visits;

    /** Whether marks tell all that the last walk could reach. */
    private boolean isWhole;

    /** What is watched, where only what is owned is looked at; null in a walk. */
    private List<PyObject> watched;

    /** Begins a walk. */
    void begin(int count) {
        if (++number == LAST) {
            number = 1;
        }
        watched = null;
        isWhole = false;
        asked = count;
        head = 0;
        tail = 0;
        visits = 0;
    }

    /**
     * Goes on from what was added, until all is seen, or all that was asked for.
     *
     * @return whether something that was asked for is out of reach
     */
    boolean walk() {
        while (head < tail && asked > 0) {
            Object next = queue[head];
            queue[head++] = null;
            References.of(next, false, this);
            if (head == tail) {
                head = 0;
                tail = 0;
            }
        }
        Arrays.fill(queue, head, tail, null);
        if (queue.length > FIRST_CAPACITY << 8) {
            queue = new Object[FIRST_CAPACITY];
        }
        others.clear();
        isWhole = asked > 0;
        return isWhole;
    }

    /**
     * Looks for what is watched in what an object owns; as with a walk, what was reached before is
     * not known any more.
     *
     * @param most how many references to look at
     * @param into where what was found is put
     * @return whether that was all
     */
    boolean search(Object object, long most, List<PyObject> into) {
        return search(object, most, true, into);
    }

    /** Looks for what is watched in all that an object leads to, from near to far. */
    void searchAll(Object object, List<PyObject> into) {
        search(object, Long.MAX_VALUE, false, into);
    }

    private boolean search(Object object, long most, boolean isOwned, List<PyObject> into) {
        begin(Integer.MAX_VALUE);
        watched = into;
        add(object);
        while (head < tail && visits <= most) {
            Object next = queue[head];
            queue[head++] = null;
            References.of(next, isOwned, this);
        }
        Arrays.fill(queue, head, tail, null);
        others.clear();
        return head == tail;
    }

    /** {@return how many references the last walk has looked at} */
    long visits() {
        return visits;
    }

    /** {@return whether there is a last walk, and it has seen all} */
    boolean isWhole() {
        return isWhole;
    }

    /** {@return whether the last walk has reached an object} */
    boolean reached(PyObject object) {
        return object.mark() >>> BITS == number;
    }

    @Override
    public void add(Object object) {
        visits++;
        if (object == null || object instanceof String || object instanceof BuiltinMethod) {
            return;
        }
        if (object instanceof BuiltinFunction function
                && !Counts.isWatched(function)
                && function.isStateless()) {
            if (watched == null) {
                add(function.self());
            }
            return;
        }
        if (object instanceof PyObject own) {
            int mark = own.mark();
            if (mark >>> BITS == number || References.isLeaf(own)) {
                return;
            }
            own.setMark(mark & FLAGS | number << BITS);
            if (watched != null && (mark & Watcher.WATCHED) != 0) {
                watched.add(own);
            }
            if ((mark & ASKED) != 0) {
                asked--;
            }
        } else if (References.isLeaf(object) || isKnown(object)) {
            return;
        }
        if (tail == queue.length) {
            makeRoom();
        }
        queue[tail++] = object;
    }

    private boolean isKnown(Object object) {
        return !(object instanceof Object[]) && !others.add(object);
    }

    private void makeRoom() {
        int count = tail - head;
        Object[] larger = 2 * count > queue.length ? new Object[2 * queue.length] : queue;
        System.arraycopy(queue, head, larger, 0, count);
        if (larger == queue) {
            Arrays.fill(queue, count, tail, null);
        }
        queue = larger;
        head = 0;
        tail = count;
    }
}
