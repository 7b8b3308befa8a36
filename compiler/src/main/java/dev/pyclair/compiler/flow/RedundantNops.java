package dev.pyclair.compiler.flow;

import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.sequence.Op;

/**
 * Removes instructions that do nothing, but for those that alone stand for a line.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code remove_redundant_nops}</a>
 */
final class RedundantNops implements Pass {
    @Override
    public void apply(FlowGraph graph) {
        removeAll(graph);
    }

    /** Whether there were any. */
    static boolean removeAll(FlowGraph graph) {
        boolean isChanged = false;
        for (Block block = graph.entry; block != null; block = block.next) {
            isChanged |= remove(block);
        }
        return isChanged;
    }

    /** Whether there were any. */
    static boolean remove(Block block) {
        int first = 0;
        while (first < block.size && block.code[first].op != Op.NOP) {
            first++;
        }
        return first < block.size && removeFrom(block, first);
    }

    private static boolean removeFrom(Block block, int first) {
        int kept = first;
        int previousLine = first == 0 ? Instruction.NO_LINE : block.code[first - 1].line();
        for (int i = first; i < block.size; i++) {
            Instruction instruction = block.code[i];
            int line = instruction.line();
            if (instruction.op == Op.NOP && isRedundant(block, i, line, previousLine)) {
                continue;
            }
            block.code[kept++] = instruction;
            previousLine = line;
        }
        boolean isChanged = kept != block.size;
        block.size = kept;
        return isChanged;
    }

    private static boolean isRedundant(Block block, int index, int line, int previousLine) {
        if (line < 0 || line == previousLine) {
            return true;
        }
        if (index == block.size - 1) {
            return line == lineBehind(block);
        }
        Instruction next = block.code[index + 1];
        int nextLine = next.line();
        if (nextLine < 0) {
            next.span = block.code[index].span;
            return true;
        }
        return nextLine == line;
    }

    /** The line of what follows a block, but for what is going to be removed. */
    private static int lineBehind(Block block) {
        if (block.next == null) {
            return Instruction.NO_LINE;
        }
        Block next = block.next.nonEmpty();
        if (next == null) {
            return Instruction.NO_LINE;
        }
        for (int i = 0; i < next.size; i++) {
            Span span = next.code[i].span;
            if (next.code[i].op != Op.NOP || span != null) {
                return next.code[i].line();
            }
        }
        return Instruction.NO_LINE;
    }
}
