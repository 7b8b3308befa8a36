package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeInstruction;
import dev.pyclair.bytecode.CodeInstruction.NamePair;
import dev.pyclair.code.Text;
import dev.pyclair.opcode.Operand;

/** The lists of a code object that arguments index; finds the index of an operand. */
final class OperandPools {
    private static final int MOST_IN_PAIR = 15;

    final ConstantPool consts;
    final NamePool names;
    final Variables variables;

    OperandPools(ConstantPool consts, NamePool names, Variables variables) {
        this.consts = consts;
        this.names = names;
        this.variables = variables;
    }

    /**
     * The argument of an instruction that is no jump.
     *
     * @param elementIndex which element it is, for the error
     */
    int oparg(CodeInstruction instruction, int elementIndex) {
        Operand kind = instruction.entry().operand();
        int oparg = instruction.oparg();
        if (kind.isConstant()) {
            return instruction.constant().isPresent()
                    ? consts.index(instruction.constant().get(), oparg)
                    : oparg;
        }
        if (instruction.name().isPresent()) {
            Text name = instruction.name().get();
            int flags = kind.flagBits();
            int index = oparg >>> flags;
            int found =
                    kind.isName()
                            ? names.index(name, index)
                            : variable(name, kind, index, elementIndex);
            return found << flags | instruction.flagBits();
        }
        return instruction.names().isPresent()
                ? pair(instruction.names().get(), oparg, elementIndex)
                : oparg;
    }

    private int variable(Text name, Operand kind, int hint, int elementIndex) {
        int index =
                kind == Operand.DEREF ? variables.deref(name, hint) : variables.local(name, hint);
        if (index < 0) {
            throw new CodeBuildException(
                    "'"
                            + name
                            + "' is no cell and no free variable here; declare it as one of them",
                    elementIndex);
        }
        return index;
    }

    private int pair(NamePair names, int oparg, int elementIndex) {
        int first = variables.local(names.first(), oparg >>> 4);
        int second = variables.local(names.second(), oparg & 15);
        if (first > MOST_IN_PAIR || second > MOST_IN_PAIR) {
            throw new CodeBuildException(
                    "only the first 16 locals can be named in pairs; load or store '"
                            + (first > MOST_IN_PAIR ? names.first() : names.second())
                            + "' with an instruction of its own",
                    elementIndex);
        }
        return first << 4 | second;
    }
}
