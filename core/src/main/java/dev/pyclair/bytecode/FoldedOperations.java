package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import java.util.List;

/**
 * Operations on constants that the peephole optimiser has done (2.5 to 3.6), and how much stack
 * they took: found by doing them again.
 *
 * <p>Their operands are still among the constants, most often unused, and in no tuple either.
 */
final class FoldedOperations {
    /** Sums of whole numbers below this are exact. */
    private static final double EXACT = 1L << 53;

    private final List<Constant> consts;
    private final boolean[] isUnused;
    private final boolean[] isOperand;
    private final int firstFolded;
    private final double[] numbers;

    /** How much stack it takes to make a constant; 1 for one that the compiler knew. */
    private final int[] costs;

    /** So many operations are tried, and what is left counts as not folded. */
    private int trials = 1 << 16;

    /**
     * Looks for operations.
     *
     * @param consts the constants of a code object
     * @param isUnused which of them no instruction loads
     * @param firstFolded from which number on those that are loaded were folded
     * @param foldsNegation whether negative numbers were folded, too
     */
    FoldedOperations(
            List<Constant> consts, boolean[] isUnused, int firstFolded, boolean foldsNegation) {
        this.consts = consts;
        this.isUnused = isUnused;
        this.firstFolded = firstFolded;
        isOperand = new boolean[consts.size()];
        numbers = new double[consts.size()];
        costs = new int[consts.size()];
        if (firstFolded >= numbers.length) {
            return;
        }
        noteSure();
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] = number(consts.get(i));
        }
        noteOperands(foldsNegation);
        int from = firstFolded;
        while (from > 1 && isUnused[from - 1]) {
            from--;
        }
        for (int i = from; i < numbers.length && trials > 0; i++) {
            if (i >= firstFolded || isString(consts.get(i)) || numbers[i] != 0 && isItem(i)) {
                int cost = derived(i);
                boolean isMade = i > firstFolded && isUnused[i] && isPlain(consts.get(i));
                costs[i] = Math.max(costs[i], cost == 0 && isMade ? 2 : cost);
            }
        }
    }

    /**
     * A complex number of two parts is a sum, and the compiler has each number once: another of the
     * same value was made, if only an item of a tuple is left of it.
     */
    private void noteSure() {
        for (int i = 2; i < costs.length && trials > 0; i++) {
            Constant constant = consts.get(i);
            if (constant instanceof Constant.Complex number) {
                costs[i] = number.real() != 0 ? 2 : 1;
            } else if (isUnused[i]
                    && constant instanceof Constant.Int number
                    && number.value() > 0) {
                for (int j = 1; j < i && trials-- > 0; j++) {
                    if (isUnused[j] && constant.equals(consts.get(j)) && isItem(j)) {
                        costs[i] = 2;
                    }
                }
            }
        }
    }

    /** {@return how much stack it took to make a constant; 1 if it was not made} */
    int cost(int index) {
        return Math.max(1, costs[index]);
    }

    /** {@return how much stack it took to make an item of a tuple that was folded} */
    int itemCost(Constant item, int index) {
        for (int i = index - 1; i > 0 && trials-- > 0; i--) {
            if (costs[i] > 1 && isUnused[i] && consts.get(i).equals(item)) {
                return costs[i];
            }
        }
        return 1;
    }

    /** What is neither loaded nor an item: something was made of it. */
    private void noteOperands(boolean foldsNegation) {
        for (int i = isUnused.length - 1; i > 0 && trials > 0; i--) {
            isOperand[i] =
                    isUnused[i]
                            && isPlain(consts.get(i))
                            && !isItem(i)
                            && !isUnaryOperand(i, foldsNegation);
        }
    }

    private static boolean isPlain(Constant constant) {
        return isString(constant) || !Double.isNaN(number(constant));
    }

    private static boolean isString(Constant constant) {
        return constant instanceof Bytes || constant instanceof Text;
    }

    private boolean isItem(int index) {
        for (int i = index + 1; i < consts.size() && trials-- > 0; i++) {
            if (consts.get(i) instanceof Constant.Container container
                    && isItem(consts.get(index), container.items())) {
                return true;
            }
        }
        return false;
    }

    private boolean isItem(Constant constant, List<Constant> items) {
        for (int i = 0; i < items.size() && trials-- > 0; i++) {
            if (items.get(i).equals(constant)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnaryOperand(int index, boolean foldsNegation) {
        for (int i = index + 1; i < numbers.length && trials-- > 0; i++) {
            if (foldsNegation && numbers[i] == -numbers[index]
                    || numbers[i] == -numbers[index] - 1) {
                return true;
            }
        }
        return false;
    }

    private static double number(Constant constant) {
        if (constant instanceof Constant.Int number) {
            return number.value();
        }
        if (constant instanceof Constant.BigInt number) {
            return number.value().doubleValue();
        }
        return constant instanceof Constant.Float number ? number.value() : Double.NaN;
    }

    /** The cost of an operation that gives a constant, 0 if there is none. */
    private int derived(int index) {
        boolean isString = isString(consts.get(index));
        if (!isString && Double.isNaN(numbers[index])) {
            return 0;
        }
        int least = Integer.MAX_VALUE;
        for (int left = index - 1; left > 0 && trials-- > 0; left--) {
            if (isResult(left)) {
                continue;
            }
            if (!isString
                    && (isUnused[left] || left < firstFolded)
                    && isUnary(numbers[left], numbers[index])) {
                return cost(left);
            }
            for (int right = index - 1; right > 0 && trials > 0; right--) {
                int cost = Math.max(2, Math.max(cost(left), 1 + cost(right)));
                if (cost < least
                        && !isResult(right)
                        && (isOperand[left] || isOperand[right])
                        && trials-- > 0
                        && (isString
                                ? isString(left, right, index)
                                : isBinary(numbers[left], numbers[right], numbers[index]))) {
                    least = cost;
                }
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    /** What was made and is loaded is no operand: each result has a place of its own. */
    private boolean isResult(int index) {
        return index >= firstFolded && !isUnused[index];
    }

    private static boolean isUnary(double operand, double result) {
        return result == -operand || result == -operand - 1;
    }

    private static boolean isBinary(double left, double right, double result) {
        boolean isExact =
                Math.max(Math.abs(left), Math.max(Math.abs(right), Math.abs(result))) < EXACT;
        return isExact && (left + right == result || left - right == result)
                || left * right == result
                || left / right == result
                || Math.floor(left / right) == result
                || Math.pow(left, right) == result
                || left * Math.pow(2, right) == result;
    }

    private boolean isString(int left, int right, int result) {
        Bytes made = bytes(consts.get(result));
        boolean isRepeated =
                isString(consts.get(left)) && consts.get(right) instanceof Constant.Int;
        boolean isSwapped = isString(consts.get(right)) && consts.get(left) instanceof Constant.Int;
        if (isRepeated || isSwapped) {
            return isRepeated(
                    bytes(consts.get(isRepeated ? left : right)),
                    numbers[isRepeated ? right : left],
                    made);
        }
        if (!isString(consts.get(left)) || !isString(consts.get(right))) {
            return false;
        }
        Bytes start = bytes(consts.get(left));
        Bytes end = bytes(consts.get(right));
        return start.length() + end.length() == made.length()
                && made.part(0, start.length()).equals(start)
                && made.part(start.length(), made.length()).equals(end);
    }

    private static boolean isRepeated(Bytes once, double times, Bytes made) {
        if (once.isEmpty() || once.length() * times != made.length()) {
            return false;
        }
        for (int from = 0; from < made.length(); from += once.length()) {
            if (!made.part(from, from + once.length()).equals(once)) {
                return false;
            }
        }
        return true;
    }

    private static Bytes bytes(Constant string) {
        return string instanceof Text text ? text.utf8() : (Bytes) string;
    }
}
