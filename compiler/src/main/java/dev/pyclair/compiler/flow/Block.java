package dev.pyclair.compiler.flow;

import dev.pyclair.compiler.sequence.Op;
import java.util.Arrays;

/** A basic block: instructions of which none but the last jumps or leaves. */
public final class Block {
    private static final Instruction[] NOTHING = {};

    Instruction[] code;
    int size;

    /** The block that follows in the layout, or null. */
    Block next;

    /** Whether something may jump here. */
    boolean isLabelled;

    /** Handlers that are active where the block begins; known while they are being found. */
    HandlerStack handlers;

    /** How many ways lead here. */
    int predecessors;

    /** Depth of the stack where the block begins. */
    int startDepth;

    /** Bits of the first 64 locals that may have no value where the block begins. */
    long unsafeLocals;

    /** Whether the handler that begins here is given the offset of what failed, too. */
    boolean keepsOffset;

    boolean isVisited;
    boolean isHandler;
    boolean isCold;
    boolean isWarm;

    /** The index of its first instruction in the layout, once that is known. */
    int start;

    /** A block with room for so many instructions. */
    Block(int capacity) {
        code = capacity == 0 ? NOTHING : new Instruction[capacity];
    }

    void add(Instruction instruction) {
        if (size == code.length) {
            code = Arrays.copyOf(code, size + size / 2 + 2);
        }
        code[size++] = instruction;
    }

    void insert(int index, Instruction instruction) {
        add(instruction);
        System.arraycopy(code, index, code, index + 1, size - 1 - index);
        code[index] = instruction;
    }

    void addCopies(Block other) {
        int count = other.size;
        for (int i = 0; i < count; i++) {
            add(other.code[i].copy());
        }
    }

    /** The last instruction, or null. */
    Instruction last() {
        return size == 0 ? null : code[size - 1];
    }

    /** What an instruction does; null behind the end. */
    Op opAt(int index) {
        return index < size ? code[index].op : null;
    }

    boolean fallsThrough() {
        return size == 0 || !code[size - 1].op.endsFlow();
    }

    boolean exitsScope() {
        return size != 0 && code[size - 1].op.exitsScope();
    }

    boolean hasNoLine() {
        for (int i = 0; i < size; i++) {
            if (code[i].hasLine()) {
                return false;
            }
        }
        return true;
    }

    /** This block or the first behind it that has instructions, or null. */
    Block nonEmpty() {
        Block block = this;
        while (block != null && block.size == 0) {
            block = block.next;
        }
        return block;
    }

    /** {@return how many instructions it has} */
    public int size() {
        return size;
    }

    /**
     * An instruction.
     *
     * @param index its index, below {@link #size}
     * @return the instruction
     */
    public Instruction get(int index) {
        return code[index];
    }

    /**
     * {@return the index of its first instruction among all of the graph, or of what follows where
     * it has none}
     */
    public int start() {
        return start;
    }

    /** {@return the block that follows, or null} */
    public Block next() {
        return next;
    }

    /** {@return the depth of the stack where it begins} */
    public int startDepth() {
        return startDepth;
    }

    /** {@return whether the handler that begins here is given the offset of what failed, too} */
    public boolean keepsOffset() {
        return keepsOffset;
    }
}
