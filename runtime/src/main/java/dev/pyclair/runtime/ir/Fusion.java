package dev.pyclair.runtime.ir;

/**
 * Neighbours that the interpreter does as one, and operations that it need not look up an operand
 * for: fewer steps for the same code.
 *
 * <p>The first of two is replaced by a fused operation, which takes the operands of both and skips
 * the second. That stays where it is: jumps may lead to it, and all places mean what they meant.
 */
final class Fusion {
    private static final int ADD = 0;
    private static final int MULTIPLY = 5;
    private static final int SUBTRACT = 10;
    private static final int IN_PLACE = 13;

    private Fusion() {}

    /** The operations with those fused that can be. */
    static int[] of(int[] ops, int[] args) {
        int[] fused = ops.clone();
        for (int place = 0; place < ops.length; place++) {
            int next = place + 1 < ops.length ? ops[place + 1] : IrOp.NOP;
            fused[place] = fused(ops[place], args[place], next);
        }
        return fused;
    }

    private static int fused(int op, int arg, int next) {
        return switch (op) {
            case IrOp.LOAD_FAST ->
                    switch (next) {
                        case IrOp.LOAD_FAST -> IrOp.LOAD_FAST_LOAD_FAST;
                        case IrOp.LOAD_CONST -> IrOp.LOAD_FAST_LOAD_CONST;
                        case IrOp.LOAD_ATTR -> IrOp.LOAD_FAST_LOAD_ATTR;
                        default -> op;
                    };
            case IrOp.STORE_FAST -> next == IrOp.LOAD_FAST ? IrOp.STORE_FAST_LOAD_FAST : op;
            case IrOp.FOR_ITER -> next == IrOp.STORE_FAST ? IrOp.FOR_ITER_STORE_FAST : op;
            case IrOp.COMPARE, IrOp.COMPARE_BOOL ->
                    switch (next) {
                        case IrOp.POP_JUMP_IF_FALSE -> IrOp.COMPARE_JUMP_IF_FALSE;
                        case IrOp.POP_JUMP_IF_TRUE -> IrOp.COMPARE_JUMP_IF_TRUE;
                        default -> op;
                    };
            case IrOp.BINARY -> binary(arg);
            default -> op;
        };
    }

    private static int binary(int operator) {
        return switch (operator) {
            case ADD, ADD + IN_PLACE -> IrOp.ADD;
            case MULTIPLY, MULTIPLY + IN_PLACE -> IrOp.MULTIPLY;
            case SUBTRACT, SUBTRACT + IN_PLACE -> IrOp.SUBTRACT;
            default -> IrOp.BINARY;
        };
    }
}
