package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.IntPower;

/**
 * {@code pow(a, b, c)}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/abstract.c">CPython: {@code
 *     Objects/abstract.c}, {@code ternary_op}</a>
 */
public final class ThreeWayPower {
    private ThreeWayPower() {}

    /**
     * {@code pow(a, b, c)}.
     *
     * @param cx the context
     * @param a the base
     * @param b the exponent
     * @param c the modulus, or None
     * @return the power
     */
    public static Object of(Context cx, Object a, Object b, Object c) {
        if (c == Singleton.NONE) {
            return Operators.apply(cx, BinaryOperator.POWER, a, b);
        }
        PyType first = Types.of(a);
        PyType second = Types.of(b);
        boolean isSecondFirst =
                first != second
                        && second.isSubtypeOf(first)
                        && second.lookup("__rpow__") != first.lookup("__rpow__");
        Object result = isSecondFirst ? tryBuiltin(cx, second, a, b, c) : null;
        if (isMissing(result)) {
            result = tryFirst(cx, first, a, b, c);
        }
        if (isMissing(result) && !isSecondFirst) {
            result = tryBuiltin(cx, second, a, b, c);
        }
        if (isMissing(result)) {
            result = tryBuiltin(cx, Types.of(c), a, b, c);
        }
        if (isMissing(result)) {
            throw Errors.type(
                    cx.wording("power-modulo", first.name(), second.name(), Types.of(c).name()));
        }
        return result;
    }

    private static boolean isMissing(Object result) {
        return result == null || result == Singleton.NOT_IMPLEMENTED;
    }

    private static Object tryFirst(Context cx, PyType type, Object a, Object b, Object c) {
        return type.lookup("__pow__") == null ? null : Calls.special(cx, a, "__pow__", b, c);
    }

    /** What the function of a built-in class, which takes them in this order, says to the three. */
    private static Object tryBuiltin(Context cx, PyType type, Object a, Object b, Object c) {
        if (!(type.lookup("__pow__") instanceof BuiltinMethod)) {
            return null;
        }
        PyType layout = type.layout();
        if (layout == Types.FLOAT) {
            throw Errors.type("pow() 3rd argument not allowed unless all arguments are integers");
        }
        if (layout == Types.COMPLEX && Numbers.complex(a) != null && Numbers.complex(b) != null) {
            throw Errors.value("complex modulo");
        }
        boolean isOfInts = Numbers.isInt(a) && Numbers.isInt(b) && Numbers.isInt(c);
        return isOfInts && type.isSubtypeOf(Types.INT)
                ? IntPower.pow(Sizes.integer(a), Sizes.integer(b), Sizes.integer(c), cx)
                : null;
    }
}
