package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.WeakLink;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** An object that is to be missed when it dies. */
final class Watched {
    private static final int FIRST_LOOK = 16;

    final PyObject object;

    /** Whether it is part of a cycle, or held by one, that nothing leads to any more. */
    boolean isStranded;

    /** Whether it is about to be finalized, with others. */
    boolean isDying;

    /** Whether it was let go itself, and not by something that died. */
    boolean isFirst;

    /** Links, the oldest first; those that live only while the program holds them are weak. */
    private final ArrayList<Object> links = new ArrayList<>(2);

    private int nextLook = FIRST_LOOK;

    Watched(PyObject object) {
        this.object = object;
    }

    void add(WeakLink link) {
        if (links.size() >= nextLook) {
            links.removeIf(each -> get(each) == null);
            nextLook = Math.max(FIRST_LOOK, 2 * links.size());
        }
        links.add(link.isKept() ? link : new WeakReference<>(link));
    }

    void remove(WeakLink link) {
        links.removeIf(each -> get(each) == link);
    }

    boolean hasLinks() {
        return !links.isEmpty();
    }

    /** {@return the links that Java knows still, the oldest first} */
    List<WeakLink> links() {
        var living = new ArrayList<WeakLink>();
        for (Object each : links) {
            WeakLink link = get(each);
            if (link != null) {
                living.add(link);
            }
        }
        return living;
    }

    void forgetLinks() {
        links.clear();
    }

    private static WeakLink get(Object link) {
        return (WeakLink) (link instanceof WeakReference<?> weak ? weak.get() : link);
    }
}
