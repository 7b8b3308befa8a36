package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;
import java.util.HashSet;

/**
 * What {@code random} takes out of sequences.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/random.py">CPython: {@code
 *     Lib/random.py}</a>
 */
final class RandomChoices {
    private static final int SMALL_SET = 21;

    private RandomChoices() {}

    static Object range(Context cx, PyRandom random, Object[] args) {
        Object start = Sizes.index(cx, args[0]);
        if (args[1] == null || args[1] == Singleton.NONE) {
            if (args[2] != null) {
                throw Errors.type("Missing a non-None stop argument");
            }
            if (Ints.sign(start) <= 0) {
                throw Errors.value("empty range for randrange()");
            }
            return random.below(cx, start);
        }
        Object width = Ints.subtract(Sizes.index(cx, args[1]), start);
        Object step = args[2] == null ? 1L : Sizes.index(cx, args[2]);
        int sign = Ints.sign(step);
        if (sign == 0) {
            throw Errors.value("zero step for randrange()");
        }
        Object rounded = Ints.subtract(Ints.add(width, step), (long) sign);
        Object count = Ints.floorDivide(rounded, step);
        if (Ints.sign(count) <= 0) {
            String key = step.equals(1L) ? "random-range" : "random-step";
            throw Errors.value(cx.wording(key, start, args[1], width, step));
        }
        Object way = Ints.multiply(step, random.below(cx, count), cx);
        return Ints.add(start, way);
    }

    /** {@code randint}: a range whose end is one of its numbers. */
    static Object between(Context cx, PyRandom random, Object[] args) {
        Object start = Sizes.index(cx, args[0]);
        Object end = Ints.add(Sizes.index(cx, args[1]), 1L);
        Object width = Ints.subtract(end, start);
        if (Ints.sign(width) <= 0) {
            throw Errors.value(cx.wording("random-int", start, end, width, args[1]));
        }
        return Ints.add(start, random.below(cx, width));
    }

    static Object choice(Context cx, PyRandom random, Object sequence) {
        long count = Sizes.of(cx, sequence);
        if (count == 0 && Feature.CHOOSES_FIRST_OF_NOTHING.in(cx)) {
            return Subscripts.get(cx, sequence, 0L);
        }
        if (count == 0) {
            throw Errors.index("Cannot choose from an empty sequence");
        }
        return Subscripts.get(cx, sequence, random.below(cx, (Object) count));
    }

    static Object shuffle(Context cx, PyRandom random, Object list) {
        for (long i = Sizes.of(cx, list) - 1; i > 0; i--) {
            Object j = random.below(cx, (Object) (i + 1));
            Object item = Subscripts.get(cx, list, i);
            Subscripts.set(cx, list, i, Subscripts.get(cx, list, j));
            Subscripts.set(cx, list, j, item);
        }
        return Singleton.NONE;
    }

    static Object choices(Context cx, PyRandom random, Object[] args) {
        int count = (int) Math.max(0, args[3] == null ? 1 : Sizes.indexOf(cx, args[3]));
        cx.allocate(8L * count);
        long size = Sizes.of(cx, args[0]);
        boolean isEven = isNone(args[1]) && isNone(args[2]);
        Object[] sums = isEven ? null : sums(cx, args, size);
        double total = isEven ? size : total(cx, sums);
        var chosen = new Object[count];
        for (int i = 0; i < count; i++) {
            double place = random.next(cx) * total;
            long index =
                    isEven ? (long) Math.floor(place) : bisect(cx, sums, place, sums.length - 1);
            chosen[i] = Subscripts.get(cx, args[0], index);
        }
        return new PyList(chosen);
    }

    private static boolean isNone(Object object) {
        return object == null || object == Singleton.NONE;
    }

    private static Object[] sums(Context cx, Object[] args, long size) {
        if (!isNone(args[1]) && !isNone(args[2])) {
            throw Errors.type("Cannot specify both weights and cumulative weights");
        }
        if (isNone(args[2]) && Numbers.isInt(args[1])) {
            throw Errors.type(
                    "The number of choices must be a keyword argument: k="
                            + Texts.repr(cx, args[1]));
        }
        Object[] sums = isNone(args[2]) ? accumulate(cx, args[1]) : Iteration.all(cx, args[2]);
        if (sums.length != size) {
            throw Errors.value("The number of weights does not match the population");
        }
        return sums;
    }

    private static Object[] accumulate(Context cx, Object items) {
        Object[] sums = Iteration.all(cx, items).clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] = Operators.add(cx, sums[i - 1], sums[i]);
        }
        return sums;
    }

    private static double total(Context cx, Object[] sums) {
        if (sums.length == 0) {
            throw Errors.index("list index out of range");
        }
        double total = Numbers.toDouble(cx, sums[sums.length - 1]);
        if (total <= 0.0 && Feature.CHECKS_WEIGHTS.in(cx)) {
            throw Errors.value("Total of weights must be greater than zero");
        }
        if (!Double.isFinite(total) && Feature.CHECKS_WEIGHTS.in(cx)) {
            throw Errors.value("Total of weights must be finite");
        }
        return total;
    }

    private static int bisect(Context cx, Object[] sums, Object place, int end) {
        int low = 0;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Comparisons.isLess(cx, place, sums[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    static Object sample(Context cx, PyRandom random, Object[] args) {
        Object population = args[0];
        if (population instanceof PySet set && Feature.SAMPLES_SETS.in(cx)) {
            if (Feature.WARNS_OF_SETS.in(cx)) {
                cx.warn(
                        Types.DEPRECATION_WARNING,
                        "Sampling from a set deprecated\n"
                                + "since Python 3.9 and will be removed in a subsequent version.");
            }
            population = new PyTuple(Iteration.all(cx, set));
        }
        if (population instanceof PySet
                || population instanceof PyDict
                || Types.of(population).lookup("__getitem__") == null) {
            throw Errors.type(cx.wording("random-population"));
        }
        if (args.length > 2 && !isNone(args[2])) {
            return counted(cx, random, args);
        }
        long size = Sizes.of(cx, population);
        int[] places = places(cx, random, size, Sizes.indexOf(cx, args[1]));
        var sample = new Object[places.length];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = Subscripts.get(cx, population, (long) places[i]);
        }
        return new PyList(sample);
    }

    private static Object counted(Context cx, PyRandom random, Object[] args) {
        Object[] sums = accumulate(cx, args[2]);
        if (sums.length != Sizes.of(cx, args[0])) {
            throw Errors.value("The number of counts does not match the population");
        }
        Object total = sums.length == 0 ? 0L : sums[sums.length - 1];
        if (!Numbers.isInt(total)) {
            throw Errors.type("Counts must be integers");
        }
        if (Ints.sign(Sizes.integer(total)) <= 0) {
            throw Errors.value("Total of counts must be greater than zero");
        }
        int[] places = places(cx, random, Sizes.indexOf(cx, total), Sizes.indexOf(cx, args[1]));
        var sample = new Object[places.length];
        for (int i = 0; i < sample.length; i++) {
            int index = bisect(cx, sums, (long) places[i], sums.length - 1);
            sample[i] = Subscripts.get(cx, args[0], (long) index);
        }
        return new PyList(sample);
    }

    /** Different places below a size, in the order in which they are drawn. */
    private static int[] places(Context cx, PyRandom random, long size, long count) {
        if (count < 0 || count > size) {
            throw Errors.value("Sample larger than population or is negative");
        }
        if (size > Integer.MAX_VALUE) {
            throw Errors.of(Types.OVERFLOW_ERROR, "population is too large");
        }
        cx.allocate(8L * count);
        int n = (int) size;
        var places = new int[(int) count];
        double small = SMALL_SET;
        if (count > 5) {
            small += Math.pow(4, Math.ceil(Math.log(count * 3.0) / Math.log(4)));
        }
        if (n > small) {
            var seen = new HashSet<Integer>();
            for (int i = 0; i < places.length; i++) {
                int place = random.below(cx, n);
                while (!seen.add(place)) {
                    place = random.below(cx, n);
                }
                places[i] = place;
            }
            return places;
        }
        var pool = new int[n];
        Arrays.setAll(pool, i -> i);
        for (int i = 0; i < places.length; i++) {
            int j = random.below(cx, n - i);
            places[i] = pool[j];
            pool[j] = pool[n - i - 1];
        }
        return places;
    }
}
