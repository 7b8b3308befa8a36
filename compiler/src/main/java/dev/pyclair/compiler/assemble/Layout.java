package dev.pyclair.compiler.assemble;

import dev.pyclair.compiler.flow.Block;
import dev.pyclair.compiler.flow.FlowGraph;
import dev.pyclair.compiler.flow.Instruction;
import dev.pyclair.compiler.sequence.Encoding;
import dev.pyclair.compiler.sequence.Op;

/**
 * The instructions of a flow graph in order, with their places and the operands of jumps.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/assemble.c">CPython: {@code
 *     Python/assemble.c}, {@code resolve_unconditional_jumps} and {@code resolve_jump_offsets}</a>
 */
final class Layout {
    private static final int NONE = -1;

    private final Encoding encoding;

    final int count;
    final Instruction[] instructions;
    final Op[] ops;
    final int[] opargs;

    /** The index of the instruction where a jump leads, or -1. */
    private final int[] targets;

    /** In code units, with what extends the operand and with caches. */
    final int[] sizes;

    /** In code units. */
    final int[] offsets;

    Layout(FlowGraph graph, Encoding encoding) {
        this.encoding = encoding;
        int size = graph.layOut();
        count = size;
        instructions = new Instruction[size];
        ops = new Op[size];
        opargs = new int[size];
        targets = new int[size];
        sizes = new int[size];
        offsets = new int[size + 1];
        fill(graph);
        place();
    }

    private void fill(FlowGraph graph) {
        int i = 0;
        for (Block block = graph.entry(); block != null; block = block.next()) {
            for (int j = 0; j < block.size(); j++, i++) {
                Instruction instruction = block.get(j);
                instructions[i] = instruction;
                ops[i] = instruction.op();
                opargs[i] = instruction.oparg();
                targets[i] = NONE;
                if (ops[i].isJump()) {
                    targets[i] = instruction.target().start();
                    opargs[i] = targets[i];
                    ops[i] = directed(ops[i], targets[i] > i);
                }
            }
        }
    }

    private static Op directed(Op op, boolean isForward) {
        return switch (op) {
            case JUMP -> isForward ? Op.JUMP_FORWARD : Op.JUMP_BACKWARD;
            case JUMP_NO_INTERRUPT -> isForward ? Op.JUMP_FORWARD : Op.JUMP_BACKWARD_NO_INTERRUPT;
            default -> op;
        };
    }

    /** Until no operand needs more or less room than it has. */
    private void place() {
        boolean isChanged;
        do {
            int offset = 0;
            for (int i = 0; i < count; i++) {
                offsets[i] = offset;
                sizes[i] = sizeOf(i);
                offset += sizes[i];
            }
            offsets[count] = offset;
            isChanged = false;
            for (int i = 0; i < count; i++) {
                if (targets[i] != NONE) {
                    int distance = offsets[targets[i]] - offsets[i + 1];
                    opargs[i] = distance < 0 ? -distance : distance;
                    isChanged |= sizeOf(i) != sizes[i];
                }
            }
        } while (isChanged);
    }

    private int sizeOf(int index) {
        return extensions(opargs[index]) + 1 + encoding.caches(ops[index]);
    }

    static int extensions(int oparg) {
        return oparg <= 0xFF ? 0 : oparg <= 0xFFFF ? 1 : oparg <= 0xFFFFFF ? 2 : 3;
    }
}
