package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.IntCost;
import dev.pyclair.runtime.number.IntFloat;
import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;
import java.math.BigInteger;

/**
 * {@code math}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/mathmodule.c">CPython: {@code
 *     Modules/mathmodule.c}</a>
 */
public final class MathModule extends MethodTable {
    private static final String ROWS =
            """
            acos O
            acosh O
            asin O
            asinh O
            atan O
            atan2 2
            atanh O
            cbrt O since 3.11
            ceil O
            comb 2
            copysign 2
            cos O
            cosh O
            degrees O
            dist 2
            erf O
            erfc O
            exp O
            exp2 O since 3.11
            expm1 O
            fabs O
            factorial O
            floor O
            fma 3 since 3.13
            fmod 2
            frexp O
            fsum O
            gamma O
            gcd 0-
            hypot 0-
            isclose (a, b, *, rel_tol=, abs_tol=)
            isfinite O
            isinf O
            isnan O
            isqrt O
            lcm 0- since 3.9
            ldexp 2
            lgamma O
            log 1-2 since 3.12
            log grouped 1-2 until 3.11
            log10 O
            log1p O
            log2 O
            modf O
            nextafter (x, y, /, *, steps=) since 3.12
            nextafter 2 since 3.9 until 3.11
            perm 1-2
            pow 2
            prod (iterable, /, *, start=)
            radians O
            remainder 2
            sin O
            sinh O
            sqrt O
            sumprod 2 since 3.12
            tan O
            tanh O
            trunc O
            ulp O since 3.9""";

    private static final double TO_DEGREES = 180.0 / Math.PI;
    private static final double TO_RADIANS = Math.PI / 180.0;

    /** Makes the table. */
    public MathModule() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("pi", Math.PI);
        attributes.putText("e", Math.E);
        attributes.putText("tau", 2 * Math.PI);
        attributes.putText("inf", Double.POSITIVE_INFINITY);
        attributes.putText("nan", Double.NaN);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "ceil" -> whole(cx, "__ceil__", args[0], true);
            case "floor" -> whole(cx, "__floor__", args[0], false);
            case "trunc" -> truncate(cx, args[0]);
            case "comb" -> Combinations.comb(cx, args[0], args[1]);
            case "perm" -> Combinations.perm(cx, args);
            case "factorial" -> Combinations.factorial(cx, args[0]);
            case "gcd" -> divisor(cx, args);
            case "lcm" -> multiple(cx, args);
            case "isqrt" -> squareRoot(cx, Sizes.index(cx, args[0]));
            case "dist" -> FloatSums.distance(cx, args[0], args[1]);
            case "hypot" -> FloatSums.hypot(cx, args);
            case "fsum" -> FloatSums.exact(cx, args[0]);
            case "sumprod" -> SumOfProducts.of(cx, args[0], args[1]);
            case "prod" -> product(cx, args[0], args[1]);
            case "log" -> log(cx, args);
            case "log2", "log10" -> logOf(cx, name, args[0]);
            case "isfinite" -> Double.isFinite(Numbers.toDouble(cx, args[0]));
            case "isinf" -> Double.isInfinite(Numbers.toDouble(cx, args[0]));
            case "isnan" -> Double.isNaN(Numbers.toDouble(cx, args[0]));
            case "isclose" -> FloatParts.isClose(cx, args);
            case "frexp" -> FloatParts.split(Numbers.toDouble(cx, args[0]));
            case "modf" -> FloatParts.fraction(Numbers.toDouble(cx, args[0]));
            case "ldexp" -> FloatParts.scale(cx, args[0], args[1]);
            case "nextafter" -> FloatParts.next(cx, args);
            case "fma" -> FloatParts.multiplyAdd(cx, args);
            case "atan2", "copysign", "fmod", "pow", "remainder" ->
                    ofTwo(name, Numbers.toDouble(cx, args[0]), Numbers.toDouble(cx, args[1]));
            default -> ofOne(name, Numbers.toDouble(cx, args[0]));
        };
    }

    private static double ofOne(String name, double x) {
        double result =
                switch (name) {
                    case "acos" -> Math.acos(x);
                    case "acosh" -> MathFunctions.acosh(x);
                    case "asin" -> Math.asin(x);
                    case "asinh" -> MathFunctions.asinh(x);
                    case "atan" -> Math.atan(x);
                    case "atanh" -> MathFunctions.atanh(x);
                    case "cbrt" -> Math.cbrt(x);
                    case "cos" -> Math.cos(x);
                    case "cosh" -> Math.cosh(x);
                    case "degrees" -> x * TO_DEGREES;
                    case "erf" -> ErrorFunction.of(x);
                    case "erfc" -> ErrorFunction.complement(x);
                    case "exp" -> Math.exp(x);
                    case "exp2" -> Math.pow(2, x);
                    case "expm1" -> Math.expm1(x);
                    case "fabs" -> Math.abs(x);
                    case "gamma" -> MathFunctions.gamma(x);
                    case "lgamma" -> MathFunctions.logGamma(x);
                    case "log1p" -> Math.log1p(x);
                    case "radians" -> x * TO_RADIANS;
                    case "sin" -> Math.sin(x);
                    case "sinh" -> Math.sinh(x);
                    case "sqrt" -> Math.sqrt(x);
                    case "tan" -> Math.tan(x);
                    case "tanh" -> Math.tanh(x);
                    case "ulp" -> Math.ulp(x);
                    default -> throw new IllegalStateException(name);
                };
        return checked(name, result, x);
    }

    /** A number for what is none, or too much for what is finite, are errors. */
    private static double checked(String name, double result, double x) {
        if (Double.isNaN(result) && !Double.isNaN(x)) {
            throw MathFunctions.domain(name, x);
        }
        if (Double.isInfinite(result) && !Double.isInfinite(x) && !name.equals("degrees")) {
            throw name.equals("log1p") || name.equals("atanh")
                    ? MathFunctions.domain(name, x)
                    : MathFunctions.range();
        }
        return result;
    }

    private static double ofTwo(String name, double x, double y) {
        return switch (name) {
            case "atan2" -> Math.atan2(x, y);
            case "copysign" -> Math.copySign(x, y);
            case "fmod" -> checkedOfTwo(x % y, x, y);
            case "pow" -> power(x, y);
            case "remainder" -> checkedOfTwo(Math.IEEEremainder(x, y), x, y);
            default -> throw new IllegalStateException(name);
        };
    }

    private static double checkedOfTwo(double result, double x, double y) {
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw MathFunctions.domain();
        }
        return result;
    }

    private static double power(double x, double y) {
        if (y == 0 || x == 1 || x == -1 && Double.isInfinite(y)) {
            return 1;
        }
        double result = Math.pow(x, y);
        if (Double.isFinite(x) && Double.isFinite(y)) {
            if (Double.isNaN(result) || x == 0 && Double.isInfinite(result)) {
                throw MathFunctions.domain();
            }
            if (Double.isInfinite(result)) {
                throw MathFunctions.range();
            }
        }
        return result;
    }

    private static Object whole(Context cx, String method, Object number, boolean isUp) {
        if (!(number instanceof Double)) {
            Object result = Calls.special(cx, number, method);
            if (result != null) {
                return result;
            }
        }
        double x = Numbers.toDouble(cx, number);
        return IntFloat.toInt(isUp ? Math.ceil(x) : Math.floor(x));
    }

    private static Object truncate(Context cx, Object number) {
        Object result = Calls.special(cx, number, "__trunc__");
        if (result == null) {
            throw Errors.type(
                    "type " + Types.of(number).name() + " doesn't define __trunc__ method");
        }
        return result;
    }

    private static Object squareRoot(Context cx, Object number) {
        IntCost.ofDivisor(number, number, cx);
        return Ints.squareRoot(number);
    }

    private static Object divisor(Context cx, Object[] args) {
        Object result = 0L;
        for (Object arg : args) {
            Object next = Sizes.index(cx, arg);
            IntCost.ofDivisor(result, next, cx);
            result = Ints.gcd(result, next);
        }
        return result;
    }

    private static Object multiple(Context cx, Object[] args) {
        Object result = 1L;
        for (Object arg : args) {
            result = Ints.lcm(result, Sizes.index(cx, arg), cx);
        }
        return result;
    }

    private static Object product(Context cx, Object items, Object start) {
        PyIterator iterator = Iteration.of(cx, items);
        Object product = start == null ? 1L : start;
        for (Object item = iterator.next(cx); item != null; item = iterator.next(cx)) {
            product = Operators.multiply(cx, product, item);
        }
        return product;
    }

    private static Object log(Context cx, Object[] args) {
        double number = (double) logOf(cx, "log", args[0]);
        if (args.length == 1) {
            return number;
        }
        return Operators.divide(cx, number, logOf(cx, "log", args[1]));
    }

    /** Of ints of any size, too. */
    private static Object logOf(Context cx, String name, Object number) {
        Object plain = Sizes.integer(number);
        if (plain == null
                && Types.of(number).lookup("__float__") == null
                && Types.of(number).lookup("__index__") != null) {
            plain = Sizes.index(cx, number);
        }
        if (plain instanceof BigInteger big) {
            if (big.signum() <= 0) {
                throw MathFunctions.domain("log-int", 0);
            }
            double nearest = big.doubleValue();
            if (Double.isInfinite(nearest)) {
                int bits = big.bitLength();
                double mantissa = rounded(big, bits);
                return log(name, mantissa) + log(name, 2.0) * bits;
            }
            return log(name, nearest);
        }
        double x = plain == null ? Numbers.toDouble(cx, number) : (double) (Long) plain;
        if (x <= 0) {
            throw MathFunctions.domain(plain == null ? "log" : "log-int", x);
        }
        return log(name, x);
    }

    /** The integer as a float from a half to one, rounded once. */
    private static double rounded(BigInteger big, int bits) {
        int shift = bits - 64;
        BigInteger top = big.shiftRight(shift);
        if (!top.shiftLeft(shift).equals(big)) {
            top = top.setBit(0);
        }
        return Math.scalb(top.doubleValue(), -64);
    }

    private static double log(String name, double x) {
        return switch (name) {
            case "log" -> Math.log(x);
            case "log2" -> MathFunctions.log2(x);
            case "log10" -> Math.log10(x);
            default -> throw new IllegalStateException(name);
        };
    }
}
