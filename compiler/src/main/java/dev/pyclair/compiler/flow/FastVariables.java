package dev.pyclair.compiler.flow;

import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.sequence.CodeUnit;
import dev.pyclair.compiler.sequence.NamePool;
import dev.pyclair.compiler.sequence.Op;

/**
 * Numbers cells and free variables among all fast variables, and puts before everything what
 * prepares them, and what makes a generator.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}, {@code prepare_localsplus}</a>
 */
final class FastVariables implements Pass {
    /** {@code CO_GENERATOR}, {@code CO_COROUTINE} and {@code CO_ASYNC_GENERATOR}. */
    private static final int GENERATOR_FLAGS = 0x20 | 0x80 | 0x200;

    private static final Span NO_SPAN = null;

    @Override
    public void apply(FlowGraph graph) {
        CodeUnit unit = graph.unit;
        int cells = unit.cellVars().size();
        int frees = unit.freeVars().size();
        if ((unit.flags() & GENERATOR_FLAGS) != 0) {
            int line = unit.firstLine();
            var span = new Span(line, -1, line, -1);
            graph.entry.insert(0, new Instruction(Op.RETURN_GENERATOR, 0, span));
            graph.entry.insert(1, new Instruction(Op.POP_TOP, 0, span));
        }
        if (cells + frees == 0) {
            return;
        }
        int[] offsets = offsets(unit, cells + frees);
        insertCells(graph, offsets, cells);
        if (frees > 0) {
            graph.entry.insert(0, new Instruction(Op.COPY_FREE_VARS, frees, NO_SPAN));
        }
        closeGaps(offsets, unit.varNames().size());
        renumber(graph, offsets);
    }

    /** The place of each: behind the locals, or that of the argument which is the cell. */
    private static int[] offsets(CodeUnit unit, int count) {
        var offsets = new int[count];
        NamePool locals = unit.varNames();
        for (int i = 0; i < count; i++) {
            offsets[i] = locals.size() + i;
        }
        NamePool cells = unit.cellVars();
        for (int i = 0; i < cells.size(); i++) {
            int local = locals.indexOf(cells.get(i));
            if (local >= 0) {
                offsets[i] = local;
            }
        }
        return offsets;
    }

    /** {@code MAKE_CELL}s in the order of places. */
    private static void insertCells(FlowGraph graph, int[] offsets, int cells) {
        var sorted = new int[graph.unit.varNames().size() + cells];
        for (int i = 0; i < cells; i++) {
            sorted[offsets[i]] = i + 1;
        }
        int inserted = 0;
        for (int i = 0; inserted < cells; i++) {
            if (sorted[i] > 0) {
                graph.entry.insert(
                        inserted++, new Instruction(Op.MAKE_CELL, sorted[i] - 1, NO_SPAN));
            }
        }
    }

    private static void closeGaps(int[] offsets, int locals) {
        int gaps = 0;
        for (int i = 0; i < offsets.length; i++) {
            if (offsets[i] == i + locals) {
                offsets[i] -= gaps;
            } else {
                gaps++;
            }
        }
    }

    private static void renumber(FlowGraph graph, int[] offsets) {
        for (Block block = graph.entry; block != null; block = block.next) {
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.code[i];
                switch (instruction.op) {
                    case MAKE_CELL,
                            LOAD_CLOSURE,
                            LOAD_DEREF,
                            STORE_DEREF,
                            DELETE_DEREF,
                            LOAD_FROM_DICT_OR_DEREF ->
                            instruction.oparg = offsets[instruction.oparg];
                    default -> {}
                }
            }
        }
    }
}
