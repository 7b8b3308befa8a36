package dev.pyclair.opcode;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * By how much an instruction changes the depth of the stack: the column {@code stack} of the
 * instruction tables.
 *
 * <p>A cell is a number ({@code -1}), a formula over the oparg n ({@code 1-n}), two of either for
 * falling through and for jumping ({@code -1/0}), or {@code ?} where it is not known. Where a
 * version has {@code dis.stack_effect} (from 3.4 on) the effect is what that answers.
 */
public final class StackEffect {
    private static final StackEffect UNKNOWN = new StackEffect(false, oparg -> 0, oparg -> 0);

    private final boolean isKnown;
    private final Side through;
    private final Side jumping;

    private StackEffect(boolean isKnown, Side through, Side jumping) {
        this.isKnown = isKnown;
        this.through = through;
        this.jumping = jumping;
    }

    /**
     * Reads a cell.
     *
     * @param cell as the instruction tables have it
     * @return what it says
     * @throws IllegalArgumentException if it is neither a number, nor a formula's label, nor two of
     *     them, nor {@code ?}
     */
    public static StackEffect parse(String cell) {
        if (cell.equals("?")) {
            return UNKNOWN;
        }
        int slash = cell.indexOf('/');
        if (slash < 0) {
            Side side = side(cell);
            return new StackEffect(true, side, side);
        }
        return new StackEffect(
                true, side(cell.substring(0, slash)), side(cell.substring(slash + 1)));
    }

    private static Side side(String text) {
        Formula formula = Formula.BY_LABEL.get(text);
        if (formula != null) {
            return formula.side;
        }
        try {
            int constant = Integer.parseInt(text);
            return oparg -> constant;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a stack effect: " + text, e);
        }
    }

    /** {@return whether the effect is known} */
    public boolean isKnown() {
        return isKnown;
    }

    /**
     * The effect on one of the two ways out of the instruction.
     *
     * @param oparg its argument, 0 or more; 0 where it has none
     * @param jump whether it jumps
     * @return pushed minus popped, held within the range of {@code int}; empty where it is not
     *     known
     */
    public OptionalInt apply(int oparg, boolean jump) {
        return isKnown
                ? OptionalInt.of(clamped((jump ? jumping : through).of(oparg)))
                : OptionalInt.empty();
    }

    /**
     * The greater of both ways, which {@code dis.stack_effect} gives where it is not told whether
     * the instruction jumps.
     *
     * @param oparg its argument, 0 or more; 0 where it has none
     * @return pushed minus popped, held within the range of {@code int}; empty where it is not
     *     known
     */
    public OptionalInt greater(int oparg) {
        return isKnown
                ? OptionalInt.of(clamped(Math.max(through.of(oparg), jumping.of(oparg))))
                : OptionalInt.empty();
    }

    private static int clamped(long effect) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, effect));
    }

    /** One way out; in {@code long}, as a hostile oparg would overflow. */
    @FunctionalInterface
    private interface Side {
        long of(long n);
    }

    /**
     * The effects that depend on the oparg n; the labels are those of {@code
     * tools/opcodes/formulas.py}.
     */
    enum Formula {
        N("n", n -> n),
        N_MINUS_1("n-1", n -> n - 1),
        MINUS_N("-n", n -> -n),
        ONE_MINUS_N("1-n", n -> 1 - n),
        MINUS_1_MINUS_N("-1-n", n -> -1 - n),
        MINUS_2_MINUS_N("-2-n", n -> -2 - n),
        ONE_MINUS_LOW_BYTE("1-(n&255)", n -> 1 - (n & 255)),
        ONE_MINUS_PAIRS("1-2*n", n -> 1 - 2 * n),
        LOW_BIT("n&1", n -> n & 1),
        ONE_PLUS_LOW_BIT("1+(n&1)", n -> 1 + (n & 1)),
        MINUS_2_PLUS_LOW_BIT("-2+(n&1)", n -> -2 + (n & 1)),
        MINUS_1_MINUS_LOW_BIT("-1-(n&1)", n -> -1 - (n & 1)),
        MINUS_2_MINUS_LOW_BIT("-2-(n&1)", n -> -2 - (n & 1)),
        BUILD_SLICE("-1-(n==3)", n -> n == 3 ? -2 : -1),
        FORMAT_VALUE("-((n&4)==4)", n -> (n & 4) == 4 ? -1 : 0),
        MINUS_FLAGS("-bits(n&15)", n -> -Long.bitCount(n & 15)),
        MINUS_1_MINUS_FLAGS("-1-bits(n&15)", n -> -1 - Long.bitCount(n & 15)),
        UNPACK_EX("(n&255)+(n>>8)", n -> (n & 255) + (n >> 8)),
        MINUS_ARGS("-args(n)", n -> -args(n)),
        MINUS_1_MINUS_ARGS("-1-args(n)", n -> -1 - args(n)),
        MINUS_2_MINUS_ARGS("-2-args(n)", n -> -2 - args(n)),
        MINUS_ARGS_AND_ANNOTATIONS("-args(n)-((n>>16)&65535)", n -> -args(n) - (n >> 16 & 65535)),
        MINUS_1_MINUS_ARGS_AND_ANNOTATIONS(
                "-1-args(n)-((n>>16)&65535)", n -> -1 - args(n) - (n >> 16 & 65535)),
        MINUS_2_MINUS_ARGS_AND_ANNOTATIONS(
                "-2-args(n)-((n>>16)&65535)", n -> -2 - args(n) - (n >> 16 & 65535));

        private static final Map<String, Formula> BY_LABEL = new HashMap<>();

        static {
            for (Formula formula : values()) {
                BY_LABEL.put(formula.label, formula);
            }
        }

        private final String label;
        private final Side side;

        Formula(String label, Side side) {
            this.label = label;
            this.side = side;
        }

        String label() {
            return label;
        }

        /**
         * The arguments of a call up to 3.5: positional in the low byte, pairs of keyword and value
         * in the next.
         */
        private static long args(long n) {
            return (n & 255) + 2 * (n >> 8 & 255);
        }
    }
}
