package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.Complex;

/**
 * The functions of {@code cmath}, without their special values.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/cmathmodule.c">CPython: {@code
 *     Modules/cmathmodule.c}</a>
 */
final class ComplexFunctions {
    private static final double LARGE = Double.MAX_VALUE / 4;
    private static final double LARGE_ROOT = Math.sqrt(LARGE);
    private static final double LARGE_LOG = Math.log(LARGE);
    private static final double SMALL_ROOT = Math.sqrt(Double.MIN_NORMAL);
    private static final int SCALE_UP = 53;
    private static final int SCALE_DOWN = -27;

    /** Moduli between these have logarithms near 0, which are calculated from what is above 1. */
    private static final double NEAR_ONE = 0.71;

    private static final double NEAR_ONE_END = 1.73;

    private ComplexFunctions() {}

    private static Complex complex(double real, double imaginary) {
        return new Complex(real, imaginary);
    }

    /** {@code -i * f(i * z)}, with the result of f. */
    private static Complex turnedBack(Complex result) {
        return complex(result.imaginary(), -result.real());
    }

    private static Complex turned(Complex z) {
        return complex(-z.imaginary(), z.real());
    }

    /** Half of a modulus that may be too large itself, as a logarithm of the whole. */
    private static double logOfLarge(Complex z) {
        return Math.log(Math.hypot(z.real() / 2, z.imaginary() / 2)) + 2 * MathFunctions.LN2;
    }

    private static boolean isLarge(Complex z) {
        return Math.abs(z.real()) > LARGE || Math.abs(z.imaginary()) > LARGE;
    }

    static Complex sqrt(Complex z) {
        Complex special = ComplexSpecials.of("sqrt", z.real(), z.imaginary());
        if (special != null) {
            return special;
        }
        if (z.real() == 0 && z.imaginary() == 0) {
            return complex(0, z.imaginary());
        }
        double a = Math.abs(z.real());
        double b = Math.abs(z.imaginary());
        double s;
        if (a < Double.MIN_NORMAL && b < Double.MIN_NORMAL) {
            a = Math.scalb(a, SCALE_UP);
            s = Math.scalb(Math.sqrt(a + Math.hypot(a, Math.scalb(b, SCALE_UP))), SCALE_DOWN);
        } else {
            a /= 8;
            s = 2 * Math.sqrt(a + Math.hypot(a, b / 8));
        }
        double d = b / (2 * s);
        return z.real() >= 0
                ? complex(s, Math.copySign(d, z.imaginary()))
                : complex(d, Math.copySign(s, z.imaginary()));
    }

    static Complex acos(Complex z) {
        Complex special = ComplexSpecials.of("acos", z.real(), z.imaginary());
        if (special != null) {
            return special;
        }
        if (isLarge(z)) {
            double real = Math.atan2(Math.abs(z.imaginary()), z.real());
            double log = logOfLarge(z);
            return complex(
                    real,
                    z.real() < 0
                            ? -Math.copySign(log, z.imaginary())
                            : Math.copySign(log, -z.imaginary()));
        }
        Complex s1 = sqrt(complex(1 - z.real(), -z.imaginary()));
        Complex s2 = sqrt(complex(1 + z.real(), z.imaginary()));
        return complex(
                2 * Math.atan2(s1.real(), s2.real()),
                MathFunctions.asinh(s2.real() * s1.imaginary() - s2.imaginary() * s1.real()));
    }

    static Complex acosh(Complex z) {
        Complex special = ComplexSpecials.of("acosh", z.real(), z.imaginary());
        if (special != null) {
            return special;
        }
        if (isLarge(z)) {
            return complex(logOfLarge(z), Math.atan2(z.imaginary(), z.real()));
        }
        Complex s1 = sqrt(complex(z.real() - 1, z.imaginary()));
        Complex s2 = sqrt(complex(z.real() + 1, z.imaginary()));
        return complex(
                MathFunctions.asinh(s1.real() * s2.real() + s1.imaginary() * s2.imaginary()),
                2 * Math.atan2(s1.imaginary(), s2.real()));
    }

    static Complex asin(Complex z) {
        return turnedBack(asinh(turned(z)));
    }

    static Complex asinh(Complex z) {
        Complex special = ComplexSpecials.of("asinh", z.real(), z.imaginary());
        if (special != null) {
            return special;
        }
        if (isLarge(z)) {
            double log = logOfLarge(z);
            double real =
                    z.imaginary() >= 0
                            ? Math.copySign(log, z.real())
                            : -Math.copySign(log, -z.real());
            return complex(real, Math.atan2(z.imaginary(), Math.abs(z.real())));
        }
        Complex s1 = sqrt(complex(1 + z.imaginary(), -z.real()));
        Complex s2 = sqrt(complex(1 - z.imaginary(), z.real()));
        return complex(
                MathFunctions.asinh(s1.real() * s2.imaginary() - s2.real() * s1.imaginary()),
                Math.atan2(z.imaginary(), s1.real() * s2.real() - s1.imaginary() * s2.imaginary()));
    }

    static Complex atan(Complex z) {
        return turnedBack(atanh(turned(z)));
    }

    static Complex atanh(Complex z) {
        Complex special = ComplexSpecials.of("atanh", z.real(), z.imaginary());
        if (special != null) {
            return special;
        }
        if (Math.copySign(1, z.real()) < 0) {
            return atanh(z.negated()).negated();
        }
        double b = Math.abs(z.imaginary());
        if (z.real() > LARGE_ROOT || b > LARGE_ROOT) {
            double h = Math.hypot(z.real() / 2, z.imaginary() / 2);
            return complex(z.real() / 4 / h / h, -Math.copySign(Math.PI / 2, -z.imaginary()));
        }
        if (z.real() == 1 && b < SMALL_ROOT) {
            if (b == 0) {
                throw MathFunctions.domain();
            }
            return complex(
                    -Math.log(Math.sqrt(b) / Math.sqrt(Math.hypot(b, 2))),
                    Math.copySign(Math.atan2(2, -b) / 2, z.imaginary()));
        }
        double less = 1 - z.real();
        return complex(
                Math.log1p(4 * z.real() / (less * less + b * b)) / 4,
                -Math.atan2(-2 * z.imaginary(), less * (1 + z.real()) - b * b) / 2);
    }

    static Complex cos(Complex z) {
        return cosh(turned(z));
    }

    static Complex cosh(Complex z) {
        double x = z.real();
        double y = z.imaginary();
        if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
            return along(x, y, 1, x > 0 ? 1 : -1);
        }
        Complex special = ComplexSpecials.of("cosh", x, y);
        if (special != null) {
            return special;
        }
        if (Math.abs(x) > LARGE_LOG) {
            double less = x - Math.copySign(1, x);
            return checked(
                    Math.cos(y) * Math.cosh(less) * Math.E, Math.sin(y) * Math.sinh(less) * Math.E);
        }
        return checked(Math.cos(y) * Math.cosh(x), Math.sin(y) * Math.sinh(x));
    }

    static Complex exp(Complex z) {
        double x = z.real();
        double y = z.imaginary();
        if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
            double size = x > 0 ? x : 0;
            return complex(Math.copySign(size, Math.cos(y)), Math.copySign(size, Math.sin(y)));
        }
        Complex special = ComplexSpecials.of("exp", x, y);
        if (special != null) {
            return special;
        }
        if (x > LARGE_LOG) {
            double less = Math.exp(x - 1);
            return checked(less * Math.cos(y) * Math.E, less * Math.sin(y) * Math.E);
        }
        double size = Math.exp(x);
        return checked(size * Math.cos(y), size * Math.sin(y));
    }

    static Complex log(Complex z) {
        Complex special = ComplexSpecials.of("log", z.real(), z.imaginary());
        if (special != null) {
            return special;
        }
        double a = Math.abs(z.real());
        double b = Math.abs(z.imaginary());
        double real;
        if (a > LARGE || b > LARGE) {
            real = Math.log(Math.hypot(a / 2, b / 2)) + MathFunctions.LN2;
        } else if (a < Double.MIN_NORMAL && b < Double.MIN_NORMAL) {
            if (a == 0 && b == 0) {
                throw MathFunctions.domain();
            }
            double up = Math.hypot(Math.scalb(a, SCALE_UP), Math.scalb(b, SCALE_UP));
            real = Math.log(up) - SCALE_UP * MathFunctions.LN2;
        } else {
            double h = Math.hypot(a, b);
            if (NEAR_ONE <= h && h <= NEAR_ONE_END) {
                double more = Math.max(a, b);
                double less = Math.min(a, b);
                real = Math.log1p((more - 1) * (more + 1) + less * less) / 2;
            } else {
                real = Math.log(h);
            }
        }
        return complex(real, Math.atan2(z.imaginary(), z.real()));
    }

    static Complex sin(Complex z) {
        return turnedBack(sinh(turned(z)));
    }

    static Complex sinh(Complex z) {
        double x = z.real();
        double y = z.imaginary();
        if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
            return along(x, y, x > 0 ? 1 : -1, 1);
        }
        Complex special = ComplexSpecials.of("sinh", x, y);
        if (special != null) {
            return special;
        }
        if (Math.abs(x) > LARGE_LOG) {
            double less = x - Math.copySign(1, x);
            return checked(
                    Math.cos(y) * Math.sinh(less) * Math.E, Math.sin(y) * Math.cosh(less) * Math.E);
        }
        return checked(Math.cos(y) * Math.sinh(x), Math.sin(y) * Math.cosh(x));
    }

    static Complex tan(Complex z) {
        return turnedBack(tanh(turned(z)));
    }

    static Complex tanh(Complex z) {
        double x = z.real();
        double y = z.imaginary();
        if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
            return complex(x > 0 ? 1 : -1, Math.copySign(0.0, 2 * Math.sin(y) * Math.cos(y)));
        }
        Complex special = ComplexSpecials.of("tanh", x, y);
        if (special != null) {
            return special;
        }
        if (Math.abs(x) > LARGE_LOG) {
            return complex(
                    Math.copySign(1, x),
                    4 * Math.sin(y) * Math.cos(y) * Math.exp(-2 * Math.abs(x)));
        }
        double tx = Math.tanh(x);
        double ty = Math.tan(y);
        double cx = 1 / Math.cosh(x);
        double both = tx * ty;
        double under = 1 + both * both;
        return complex(tx * (1 + ty * ty) / under, ty / under * cx * cx);
    }

    static Complex rect(double r, double phi) {
        if (Double.isInfinite(r) && Double.isFinite(phi) && phi != 0) {
            int sign = r > 0 ? 1 : -1;
            return along(r, phi, sign, sign);
        }
        Complex special = ComplexSpecials.of("rect", r, phi);
        if (special != null) {
            return special;
        }
        return phi == 0 ? complex(r, r * phi) : complex(r * Math.cos(phi), r * Math.sin(phi));
    }

    /** Infinite in the direction of an angle; the signs are those of the parts. */
    private static Complex along(double size, double angle, int real, int imaginary) {
        double infinity = Math.abs(size);
        return complex(
                real * Math.copySign(infinity, Math.cos(angle)),
                imaginary * Math.copySign(infinity, Math.sin(angle)));
    }

    private static Complex checked(double real, double imaginary) {
        if (Double.isInfinite(real) || Double.isInfinite(imaginary)) {
            throw MathFunctions.range();
        }
        return complex(real, imaginary);
    }
}
