package dev.pyclair.runtime;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** Objects of a program that Java code has got: they live while that refers to them. */
final class Exported {
    private static final int FIRST_LOOK = 64;

    private final ArrayList<Handle> handles = new ArrayList<>();
    private int nextLook = FIRST_LOOK;

    /** What Java code has, weakly, and the object of the program. */
    private static final class Handle extends WeakReference<Object> {
        private final Object value;

        Handle(Object holder, Object value) {
            super(holder);
            this.value = value;
        }
    }

    /** Takes what Java code gets, and the object behind it. */
    synchronized void add(Object holder, Object value) {
        if (handles.size() >= nextLook) {
            handles.removeIf(each -> each.get() == null);
            nextLook = Math.max(FIRST_LOOK, 2 * handles.size());
        }
        handles.add(new Handle(holder, value));
    }

    /** Adds the objects that Java code has still. */
    synchronized void addTo(List<Object> roots) {
        for (Handle each : handles) {
            if (each.get() != null) {
                roots.add(each.value);
            }
        }
    }
}
