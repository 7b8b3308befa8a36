package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayList;

/** The classes of {@code itertools} that may go on for ever. */
final class Counting {
    private Counting() {}

    static Object count(Context cx, PyType type, Object[] args) {
        Object start = args[0] == null ? 0L : args[0];
        Object step = args[1] == null ? 1L : args[1];
        if (!isNumber(start) || !isNumber(step)) {
            throw Errors.type("a number is required");
        }
        return new Count(type, start, step);
    }

    private static boolean isNumber(Object object) {
        PyType type = Types.of(object);
        return type.lookup("__index__") != null
                || type.lookup("__float__") != null
                || type.lookup("__int__") != null
                || type.lookup("__complex__") != null;
    }

    private static final class Count extends PyIterator {
        private Object value;
        private final Object step;

        Count(PyType type, Object start, Object step) {
            super(type);
            value = start;
            this.step = step;
        }

        @Override
        public Object next(Context cx) {
            Object now = value;
            value = Operators.add(cx, value, step);
            return now;
        }
    }

    static Object repeat(Context cx, PyType type, Object[] args) {
        return new Repeat(
                type, args[0], args[1] == null ? -1 : Math.max(0, Sizes.countOf(cx, args[1])));
    }

    private static final class Repeat extends PyIterator {
        private final Object value;

        /** How often it comes yet; less than 0 for ever. */
        private long times;

        Repeat(PyType type, Object value, long times) {
            super(type);
            this.value = value;
            this.times = times;
        }

        @Override
        public Object next(Context cx) {
            if (times == 0) {
                return null;
            }
            times = Math.max(-1, times - 1);
            return value;
        }

        @Override
        public long left() {
            if (times < 0) {
                throw Errors.type("len() of unsized object");
            }
            return times;
        }
    }

    static Object repr(Context cx, Object self) {
        if (self instanceof Count count) {
            boolean isPlain = count.step.equals(1L);
            return "count("
                    + Texts.repr(cx, count.value)
                    + (isPlain ? "" : ", " + Texts.repr(cx, count.step))
                    + ")";
        }
        var repeat = (Repeat) self;
        return "repeat("
                + Texts.repr(cx, repeat.value)
                + (repeat.times < 0 ? "" : ", " + repeat.times)
                + ")";
    }

    static Object cycle(Context cx, PyType type, Object[] args) {
        PyIterator items = Iteration.of(cx, args[0]);
        var kept = new ArrayList<Object>();
        var place = new int[] {-1};
        return new Lazy(
                type,
                c -> {
                    if (place[0] < 0) {
                        Object item = items.next(c);
                        if (item != null) {
                            c.allocate(8);
                            kept.add(item);
                            return item;
                        }
                    }
                    if (kept.isEmpty()) {
                        return null;
                    }
                    place[0] = (place[0] + 1) % kept.size();
                    return kept.get(place[0]);
                });
    }
}
