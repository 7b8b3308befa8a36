package dev.pyclair.verify;

import dev.pyclair.code.CodeFlag;

/**
 * Rule {@link Rule#V7_SHAPE} for instructions that only some code may have (to 3.10), and what a
 * few of them trust in besides the stack.
 */
final class Placement {
    private final Program program;
    private final Shape shape;

    Placement(Program program, Shape shape) {
        this.program = program;
        this.shape = shape;
    }

    void check() {
        boolean isStarted = program.special(0) == Special.GEN_START;
        if (shape.startsWithValue() && !isStarted) {
            program.fault(
                    Rule.V4_STACK,
                    0,
                    "must not be the first instruction of a generator; GEN_START takes what is sent"
                            + " first");
        }
        for (int i = 0; i < program.count(); i++) {
            switch (program.special(i)) {
                case YIELD -> {
                    if (!shape.isGenerator()) {
                        program.fault(
                                Rule.V7_SHAPE,
                                i,
                                "suspends a generator, but co_flags do not say that this is one");
                    }
                }
                case GEN_START -> {
                    if (!shape.isGenerator()) {
                        program.fault(
                                Rule.V7_SHAPE,
                                i,
                                "starts a generator, but co_flags do not say that this is one");
                    }
                }
                case LOAD_FREE_OR_ITEM -> freeOrItem(i);
                case END_LOOP_OF_HANDLER -> {
                    // It jumps by the byte that belongs to every instruction.
                    if (program.rawArgument(i) != 0) {
                        program.fault(Rule.V1_DECODE, i, "has an argument, by which it would jump");
                    }
                }
                default -> {
                    // At home anywhere.
                }
            }
        }
    }

    private void freeOrItem(int index) {
        if (program.oparg(index) < program.code().cellVars().size()) {
            program.fault(Rule.V2_INDEX, index, "needs a free variable; this is a cell");
        }
        if (shape.has(CodeFlag.OPTIMIZED) && shape.has(CodeFlag.NEWLOCALS)) {
            program.fault(
                    Rule.V7_SHAPE, index, "needs the namespace of a class; this is a function");
        }
    }
}
