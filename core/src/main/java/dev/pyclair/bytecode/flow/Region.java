package dev.pyclair.bytecode.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * The handler of a SETUP instruction (to 3.10): who enters it otherwise than by an exception, and
 * so where END_FINALLY may go on.
 */
final class Region {
    /** The block stack outside. */
    final BlockStack outside;

    /** Whether SETUP_EXCEPT made it (to 3.7), so that only an exception enters it. */
    final boolean isExcept;

    /** The depth of the stack below the exception. */
    final int level;

    /** The depth of the stack when an exception enters. */
    final int depth;

    /** The blocks that end in an END_FINALLY of this handler. */
    final List<End> ends = new ArrayList<>();

    /** Where these go on, besides their next instruction. */
    final List<Resumption> resumptions = new ArrayList<>();

    /** Whether its END_FINALLY can fall through. */
    boolean isPassedThrough;

    /** With which state the handler is then run into. */
    BlockStack stackPassing;

    int depthPassing;

    /** Whether it was noted that a return, break or continue comes through. */
    boolean isReturning;

    boolean isBreaking;
    boolean isContinuing;

    Region(BlockStack outside, boolean isExcept, int level, int depth) {
        this.outside = outside;
        this.stackPassing = outside;
        this.isExcept = isExcept;
        this.level = level;
        this.depth = depth;
    }

    /** A block that ends in END_FINALLY, and the depth of the stack before that. */
    record End(int block, int depth) {}

    /**
     * Where END_FINALLY resumes, and the state there.
     *
     * @param stack the block stack there, or the entry whose handler it is
     */
    record Resumption(int offset, BlockStack stack, int depth, boolean toHandler) {}
}
