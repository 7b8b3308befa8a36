package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.Types;

/** What {@code iter(callable, sentinel)} gives. */
final class CallableIterator extends PyIterator {
    private Object callable;
    private final Object sentinel;

    CallableIterator(Object callable, Object sentinel) {
        super(Types.CALLABLE_ITERATOR);
        this.callable = callable;
        this.sentinel = sentinel;
    }

    @Override
    public Object next(Context cx) {
        if (callable == null) {
            return null;
        }
        Object next = Calls.call(cx, callable);
        if (Comparisons.isEqual(cx, next, sentinel)) {
            callable = null;
            return null;
        }
        return next;
    }
}
