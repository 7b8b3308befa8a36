package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.Floats;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;

/**
 * The distributions of {@code random}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/random.py">CPython: {@code
 *     Lib/random.py}</a>
 */
final class Distributions {
    private static final double TWO_PI = 2.0 * Math.PI;
    private static final double NORMAL = 4 * Math.exp(-0.5) / Math.sqrt(2.0);
    private static final double LOG4 = Math.log(4.0);
    private static final double GAMMA = 1.0 + Math.log(4.5);

    private final Context cx;
    private final PyRandom random;

    Distributions(Context cx, PyRandom random) {
        this.cx = cx;
        this.random = random;
    }

    private double next() {
        return random.next(cx);
    }

    double normal(double mu, double sigma) {
        while (true) {
            double u1 = next();
            double u2 = 1.0 - next();
            double z = NORMAL * (u1 - 0.5) / u2;
            if (z * z / 4.0 <= -Math.log(u2)) {
                return mu + z * sigma;
            }
        }
    }

    double gauss(double mu, double sigma) {
        double z = random.nextGauss;
        random.nextGauss = Double.NaN;
        if (Double.isNaN(z)) {
            double angle = next() * TWO_PI;
            double radius = Math.sqrt(-2.0 * Math.log(1.0 - next()));
            z = Math.cos(angle) * radius;
            random.nextGauss = Math.sin(angle) * radius;
        }
        return mu + z * sigma;
    }

    double triangular(double low, double high, Double mode) {
        double u = next();
        if (mode != null && high - low == 0) {
            return low;
        }
        double c = mode == null ? 0.5 : (mode - low) / (high - low);
        if (u > c) {
            return high + (low - high) * Math.sqrt((1.0 - u) * (1.0 - c));
        }
        return low + (high - low) * Math.sqrt(u * c);
    }

    double exponential(double lambda) {
        return Floats.divide(-Math.log(1.0 - next()), lambda);
    }

    double pareto(double alpha) {
        double u = 1.0 - next();
        return Math.pow(u, Floats.divide(-1.0, alpha));
    }

    double weibull(double alpha, double beta) {
        double u = 1.0 - next();
        return alpha * Math.pow(-Math.log(u), Floats.divide(1.0, beta));
    }

    double vonMises(double mu, double kappa) {
        if (kappa <= 1e-6) {
            return TWO_PI * next();
        }
        double s = 0.5 / kappa;
        double r = s + Math.sqrt(1.0 + s * s);
        double z;
        while (true) {
            z = Math.cos(Math.PI * next());
            double d = z / (r + z);
            double u2 = next();
            if (u2 < 1.0 - d * d || u2 <= (1.0 - d) * Math.exp(d)) {
                break;
            }
        }
        double q = 1.0 / r;
        double f = (q + z) / (1.0 + q * z);
        double angle = Math.acos(f);
        return Floats.modulo(next() > 0.5 ? mu + angle : mu - angle, TWO_PI);
    }

    double beta(double alpha, double beta) {
        double y = gamma(alpha, 1.0);
        return y == 0 ? 0.0 : y / (y + gamma(beta, 1.0));
    }

    double gamma(double alpha, double beta) {
        if (alpha <= 0.0 || beta <= 0.0) {
            throw Errors.value("gammavariate: alpha and beta must be > 0.0");
        }
        if (alpha == 1.0) {
            return -Math.log(1.0 - next()) * beta;
        }
        return (alpha > 1.0 ? largeGamma(alpha) : smallGamma(alpha)) * beta;
    }

    private double largeGamma(double alpha) {
        double inverse = Math.sqrt(2.0 * alpha - 1.0);
        double b = alpha - LOG4;
        double c = alpha + inverse;
        while (true) {
            double u1 = next();
            if (!(1e-7 < u1 && u1 < 0.9999999)) {
                continue;
            }
            double u2 = 1.0 - next();
            double v = Math.log(u1 / (1.0 - u1)) / inverse;
            double x = alpha * Math.exp(v);
            double z = u1 * u1 * u2;
            double r = b + c * v - x;
            if (r + GAMMA - 4.5 * z >= 0.0 || r >= Math.log(z)) {
                return x;
            }
        }
    }

    private double smallGamma(double alpha) {
        while (true) {
            double b = (Math.E + alpha) / Math.E;
            double p = b * next();
            double x = p <= 1.0 ? Math.pow(p, 1.0 / alpha) : -Math.log((b - p) / alpha);
            double u1 = next();
            if (p > 1.0 ? u1 <= Math.pow(x, alpha - 1.0) : u1 <= Math.exp(-x)) {
                return x;
            }
        }
    }

    long binomial(long n, double p) {
        if (n < 0) {
            throw Errors.value("n must be non-negative");
        }
        if (p <= 0.0 || p >= 1.0) {
            if (p == 0.0 || p == 1.0) {
                return p == 0.0 ? 0 : n;
            }
            throw Errors.value("p must be in the range 0.0 <= p <= 1.0");
        }
        if (n == 1) {
            return next() < p ? 1 : 0;
        }
        if (p > 0.5) {
            return n - binomial(n, 1.0 - p);
        }
        return n * p < 10.0 ? geometric(n, p) : rejected(n, p);
    }

    private long geometric(long n, double p) {
        double c = MathFunctions.log2(1.0 - p);
        long x = 0;
        double y = 0;
        while (c != 0) {
            y += Math.floor(MathFunctions.log2(next()) / c) + 1;
            if (y > n) {
                return x;
            }
            x++;
        }
        return x;
    }

    private long rejected(long n, double p) {
        double spread = Math.sqrt(n * p * (1.0 - p));
        double b = 1.15 + 2.53 * spread;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double c = n * p + 0.5;
        double vr = 0.92 - 4.2 / b;
        double alpha = (2.83 + 5.1 / b) * spread;
        double odds = Math.log(p / (1.0 - p));
        double m = Math.floor((n + 1) * p);
        double h = MathFunctions.logGamma(m + 1) + MathFunctions.logGamma(n - m + 1);
        while (true) {
            double u = next() - 0.5;
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2.0 * a / us + b) * u + c);
            if (k < 0 || k > n) {
                continue;
            }
            double v = next();
            if (us >= 0.07 && v <= vr) {
                return (long) k;
            }
            v *= alpha / (a / (us * us) + b);
            double bound =
                    h
                            - MathFunctions.logGamma(k + 1)
                            - MathFunctions.logGamma(n - k + 1)
                            + (k - m) * odds;
            if (Math.log(v) <= bound) {
                return (long) k;
            }
        }
    }
}
