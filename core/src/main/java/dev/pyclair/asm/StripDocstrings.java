package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeElement;
import dev.pyclair.bytecode.CodeInstruction;
import dev.pyclair.bytecode.CodeModel;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Singleton;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.opcode.Opcode;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes docstrings away: of a function, whose docstring is its first constant, and of a module or
 * class, which stores its own.
 */
final class StripDocstrings implements CodeTransform {
    private static final String DOC = "__doc__";

    @Override
    public CodeObject apply(CodeObject code) {
        return isFunction(code) ? withoutConstant(code) : withoutStore(code);
    }

    private static boolean isFunction(CodeObject code) {
        return (code.flags() & CodeFlag.OPTIMIZED.bit(code.version())) != 0;
    }

    private static CodeObject withoutConstant(CodeObject code) {
        PythonVersion version = code.version();
        int flag = CodeFlag.HAS_DOCSTRING.bit(version);
        boolean isMarked = version.marksDocstrings();
        if (code.consts().isEmpty()
                || !isString(code.consts().get(0), version)
                || isMarked && (code.flags() & flag) == 0) {
            return code;
        }
        List<Constant> consts = new ArrayList<>(code.consts());
        consts.set(0, Singleton.NONE);
        CodeObject bare =
                code.toBuilder()
                        .consts(consts)
                        .flags(isMarked ? code.flags() & ~flag : code.flags())
                        .build();
        // Where the same string is used otherwise, too, the builder gives it another index.
        return CodeBuilder.from(bare).withAll(CodeModel.of(code)).build();
    }

    /** Whether a constant can be a docstring. */
    static boolean isString(Constant constant, PythonVersion version) {
        return constant instanceof Text || version.hasByteStrings() && constant instanceof Bytes;
    }

    private static CodeObject withoutStore(CodeObject code) {
        List<CodeElement> elements = CodeModel.of(code).elements();
        CodeBuilder builder = CodeBuilder.from(code);
        boolean isChanged = false;
        for (int i = 0; i < elements.size(); i++) {
            boolean isStore =
                    i + 1 < elements.size()
                            && loadsString(elements.get(i), code.version())
                            && storesDoc(elements.get(i + 1));
            if (isStore && !isChanged) {
                isChanged = true;
                i++;
            } else {
                builder.with(elements.get(i));
            }
        }
        return isChanged ? builder.build() : code;
    }

    private static boolean loadsString(CodeElement element, PythonVersion version) {
        return element instanceof CodeInstruction instruction
                && instruction.is(Opcode.LOAD_CONST)
                && instruction.constant().map(value -> isString(value, version)).orElse(false);
    }

    private static boolean storesDoc(CodeElement element) {
        return element instanceof CodeInstruction instruction
                && instruction.is(Opcode.STORE_NAME)
                && instruction.name().map(name -> name.toString().equals(DOC)).orElse(false);
    }
}
