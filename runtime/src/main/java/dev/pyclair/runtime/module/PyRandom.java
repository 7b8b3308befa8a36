package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.IntBits;
import dev.pyclair.runtime.number.IntFloat;
import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.BuiltinMethod;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;

/** {@code random.Random}. */
final class PyRandom extends PyObject {
    /** So many floats from 0 to 1 are as far from each other. */
    private static final long MOST_FLOATS = 1L << 53;

    final MersenneTwister twister;

    /** What {@code gauss} has left for the next time; NaN for nothing. */
    double nextGauss = Double.NaN;

    PyRandom(PyType type) {
        super(type);
        twister = SystemRandom.source(type);
    }

    /** {@code self.random()}, which a class of the program may have made its own. */
    double next(Context cx) {
        return type().isBuiltin()
                ? twister.nextDouble()
                : Numbers.toDouble(cx, Calls.method(cx, this, "random"));
    }

    /** {@code self.getrandbits(count)}. */
    Object bits(Context cx, int count) {
        return type().isBuiltin()
                ? twister.nextBits(count)
                : Calls.method(cx, this, "getrandbits", (long) count);
    }

    /** An int from 0 up to another, which is above 0. */
    Object below(Context cx, Object limit) {
        if (!(type().lookup("random") instanceof BuiltinMethod)
                && type().lookup("getrandbits") instanceof BuiltinMethod) {
            return belowByFloats(cx, limit);
        }
        int count = IntBits.length(limit);
        Object number = bits(cx, count);
        while (Ints.compare(number, limit) >= 0) {
            number = bits(cx, count);
        }
        return number;
    }

    /** As CPython does for classes with a {@code random} of their own, and no more. */
    private Object belowByFloats(Context cx, Object limit) {
        if (!(limit instanceof Long number) || number >= MOST_FLOATS) {
            return IntFloat.toInt(Math.floor(next(cx) * IntFloat.toDouble(limit)));
        }
        long rest = MOST_FLOATS % number;
        double end = (double) (MOST_FLOATS - rest) / MOST_FLOATS;
        double chosen = next(cx);
        while (chosen >= end) {
            chosen = next(cx);
        }
        return (long) Math.floor(chosen * MOST_FLOATS) % number;
    }

    /** The same for an index. */
    int below(Context cx, int limit) {
        return (int) (long) below(cx, (Object) (long) limit);
    }

    /** {@code getrandbits} with what a program gives. */
    Object checkedBits(Context cx, Object count) {
        Object number = Sizes.index(cx, count);
        if (Ints.sign(number) < (Feature.DRAWS_NO_BITS.in(cx) ? 0 : 1)) {
            throw Errors.value(cx.wording("random-bits"));
        }
        long bits = Ints.clip(number);
        cx.allocate(bits / Byte.SIZE);
        if (bits > Integer.MAX_VALUE - Integer.SIZE) {
            throw Errors.of(Types.OVERFLOW_ERROR, "Python int too large to convert to C int");
        }
        return twister.nextBits((int) bits);
    }
}
