package dev.pyclair.verify;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.ValueList;
import dev.pyclair.opcode.Operand;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules {@link Rule#V1_DECODE} (arguments that have a meaning) and {@link Rule#V2_INDEX} (indices
 * inside their tables).
 *
 * <p>{@code Python/bytecodes.c} indexes co_consts, co_names, the fast variables and its tables of
 * functions with the argument as it is.
 */
final class Indices {
    private final Program program;
    private final InstructionSet set;
    private final int constCount;
    private final int nameCount;
    private final int localCount;
    private final int cellCount;

    Indices(Program program) {
        this.program = program;
        CodeObject code = program.code();
        set = program.opcodes().set();
        constCount = code.consts().size();
        nameCount = code.names().size();
        localCount = code.localNames().size();
        cellCount =
                code.version().hasLocalsPlus()
                        ? localCount
                        : code.cellVars().size() + code.freeVars().size();
    }

    void check() {
        for (int i = 0; i < program.count(); i++) {
            Transfer transfer = program.opcodes().transfer(program.number(i));
            int oparg = program.oparg(i);
            if (oparg < transfer.least() || oparg > transfer.most()) {
                program.fault(Rule.V1_DECODE, i, outside(transfer, oparg));
            } else {
                check(i, program.opcodes().operand(program.number(i)), oparg);
            }
        }
    }

    private static String outside(Transfer transfer, int oparg) {
        return "has the argument "
                + Integer.toUnsignedString(oparg)
                + ", which means nothing here; it must be "
                + (transfer.most() == Integer.MAX_VALUE
                        ? transfer.least() + " or more"
                        : transfer.least() + " to " + transfer.most());
    }

    private void check(int index, Operand operand, int oparg) {
        switch (operand) {
            case CONST, CONST_SILENT -> bound(index, oparg, constCount, "constants");
            case NAME -> bound(index, oparg, nameCount, "names");
            case NAME_NULL, NAME_SELF -> bound(index, oparg >>> 1, nameCount, "names");
            case NAME_SUPER, NAME_LAZY -> bound(index, oparg >>> 2, nameCount, "names");
            case LOCAL -> bound(index, oparg, localCount, "fast variables");
            case DEREF -> bound(index, oparg, cellCount, "cells");
            case LOCAL_PAIR -> {
                bound(index, oparg >>> 4, localCount, "fast variables");
                bound(index, oparg & 15, localCount, "fast variables");
            }
            case COMPARE -> meaning(index, oparg, 0, ValueList.COMPARE_OPS);
            case COMPARE_4 -> meaning(index, oparg >>> 4, 0, ValueList.COMPARE_OPS);
            case COMPARE_5 -> meaning(index, oparg >>> 5, 0, ValueList.COMPARE_OPS);
            case BINARY_OP -> meaning(index, oparg, 0, ValueList.BINARY_OPS);
            case CALL_INTRINSIC_1 -> meaning(index, oparg, 1, ValueList.INTRINSIC_1);
            case CALL_INTRINSIC_2 -> meaning(index, oparg, 1, ValueList.INTRINSIC_2);
            case COMMON_CONSTANT -> meaning(index, oparg, 0, ValueList.COMMON_CONSTANTS);
            case SPECIAL_METHOD -> meaning(index, oparg, 0, ValueList.SPECIAL_METHODS);
            case SET_FUNCTION_ATTRIBUTE -> attribute(index, oparg);
            case NONE,
                    RAW,
                    LINE,
                    EXTENDED_ARG,
                    JUMP_FORWARD,
                    JUMP_BACKWARD,
                    JUMP_ABSOLUTE,
                    JUMP_FROM,
                    FORMAT_VALUE,
                    CONVERT_VALUE,
                    MAKE_FUNCTION,
                    IS_OP,
                    CONTAINS_OP,
                    CALL_ARGS -> {
                // The range of stack.tsv, or ControlFlow, says it all.
            }
        }
        if (program.special(index) == Special.KW_NAMES && oparg >= 0 && oparg < constCount) {
            keywordNames(index, program.code().consts().get(oparg));
        }
    }

    private void bound(int index, int value, int count, String what) {
        if (value < 0 || value >= count) {
            program.fault(
                    Rule.V2_INDEX,
                    index,
                    "asks for number "
                            + Integer.toUnsignedString(value)
                            + " of the "
                            + what
                            + (count == 0
                                    ? ", but there are none"
                                    : ", but the last is number " + (count - 1)));
        }
    }

    private void meaning(int index, int value, int least, ValueList list) {
        int count = count(list);
        if (value < least || value >= count) {
            program.fault(
                    Rule.V1_DECODE,
                    index,
                    "asks for operation "
                            + Integer.toUnsignedString(value)
                            + "; there are those of "
                            + least
                            + " to "
                            + (count - 1));
        }
    }

    /** Up to 3.8 the last comparison is one that is none. */
    private int count(ValueList list) {
        List<String> texts = set.texts(list);
        int last = texts.size() - 1;
        return last >= 0 && texts.get(last).equals("BAD") ? last : texts.size();
    }

    private void attribute(int index, int flag) {
        int count = set.texts(ValueList.FUNCTION_ATTRIBUTES).size();
        if (Integer.bitCount(flag) != 1 || flag < 0 || flag >= 1 << count) {
            program.fault(
                    Rule.V1_DECODE,
                    index,
                    "has the argument "
                            + flag
                            + "; it must be one of the bits up to "
                            + (1 << count - 1));
        }
    }

    private void keywordNames(int index, Constant names) {
        if (!isNames(names)) {
            program.fault(
                    Rule.V2_INDEX,
                    index,
                    "names the arguments by a constant that is not a tuple of different strings");
        }
    }

    /** Whether a constant is a tuple of strings, none of them twice. */
    static boolean isNames(Constant constant) {
        if (!(constant instanceof Constant.Container tuple)
                || tuple.kind() != Constant.Kind.TUPLE) {
            return false;
        }
        List<Constant> items = tuple.items();
        for (Constant item : items) {
            if (!(item instanceof Text)) {
                return false;
            }
        }
        return isDistinct(items);
    }

    private static boolean isDistinct(List<Constant> items) {
        if (items.size() < 2) {
            return true;
        }
        Set<Constant> seen = new HashSet<>(items);
        return seen.size() == items.size();
    }
}
