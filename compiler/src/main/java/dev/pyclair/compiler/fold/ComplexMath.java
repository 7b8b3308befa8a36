package dev.pyclair.compiler.fold;

import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Complex;

/**
 * Arithmetic of complex constants; null where Python raises an exception.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Objects/complexobject.c">CPython:
 *     {@code Objects/complexobject.c}</a>
 */
final class ComplexMath {
    private static final Complex ONE = new Complex(1, 0);

    /** Whole exponents up to this one are reached by multiplication. */
    private static final int MOST_MULTIPLIED = 100;

    private ComplexMath() {}

    static Constant plus(Complex a, Complex b) {
        return new Complex(a.real() + b.real(), a.imaginary() + b.imaginary());
    }

    static Constant minus(Complex a, Complex b) {
        return new Complex(a.real() - b.real(), a.imaginary() - b.imaginary());
    }

    static Complex times(Complex a, Complex b) {
        return new Complex(
                a.real() * b.real() - a.imaginary() * b.imaginary(),
                a.real() * b.imaginary() + a.imaginary() * b.real());
    }

    static Constant dividedBy(Complex a, Complex b) {
        return isZero(b) ? null : quotient(a, b);
    }

    private static boolean isZero(Complex value) {
        return value.real() == 0 && value.imaginary() == 0;
    }

    /** {@code _Py_c_quot}: both are divided by the larger part of the divisor. */
    private static Complex quotient(Complex a, Complex b) {
        double realSize = Math.abs(b.real());
        double imaginarySize = Math.abs(b.imaginary());
        if (realSize >= imaginarySize) {
            double ratio = b.imaginary() / b.real();
            double divisor = b.real() + b.imaginary() * ratio;
            return new Complex(
                    (a.real() + a.imaginary() * ratio) / divisor,
                    (a.imaginary() - a.real() * ratio) / divisor);
        }
        if (imaginarySize >= realSize) {
            double ratio = b.real() / b.imaginary();
            double divisor = b.real() * ratio + b.imaginary();
            return new Complex(
                    (a.real() * ratio + a.imaginary()) / divisor,
                    (a.imaginary() * ratio - a.real()) / divisor);
        }
        return new Complex(Double.NaN, Double.NaN);
    }

    static Constant power(Complex base, Complex exponent) {
        double real = exponent.real();
        boolean isWhole = exponent.imaginary() == 0 && real == Math.floor(real);
        Complex power =
                isWhole && Math.abs(real) <= MOST_MULTIPLIED
                        ? wholePower(base, (int) real)
                        : polarPower(base, exponent);
        return power == null
                        || Double.isInfinite(power.real())
                        || Double.isInfinite(power.imaginary())
                ? null
                : power;
    }

    private static Complex wholePower(Complex base, int exponent) {
        if (exponent > 0) {
            return product(base, exponent);
        }
        Complex divisor = product(base, -exponent);
        return isZero(divisor) ? null : quotient(ONE, divisor);
    }

    private static Complex product(Complex base, int exponent) {
        Complex result = ONE;
        Complex square = base;
        for (int mask = 1; exponent >= mask; mask <<= 1) {
            if ((exponent & mask) != 0) {
                result = times(result, square);
            }
            square = times(square, square);
        }
        return result;
    }

    /** {@code _Py_c_pow}. */
    private static Complex polarPower(Complex base, Complex exponent) {
        if (isZero(exponent)) {
            return ONE;
        }
        if (isZero(base)) {
            return exponent.imaginary() != 0 || exponent.real() < 0 ? null : new Complex(0, 0);
        }
        double size = PreciseMath.hypot(base.real(), base.imaginary());
        double length = PreciseMath.pow(size, exponent.real());
        double angle = PreciseMath.atan2(base.imaginary(), base.real());
        double phase = angle * exponent.real();
        if (exponent.imaginary() != 0) {
            length /= PreciseMath.exp(angle * exponent.imaginary());
            phase += exponent.imaginary() * PreciseMath.log(size);
        }
        return Double.isInfinite(phase)
                ? null
                : new Complex(length * PreciseMath.cos(phase), length * PreciseMath.sin(phase));
    }
}
