package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import java.util.Arrays;
import java.util.List;

/**
 * Which constants the peephole optimiser made of others (up to 3.9), and how much stack it takes to
 * make them: the compiler counts that before it calls the optimiser.
 *
 * <p>A folded constant is put behind those that the compiler knew, and these stay, used or not.
 * Both are numbered as they come in the code.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.9/Python/peephole.c">{@code
 *     Python/peephole.c}: {@code fold_tuple_on_constants}; to 3.6 {@code fold_binops_on_constants}
 *     and {@code fold_unaryops_on_constants}, too</a>
 */
final class FoldedConstants {
    private static final int NEVER = Integer.MAX_VALUE;

    /** So many comparisons a code object, and what is left counts as not folded. */
    private static final int COMPARISONS = 1 << 20;

    /** Tuples within tuples deeper than this count as one value. */
    private static final int NESTING = 32;

    private final List<Constant> consts;
    private final boolean foldsOperations;

    private final boolean foldsNegation;

    /** Whether the optimiser puts the constant in the place of the name {@code None}. */
    private final boolean findsNone;

    /** The slot of the first use, by constant. */
    private final int[] firstUses;

    private final boolean[] isUsedAgain;

    /** Slot and constant of what may be folded, in pairs. */
    private int[] candidates = new int[8];

    private FoldedOperations operations;
    private int end;
    private boolean endsWithLast;
    private int comparisons = COMPARISONS;

    FoldedConstants(CodeObject code) {
        consts = code.consts();
        foldsOperations = code.version().depthScheme().foldsOperations();
        foldsNegation = code.version().depthScheme().foldsNegation();
        findsNone = foldsOperations && !foldsNegation;
        firstUses = new int[consts.size()];
        isUsedAgain = new boolean[consts.size()];
        Arrays.fill(firstUses, NEVER);
    }

    /** {@return whether a code object has constants that may be folded} */
    static boolean mayBeIn(CodeObject code) {
        if (!code.version().depthScheme().precedesFolding()) {
            return false;
        }
        boolean foldsOperations = code.version().depthScheme().foldsOperations();
        List<Constant> consts = code.consts();
        for (int i = 1; i < consts.size(); i++) {
            if (isCandidate(consts.get(i), foldsOperations)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCandidate(Constant constant, boolean foldsOperations) {
        if (constant instanceof Constant.Container container) {
            boolean isSequence =
                    container.kind() == Constant.Kind.TUPLE
                            || foldsOperations && container.kind() == Constant.Kind.FROZENSET;
            return isSequence && !container.items().isEmpty();
        }
        return foldsOperations
                && !(constant instanceof Constant.Singleton)
                && !(constant instanceof CodeObject);
    }

    /** Notes a LOAD_CONST. */
    void load(int slot, int index) {
        endsWithLast = false;
        if (index < 0 || index >= firstUses.length) {
            return;
        }
        if (firstUses[index] == NEVER) {
            firstUses[index] = slot;
        } else {
            isUsedAgain[index] = true;
        }
        if (index > 0 && isCandidate(consts.get(index), foldsOperations)) {
            if (end == candidates.length) {
                candidates = Arrays.copyOf(candidates, 2 * end);
            }
            candidates[end] = slot;
            candidates[end + 1] = index;
            end += 2;
            endsWithLast = true;
        }
    }

    /** Notes any other instruction. */
    void pass(boolean takesNames) {
        if (takesNames && endsWithLast) {
            end -= 2;
        }
        endsWithLast = false;
    }

    /**
     * By how much the stack rises in each instruction.
     *
     * @param through what stays of it, which a folded constant is 1 of
     * @return that array if nothing was folded
     */
    int[] peaks(int[] through) {
        if (end == 0) {
            return through;
        }
        int first = firstFolded();
        operations =
                foldsOperations
                        ? new FoldedOperations(consts, unused(), first, foldsNegation)
                        : null;
        int[] peaks = through;
        for (int i = 0; i < end && comparisons > 0; i += 2) {
            int slot = candidates[i];
            int index = candidates[i + 1];
            int cost = cost(index, index >= first);
            if (cost > 1) {
                if (peaks == through) {
                    peaks = through.clone();
                }
                peaks[slot] = cost;
            }
        }
        return peaks;
    }

    private boolean[] unused() {
        var unused = new boolean[firstUses.length];
        for (int i = 1; i < unused.length; i++) {
            unused[i] = firstUses[i] == NEVER;
        }
        return unused;
    }

    /**
     * From which number on the constants that are used were folded. The optimiser goes through the
     * code once, and what it makes is used in one place: from the end backwards they are those that
     * can be folded, are used once, and earlier and earlier. Before them stands one that is used
     * later; if not, what they were made of stands before them, unused. The very first constant
     * does not count, as it can be there for its documentation alone.
     */
    private int firstFolded() {
        int next = NEVER;
        int first = NEVER;
        int behindUnused = NEVER;
        for (int i = firstUses.length - 1; i > 0; i--) {
            int use = firstUses[i];
            if (use != NEVER && use < next && isRepeatedBefore(i)) {
                next = use;
                first = i;
                behindUnused = i;
            } else if (use == NEVER) {
                behindUnused = first;
            } else if (use > next) {
                return first;
            } else if (consts.get(i) == Constant.Singleton.NONE && findsNone) {
                // Where it is first used says nothing.
                continue;
            } else if (isUsedAgain[i] || !isFoldable(consts.get(i))) {
                return behindUnused;
            } else {
                next = use;
                first = i;
            }
        }
        return behindUnused;
    }

    private boolean isFoldable(Constant constant) {
        return isCandidate(constant, foldsOperations)
                || constant instanceof Constant.Container container
                        && container.kind() == Constant.Kind.TUPLE;
    }

    /** The compiler has each number once. */
    private boolean isRepeatedBefore(int index) {
        if (!(consts.get(index) instanceof Constant.Int)) {
            return false;
        }
        for (int i = 1; i < index && comparisons > 0; i++) {
            if (isSame(consts.get(index), consts.get(i))) {
                return true;
            }
        }
        return false;
    }

    private int cost(int index, boolean isFolded) {
        if (consts.get(index) instanceof Constant.Container sequence) {
            if (foldsOperations) {
                return sequenceCost(index, sequence);
            }
            return isFolded && isMadeOfEarlier(index, sequence) ? sequence.items().size() : 1;
        }
        int made = operations.cost(index);
        return made > 1 || !isFolded || isUnary(index) ? made : 2;
    }

    /**
     * Such as {@code (0,) * 9}, whose operand stays before it, unused; or {@code (1, 2) + (3,)}; or
     * items, loaded one by one.
     */
    private int sequenceCost(int index, Constant.Container sequence) {
        if (unusedTuple(index - 1) instanceof Constant.Container last) {
            if (isRepeated(last.items(), sequence.items())) {
                return Math.max(2, itemsCost(index, last, 0));
            }
            int before = sequence.items().size() - last.items().size();
            if (before > 0 && isPart(last.items(), sequence.items(), before)) {
                for (int i = index - 2; i > 0 && firstUses[i] == NEVER && comparisons-- > 0; i--) {
                    if (unusedTuple(i) instanceof Constant.Container first
                            && first.items().size() == before
                            && isPart(first.items(), sequence.items(), 0)) {
                        return Math.max(itemsCost(i, first, 0), 1 + lastCost(index - 1, last));
                    }
                }
            }
        }
        return itemsCost(index, sequence, 0);
    }

    /** What is put behind another: items, or such as {@code (0,) * 9}. */
    private int lastCost(int index, Constant.Container sequence) {
        return unusedTuple(index - 1) instanceof Constant.Container once
                        && isRepeated(once.items(), sequence.items())
                ? Math.max(2, itemsCost(index, once, 0))
                : itemsCost(index, sequence, 0);
    }

    /** The tuple with a number, if no instruction loads it; otherwise something else. */
    private Constant unusedTuple(int index) {
        if (index > 0
                && firstUses[index] == NEVER
                && consts.get(index) instanceof Constant.Container tuple
                && tuple.kind() == Constant.Kind.TUPLE
                && !tuple.items().isEmpty()) {
            return tuple;
        }
        return Constant.Singleton.NONE;
    }

    /** Loading items one by one, each with those before it on the stack. */
    private int itemsCost(int index, Constant.Container sequence, int nesting) {
        List<Constant> items = sequence.items();
        int cost = 1;
        for (int i = 0; i < items.size() && comparisons-- > 0; i++) {
            int item = operations.itemCost(items.get(i), index);
            if (items.get(i) instanceof Constant.Container inner
                    && inner.kind() == Constant.Kind.TUPLE
                    && nesting < NESTING) {
                item = itemsCost(index, inner, nesting + 1);
            }
            cost = Math.max(cost, i + item);
        }
        return cost;
    }

    private boolean isRepeated(List<Constant> once, List<Constant> items) {
        if (items.size() <= once.size() || items.size() % once.size() != 0) {
            return false;
        }
        for (int from = 0; from < items.size(); from += once.size()) {
            if (!isPart(once, items, from)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPart(List<Constant> part, List<Constant> items, int from) {
        for (int i = 0; i < part.size(); i++) {
            if (!isSame(part.get(i), items.get(from + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isMadeOfEarlier(int index, Constant.Container tuple) {
        for (Constant item : tuple.items()) {
            int i = index - 1;
            while (i >= 0 && comparisons > 0 && !isSame(item, consts.get(i))) {
                i--;
            }
            if (i < 0 || comparisons <= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(Constant one, Constant other) {
        return isSame(one, other, 0);
    }

    /** Whether two constants are equal; containers by what they hold, as far as it is worth it. */
    private boolean isSame(Constant one, Constant other, int nesting) {
        if (comparisons-- <= 0) {
            return false;
        }
        if (one.equals(other)
                || !(one instanceof Constant.Container first)
                || !(other instanceof Constant.Container second)) {
            return one.equals(other);
        }
        List<Constant> items = first.items();
        if (first.kind() != second.kind()
                || items.size() != second.items().size()
                || nesting == NESTING) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!isSame(items.get(i), second.items().get(i), nesting + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a constant before it, negated or inverted, is the constant. */
    private boolean isUnary(int index) {
        Constant constant = consts.get(index);
        if (constant instanceof Bytes || constant instanceof Text) {
            return false;
        }
        for (int i = index - 1; i >= 0 && comparisons-- > 0; i--) {
            if (isUnary(consts.get(i), constant) || foldsNegation && isPlus(i, constant)) {
                return true;
            }
        }
        return false;
    }

    /** Such as {@code +1}: the compiler itself has each number once. */
    private boolean isPlus(int operand, Constant result) {
        return result instanceof Constant.Int
                && firstUses[operand] == NEVER
                && consts.get(operand).equals(result);
    }

    private boolean isUnary(Constant operand, Constant result) {
        if (operand instanceof Constant.Int from && result instanceof Constant.Int to) {
            return to.value() == ~from.value() || foldsNegation && to.value() == -from.value();
        }
        if (operand instanceof Constant.BigInt from && result instanceof Constant.BigInt to) {
            return to.value().equals(from.value().not())
                    || foldsNegation && to.value().equals(from.value().negate());
        }
        if (operand instanceof Constant.Float from && result instanceof Constant.Float to) {
            return foldsNegation && isNegative(from.value(), to.value());
        }
        return foldsNegation
                && operand instanceof Constant.Complex from
                && result instanceof Constant.Complex to
                && isNegative(from.real(), to.real())
                && isNegative(from.imaginary(), to.imaginary());
    }

    private static boolean isNegative(double one, double other) {
        return Double.doubleToLongBits(-one) == Double.doubleToLongBits(other);
    }
}
