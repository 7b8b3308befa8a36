package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.IntFloat;
import dev.pyclair.runtime.object.BinaryOperator;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * {@code sum}: ints exactly, then floats with the rest that rounding leaves, then anything.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/bltinmodule.c">CPython: {@code
 *     Python/bltinmodule.c}, {@code builtin_sum_impl}</a>
 */
final class Sum {
    private Sum() {}

    static Object of(Context cx, Object items, Object start) {
        PyIterator iterator = Iteration.of(cx, items);
        Object sum = start == null ? 0L : start;
        PyRaise refusal = refusal(sum);
        if (refusal != null) {
            throw refusal;
        }
        Object item = iterator.next(cx);
        while (item != null && Types.of(sum) == Types.INT && isInt(item)) {
            sum = Operators.add(cx, sum, item);
            item = iterator.next(cx);
        }
        if (item != null && Types.of(sum) == Types.INT) {
            sum = Operators.add(cx, sum, item);
            item = iterator.next(cx);
        }
        if (item != null && sum instanceof Double number) {
            return ofFloats(cx, iterator, number, item);
        }
        return rest(cx, iterator, sum, item);
    }

    private static boolean isInt(Object item) {
        return Types.of(item) == Types.INT || Types.of(item) == Types.BOOL;
    }

    private static PyRaise refusal(Object start) {
        if (Texts.plain(start) != null) {
            return Errors.type("sum() can't sum strings [use ''.join(seq) instead]");
        }
        PyType layout = Types.of(start).layout();
        if (layout == Types.BYTES || layout == Types.BYTEARRAY) {
            return Errors.type("sum() can't sum " + layout.name() + " [use b''.join(seq) instead]");
        }
        return null;
    }

    /** By Neumaier's algorithm; ints of a long are added without their rest. */
    private static Object ofFloats(Context cx, PyIterator iterator, double start, Object first) {
        double sum = start;
        double rest = 0;
        Object item = first;
        for (; item != null; item = iterator.next(cx)) {
            if (item instanceof Double x) {
                double next = sum + x;
                rest += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
                sum = next;
            } else if (Sizes.integer(item) instanceof Long x) {
                sum += IntFloat.toDouble(x);
            } else {
                break;
            }
        }
        // An infinite sum has a rest that is no number.
        double total = rest != 0 && Double.isFinite(rest) ? sum + rest : sum;
        return rest(cx, iterator, total, item);
    }

    private static Object rest(Context cx, PyIterator iterator, Object start, Object first) {
        Object sum = start;
        for (Object item = first; item != null; item = iterator.next(cx)) {
            sum = Operators.apply(cx, BinaryOperator.ADD, sum, item);
        }
        return sum;
    }
}
