package dev.pyclair.compiler.flow;

import dev.pyclair.code.Constant;
import dev.pyclair.compiler.sequence.ConstantPool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Removes constants that nothing loads, but for the first, which may be a docstring.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code remove_unused_consts}</a>
 */
final class UnusedConstants implements Pass {
    private static final int UNUSED = -1;

    @Override
    public void apply(FlowGraph graph) {
        ConstantPool consts = graph.unit.consts();
        int count = consts.size();
        if (count == 0) {
            graph.usedConsts = List.of();
            return;
        }
        var indexes = new int[count];
        Arrays.fill(indexes, UNUSED);
        indexes[0] = 0;
        for (Block block = graph.entry; block != null; block = block.next) {
            for (int i = 0; i < block.size; i++) {
                if (block.code[i].op.hasConstant()) {
                    indexes[block.code[i].oparg] = 0;
                }
            }
        }
        var used = new ArrayList<Constant>(count);
        for (int i = 0; i < count; i++) {
            if (indexes[i] != UNUSED) {
                indexes[i] = used.size();
                used.add(consts.get(i));
            }
        }
        graph.usedConsts = used;
        if (used.size() < count) {
            renumber(graph, indexes);
        }
    }

    private static void renumber(FlowGraph graph, int[] indexes) {
        for (Block block = graph.entry; block != null; block = block.next) {
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.code[i];
                if (instruction.op.hasConstant()) {
                    instruction.oparg = indexes[instruction.oparg];
                }
            }
        }
    }
}
