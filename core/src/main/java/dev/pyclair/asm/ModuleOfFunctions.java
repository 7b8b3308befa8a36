package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeInstruction;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;
import java.util.List;

/** A module that does nothing but define functions under their names. */
public final class ModuleOfFunctions {
    private ModuleOfFunctions() {}

    /**
     * The module.
     *
     * @param functions code objects of functions without free variables
     * @param version their version
     * @return the code object of the module
     */
    public static CodeObject of(List<CodeObject> functions, PythonVersion version) {
        CodeBuilder module = CodeBuilder.module(version);
        InstructionSet set = InstructionSet.of(version);
        if (set.entry("RESUME").isPresent()) {
            module.op("RESUME", 0);
        }
        for (CodeObject function : functions) {
            module.op("LOAD_CONST", function);
            if (version.namesFunctionsByStack()) {
                module.op("LOAD_CONST", function.qualname());
            }
            module.op("MAKE_FUNCTION", 0);
            module.with(CodeInstruction.ofName(module.entry("STORE_NAME"), -1, function.name()));
        }
        return module.op("LOAD_CONST", Constant.Singleton.NONE).op("RETURN_VALUE").build();
    }
}
