package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayList;

/** The classes of {@code itertools} that take items by their number, or neighbours together. */
final class Slicing {
    private Slicing() {}

    static Object accumulate(Context cx, PyType type, Object[] args) {
        PyIterator items = Iteration.of(cx, args[0]);
        Object function = args[1] == Singleton.NONE ? null : args[1];
        Object initial = args[2] == Singleton.NONE ? null : args[2];
        var state = new Object[] {null, initial};
        return new Lazy(
                type,
                c -> {
                    if (state[1] != null) {
                        state[0] = state[1];
                        state[1] = null;
                        return state[0];
                    }
                    Object item = items.next(c);
                    if (item == null) {
                        return null;
                    }
                    state[0] =
                            state[0] == null
                                    ? item
                                    : function == null
                                            ? Operators.add(c, state[0], item)
                                            : Calls.call(c, function, state[0], item);
                    return state[0];
                });
    }

    static Object batched(Context cx, PyType type, Object[] args) {
        long size = Sizes.countOf(cx, args[1]);
        if (size < 1) {
            throw Errors.value("n must be at least one");
        }
        boolean isStrict = args[2] != null && Operators.isTrue(cx, args[2]);
        PyIterator items = Iteration.of(cx, args[0]);
        return new Lazy(
                type,
                c -> {
                    var batch = new ArrayList<Object>();
                    for (long i = 0; i < size; i++) {
                        Object item = items.next(c);
                        if (item == null) {
                            break;
                        }
                        batch.add(item);
                    }
                    if (batch.isEmpty()) {
                        return null;
                    }
                    if (isStrict && batch.size() < size) {
                        throw Errors.value("batched(): incomplete batch");
                    }
                    return new PyTuple(batch.toArray());
                });
    }

    static Object pairwise(Context cx, PyType type, Object[] args) {
        PyIterator items = Iteration.of(cx, args[0]);
        var before = new Object[1];
        return new Lazy(
                type,
                c -> {
                    Object first = before[0] == null ? items.next(c) : before[0];
                    Object second = first == null ? null : items.next(c);
                    before[0] = second;
                    return second == null ? null : new PyTuple(first, second);
                });
    }

    static Object slice(Context cx, PyType type, Object[] args) {
        boolean hasStart = args.length > 2;
        Object end = hasStart ? args[2] : args[1];
        long start = hasStart ? number(args[1], 0, false) : 0;
        long stop = number(end, Long.MAX_VALUE, !hasStart);
        long step = args.length > 3 ? step(args[3]) : 1;
        PyIterator items = Iteration.of(cx, args[0]);
        // How many items were taken, and the number of the next that is given.
        var state = new long[] {0, start};
        return new Lazy(type, c -> nextOfSlice(c, items, state, stop, step));
    }

    private static Object nextOfSlice(
            Context cx, PyIterator items, long[] state, long stop, long step) {
        long wanted = Math.min(state[1], stop);
        while (state[0] < wanted) {
            if (items.next(cx) == null) {
                state[0] = Long.MAX_VALUE;
                return null;
            }
            state[0]++;
        }
        if (state[0] >= stop) {
            return null;
        }
        Object item = items.next(cx);
        if (item == null) {
            state[0] = Long.MAX_VALUE;
            return null;
        }
        state[0]++;
        state[1] = state[1] > Long.MAX_VALUE - step ? Long.MAX_VALUE : state[1] + step;
        return item;
    }

    private static long number(Object given, long none, boolean isAlone) {
        if (given == Singleton.NONE) {
            return none;
        }
        Object number = Types.of(given).lookup("__index__") == null ? null : given;
        Object plain = number == null ? null : Sizes.integer(number);
        if (plain instanceof Long value && value >= 0) {
            return value;
        }
        throw Errors.value(
                isAlone
                        ? "Stop argument for islice() must be None or an integer: 0 <= x <="
                                + " sys.maxsize."
                        : "Indices for islice() must be None or an integer: 0 <= x <="
                                + " sys.maxsize.");
    }

    private static long step(Object given) {
        if (given == Singleton.NONE) {
            return 1;
        }
        if (Sizes.integer(given) instanceof Long value && value > 0) {
            return value;
        }
        throw Errors.value("Step for islice() must be a positive integer or None.");
    }
}
