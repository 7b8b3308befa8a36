package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PySequenceIterator;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Types;

/** What {@code Sequence} and {@code MutableSequence} do with the methods that a class must have. */
final class SequenceMixin extends AbstractTable {
    /** Rows of {@code Sequence}. */
    static final String SEQUENCE =
            """
            __getitem__ slot 1
            __iter__ slot 0
            __contains__ slot 1
            __reversed__ def ()
            index def (value, start=, stop=)
            count def (value)""";

    /** Rows of {@code MutableSequence}. */
    static final String MUTABLE =
            """
            __setitem__ slot 2
            __delitem__ slot 1
            __iadd__ slot 1
            insert def (index, value)
            append def (value)
            clear def ()
            reverse def ()
            extend def (values)
            pop def (index=)
            remove def (value)""";

    SequenceMixin(String rows) {
        super(rows);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__iter__" -> new PySequenceIterator(self);
            case "__contains__" -> contains(cx, self, args[0]);
            case "__reversed__" -> reversed(cx, self);
            case "index" -> index(cx, self, args);
            case "count" -> count(cx, self, args[0]);
            case "__iadd__" -> {
                Calls.method(cx, self, "extend", args[0]);
                yield self;
            }
            case "append", "clear", "reverse", "extend", "pop", "remove" ->
                    change(cx, name, self, args);
            default -> super.call(cx, name, self, args);
        };
    }

    private static Object change(Context cx, String name, Object self, Object[] args) {
        switch (name) {
            case "append" -> Calls.method(cx, self, "insert", Sizes.of(cx, self), args[0]);
            case "clear" -> clear(cx, self);
            case "reverse" -> reverse(cx, self);
            case "extend" -> extend(cx, self, args[0]);
            case "remove" -> Subscripts.delete(cx, self, Calls.method(cx, self, "index", args[0]));
            default -> {
                Object index = args[0] == null ? (Object) (-1L) : args[0];
                Object item = Subscripts.get(cx, self, index);
                Subscripts.delete(cx, self, index);
                return item;
            }
        }
        return Singleton.NONE;
    }

    static boolean isItem(Context cx, Object item, Object value) {
        return Comparisons.isSame(item, value) || Comparisons.isEqual(cx, item, value);
    }

    private static boolean contains(Context cx, Object self, Object value) {
        PyIterator items = Iteration.of(cx, self);
        for (Object item = items.next(cx); item != null; item = items.next(cx)) {
            if (isItem(cx, item, value)) {
                return true;
            }
        }
        return false;
    }

    private static Object reversed(Context cx, Object self) {
        long[] next = {Sizes.of(cx, self)};
        return new Lazy(
                Types.GENERATOR,
                context -> next[0]-- <= 0 ? null : Subscripts.get(context, self, next[0]));
    }

    private static Object index(Context cx, Object self, Object[] args) {
        long size = args[1] == null && args[2] == null ? 0 : Sizes.of(cx, self);
        long start = args[1] == null || args[1] == Singleton.NONE ? 0 : Sizes.indexOf(cx, args[1]);
        start = start < 0 ? Math.max(0, size + start) : start;
        long stop = Long.MAX_VALUE;
        if (args[2] != null && args[2] != Singleton.NONE) {
            stop = Sizes.indexOf(cx, args[2]);
            stop = stop < 0 ? stop + size : stop;
        }
        for (long i = start; i < stop; i++) {
            Object item;
            try {
                item = Subscripts.get(cx, self, i);
            } catch (PyRaise e) {
                if (e.is(Types.INDEX_ERROR)) {
                    break;
                }
                throw e;
            }
            if (isItem(cx, item, args[0])) {
                return i;
            }
        }
        throw Errors.of(Types.VALUE_ERROR);
    }

    private static Object count(Context cx, Object self, Object value) {
        PyIterator items = Iteration.of(cx, self);
        long count = 0;
        for (Object item = items.next(cx); item != null; item = items.next(cx)) {
            count += isItem(cx, item, value) ? 1 : 0;
        }
        return count;
    }

    private static void clear(Context cx, Object self) {
        while (true) {
            try {
                Calls.method(cx, self, "pop");
            } catch (PyRaise e) {
                if (e.is(Types.INDEX_ERROR)) {
                    return;
                }
                throw e;
            }
        }
    }

    private static void reverse(Context cx, Object self) {
        long size = Sizes.of(cx, self);
        for (long i = 0; i < size / 2; i++) {
            Object last = Subscripts.get(cx, self, size - i - 1);
            Object first = Subscripts.get(cx, self, i);
            Subscripts.set(cx, self, i, last);
            Subscripts.set(cx, self, size - i - 1, first);
        }
    }

    private static void extend(Context cx, Object self, Object values) {
        PyIterator items =
                Iteration.of(cx, values == self ? new PyList(Iteration.all(cx, values)) : values);
        for (Object item = items.next(cx); item != null; item = items.next(cx)) {
            Calls.method(cx, self, "append", item);
        }
    }
}
