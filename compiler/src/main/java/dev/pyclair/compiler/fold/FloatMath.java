package dev.pyclair.compiler.fold;

import dev.pyclair.code.Constant;

/**
 * Arithmetic of float constants; null where Python raises an exception.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Objects/floatobject.c">CPython: {@code
 *     Objects/floatobject.c}</a>
 */
final class FloatMath {
    private FloatMath() {}

    private static Constant of(double value) {
        return new Constant.Float(value);
    }

    static Constant dividedBy(double a, double b) {
        return b == 0 ? null : of(a / b);
    }

    /** {@code float_floor_div}. */
    static Constant floorDividedBy(double a, double b) {
        if (b == 0) {
            return null;
        }
        double rest = a % b;
        double quotient = (a - rest) / b;
        if (rest != 0 && (b < 0) != (rest < 0)) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return of(Math.copySign(0.0, a / b));
        }
        double floor = Math.floor(quotient);
        return of(quotient - floor > 0.5 ? floor + 1 : floor);
    }

    /** {@code float_rem}. */
    static Constant modulo(double a, double b) {
        if (b == 0) {
            return null;
        }
        double rest = a % b;
        if (rest == 0) {
            return of(Math.copySign(0.0, b));
        }
        return of((b < 0) != (rest < 0) ? rest + b : rest);
    }

    /** {@code float_pow}. */
    static Constant power(double base, double exponent) {
        if (exponent == 0) {
            return of(1);
        }
        if (Double.isNaN(base)) {
            return of(base);
        }
        if (Double.isNaN(exponent)) {
            return of(base == 1 ? 1 : exponent);
        }
        if (Double.isInfinite(exponent)) {
            double size = Math.abs(base);
            if (size == 1) {
                return of(1);
            }
            return of((exponent > 0) == (size > 1) ? Math.abs(exponent) : 0);
        }
        boolean isOdd = Math.abs(exponent % 2) == 1;
        if (Double.isInfinite(base)) {
            if (exponent > 0) {
                return of(isOdd ? base : Math.abs(base));
            }
            return of(isOdd ? Math.copySign(0.0, base) : 0);
        }
        if (base == 0) {
            return exponent < 0 ? null : of(isOdd ? base : 0);
        }
        if (base < 0 && exponent != Math.floor(exponent)) {
            return ComplexMath.power(
                    new Constant.Complex(base, 0), new Constant.Complex(exponent, 0));
        }
        double size = Math.abs(base);
        double power = size == 1 ? 1 : PreciseMath.pow(size, exponent);
        return Double.isInfinite(power) ? null : of(base < 0 && isOdd ? -power : power);
    }
}
