package dev.pyclair.runtime.number;

/** Functions of the C library that CPython's arithmetic calls. */
final class Power {
    /** Beyond these the square of a float overflows, or loses digits. */
    private static final double LARGE = 0x1p+511;

    private static final double TINY = 0x1p-459;

    private static final double SCALE = 0x1p-600;

    private Power() {}

    /**
     * A power of finite numbers.
     *
     * <p>HotSpot's {@code pow} and glibc's are both off by little more than half a unit of the last
     * place; they differ in about one result of a thousand.
     */
    static double pow(double x, double y) {
        return Math.pow(x, y);
    }

    /**
     * The square root of {@code x * x + y * y}, by Borges' corrected algorithm, as glibc has it
     * from 2.35 on; {@code Math.hypot} is less precise.
     *
     * @see <a href="https://arxiv.org/abs/1904.09481">Carlos F. Borges, An Improved Algorithm for
     *     hypot(a,b)</a>
     */
    static double hypot(double x, double y) {
        if (Double.isInfinite(x) || Double.isInfinite(y)) {
            return Double.POSITIVE_INFINITY;
        }
        double larger = Math.max(Math.abs(x), Math.abs(y));
        double smaller = Math.min(Math.abs(x), Math.abs(y));
        if (larger > LARGE) {
            return smaller <= larger * 0x1p-54
                    ? larger + smaller
                    : corrected(larger * SCALE, smaller * SCALE) / SCALE;
        }
        if (smaller < TINY) {
            return larger >= smaller / 0x1p-54
                    ? larger + smaller
                    : corrected(larger / SCALE, smaller / SCALE) * SCALE;
        }
        return smaller <= larger * 0x1p-54 ? larger + smaller : corrected(larger, smaller);
    }

    /** The plain root, less what its square is too large by. */
    private static double corrected(double larger, double smaller) {
        double root = Math.sqrt(larger * larger + smaller * smaller);
        double first;
        double second;
        if (root <= 2 * smaller) {
            double rest = root - smaller;
            first = larger * (2 * rest - larger);
            second = (rest - 2 * (larger - smaller)) * rest;
        } else {
            double rest = root - larger;
            first = 2 * rest * (larger - 2 * smaller);
            second = (4 * rest - smaller) * smaller + rest * rest;
        }
        return root - (first + second) / (2 * root);
    }
}
