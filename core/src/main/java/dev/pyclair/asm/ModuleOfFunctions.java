package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeInstruction;
import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.opcode.InstructionSet;
import java.util.List;

/** A module that does nothing but define functions, and classes, under their names. */
public final class ModuleOfFunctions {
    private final PythonVersion version;
    private final InstructionSet set;
    private final CodeBuilder module;

    private ModuleOfFunctions(PythonVersion version) {
        this.version = version;
        this.set = InstructionSet.of(version);
        this.module = CodeBuilder.module(version);
    }

    /**
     * The module.
     *
     * @param definitions code objects of functions, and of bodies of classes, without free
     *     variables
     * @param version their version
     * @return the code object of the module
     */
    public static CodeObject of(List<CodeObject> definitions, PythonVersion version) {
        return new ModuleOfFunctions(version).defining(definitions);
    }

    private CodeObject defining(List<CodeObject> definitions) {
        if (has("RESUME")) {
            module.op("RESUME", 0);
        }
        for (CodeObject code : definitions) {
            boolean isFunction = (code.flags() & CodeFlag.OPTIMIZED.bit(version)) != 0;
            if (isFunction) {
                makeFunction(code);
            } else if (has("BUILD_CLASS")) {
                buildClass(code);
            } else {
                callBuilder(code);
            }
            module.with(CodeInstruction.ofName(module.entry("STORE_NAME"), -1, code.name()));
        }
        return module.op("LOAD_CONST", Constant.Singleton.NONE).op("RETURN_VALUE").build();
    }

    private boolean has(String opname) {
        return set.entry(opname).isPresent();
    }

    private void makeFunction(CodeObject code) {
        if (!has("MAKE_FUNCTION")) {
            throw new CodeBuildException(
                    "a module of "
                            + version
                            + " defines functions otherwise than later ones; give the module, too",
                    -1);
        }
        module.op("LOAD_CONST", code);
        if (version.namesFunctionsByStack()) {
            module.op("LOAD_CONST", code.qualname());
        }
        module.op("MAKE_FUNCTION", 0);
    }

    /** A class of Python 2, with no base. */
    private void buildClass(CodeObject code) {
        module.op("LOAD_CONST", name(code)).op("BUILD_TUPLE", 0);
        makeFunction(code);
        module.op("CALL_FUNCTION", 0).op("BUILD_CLASS");
    }

    private void callBuilder(CodeObject code) {
        boolean isNullBelow = has("PUSH_NULL") && module.entry("MAKE_FUNCTION").hasArgument();
        if (isNullBelow) {
            module.op("PUSH_NULL");
        }
        module.op("LOAD_BUILD_CLASS");
        if (has("PUSH_NULL") && !isNullBelow) {
            module.op("PUSH_NULL");
        }
        makeFunction(code);
        module.op("LOAD_CONST", name(code));
        if (has("PRECALL")) {
            module.op("PRECALL", 2);
        }
        module.op(has("CALL") ? "CALL" : "CALL_FUNCTION", 2);
    }

    private Constant name(CodeObject code) {
        Text name = code.name();
        return version.hasByteStrings() ? name.utf8() : name;
    }
}
