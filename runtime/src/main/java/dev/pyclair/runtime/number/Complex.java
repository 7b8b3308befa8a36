package dev.pyclair.runtime.number;

import dev.pyclair.runtime.text.ValueFault;

/**
 * A Python {@code complex}.
 *
 * <p>Equality is that of Java records, which tells zeros apart and NaNs not; {@link #isSame} is
 * Python's.
 *
 * @param real the real part
 * @param imaginary the imaginary part
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/complexobject.c">CPython:
 *     {@code Objects/complexobject.c}</a>
 */
public record Complex(double real, double imaginary) {
    private static final Complex ONE = new Complex(1, 0);

    /** Whole exponents up to this one are reached by multiplication. */
    private static final int MOST_MULTIPLIED = 100;

    /** {@return {@code this == other}} @param other another */
    public boolean isSame(Complex other) {
        return real == other.real && imaginary == other.imaginary;
    }

    /** {@return {@code this + other}} @param other another */
    public Complex plus(Complex other) {
        return new Complex(real + other.real, imaginary + other.imaginary);
    }

    /** {@return {@code this - other}} @param other another */
    public Complex minus(Complex other) {
        return new Complex(real - other.real, imaginary - other.imaginary);
    }

    /** {@return {@code -this}} */
    public Complex negated() {
        return new Complex(-real, -imaginary);
    }

    /** {@return {@code this * other}} @param other another */
    public Complex times(Complex other) {
        return new Complex(
                real * other.real - imaginary * other.imaginary,
                real * other.imaginary + imaginary * other.real);
    }

    /**
     * {@code this / other}.
     *
     * @param other another
     * @return the quotient
     * @throws ValueFault {@code ZeroDivisionError}
     */
    public Complex dividedBy(Complex other) {
        if (other.real == 0 && other.imaginary == 0) {
            throw ValueFault.worded("ZeroDivisionError", "complex-division");
        }
        return quotient(this, other);
    }

    // As _Py_c_quot: both are divided by the larger part of the divisor, which avoids overflow.
    private static Complex quotient(Complex a, Complex b) {
        double realSize = Math.abs(b.real);
        double imaginarySize = Math.abs(b.imaginary);
        if (realSize >= imaginarySize) {
            double ratio = b.imaginary / b.real;
            double divisor = b.real + b.imaginary * ratio;
            return new Complex(
                    (a.real + a.imaginary * ratio) / divisor,
                    (a.imaginary - a.real * ratio) / divisor);
        }
        if (imaginarySize >= realSize) {
            double ratio = b.real / b.imaginary;
            double divisor = b.real * ratio + b.imaginary;
            return new Complex(
                    (a.real * ratio + a.imaginary) / divisor,
                    (a.imaginary * ratio - a.real) / divisor);
        }
        return new Complex(Double.NaN, Double.NaN);
    }

    /**
     * {@code abs(this)}.
     *
     * @return the distance from zero
     * @throws ValueFault {@code OverflowError} if it is too large
     */
    public double size() {
        double size = Power.hypot(real, imaginary);
        if (Double.isInfinite(size) && !Double.isInfinite(real) && !Double.isInfinite(imaginary)) {
            throw ValueFault.overflow("absolute value too large");
        }
        return size;
    }

    /**
     * {@code base ** exponent}.
     *
     * @param base a number
     * @param exponent a number
     * @return the power
     * @throws ValueFault {@code ZeroDivisionError}, or {@code OverflowError} if it is too large
     */
    public static Complex pow(Complex base, Complex exponent) {
        double real = exponent.real;
        boolean isWhole = exponent.imaginary == 0 && real == Math.floor(real);
        Complex power =
                isWhole && Math.abs(real) <= MOST_MULTIPLIED
                        ? wholePower(base, (int) real)
                        : polarPower(base, exponent);
        if (Double.isInfinite(power.real) || Double.isInfinite(power.imaginary)) {
            throw ValueFault.overflow("complex exponentiation");
        }
        return power;
    }

    private static Complex wholePower(Complex base, int exponent) {
        if (exponent > 0) {
            return product(base, exponent);
        }
        Complex divisor = product(base, -exponent);
        if (divisor.real == 0 && divisor.imaginary == 0) {
            throw zeroToNegative();
        }
        return quotient(ONE, divisor);
    }

    private static Complex product(Complex base, int exponent) {
        Complex result = ONE;
        Complex square = base;
        for (int mask = 1; mask > 0 && exponent >= mask; mask <<= 1) {
            if ((exponent & mask) != 0) {
                result = result.times(square);
            }
            square = square.times(square);
        }
        return result;
    }

    // As _Py_c_pow.
    private static Complex polarPower(Complex base, Complex exponent) {
        if (exponent.real == 0 && exponent.imaginary == 0) {
            return ONE;
        }
        if (base.real == 0 && base.imaginary == 0) {
            if (exponent.imaginary != 0 || exponent.real < 0) {
                throw zeroToNegative();
            }
            return new Complex(0, 0);
        }
        double size = Power.hypot(base.real, base.imaginary);
        double length = Math.pow(size, exponent.real);
        double angle = Math.atan2(base.imaginary, base.real);
        double phase = angle * exponent.real;
        if (exponent.imaginary != 0) {
            length /= Math.exp(angle * exponent.imaginary);
            phase += exponent.imaginary * Math.log(size);
        }
        if (Double.isInfinite(phase)) {
            // C's sine of it is an error of the same kind, so CPython says the same.
            throw zeroToNegative();
        }
        return new Complex(length * Math.cos(phase), length * Math.sin(phase));
    }

    private static ValueFault zeroToNegative() {
        return ValueFault.worded("ZeroDivisionError", "zero-complex-power");
    }

    /** {@return {@code repr(this)}, such as {@code (1+2j)}} */
    @Override
    public String toString() {
        String imaginaryText = FloatText.plain(imaginary) + "j";
        if (Double.doubleToRawLongBits(real) == 0) {
            return imaginaryText;
        }
        String sign = imaginaryText.startsWith("-") ? "" : "+";
        return "(" + FloatText.plain(real) + sign + imaginaryText + ")";
    }
}
