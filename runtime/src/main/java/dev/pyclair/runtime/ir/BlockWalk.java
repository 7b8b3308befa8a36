package dev.pyclair.runtime.ir;

import dev.pyclair.bytecode.InstructionReader;
import dev.pyclair.code.CodeObject;
import dev.pyclair.opcode.Flow;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.Operand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How deep the stack is at each instruction of 3.8 to 3.10, and which blocks are open.
 *
 * <p>{@code Python/ceval.c} keeps a stack of blocks while it runs; which blocks that are is known
 * before. What differs by the way that code is entered, the end of a {@code finally} of 3.8, has
 * one value here for why it was.
 */
final class BlockWalk {
    /** Values that a handler finds: what was handled before, and the exception. */
    private static final int FOUND = 6;

    private static final int PREVIOUS = 3;

    /**
     * An open block, on those outside.
     *
     * @param target its handler; -1 while that runs
     * @param level how deep the stack was
     * @param isFinally whether its handler is entered in other ways, too
     */
    private record Block(Block outer, int target, int level, boolean isFinally) {}

    private final InstructionSet set;
    private final int count;
    private final Entry[] entries;
    private final int[] opargs;
    private final int[] offsets;
    private final int[] targets;

    /** For each offset the instruction there. */
    private final int[] indices;

    private final int[] depths;
    private final Block[] blocks;

    /** For each instruction the level of the block whose handler it starts; -1 for none. */
    private final int[] levels;

    /** Instructions to go on from. */
    private int[] work = new int[16];

    private int workCount;

    BlockWalk(CodeObject code) {
        set = InstructionSet.of(code.version());
        int length = code.code().length();
        entries = new Entry[length];
        opargs = new int[length];
        offsets = new int[length];
        targets = new int[length];
        indices = new int[length + 1];
        count = read(new InstructionReader(code));
        depths = new int[count];
        blocks = new Block[count];
        levels = new int[count];
        Arrays.fill(depths, -1);
        Arrays.fill(levels, -1);
        flow(0, 0, null);
        while (workCount > 0) {
            interpret(work[--workCount]);
        }
    }

    private int read(InstructionReader reader) {
        int size = 0;
        while (reader.next()) {
            if (reader.entry().operand() == Operand.EXTENDED_ARG) {
                // It is a part of the instruction behind it.
                continue;
            }
            entries[size] = reader.entry();
            opargs[size] = reader.oparg();
            offsets[size] = reader.offset();
            targets[size] = reader.entry().operand().isJump() ? reader.target() : -1;
            indices[reader.startOffset()] = size;
            indices[reader.offset()] = size++;
        }
        return size;
    }

    private void flow(int index, int depth, Block block) {
        if (index < count && depths[index] < 0) {
            depths[index] = depth;
            blocks[index] = block;
            if (workCount == work.length) {
                work = Arrays.copyOf(work, 2 * workCount);
            }
            work[workCount++] = index;
        }
    }

    private void interpret(int index) {
        int depth = depths[index];
        Block block = blocks[index];
        int next = index + 1;
        switch (entries[index].baseName()) {
            case "SETUP_FINALLY" -> open(index, depth, depth);
            case "SETUP_WITH" -> open(index, depth + 1, depth);
            case "SETUP_ASYNC_WITH" -> open(index, depth, depth - 1);
            case "POP_BLOCK" -> flow(next, depth, block.outer());
            case "POP_EXCEPT" -> flow(next, depth - PREVIOUS, block.outer());
            case "END_ASYNC_FOR" -> flow(next, depth - FOUND - 1, block.outer());
            case "BEGIN_FINALLY" -> flow(next, depth + 1, new Block(block, -1, depth, true));
            case "END_FINALLY", "POP_FINALLY" -> {
                if (block.isFinally()) {
                    flow(next, depth - 1, block.outer());
                }
            }
            case "CALL_FINALLY", "GEN_START" -> flow(next, depth, block);
            case "WITH_CLEANUP_START" -> flow(next, depth + 1, block);
            case "WITH_CLEANUP_FINISH" -> flow(next, depth - 2, block);
            default -> ordinary(index, depth, block);
        }
    }

    private void ordinary(int index, int depth, Block block) {
        Entry entry = entries[index];
        Flow flow = set.flow(entry);
        if (flow.fallsThrough()) {
            flow(index + 1, depth + effect(index, false), block);
        }
        if (flow == Flow.JUMP || flow == Flow.BRANCH) {
            flow(indices[targets[index]], depth + effect(index, true), block);
        }
    }

    private int effect(int index, boolean isJump) {
        return set.effect(entries[index]).apply(opargs[index], isJump).orElseThrow();
    }

    /**
     * Opens a block.
     *
     * @param depth of the stack behind the instruction
     * @param level how much of it the handler keeps
     */
    private void open(int index, int depth, int level) {
        int target = indices[targets[index]];
        Block outer = blocks[index];
        boolean isFinally = isFinally(target);
        if (isFinally) {
            levels[target] = level;
            flow(target, level + 1, new Block(outer, -1, level, true));
        } else {
            flow(target, level + FOUND, new Block(outer, -1, level, false));
        }
        flow(index + 1, depth, new Block(outer, target, level, isFinally));
    }

    /** Whether a handler is entered in other ways, too (3.8). */
    private boolean isFinally(int handler) {
        if (entries[handler].baseName().equals("WITH_CLEANUP_START")
                || handler > 0 && entries[handler - 1].baseName().equals("BEGIN_FINALLY")) {
            return true;
        }
        for (int i = 0; i < count; i++) {
            if (entries[i].baseName().equals("CALL_FINALLY") && indices[targets[i]] == handler) {
                return true;
            }
        }
        return false;
    }

    /** Whether END_FINALLY stands at the end of handlers, with an exception that none has taken. */
    boolean endsHandler(int offset) {
        Block block = blocks[indices[offset]];
        return block != null && !block.isFinally();
    }

    /**
     * What CALL_FINALLY hides: how many values above those that the handler keeps, and 256 times
     * how many are missing. A handler whose end is called was left before: the three values of what
     * it handled are missing, as nothing looks at them.
     */
    int kept(int offset) {
        int index = indices[offset];
        int level = levels[indices[targets[index]]];
        int depth = depths[index];
        if (depth < 0 || level < 0) {
            return 0;
        }
        return depth >= level ? depth - level : depth - level + PREVIOUS | PREVIOUS << 8;
    }

    /** Where exceptions lead, instruction by instruction. */
    IrCode.Region[] regions(Operations operations) {
        List<IrCode.Region> regions = new ArrayList<>();
        int start = 0;
        while (start < count) {
            Block block = handling(start);
            int end = start + 1;
            while (end < count && handling(end) == block) {
                end++;
            }
            if (block != null) {
                regions.add(
                        new IrCode.Region(
                                operations.place(offsets[start]),
                                end == count ? operations.size() : operations.place(offsets[end]),
                                operations.place(offsets[block.target()]),
                                block.level(),
                                block.isFinally() ? IrCode.Finding.FINALLY : IrCode.Finding.BLOCK));
            }
            start = end;
        }
        return regions.toArray(new IrCode.Region[0]);
    }

    /** The innermost block that has a handler to go to. */
    private Block handling(int index) {
        Block block = blocks[index];
        while (block != null && block.target() < 0) {
            block = block.outer();
        }
        return block;
    }
}
