package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.Watcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts references, as an interpreter does, but only among what was dropped and all that it owns:
 * who is let go takes with it whatever nobody else refers to.
 */
final class Counts {
    private final Map<Object, int[]> counts = new IdentityHashMap<>();
    private final Reachability reachable;

    /** Who has died, and as the how manieth. */
    private final Map<Object, Integer> gone = new IdentityHashMap<>();

    private final List<Object> found = new ArrayList<>();
    private long visits;

    /**
     * Counts.
     *
     * @param reachable what is alive, and so no matter here; null to look at all
     */
    Counts(Reachability reachable) {
        this.reachable = reachable;
    }

    /** Counts what something owns that was let go. */
    void add(Object dropped) {
        if (isAlive(dropped) || counts.putIfAbsent(dropped, new int[1]) != null) {
            return;
        }
        found.add(dropped);
    }

    /**
     * Follows what was added.
     *
     * @param most how many references to look at
     * @return whether that was enough
     */
    boolean follow(long most) {
        References.Sink sink = this::refer;
        for (int i = 0; i < found.size(); i++) {
            if (visits > most) {
                return false;
            }
            References.of(found.get(i), true, sink);
        }
        return true;
    }

    private void refer(Object object) {
        visits++;
        if (References.isLeaf(object) || isAlive(object)) {
            return;
        }
        int[] count = counts.get(object);
        if (count == null) {
            count = new int[1];
            counts.put(object, count);
            found.add(object);
        }
        count[0]++;
    }

    private boolean isAlive(Object object) {
        return reachable != null
                && object instanceof PyObject own
                && (reachable.reached(own) || References.isCheap(own) && !isWatched(own));
    }

    static boolean isWatched(Object object) {
        return object instanceof PyObject own && (own.mark() & Watcher.WATCHED) != 0;
    }

    /** {@return how many references were looked at} */
    long visits() {
        return visits;
    }

    /** {@return all that was found, from near to far} */
    List<Object> found() {
        return found;
    }

    /**
     * Lets go of objects.
     *
     * @param dropped the objects
     * @return those that are watched and have died, in the order in which they did
     */
    List<PyObject> die(List<Object> dropped) {
        var dead = new ArrayList<PyObject>();
        var pending = new ArrayDeque<Object>();
        for (Object each : dropped) {
            int[] count = counts.get(each);
            if (count != null && count[0] == 0 && goes(each)) {
                free(each, dead, pending);
            }
            while (!pending.isEmpty()) {
                Object next = pending.pop();
                int[] left = counts.get(next);
                if (left != null && --left[0] == 0 && goes(next)) {
                    free(next, dead, pending);
                }
            }
        }
        return dead;
    }

    private boolean goes(Object object) {
        return gone.putIfAbsent(object, gone.size()) == null;
    }

    /** Whether something was there yet when another died. */
    boolean outlives(Object object, Object other) {
        Integer end = gone.get(object);
        return counts.containsKey(object) && (end == null || end > gone.get(other));
    }

    private static void free(Object object, List<PyObject> dead, ArrayDeque<Object> pending) {
        if (isWatched(object)) {
            dead.add((PyObject) object);
        }
        var parts = new ArrayList<Object>();
        References.of(object, true, parts::add);
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (!References.isLeaf(parts.get(i))) {
                pending.push(parts.get(i));
            }
        }
    }
}
