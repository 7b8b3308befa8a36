package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;

/** {@code itertools.groupby}. */
final class Grouping extends PyIterator {
    private final PyIterator items;
    private final Object function;
    private Object item;
    private Object key;
    private Object keyOfGroup;
    private Group group;

    private Grouping(PyType type, PyIterator items, Object function) {
        super(type);
        this.items = items;
        this.function = function;
    }

    static Object groupBy(Context cx, PyType type, Object[] args) {
        Object function = args[1] == null || args[1] == Singleton.NONE ? null : args[1];
        return new Grouping(type, Iteration.of(cx, args[0]), function);
    }

    private boolean step(Context cx) {
        Object next = items.next(cx);
        if (next == null) {
            return false;
        }
        key = function == null ? next : Calls.call(cx, function, next);
        item = next;
        return true;
    }

    @Override
    public Object next(Context cx) {
        group = null;
        // What the group before has left is passed over.
        while (key == null || keyOfGroup != null && Comparisons.isEqual(cx, keyOfGroup, key)) {
            if (!step(cx)) {
                return null;
            }
        }
        keyOfGroup = key;
        group = new Group(key);
        return new PyTuple(key, group);
    }

    private final class Group extends PyIterator {
        private final Object own;

        Group(Object own) {
            super(ItertoolsTypes.GROUPER);
            this.own = own;
        }

        @Override
        public Object next(Context cx) {
            if (group != this || item == null && !step(cx)) {
                return null;
            }
            if (!Comparisons.isEqual(cx, own, key)) {
                return null;
            }
            Object next = item;
            item = null;
            return next;
        }
    }
}
