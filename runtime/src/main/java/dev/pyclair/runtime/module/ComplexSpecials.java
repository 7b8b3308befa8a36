package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.Complex;

/**
 * What the functions of {@code cmath} give where a part of their argument is no finite number.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/cmathmodule.c">CPython: {@code
 *     Modules/cmathmodule.c}, {@code SPECIAL_VALUE}</a>
 */
final class ComplexSpecials {
    private static final int KINDS = 7;

    /**
     * A row a function: what it gives for each kind of real part with each kind of imaginary part;
     * kinds are those of {@link #kind}. E is a domain error, a point is no special case; h, p, q
     * and t are pi / 2, pi, pi / 4 and 3 pi / 4.
     */
    // spotless:off
    private static final String ROWS =
            """
            acos t,i p,i p,i p,-i p,-i t,-i n,i h,i . . . . h,-i n,n h,i . . . . h,-i h,n h,i . . . . h,-i h,n h,i . . . . h,-i n,n q,i 0,i 0,i 0,-i 0,-i q,-i n,i n,i n,n n,n n,n n,n n,-i n,n
            acosh i,-t i,-p i,-p i,p i,p i,t i,n i,-h . . . . i,h n,n i,-h . . . . i,h n,n i,-h . . . . i,h n,n i,-h . . . . i,h n,n i,-q i,-0 i,-0 i,0 i,0 i,q i,n i,n n,n n,n n,n n,n i,n n,n
            asinh -i,-q -i,-0 -i,-0 -i,0 -i,0 -i,q -i,n -i,-h . . . . -i,h n,n -i,-h . . . . -i,h n,n i,-h . . . . i,h n,n i,-h . . . . i,h n,n i,-q i,-0 i,-0 i,0 i,0 i,q i,n i,n n,n n,-0 n,0 n,n i,n n,n
            atanh -0,-h -0,-h -0,-h -0,h -0,h -0,h -0,n -0,-h . . . . -0,h n,n -0,-h . . . . -0,h -0,n 0,-h . . . . 0,h 0,n 0,-h . . . . 0,h n,n 0,-h 0,-h 0,-h 0,h 0,h 0,h 0,n 0,-h n,n n,n n,n n,n 0,h n,n
            cosh E i,i i,0 i,-0 i,-i E i,n E . . . . E n,n E . . . . E n,0 E . . . . E n,0 E . . . . E n,n E i,-i i,-0 i,0 i,i E i,n n,n n,n n,0 n,0 n,n n,n n,n
            exp 0,0 0,-0 0,-0 0,0 0,0 0,0 0,0 E . . . . E n,n E . . . . E n,n E . . . . E n,n E . . . . E n,n E i,-i i,-0 i,0 i,i E i,n n,n n,n n,-0 n,0 n,n n,n n,n
            log i,-t i,-p i,-p i,p i,p i,t i,n i,-h . . . . i,h n,n i,-h . . . . i,h n,n i,-h . . . . i,h n,n i,-h . . . . i,h n,n i,-q i,-0 i,-0 i,0 i,0 i,q i,n i,n n,n n,n n,n n,n i,n n,n
            sinh E -i,-i -i,-0 -i,0 -i,i E i,n E . . . . E n,n E . . . . E 0,n E . . . . E 0,n E . . . . E n,n E i,-i i,-0 i,0 i,i E i,n n,n n,n n,-0 n,0 n,n n,n n,n
            sqrt i,-i 0,-i 0,-i 0,i 0,i i,i n,i i,-i . . . . i,i n,n i,-i . . . . i,i n,n i,-i . . . . i,i n,n i,-i . . . . i,i n,n i,-i i,-0 i,-0 i,0 i,0 i,i i,n i,-i n,n n,n n,n n,n i,i n,n
            tanh -1,0 -1,-0 -1,-0 -1,0 -1,0 -1,0 -1,0 E . . . . E n,n E . . . . E n,n E . . . . E n,n E . . . . E n,n 1,0 1,-0 1,-0 1,0 1,0 1,0 1,0 n,n n,n n,-0 n,0 n,n n,n n,n
            rect E -i,i -i,0 -i,-0 -i,-i E i,n E . . . . E n,n 0,0 . . . . 0,0 0,0 0,0 . . . . 0,0 0,0 E . . . . E n,n E i,-i i,-0 i,0 i,i E i,n n,n n,n n,0 n,0 n,n n,n n,n""";
    // spotless:on

    private ComplexSpecials() {}

    /** {@return the special value of a function; null if it is to be calculated} */
    static Complex of(String function, double real, double imaginary) {
        if (Double.isFinite(real) && Double.isFinite(imaginary)) {
            return null;
        }
        String entry = "";
        for (String row : ROWS.split("\n")) {
            if (row.startsWith(function + " ")) {
                entry = row.split(" ")[1 + kind(real) * KINDS + kind(imaginary)];
            }
        }
        if (entry.equals("E")) {
            throw MathFunctions.domain();
        }
        int comma = entry.indexOf(',');
        return new Complex(value(entry.substring(0, comma)), value(entry.substring(comma + 1)));
    }

    /** 0 to 6: -inf, less than 0, -0, 0, more than 0, inf, NaN. */
    private static int kind(double x) {
        if (Double.isNaN(x)) {
            return 6;
        }
        boolean isNegative = Math.copySign(1, x) < 0;
        if (Double.isInfinite(x)) {
            return isNegative ? 0 : 5;
        }
        return x == 0 ? isNegative ? 2 : 3 : isNegative ? 1 : 4;
    }

    private static double value(String text) {
        boolean isNegative = text.startsWith("-");
        double size =
                switch (text.charAt(isNegative ? 1 : 0)) {
                    case '0' -> 0;
                    case '1' -> 1;
                    case 'i' -> Double.POSITIVE_INFINITY;
                    case 'p' -> Math.PI;
                    case 'h' -> Math.PI / 2;
                    case 'q' -> Math.PI / 4;
                    case 't' -> 3 * (Math.PI / 4);
                    default -> Double.NaN;
                };
        return isNegative ? -size : size;
    }
}
