package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;

/** Waiting for what only another thread could bring, in a program that has no other. */
final class Waits {
    private static final double BILLION = 1e9;

    /** Nanoseconds; without end. */
    static final long FOREVER = -1;

    private Waits() {}

    /**
     * A timeout as programs give it.
     *
     * @param given a number; None or null is without end
     * @param unit nanoseconds that 1 means
     * @return nanoseconds, rounded up
     */
    static long nanoseconds(Context cx, Object given, double unit) {
        if (given == null || given == Singleton.NONE) {
            return FOREVER;
        }
        double time =
                Numbers.isFloat(given)
                        ? Numbers.toDouble(cx, given)
                        : Numbers.toDouble(cx, Sizes.index(cx, given));
        if (Double.isNaN(time)) {
            throw Errors.value("Invalid value NaN (not a number)");
        }
        if (Math.abs(time * unit) >= 0x1p63) {
            throw Errors.of(Types.OVERFLOW_ERROR, "timestamp too large to convert to C PyTime_t");
        }
        return (long) Math.ceil(time * unit);
    }

    /** {@return seconds as {@link #nanoseconds} has them} */
    static long ofSeconds(Context cx, Object given) {
        return nanoseconds(cx, given, BILLION);
    }

    /** Lets the time go by in which nothing can come; to wait without end is refused. */
    static void passIn(Context cx, long nanoseconds, String who) {
        if (nanoseconds < 0) {
            throw endless(who);
        }
        if (nanoseconds > 0) {
            cx.sleep(nanoseconds);
        }
    }

    private static PyRaise endless(String who) {
        return Errors.runtime(who + " would wait without end: no other thread is there");
    }
}
