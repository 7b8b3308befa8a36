package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyType;

/** An iterator that one step describes. */
final class Lazy extends PyIterator {
    /** Gives the next item; null if there is none. */
    interface Step {
        Object next(Context cx);
    }

    private final Step step;

    Lazy(PyType type, Step step) {
        super(type);
        this.step = step;
    }

    @Override
    public Object next(Context cx) {
        return step.next(cx);
    }
}
