package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.InstructionFormat;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.Operand;

/**
 * Walks through bytecode, instruction by instruction: {@link #next} moves on, the accessors tell
 * about the instruction reached.
 *
 * <p>Every instruction is shown, EXTENDED_ARG too; its bits are in the argument of the instruction
 * that it extends. Caches are stepped over. Bytes that are missing at the end count as 0, so that
 * any bytes can be walked through.
 */
public final class InstructionReader {
    private final Bytes code;
    private final int length;
    private final InstructionSet set;
    private final InstructionFormat format;
    private int offset;
    private int startOffset;
    private int nextOffset;
    private Entry entry;
    private int oparg;
    private int extension;
    private boolean hasExtension;
    private boolean isExtended;

    /**
     * A reader before the first instruction.
     *
     * @param code the code object
     */
    public InstructionReader(CodeObject code) {
        this(code.code(), InstructionSet.of(code.version()));
    }

    /**
     * A reader before the first instruction.
     *
     * @param code the bytecode
     * @param set the instructions of its version
     */
    public InstructionReader(Bytes code, InstructionSet set) {
        this.code = code;
        this.length = code.length();
        this.set = set;
        this.format = set.version().instructionFormat();
        this.entry = set.entry(0);
    }

    private int at(int index) {
        return index < length ? code.at(index) : 0;
    }

    /**
     * Moves to the next instruction.
     *
     * @return whether there is one
     */
    public boolean next() {
        if (nextOffset >= length) {
            return false;
        }
        if (entry.operand() != Operand.EXTENDED_ARG) {
            startOffset = nextOffset;
        }
        offset = nextOffset;
        entry = set.entry(code.at(offset));
        boolean hasArgument = entry.hasArgument();
        if (format == InstructionFormat.VARIABLE) {
            oparg = hasArgument ? extension << 16 | at(offset + 1) | at(offset + 2) << 8 : 0;
            nextOffset = offset + (hasArgument ? 3 : 1);
        } else {
            oparg = hasArgument ? extension << 8 | at(offset + 1) : 0;
            nextOffset = offset + 2 + 2 * entry.caches();
        }
        if (hasArgument) {
            isExtended = hasExtension;
            hasExtension = entry.operand() == Operand.EXTENDED_ARG;
            extension = hasExtension ? oparg : 0;
        } else {
            isExtended = false;
            dropExtension();
        }
        return true;
    }

    /**
     * Up to 3.9 {@code dis} lets an EXTENDED_ARG wait beyond instructions that have no argument; no
     * compiler writes that.
     */
    private void dropExtension() {
        if (format.ordinal() >= InstructionFormat.UNITS.ordinal()) {
            hasExtension = false;
            extension = 0;
        }
    }

    /** {@return where the instruction is, in bytes from the start of the code} */
    public int offset() {
        return offset;
    }

    /** {@return where the EXTENDED_ARGs before the instruction start, or itself} */
    public int startOffset() {
        return startOffset;
    }

    /** {@return the first byte behind the instruction and its caches} */
    public int nextOffset() {
        return nextOffset;
    }

    /** {@return which instruction it is} */
    public Entry entry() {
        return entry;
    }

    /** {@return its argument with the bits of the EXTENDED_ARGs before it; 0 if it has none} */
    public int oparg() {
        return oparg;
    }

    /** {@return whether EXTENDED_ARG stands directly before it} */
    public boolean isExtended() {
        return isExtended;
    }

    /**
     * Where the argument leads to.
     *
     * @return the offset in bytes from the start of the code, which may lie outside of it;
     *     meaningful for jumps and {@link Operand#JUMP_FROM}
     */
    public int target() {
        int scale = format.jumpScale();
        return switch (entry.operand()) {
            case JUMP_ABSOLUTE -> oparg * scale;
            case JUMP_BACKWARD, JUMP_FROM -> nextOffset - oparg * scale;
            default -> nextOffset + oparg * scale;
        };
    }
}
