package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeElement;
import dev.pyclair.bytecode.CodeInstruction;
import dev.pyclair.bytecode.CodeModel;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.LiteralWriter;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.ValueList;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts one constant in the place of another: in the list of constants, and, from 3.14 on, where an
 * instruction has it in its argument and not in the list.
 */
record ReplaceConstant(Constant constant, Constant replacement) implements CodeTransform {
    @Override
    public CodeObject apply(CodeObject code) {
        PythonVersion version = code.version();
        String wanted = text(constant, version);
        List<Constant> consts = new ArrayList<>();
        boolean isChanged = false;
        for (Constant old : code.consts()) {
            boolean isFound = !(old instanceof CodeObject) && text(old, version).equals(wanted);
            consts.add(isFound ? replacement : old);
            isChanged |= isFound;
        }
        CodeObject changed = isChanged ? code.withConsts(consts) : code;
        return InstructionSet.of(version).entry("LOAD_SMALL_INT").isPresent()
                ? withoutArgument(changed, wanted)
                : changed;
    }

    private CodeObject withoutArgument(CodeObject code, String wanted) {
        InstructionSet set = InstructionSet.of(code.version());
        CodeBuilder builder = CodeBuilder.from(code);
        boolean isChanged = false;
        for (CodeElement element : CodeModel.of(code).elements()) {
            if (element instanceof CodeInstruction instruction
                    && argument(instruction, set).equals(wanted)) {
                builder.op("LOAD_CONST", replacement);
                isChanged = true;
            } else {
                builder.with(element);
            }
        }
        return isChanged ? builder.build() : code;
    }

    /** The constant that an instruction has in its argument, as a literal; empty if it has none. */
    private static String argument(CodeInstruction instruction, InstructionSet set) {
        return switch (instruction.opname()) {
            case "LOAD_SMALL_INT" -> Integer.toString(instruction.oparg());
            case "LOAD_COMMON_CONSTANT" -> common(instruction.oparg(), set);
            default -> "";
        };
    }

    private static String common(int oparg, InstructionSet set) {
        List<String> texts = set.texts(ValueList.COMMON_CONSTANTS);
        return oparg >= 0 && oparg < texts.size() ? texts.get(oparg) : "";
    }

    private static String text(Constant constant, PythonVersion version) {
        var out = new Utf8Builder(32);
        LiteralWriter.append(out, constant, version);
        return out.toString();
    }
}
