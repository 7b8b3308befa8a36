package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import java.util.Arrays;

/**
 * {@code min} and {@code max}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/bltinmodule.c">CPython: {@code
 *     Python/bltinmodule.c}, {@code min_max}</a>
 */
final class Extremes {
    private Extremes() {}

    static Object find(Context cx, String function, ComparisonOperator isBetter, Object[] args) {
        int count = Signature.Arguments.positional(args);
        if (count == 0) {
            throw Errors.type(cx.wording("extreme-arguments", function));
        }
        Object key = Singleton.NONE;
        Object fallback = null;
        String[] names = Signature.Arguments.names(args);
        for (int i = 0; i < names.length; i++) {
            switch (names[i]) {
                case "key" -> key = args[count + i];
                case "default" -> fallback = args[count + i];
                default -> throw Errors.type(cx.wording("unexpected-keyword", function, names[i]));
            }
        }
        if (count > 1 && fallback != null) {
            throw Errors.type(
                    "Cannot specify a default for "
                            + function
                            + "() with multiple positional arguments");
        }
        Object items = count == 1 ? args[0] : new PyTuple(Arrays.copyOf(args, count));
        Object best = best(cx, isBetter, Iteration.of(cx, items), key);
        if (best == null && fallback == null) {
            throw Errors.value(cx.wording("extreme-empty", function));
        }
        return best == null ? fallback : best;
    }

    private static Object best(
            Context cx, ComparisonOperator isBetter, PyIterator items, Object key) {
        Object best = null;
        Object bestValue = null;
        for (Object item = items.next(cx); item != null; item = items.next(cx)) {
            Object value = key == Singleton.NONE ? item : Calls.call(cx, key, item);
            if (best == null
                    || Operators.isTrue(cx, Comparisons.compare(cx, isBetter, value, bestValue))) {
                best = item;
                bestValue = value;
            }
        }
        return best;
    }
}
