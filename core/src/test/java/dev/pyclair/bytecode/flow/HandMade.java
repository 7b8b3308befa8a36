package dev.pyclair.bytecode.flow;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.InstructionFormat;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import java.io.ByteArrayOutputStream;

/** Code objects written down by the names of their instructions. */
public final class HandMade {
    private HandMade() {}

    /**
     * A code object of instructions such as {@code LOAD_CONST 1}; an argument that is left out is
     * 0, caches come by themselves.
     */
    public static CodeObject code(PythonVersion version, String... instructions) {
        return builder(version, instructions).build();
    }

    static CodeObjectBuilder builder(PythonVersion version, String... instructions) {
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

    static ControlFlowGraph graph(PythonVersion version, String... instructions) {
        return ControlFlowGraph.of(code(version, instructions));
    }

    /** The edges as text: each block's exits in the order of the graph. */
    static String edges(ControlFlowGraph graph) {
        var text = new StringBuilder();
        for (BasicBlock block : graph.blocks()) {
            for (Exit exit : block.exits()) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(block.index())
                        .append(
                                switch (exit.kind()) {
                                    case FALL_THROUGH -> "-";
                                    case TAKEN -> ">";
                                    case EXCEPTION -> "!";
                                })
                        .append(exit.target());
            }
        }
        return text.toString();
    }
}
