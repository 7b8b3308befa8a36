package dev.pyclair.compiler.fold;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Functions of the C library, rounded correctly. That is what the library that CPython uses gives
 * in all but a few results of a thousand; Java's own functions differ more often, and from one JDK
 * to the next.
 */
final class PreciseMath {
    private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final BigDecimal TINY = new BigDecimal("1e-60");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal LN2 =
            new BigDecimal(
                    "0.6931471805599453094172321214581765680755001343602552541206800094933936");
    private static final BigDecimal PI =
            new BigDecimal(
                    "3.1415926535897932384626433832795028841971693993751058209749445923078164062862"
                            + "0899862803482534211706798214808651328230664709384460955058223172535");

    /** Exponents of two beyond which a power is infinite, or zero. */
    private static final double MOST_TWOS = 1100;

    /** Angles beyond which more digits of pi would be needed. */
    private static final double LARGEST_ANGLE = 1e60;

    private PreciseMath() {}

    private static boolean areFinite(double x, double y) {
        return Double.isFinite(x) && Double.isFinite(y);
    }

    /** {@return a power of a number that is not negative} */
    static double pow(double base, double exponent) {
        if (base == 1) {
            return 1;
        }
        if (base == 0 || !areFinite(base, exponent)) {
            return Math.pow(base, exponent);
        }
        double estimate = exponent * (Math.log(base) / Math.log(2));
        if (Math.abs(estimate) > MOST_TWOS) {
            return estimate > 0 ? Double.POSITIVE_INFINITY : 0.0;
        }
        return exponential(logarithm(base).multiply(new BigDecimal(exponent), DIGITS));
    }

    /** {@return e to the power of a number} */
    static double exp(double value) {
        return Math.abs(value) <= MOST_TWOS ? exponential(new BigDecimal(value)) : Math.exp(value);
    }

    /** {@return the logarithm of a number that is not negative} */
    static double log(double value) {
        return value > 0 && Double.isFinite(value)
                ? logarithm(value).doubleValue()
                : Math.log(value);
    }

    /** {@return the root of the sum of squares} */
    static double hypot(double x, double y) {
        if (!areFinite(x, y)) {
            return Math.hypot(x, y);
        }
        BigDecimal first = new BigDecimal(x);
        BigDecimal second = new BigDecimal(y);
        BigDecimal sum = first.multiply(first).add(second.multiply(second));
        return sum.sqrt(DIGITS).doubleValue();
    }

    /** {@return the angle of a point} */
    static double atan2(double y, double x) {
        if (x == 0 || y == 0 || !areFinite(x, y)) {
            return Math.atan2(y, x);
        }
        BigDecimal ratio = new BigDecimal(y).abs().divide(new BigDecimal(x).abs(), DIGITS);
        boolean isSteep = ratio.compareTo(BigDecimal.ONE) > 0;
        BigDecimal angle = arctangent(isSteep ? BigDecimal.ONE.divide(ratio, DIGITS) : ratio);
        if (isSteep) {
            angle = PI.divide(TWO, DIGITS).subtract(angle);
        }
        if (x < 0) {
            angle = PI.subtract(angle);
        }
        return Math.copySign(angle.doubleValue(), y);
    }

    /** {@return the cosine of an angle} */
    static double cos(double angle) {
        return Math.abs(angle) <= LARGEST_ANGLE
                ? sine(new BigDecimal(angle).add(PI.divide(TWO))).doubleValue()
                : Math.cos(angle);
    }

    /** {@return the sine of an angle} */
    static double sin(double angle) {
        return Math.abs(angle) <= LARGEST_ANGLE && angle != 0
                ? sine(new BigDecimal(angle)).doubleValue()
                : Math.sin(angle);
    }

    private static BigDecimal logarithm(double value) {
        boolean isSubnormal = value < Double.MIN_NORMAL;
        double normal = isSubnormal ? value * 0x1p54 : value;
        int twos = Math.getExponent(normal);
        double scaled = Math.scalb(normal, -twos);
        if (isSubnormal) {
            twos -= 54;
        }
        if (scaled > Math.sqrt(2)) {
            scaled /= 2;
            twos++;
        }
        BigDecimal exact = new BigDecimal(scaled);
        BigDecimal ratio = exact.subtract(BigDecimal.ONE).divide(exact.add(BigDecimal.ONE), DIGITS);
        BigDecimal half = oddSeries(ratio, ratio.multiply(ratio, DIGITS));
        return half.add(half).add(LN2.multiply(BigDecimal.valueOf(twos)));
    }

    /** The sum of term * factor ** i / (2 * i + 1). */
    private static BigDecimal oddSeries(BigDecimal first, BigDecimal factor) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal term = first;
        for (int i = 1; term.abs().compareTo(TINY) > 0; i += 2) {
            sum = sum.add(term.divide(BigDecimal.valueOf(i), DIGITS), DIGITS);
            term = term.multiply(factor, DIGITS);
        }
        return sum;
    }

    private static double exponential(BigDecimal value) {
        int twos = value.divide(LN2, DIGITS).setScale(0, RoundingMode.HALF_EVEN).intValue();
        BigDecimal rest = value.subtract(LN2.multiply(BigDecimal.valueOf(twos)), DIGITS);
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int i = 1; term.abs().compareTo(TINY) > 0; i++) {
            term = term.multiply(rest, DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        BigDecimal power = TWO.pow(Math.abs(twos));
        return (twos < 0 ? sum.divide(power, DIGITS) : sum.multiply(power, DIGITS)).doubleValue();
    }

    /** The arctangent of a number from 0 to 1, by two halvings of the angle and a series. */
    private static BigDecimal arctangent(BigDecimal tangent) {
        BigDecimal half = tangent;
        for (int i = 0; i < 2; i++) {
            BigDecimal root = half.multiply(half, DIGITS).add(BigDecimal.ONE).sqrt(DIGITS);
            half = half.divide(root.add(BigDecimal.ONE), DIGITS);
        }
        return oddSeries(half, half.multiply(half, DIGITS).negate())
                .multiply(BigDecimal.valueOf(4));
    }

    private static BigDecimal sine(BigDecimal angle) {
        BigDecimal turns = angle.divide(PI, 0, RoundingMode.HALF_EVEN);
        BigDecimal rest = angle.subtract(turns.multiply(PI));
        BigDecimal square = rest.multiply(rest, DIGITS).negate();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal term = rest.round(DIGITS);
        for (int i = 2; term.abs().compareTo(TINY) > 0; i += 2) {
            sum = sum.add(term, DIGITS);
            term =
                    term.multiply(square, DIGITS)
                            .divide(BigDecimal.valueOf((long) i * (i + 1)), DIGITS);
        }
        return turns.toBigInteger().testBit(0) ? sum.negate() : sum;
    }
}
