package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.FloatText;
import dev.pyclair.runtime.text.ValueFault;

/**
 * Functions of floats that the C library has and Java has not, or has otherwise.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/mathmodule.c">CPython: {@code
 *     Modules/mathmodule.c}</a>
 */
final class MathFunctions {
    static final double LN2 = 6.931471805599453094e-1;

    private static final double LARGE = 0x1p28;
    private static final double TINY = 0x1p-28;
    private static final double LN_PI = 1.144729885849400174143427351353058711647;

    /** Where Lanczos' approximation is shifted to. */
    private static final double G = 6.024680040776729583740234375;

    private static final double G_LESS_HALF = 5.524680040776729583740234375;

    /** Lanczos' coefficients for thirteen terms: of the numerator, of the denominator. */
    private static final double[] NUMERATOR = {
        23531376880.410759688572007674451636754734846804940,
        42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843,
        17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708,
        1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801,
        31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768,
        186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024,
        210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408
    };

    private static final double[] DENOMINATOR = {
        0.0,
        39916800.0,
        120543840.0,
        150917976.0,
        105258076.0,
        45995730.0,
        13339535.0,
        2637558.0,
        357423.0,
        32670.0,
        1925.0,
        66.0,
        1.0
    };

    private static final double[] FACTORIALS = factorials();
    private static final int MOST_FACTORIALS = 23;

    private MathFunctions() {}

    private static double[] factorials() {
        var all = new double[MOST_FACTORIALS];
        all[0] = 1;
        for (int i = 1; i < all.length; i++) {
            all[i] = all[i - 1] * i;
        }
        return all;
    }

    static double acosh(double x) {
        if (x < 1) {
            return Double.NaN;
        }
        if (x > LARGE) {
            return Math.log(x) + LN2;
        }
        if (x > 2) {
            return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double t = x - 1;
        return Math.log1p(t + Math.sqrt(2 * t + t * t));
    }

    static double asinh(double x) {
        double size = Math.abs(x);
        if (Double.isNaN(x) || Double.isInfinite(x) || size < TINY) {
            return x;
        }
        double result;
        if (size > LARGE) {
            result = Math.log(size) + LN2;
        } else if (size > 2) {
            result = Math.log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
        } else {
            double t = x * x;
            result = Math.log1p(size + t / (1 + Math.sqrt(1 + t)));
        }
        return Math.copySign(result, x);
    }

    static double atanh(double x) {
        double size = Math.abs(x);
        if (size >= 1 || Double.isNaN(x)) {
            return Double.NaN;
        }
        if (size < TINY) {
            return x;
        }
        double t = size + size;
        double result =
                size < 0.5
                        ? 0.5 * Math.log1p(t + t * size / (1 - size))
                        : 0.5 * Math.log1p(t / (1 - size));
        return Math.copySign(result, x);
    }

    /** Exact for powers of two. */
    static double log2(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x) || x <= 0) {
            return Math.log(x);
        }
        int exponent = Math.getExponent(x);
        double mantissa = x;
        if (exponent < Double.MIN_EXPONENT) {
            mantissa = x * 0x1p54;
            exponent = Math.getExponent(mantissa) - 54;
            mantissa = Math.scalb(x, -exponent);
        } else {
            mantissa = Math.scalb(x, -exponent);
        }
        if (mantissa == 1) {
            return exponent;
        }
        return mantissa > Math.sqrt(2)
                ? exponent + 1 + Math.log(mantissa / 2) / LN2
                : exponent + Math.log(mantissa) / LN2;
    }

    /** The sine of pi times x. */
    private static double sinPi(double x) {
        double y = Math.abs(x) % 2.0;
        double sine =
                switch ((int) Math.rint(2.0 * y)) {
                    case 0 -> Math.sin(Math.PI * y);
                    case 1 -> Math.cos(Math.PI * (y - 0.5));
                    case 2 -> Math.sin(Math.PI * (1.0 - y));
                    case 3 -> -Math.cos(Math.PI * (y - 1.5));
                    default -> Math.sin(Math.PI * (y - 2.0));
                };
        return Math.copySign(1.0, x) * sine;
    }

    private static double lanczosSum(double x) {
        double above = 0;
        double below = 0;
        if (x < 5.0) {
            for (int i = NUMERATOR.length - 1; i >= 0; i--) {
                above = above * x + NUMERATOR[i];
                below = below * x + DENOMINATOR[i];
            }
        } else {
            for (int i = 0; i < NUMERATOR.length; i++) {
                above = above / x + NUMERATOR[i];
                below = below / x + DENOMINATOR[i];
            }
        }
        return above / below;
    }

    /** As {@code m_tgamma}. */
    static double gamma(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x == Double.NEGATIVE_INFINITY || x == 0 || x == Math.floor(x) && x < 0) {
            throw domain("gamma", x);
        }
        if (x == Math.floor(x) && x <= MOST_FACTORIALS) {
            return FACTORIALS[(int) x - 1];
        }
        double size = Math.abs(x);
        if (size < 1e-20) {
            return inRange(1.0 / x);
        }
        if (size > 200.0) {
            if (x < 0) {
                return 0.0 / sinPi(x);
            }
            throw range();
        }
        double y = size + G_LESS_HALF;
        double z =
                size > G_LESS_HALF
                        ? (y - size - G_LESS_HALF) * G / y
                        : (y - G_LESS_HALF - size) * G / y;
        return inRange(x < 0 ? negativeGamma(size, y, z) : positiveGamma(size, y, z));
    }

    private static double negativeGamma(double size, double y, double z) {
        double r = -Math.PI / sinPi(size) / size * Math.exp(y) / lanczosSum(size);
        r -= z * r;
        if (size < 140.0) {
            return r / Math.pow(y, size - 0.5);
        }
        double root = Math.pow(y, size / 2.0 - 0.25);
        return r / root / root;
    }

    private static double positiveGamma(double size, double y, double z) {
        double r = lanczosSum(size) / Math.exp(y);
        r += z * r;
        if (size < 140.0) {
            return r * Math.pow(y, size - 0.5);
        }
        double root = Math.pow(y, size / 2.0 - 0.25);
        return r * root * root;
    }

    /** As {@code m_lgamma}. */
    static double logGamma(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (Double.isInfinite(x)) {
            return Double.POSITIVE_INFINITY;
        }
        if (x == Math.floor(x) && x <= 2.0) {
            if (x <= 0.0) {
                throw domain("gamma", x);
            }
            return 0.0;
        }
        double size = Math.abs(x);
        if (size < 1e-20) {
            return -Math.log(size);
        }
        double r = Math.log(lanczosSum(size)) - G;
        r += (size - 0.5) * (Math.log(size + G - 0.5) - 1);
        if (x < 0.0) {
            r = LN_PI - Math.log(Math.abs(sinPi(size))) - Math.log(size) - r;
        }
        return inRange(r);
    }

    private static double inRange(double result) {
        if (Double.isInfinite(result)) {
            throw range();
        }
        return result;
    }

    /** {@return what is raised for an argument outside of what a function is defined for} */
    static ValueFault domain() {
        return ValueFault.value("math domain error");
    }

    /**
     * {@return what is raised for an argument, with its value since 3.14}
     *
     * @param function what is asked for its domain
     */
    static ValueFault domain(String function, double x) {
        String key = domainKey(function);
        return ValueFault.worded("ValueError", key, FloatText.repr(x));
    }

    private static String domainKey(String function) {
        return switch (function) {
            case "acos", "asin" -> "domain-unit";
            case "acosh" -> "domain-from-one";
            case "atanh" -> "domain-inside-unit";
            case "cos", "sin", "tan" -> "domain-finite";
            case "gamma" -> "domain-gamma";
            case "log" -> "domain-positive";
            case "log-int" -> "domain-positive-int";
            case "log1p" -> "domain-above";
            case "sqrt" -> "domain-nonnegative";
            default -> throw new IllegalStateException(function);
        };
    }

    /** {@return what is raised for a result that is too large} */
    static ValueFault range() {
        return ValueFault.overflow("math range error");
    }
}
