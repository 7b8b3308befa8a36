package dev.pyclair.compiler.sequence;

import dev.pyclair.compiler.ast.Span;
import dev.pyclair.source.SourceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What code generation makes of one code object: instructions in order, with labels for targets.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/instruction_sequence.c">CPython:
 *     {@code Python/instruction_sequence.c}</a>
 */
public final class InstructionSequence {
    /** The place of an instruction that takes that of the one that follows. */
    public static final Span NEXT_LOCATION = new Span(-2, -2, -2, -2);

    private static final int SMALLEST = 32;

    /**
     * What is as long as that takes gigabytes; a pattern of some ten thousand names does, as each
     * moves all before it.
     */
    private static final int MOST = 1 << 25;

    /** A place in a sequence that instructions may jump to. */
    public static final class Label {
        private int index = -1;

        private Label() {}

        /** {@return the index of the instruction it stands before, or -1 where it is not placed} */
        public int index() {
            return index;
        }
    }

    /**
     * An instruction.
     *
     * @param op what it does
     * @param oparg its operand; 0 where it has none
     * @param target where it jumps to, or null
     * @param span where it comes from, or null for an artificial one
     */
    public record Instruction(Op op, int oparg, Label target, Span span) {}

    private Op[] ops = new Op[SMALLEST];
    private int[] opargs = new int[SMALLEST];
    private Label[] targets = new Label[SMALLEST];
    private Span[] spans = new Span[SMALLEST];
    private int size;

    /** The traits of all operations together. */
    private int traits;

    /** {@return a label that is not placed yet} */
    public Label newLabel() {
        return new Label();
    }

    /**
     * Places a label before the next instruction.
     *
     * @param label the label
     */
    public void use(Label label) {
        label.index = size;
    }

    /**
     * Adds an instruction.
     *
     * @param op what it does
     * @param oparg its operand; 0 where it has none
     * @param span where it comes from, or null
     * @throws SourceException if there are so many that memory would be exhausted
     */
    public void add(Op op, int oparg, Span span) {
        add(op, oparg, null, span);
    }

    /**
     * Adds one that jumps, or that opens a block that is handled there.
     *
     * @param op what it does
     * @param target the label
     * @param span where it comes from, or null
     * @throws SourceException if there are so many that memory would be exhausted
     */
    public void add(Op op, Label target, Span span) {
        add(op, 0, target, span);
    }

    private void add(Op op, int oparg, Label target, Span span) {
        if (size == ops.length) {
            grow();
        }
        ops[size] = op;
        opargs[size] = oparg;
        targets[size] = target;
        spans[size] = span;
        size++;
        traits |= op.traits;
    }

    private void grow() {
        if (size >= MOST) {
            throw SourceException.nowhere(SourceException.Kind.MEMORY, "");
        }
        ops = Arrays.copyOf(ops, 2 * size);
        opargs = Arrays.copyOf(opargs, 2 * size);
        targets = Arrays.copyOf(targets, 2 * size);
        spans = Arrays.copyOf(spans, 2 * size);
    }

    /** {@return whether blocks with handlers are opened or closed} */
    public boolean hasBlocks() {
        return (traits & (Op.Traits.OPENS_BLOCK | Op.Traits.CLOSES_BLOCK)) != 0;
    }

    /** {@return whether a fast variable may lose its value} */
    public boolean unsetsVariables() {
        return (traits & Op.Traits.UNSETS) != 0;
    }

    /** {@return how many instructions there are} */
    public int size() {
        return size;
    }

    /**
     * What an instruction does.
     *
     * @param index its index
     * @return the operation
     */
    public Op op(int index) {
        return ops[index];
    }

    /**
     * The operand of an instruction.
     *
     * @param index its index
     * @return the operand; 0 where it has none
     */
    public int oparg(int index) {
        return opargs[index];
    }

    /**
     * Where an instruction jumps to.
     *
     * @param index its index
     * @return the label, or null
     */
    public Label target(int index) {
        return targets[index];
    }

    /**
     * Where an instruction comes from.
     *
     * @param index its index
     * @return the place in the source, or null for an artificial one
     */
    public Span span(int index) {
        return spans[index];
    }

    /** {@return the instructions} */
    public List<Instruction> instructions() {
        var list = new ArrayList<Instruction>(size);
        for (int i = 0; i < size; i++) {
            list.add(new Instruction(ops[i], opargs[i], targets[i], spans[i]));
        }
        return list;
    }
}
