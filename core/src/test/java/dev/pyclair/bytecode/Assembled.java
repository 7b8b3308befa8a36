package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.Constant;
import dev.pyclair.code.InstructionFormat;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import java.io.ByteArrayOutputStream;

/** Code objects of hand-made bytecode. */
public final class Assembled {
    private Assembled() {}

    /**
     * Code of instructions such as {@code LOAD_CONST 0}; arguments from 0 to 255 in the versions
     * that have bytes for them.
     */
    public static CodeObjectBuilder code(PythonVersion version, String... instructions) {
        var bytes = new ByteArrayOutputStream();
        for (String instruction : instructions) {
            String[] words = instruction.split(" ");
            Entry entry = InstructionSet.of(version).entry(words[0]).orElseThrow();
            int oparg = words.length > 1 ? Integer.parseInt(words[1]) : 0;
            bytes.write(entry.number());
            if (version.instructionFormat() != InstructionFormat.VARIABLE) {
                bytes.write(oparg);
                bytes.writeBytes(new byte[2 * entry.caches()]);
            } else if (entry.hasArgument()) {
                bytes.write(oparg);
                bytes.write(oparg >> 8);
            }
        }
        return CodeObject.builder(version).code(Bytes.of(bytes.toByteArray()));
    }

    static Constant.Container tuple(Constant... items) {
        return Constant.Container.of(Constant.Kind.TUPLE, items);
    }
}
