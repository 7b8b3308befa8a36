package dev.pyclair.runtime.module;

import java.math.BigDecimal;
import java.math.MathContext;

/** The error function, by its series and its continued fraction. */
final class ErrorFunction {
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal ROOT_OF_PI =
            new BigDecimal("1.7724538509055160272981674833411451827975494561223871282138077898529");

    /** Beyond these, the result is 1, or nothing. */
    private static final double LARGE = 6;

    private static final double LARGEST = 27.3;

    private ErrorFunction() {}

    static double of(double x) {
        if (Double.isNaN(x) || x == 0) {
            return x;
        }
        double size = Math.abs(x);
        if (size > LARGE) {
            return Math.copySign(1, x);
        }
        if (size < 1e-18) {
            return x * 1.1283791670955126;
        }
        return series(new BigDecimal(x)).doubleValue();
    }

    static double complement(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (x < -LARGE) {
            return 2;
        }
        if (x > LARGEST) {
            return 0;
        }
        if (x < 3) {
            return BigDecimal.ONE.subtract(series(new BigDecimal(x))).doubleValue();
        }
        return fraction(new BigDecimal(x)).doubleValue();
    }

    /**
     * {@code 2/sqrt(pi) * sum of (-1)^n x^(2n+1) / (n! (2n+1))}; the terms grow at most to e^36.
     */
    private static BigDecimal series(BigDecimal x) {
        BigDecimal square = x.multiply(x, DIGITS).negate();
        BigDecimal power = x;
        BigDecimal sum = x;
        for (int n = 1; power.signum() != 0; n++) {
            power = power.multiply(square, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            BigDecimal term = power.divide(BigDecimal.valueOf(2L * n + 1), DIGITS);
            sum = sum.add(term, DIGITS);
            if (term.precision() - term.scale() < sum.precision() - sum.scale() - 40) {
                break;
            }
        }
        return sum.multiply(BigDecimal.valueOf(2)).divide(ROOT_OF_PI, DIGITS);
    }

    /** {@code exp(-x*x)/sqrt(pi) / (x + (1/2)/(x + (2/2)/(x + ...)))}, from behind. */
    private static BigDecimal fraction(BigDecimal x) {
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal below = x;
        for (int n = 200; n > 0; n--) {
            BigDecimal above = half.multiply(BigDecimal.valueOf(n));
            below = x.add(above.divide(below, DIGITS), DIGITS);
        }
        BigDecimal power = exp(x.multiply(x, DIGITS));
        return BigDecimal.ONE.divide(power.multiply(ROOT_OF_PI).multiply(below), DIGITS);
    }

    /** The exponential of a number up to some hundreds: that of a 1024th, squared ten times. */
    private static BigDecimal exp(BigDecimal x) {
        BigDecimal small = x.divide(BigDecimal.valueOf(1024), DIGITS);
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int n = 1; n < 60; n++) {
            term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int i = 0; i < 10; i++) {
            sum = sum.multiply(sum, DIGITS);
        }
        return sum;
    }
}
