package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.IntFloat;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyIterator;

/**
 * {@code math.sumprod}: floats with three times their digits.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/mathmodule.c">CPython: {@code
 *     Modules/mathmodule.c}, {@code math_sumprod_impl}</a>
 */
final class SumOfProducts {
    private double high;
    private double low;
    private double tiny;
    private boolean isOfFloats = true;
    private boolean hasFloats;
    private Object total = 0L;

    private SumOfProducts() {}

    static Object of(Context cx, Object p, Object q) {
        PyIterator first = Iteration.of(cx, p);
        PyIterator second = Iteration.of(cx, q);
        var sum = new SumOfProducts();
        while (true) {
            Object x = first.next(cx);
            Object y = second.next(cx);
            if (x == null != (y == null)) {
                throw Errors.value("Inputs are not the same length");
            }
            if (x == null) {
                sum.flush(cx);
                return sum.total;
            }
            sum.add(cx, x, y);
        }
    }

    private void add(Context cx, Object x, Object y) {
        boolean hasFloat = x instanceof Double || y instanceof Double;
        if (isOfFloats && hasFloat && isReal(x) && isReal(y)) {
            multiplyAdd(number(x), number(y));
            hasFloats = true;
            return;
        }
        if (!(x instanceof Long && y instanceof Long)) {
            flush(cx);
            isOfFloats &= hasFloat;
        }
        total = Operators.add(cx, total, Operators.multiply(cx, x, y));
    }

    private static boolean isReal(Object number) {
        return number instanceof Double || number instanceof Long || number instanceof Boolean;
    }

    private static double number(Object number) {
        return number instanceof Double x
                ? x
                : number instanceof Boolean truth ? truth ? 1 : 0 : IntFloat.toDouble(number);
    }

    private void multiplyAdd(double x, double y) {
        double product = x * y;
        double rest = Math.fma(x, y, -product);
        double sum = high + product;
        double z = sum - high;
        double error = high - (sum - z) + (product - z);
        high = sum;
        double middle = low + rest;
        z = middle - low;
        double lost = low - (middle - z) + (rest - z);
        low = middle;
        double next = low + error;
        z = next - low;
        double lastLost = low - (next - z) + (error - z);
        low = next;
        tiny += lost + lastLost;
    }

    private void flush(Context cx) {
        if (hasFloats) {
            double sum = high + (low + tiny);
            total = Operators.add(cx, total, Double.isNaN(sum) ? high : sum);
            high = 0;
            low = 0;
            tiny = 0;
            hasFloats = false;
        }
    }
}
