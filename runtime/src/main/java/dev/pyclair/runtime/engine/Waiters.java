package dev.pyclair.runtime.engine;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The generators of a program that wait inside of a block: when the program ends, an interpreter
 * lets them leave it.
 */
public final class Waiters {
    private static final int FIRST_LOOK = 64;

    private final ArrayList<WeakReference<PyGenerator>> all = new ArrayList<>();
    private int nextLook = FIRST_LOOK;

    /** Takes a generator that waits for the first time. */
    void add(PyGenerator generator) {
        if (all.size() >= nextLook) {
            all.removeIf(each -> each.get() == null || each.get().isDone);
            nextLook = Math.max(FIRST_LOOK, 2 * all.size());
        }
        all.add(new WeakReference<>(generator));
    }

    /** {@return those that Java knows still, in the order in which they began to wait} */
    public List<PyGenerator> list() {
        var waiting = new ArrayList<PyGenerator>();
        for (WeakReference<PyGenerator> each : all) {
            PyGenerator generator = each.get();
            if (generator != null && !generator.isDone) {
                waiting.add(generator);
            }
        }
        return waiting;
    }
}
