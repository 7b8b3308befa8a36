package dev.pyclair.compiler.flow;

import dev.pyclair.code.Constant;
import dev.pyclair.compiler.sequence.CodeUnit;
import dev.pyclair.compiler.sequence.Encoding;
import dev.pyclair.compiler.sequence.InstructionSequence;
import dev.pyclair.compiler.sequence.Op;
import java.util.List;

/**
 * A unit as basic blocks, in the order in which they are to be laid out.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/flowgraph.c">CPython: {@code
 *     Python/flowgraph.c}</a>
 */
public final class FlowGraph {
    final CodeUnit unit;
    final Encoding encoding;
    final Block entry = new Block(0);

    /** The constants that are used, once the others are removed; null before. */
    List<Constant> usedConsts;

    int stackSize;
    private Block[] stack = new Block[16];

    private FlowGraph(CodeUnit unit, Encoding encoding) {
        this.unit = unit;
        this.encoding = encoding;
    }

    /**
     * The graph of the instructions of a unit.
     *
     * @param unit the unit; all labels that its instructions name are placed before one of them
     * @param encoding what instructions do to the stack
     * @return the graph
     * @throws IllegalArgumentException if a label is not placed before an instruction
     */
    public static FlowGraph of(CodeUnit unit, Encoding encoding) {
        var graph = new FlowGraph(unit, encoding);
        graph.fill(unit.sequence());
        return graph;
    }

    private void fill(InstructionSequence sequence) {
        Block[] starts = starts(sequence);
        // Where the first instruction is a target, the entry stays empty.
        Block block = entry;
        int size = sequence.size();
        for (int i = 0; i < size; i++) {
            if (starts[i] != null) {
                block.next = starts[i];
                block = starts[i];
            }
            Op op = sequence.op(i);
            var instruction = new Instruction(op, sequence.oparg(i), sequence.span(i));
            InstructionSequence.Label label = sequence.target(i);
            if (label != null) {
                instruction.target = starts[label.index()];
                instruction.oparg = 0;
            }
            if (block.size == block.code.length) {
                block.code = new Instruction[length(sequence, starts, i)];
            }
            block.add(instruction);
        }
    }

    /** The blocks that begin with an instruction, by its index. */
    private static Block[] starts(InstructionSequence sequence) {
        int size = sequence.size();
        var starts = new Block[size + 1];
        for (int i = 0; i < size; i++) {
            InstructionSequence.Label label = sequence.target(i);
            if (label != null) {
                int index = label.index();
                if (index < 0 || index >= size) {
                    throw new IllegalArgumentException("a label stands before no instruction");
                }
                if (starts[index] == null) {
                    starts[index] = new Block(0);
                }
                starts[index].isLabelled = true;
            }
            if (sequence.op(i).isTerminator() && starts[i + 1] == null) {
                starts[i + 1] = new Block(0);
            }
        }
        return starts;
    }

    /** How many instructions the block has that begins with one, and room for another. */
    private static int length(InstructionSequence sequence, Block[] starts, int first) {
        int end = first + 1;
        while (end < sequence.size() && starts[end] == null) {
            end++;
        }
        return end - first + 1;
    }

    /** Marks all blocks as not visited; the stack that comes back has room for all of them. */
    Block[] newTraversal() {
        int count = 0;
        for (Block block = entry; block != null; block = block.next) {
            block.isVisited = false;
            count++;
        }
        if (stack.length < count) {
            stack = new Block[count + count / 2];
        }
        return stack;
    }

    /** The index of a constant, which is added if it is not there. */
    int constant(Constant value) {
        return unit.consts().add(value);
    }

    /**
     * Numbers the instructions in the order of the blocks.
     *
     * @return how many there are
     */
    public int layOut() {
        int count = 0;
        for (Block block = entry; block != null; block = block.next) {
            block.start = count;
            count += block.size;
        }
        return count;
    }

    /** {@return the block where control enters} */
    public Block entry() {
        return entry;
    }

    /** {@return the constants that are used} */
    public List<Constant> consts() {
        return usedConsts == null ? unit.consts().toList() : usedConsts;
    }

    /** {@return the greatest depth of the stack} */
    public int stackSize() {
        return stackSize;
    }
}
