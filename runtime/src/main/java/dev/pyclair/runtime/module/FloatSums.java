package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.text.ValueFault;
import java.util.Arrays;

/**
 * {@code math.fsum}, {@code hypot} and {@code dist}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/mathmodule.c">CPython: {@code
 *     Modules/mathmodule.c}, {@code math_fsum}, {@code vector_norm}</a>
 */
final class FloatSums {
    private FloatSums() {}

    /** By Shewchuk's algorithm: partial sums that do not overlap. */
    static double exact(Context cx, Object items) {
        PyIterator iterator = Iteration.of(cx, items);
        double[] partials = new double[32];
        int count = 0;
        double special = 0;
        double infinite = 0;
        for (Object item = iterator.next(cx); item != null; item = iterator.next(cx)) {
            double x = Numbers.toDouble(cx, item);
            double given = x;
            int kept = 0;
            for (int j = 0; j < count; j++) {
                double y = partials[j];
                double large = Math.abs(x) < Math.abs(y) ? y : x;
                double small = Math.abs(x) < Math.abs(y) ? x : y;
                double high = large + small;
                double low = small - (high - large);
                if (low != 0) {
                    partials[kept++] = low;
                }
                x = high;
            }
            count = kept;
            if (x == 0) {
                continue;
            }
            if (Double.isFinite(x)) {
                if (count == partials.length) {
                    partials = Arrays.copyOf(partials, 2 * count);
                }
                partials[count++] = x;
                continue;
            }
            if (Double.isFinite(given)) {
                throw ValueFault.overflow("intermediate overflow in fsum");
            }
            infinite += Double.isInfinite(given) ? given : 0;
            special += given;
            count = 0;
        }
        if (special != 0) {
            if (Double.isNaN(infinite)) {
                throw ValueFault.value("-inf + inf in fsum");
            }
            return special;
        }
        return rounded(partials, count);
    }

    private static double rounded(double[] partials, int count) {
        int n = count;
        if (n == 0) {
            return 0;
        }
        double high = partials[--n];
        double low = 0;
        while (n > 0) {
            double x = high;
            double y = partials[--n];
            high = x + y;
            low = y - (high - x);
            if (low != 0) {
                break;
            }
        }
        // What is left decides which way a half is rounded.
        if (n > 0 && (low < 0 && partials[n - 1] < 0 || low > 0 && partials[n - 1] > 0)) {
            double y = low * 2;
            double x = high + y;
            if (y == x - high) {
                return x;
            }
        }
        return high;
    }

    static double hypot(Context cx, Object[] args) {
        var sizes = new double[args.length];
        for (int i = 0; i < args.length; i++) {
            sizes[i] = Math.abs(Numbers.toDouble(cx, args[i]));
        }
        return norm(sizes);
    }

    static double distance(Context cx, Object p, Object q) {
        Object[] first = Iteration.all(cx, p);
        Object[] second = Iteration.all(cx, q);
        if (first.length != second.length) {
            throw Errors.value("both points must have the same number of dimensions");
        }
        var sizes = new double[first.length];
        for (int i = 0; i < sizes.length; i++) {
            double x = Numbers.toDouble(cx, first[i]);
            sizes[i] = Math.abs(x - Numbers.toDouble(cx, second[i]));
        }
        return norm(sizes);
    }

    private static double norm(double[] sizes) {
        double largest = 0;
        boolean hasNaN = false;
        for (double size : sizes) {
            hasNaN |= Double.isNaN(size);
            largest = size > largest ? size : largest;
        }
        if (Double.isInfinite(largest)) {
            return largest;
        }
        if (hasNaN) {
            return Double.NaN;
        }
        if (largest == 0 || sizes.length <= 1) {
            return largest;
        }
        int exponent = Math.getExponent(largest) + 1;
        if (largest < Double.MIN_NORMAL) {
            // The scale would overflow: as multiples of the least normal number.
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] /= Double.MIN_NORMAL;
            }
            return Double.MIN_NORMAL * norm(sizes);
        }
        return scaledNorm(sizes, exponent);
    }

    /** Sums the squares exactly enough, then corrects the root by one step of Newton's. */
    private static double scaledNorm(double[] sizes, int exponent) {
        double sum = 1;
        double lowSum = 0;
        double lowProducts = 0;
        for (double size : sizes) {
            double x = Math.scalb(size, -exponent);
            double product = x * x;
            double rest = Math.fma(x, x, -product);
            double next = sum + product;
            lowSum += product - (next - sum);
            sum = next;
            lowProducts += rest;
        }
        double root = Math.sqrt(sum - 1 + (lowSum + lowProducts));
        double product = -root * root;
        double rest = Math.fma(-root, root, -product);
        double next = sum + product;
        lowSum += product - (next - sum);
        sum = next;
        lowProducts += rest;
        double left = sum - 1 + (lowSum + lowProducts);
        return Math.scalb(root + left / (2.0 * root), exponent);
    }
}
