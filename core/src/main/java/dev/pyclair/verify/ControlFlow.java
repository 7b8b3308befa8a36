package dev.pyclair.verify;

import dev.pyclair.code.Constant;
import dev.pyclair.opcode.Operand;
import java.util.List;

/**
 * Rule {@link Rule#V3_CONTROL} for jumps: each leads to the start of an instruction, and to those
 * neighbours that some instructions trust in.
 */
final class ControlFlow {
    /** {@code frame->return_offset} has 16 bits. */
    private static final int LONGEST_RETURN = 0xffff - 16;

    private static final int AFTER_YIELD = 1;
    private static final int AFTER_AWAIT = 3;

    private final Program program;
    private final boolean[] isTarget;

    ControlFlow(Program program) {
        this.program = program;
        this.isTarget = new boolean[program.count()];
    }

    void check() {
        for (int i = 0; i < program.count(); i++) {
            program.target(i, -1);
            Operand operand = program.opcodes().operand(program.number(i));
            if (operand.isJump() || operand == Operand.JUMP_FROM) {
                jump(i, operand);
            }
        }
        for (int i = 0; i < program.count(); i++) {
            neighbours(i);
        }
    }

    private void jump(int index, Operand operand) {
        long distance =
                Integer.toUnsignedLong(program.oparg(index))
                        * program.code().version().instructionFormat().jumpScale();
        long offset =
                switch (operand) {
                    case JUMP_ABSOLUTE -> distance;
                    case JUMP_FORWARD -> program.offset(program.end(index)) + distance;
                    default -> program.offset(program.end(index)) - distance;
                };
        int target = program.startingAt(program.unitAt(offset));
        if (target < 0) {
            program.fault(
                    Rule.V3_CONTROL,
                    index,
                    "leads to byte "
                            + offset
                            + (offset < 0 || offset >= program.offset(program.size())
                                    ? ", outside of the code"
                                    : ", into the middle of an instruction"));
        } else if (operand.isJump()) {
            program.target(index, target);
            isTarget[target] = true;
        }
    }

    private void neighbours(int index) {
        switch (program.special(index)) {
            case FOR_ITER -> forIter(index);
            case SEND -> distance(index);
            case KW_NAMES, PRECALL -> beforeCall(index);
            case YIELD_VALUE -> beforeResume(index);
            default -> {
                // The others do not look around.
            }
        }
    }

    private void distance(int index) {
        if (program.oparg(index) > LONGEST_RETURN) {
            program.fault(
                    Rule.V3_CONTROL,
                    index,
                    "is too far from its target; a frame keeps the distance in 16 bits");
        }
    }

    /**
     * When the iterator is exhausted FOR_ITER skips END_FOR without a look, in 3.13 POP_TOP too.
     */
    private void forIter(int index) {
        distance(index);
        int target = program.target(index);
        if (target < 0) {
            return;
        }
        if (!is(target, "END_FOR")) {
            program.fault(
                    Rule.V3_CONTROL,
                    index,
                    "must lead to END_FOR, which it steps over at the end of the loop; it leads to "
                            + program.name(target));
        } else if (program.opcodes().set().entry("POP_ITER").isPresent()) {
            follows(index, target, "POP_ITER");
        } else if (isSingle(target)) {
            follows(index, target, "POP_TOP");
        }
    }

    /** Whether END_FOR pops one value, so that an instruction for the iterator follows. */
    private boolean isSingle(int endFor) {
        return program.opcodes().transfer(program.number(endFor)).through().change(0) == -1;
    }

    private void follows(int index, int endFor, String name) {
        if (endFor + 1 == program.count()
                || !is(endFor + 1, name)
                || program.start(endFor + 1) != program.unit(endFor + 1)) {
            program.fault(
                    Rule.V3_CONTROL,
                    index,
                    "must lead to END_FOR and " + name + ", which end the loop");
        }
    }

    private void beforeCall(int index) {
        boolean isKeywords = program.special(index) == Special.KW_NAMES;
        int next = index + 1;
        boolean fits =
                next < program.count()
                        && !isTarget[next]
                        && (program.special(next) == Special.CALL
                                || isKeywords && program.special(next) == Special.PRECALL)
                        && (isKeywords
                                || program.oparg(index) == program.oparg(next)
                                        && program.start(next) == program.unit(next));
        if (!fits) {
            program.fault(
                    Rule.V3_CONTROL, index, "must stand directly before the call that it prepares");
        } else if (isKeywords && nameCount(index) > program.oparg(next)) {
            program.fault(
                    Rule.V2_INDEX,
                    index,
                    "names "
                            + nameCount(index)
                            + " arguments of a call that has "
                            + program.oparg(next));
        }
    }

    private int nameCount(int index) {
        int constant = program.oparg(index);
        List<Constant> consts = program.code().consts();
        return constant >= 0
                        && constant < consts.size()
                        && consts.get(constant) instanceof Constant.Container names
                ? names.items().size()
                : 0;
    }

    /**
     * {@code gen_close} and {@code _PyGen_yf} look at the RESUME behind; 3.11's {@code _gen_throw}
     * goes back to the SEND before.
     */
    private void beforeResume(int index) {
        int next = index + 1;
        int place =
                next < program.count() && program.special(next) == Special.RESUME
                        ? program.oparg(next) & program.opcodes().resumePlaces()
                        : 0;
        if (place < 1 || place > AFTER_AWAIT) {
            program.fault(
                    Rule.V3_CONTROL,
                    index,
                    "must be followed by RESUME 1, 2 or 3, where the generator goes on");
        } else if (place > AFTER_YIELD
                && (index == 0
                        || isTarget[index]
                        || program.special(index - 1) != Special.SEND
                        || program.unit(index - 1) != program.start(index - 1))) {
            program.fault(
                    Rule.V3_CONTROL,
                    index,
                    "must come directly after SEND, as the RESUME behind says that it waits for"
                            + " another generator");
        }
    }

    private boolean is(int index, String name) {
        return program.name(index).equals(name);
    }

    /** By instruction: whether something jumps there. */
    boolean isTarget(int index) {
        return isTarget[index];
    }
}
