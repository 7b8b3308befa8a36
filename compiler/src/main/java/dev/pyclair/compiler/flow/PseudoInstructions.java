package dev.pyclair.compiler.flow;

import dev.pyclair.compiler.sequence.Op;

/**
 * Replaces pseudo instructions, but for jumps, by what they stand for.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code convert_pseudo_ops}</a>
 */
final class PseudoInstructions implements Pass {
    @Override
    public void apply(FlowGraph graph) {
        for (Block block = graph.entry; block != null; block = block.next) {
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.code[i];
                switch (instruction.op) {
                    case SETUP_FINALLY, SETUP_CLEANUP, SETUP_WITH -> {
                        instruction.clear();
                        instruction.target = null;
                    }
                    case LOAD_CLOSURE -> instruction.op = Op.LOAD_FAST;
                    case STORE_FAST_MAYBE_NULL -> instruction.op = Op.STORE_FAST;
                    default -> {}
                }
            }
        }
        RedundantJumps.removeAll(graph);
    }
}
