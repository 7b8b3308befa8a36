package dev.pyclair.bytecode.flow;

import dev.pyclair.bytecode.Assembled;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.PythonVersion;

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
        return Assembled.code(version, instructions);
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
