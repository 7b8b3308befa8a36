package dev.pyclair.compiler.sequence;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.StackEffect;
import java.util.Arrays;

/**
 * How a version of CPython writes instructions: their numbers and caches, and what they do to the
 * stack.
 */
public final class Encoding {
    private static final Op[] OPS = Op.values();

    /** The effect of an instruction that depends on its operand. */
    private static final int DEPENDS = Integer.MIN_VALUE;

    private final PythonVersion version;
    private final int[] numbers = new int[OPS.length];
    private final int[] caches = new int[OPS.length];
    private final int[] effects = new int[OPS.length];
    private final StackEffect[] formulas = new StackEffect[OPS.length];

    private Encoding(PythonVersion version) {
        this.version = version;
        Arrays.fill(numbers, -1);
        InstructionSet set = InstructionSet.of(version);
        for (Op op : OPS) {
            if (!op.isPseudo()) {
                set.entry(op.name()).ifPresent(entry -> define(op, set, entry));
            } else {
                effects[op.ordinal()] = pseudoEffect(op);
            }
        }
    }

    /**
     * That of a version.
     *
     * @param version the version
     * @return its encoding
     */
    public static Encoding of(PythonVersion version) {
        return new Encoding(version);
    }

    private void define(Op op, InstructionSet set, InstructionSet.Entry entry) {
        int index = op.ordinal();
        numbers[index] = entry.number();
        caches[index] = entry.caches();
        StackEffect effect = set.effect(entry);
        formulas[index] = effect;
        int none = effect.apply(0, false).orElse(0);
        boolean isConstant = true;
        for (int oparg = 1; oparg < 4; oparg++) {
            isConstant &= effect.apply(oparg, false).orElse(0) == none;
        }
        effects[index] = isConstant ? none : DEPENDS;
    }

    /** The effect where the instruction does not jump. */
    private static int pseudoEffect(Op op) {
        return switch (op) {
            case LOAD_CLOSURE -> 1;
            case STORE_FAST_MAYBE_NULL -> -1;
            default -> 0;
        };
    }

    /** {@return the version} */
    public PythonVersion version() {
        return version;
    }

    /**
     * The number of an instruction.
     *
     * @param op the instruction, no pseudo one
     * @return its number
     */
    public int number(Op op) {
        return numbers[op.ordinal()];
    }

    /**
     * How many code units of caches follow an instruction.
     *
     * @param op the instruction
     * @return their number
     */
    public int caches(Op op) {
        return caches[op.ordinal()];
    }

    /**
     * By how much an instruction changes the depth of the stack where it does not jump.
     *
     * @param op the instruction
     * @param oparg its operand
     * @return pushed minus popped
     */
    public int effect(Op op, int oparg) {
        int effect = effects[op.ordinal()];
        return effect != DEPENDS ? effect : formulas[op.ordinal()].apply(oparg, false).orElse(0);
    }

    /**
     * By how much the depth of the stack at the target of an instruction differs from that before
     * it.
     *
     * @param op the instruction
     * @param oparg its operand
     * @return pushed minus popped
     */
    public int effectAtTarget(Op op, int oparg) {
        if (op.opensBlock()) {
            return op == Op.SETUP_CLEANUP ? 2 : 1;
        }
        StackEffect formula = formulas[op.ordinal()];
        return formula == null ? effect(op, oparg) : formula.apply(oparg, true).orElse(0);
    }
}
