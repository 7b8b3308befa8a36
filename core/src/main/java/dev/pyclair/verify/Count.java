package dev.pyclair.verify;

/**
 * How often an item of an effect is there: a formula over the oparg n.
 *
 * <p>It is {@code (n >> shift & mask) * factor + addend}, never below 0; or 1 where n equals a
 * number and 0 elsewhere. In {@code long}, as a hostile oparg would overflow.
 */
record Count(int shift, long mask, int factor, int addend, long equals) {
    static final Count ONE = new Count(0, 0, 0, 1, -1);

    /** Reads {@code 2}, {@code n}, {@code n-1}, {@code 2*n}, {@code n>>8&1}, {@code n==3}. */
    static Count parse(String text) {
        if (!text.contains("n")) {
            return new Count(0, 0, 0, Integer.parseInt(text), -1);
        }
        if (text.startsWith("n==")) {
            return new Count(0, 0, 0, 0, Integer.parseInt(text.substring(3)));
        }
        if (text.startsWith("n-")) {
            return new Count(0, -1, 1, -Integer.parseInt(text.substring(2)), -1);
        }
        if (text.endsWith("*n")) {
            return new Count(0, -1, Integer.parseInt(text.substring(0, text.length() - 2)), 0, -1);
        }
        String rest = text.substring(1);
        int shift = 0;
        long mask = -1;
        int and = rest.indexOf('&');
        if (and >= 0) {
            mask = Long.parseLong(rest.substring(and + 1));
            rest = rest.substring(0, and);
        }
        if (rest.startsWith(">>")) {
            shift = Integer.parseInt(rest.substring(2));
        } else if (!rest.isEmpty()) {
            throw new IllegalArgumentException("not a count: " + text);
        }
        return new Count(shift, mask, 1, 0, -1);
    }

    boolean isFixed() {
        return factor == 0 && equals < 0;
    }

    long of(int oparg) {
        if (equals >= 0) {
            return oparg == equals ? 1 : 0;
        }
        return Math.max(0, ((long) oparg >> shift & mask) * factor + addend);
    }
}
