package dev.pyclair.compiler.flow;

import dev.pyclair.compiler.sequence.Op;

/**
 * Makes one instruction of two neighbours that load or store fast variables.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code insert_superinstructions}</a>
 */
final class Superinstructions implements Pass {
    private static final int SMALL = 16;

    @Override
    public void apply(FlowGraph graph) {
        if (graph.unit.varNames().size() == 0) {
            return;
        }
        for (Block block = graph.entry; block != null; block = block.next) {
            for (int i = 0; i + 1 < block.size; i++) {
                Instruction one = block.code[i];
                Instruction other = block.code[i + 1];
                if (one.op == Op.LOAD_FAST) {
                    if (other.op == Op.LOAD_FAST) {
                        join(one, other, Op.LOAD_FAST_LOAD_FAST);
                    }
                } else if (one.op == Op.STORE_FAST) {
                    if (other.op == Op.LOAD_FAST) {
                        join(one, other, Op.STORE_FAST_LOAD_FAST);
                    } else if (other.op == Op.STORE_FAST) {
                        join(one, other, Op.STORE_FAST_STORE_FAST);
                    }
                }
            }
        }
        RedundantNops.removeAll(graph);
    }

    private static void join(Instruction one, Instruction other, Op op) {
        boolean isOneLine = !one.hasLine() || !other.hasLine() || one.line() == other.line();
        if (isOneLine && one.oparg < SMALL && other.oparg < SMALL) {
            one.set(op, one.oparg << 4 | other.oparg);
            other.clear();
        }
    }
}
