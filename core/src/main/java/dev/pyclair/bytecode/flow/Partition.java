package dev.pyclair.bytecode.flow;

import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.bytecode.InstructionReader;
import dev.pyclair.code.CodeObject;
import dev.pyclair.opcode.Flow;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import java.util.Arrays;
import java.util.List;

/**
 * The instructions of a code object as arrays, cut into basic blocks.
 *
 * <p>A block starts at the first instruction, at the target of a jump or handler, where the handler
 * in charge may change, and behind each instruction that does not just go on. An instruction and
 * the EXTENDED_ARGs before it are never cut apart.
 */
final class Partition {
    /** No block starts there. */
    static final int NO_BLOCK = -1;

    final InstructionSet set;
    final Role[] roles;
    final List<ExceptionTable.Entry> handlers;

    /** Length of the code in bytes. */
    final int length;

    /** How many instructions there are, EXTENDED_ARGs counted. */
    int count;

    int[] offsets;
    int[] opargs;
    int[] targets;
    Entry[] entries;

    int blockCount;

    /** The first instruction of each block, and behind the last block their number. */
    int[] firsts;

    private int[] startOffsets;

    /** The block that starts at an offset. */
    private final int[] blockAt;

    Partition(CodeObject code) {
        length = code.code().length();
        set = InstructionSet.of(code.version());
        roles = Role.of(set);
        handlers =
                switch (code.version().exceptionScheme()) {
                    case BLOCK_STACK -> List.of();
                    case TABLE -> ExceptionTable.decode(code.exceptionTable());
                };
        read(code);
        boolean[] leads = new boolean[length + 1];
        markLeaders(leads);
        blockAt = new int[length + 1];
        cut(leads);
    }

    private void read(CodeObject code) {
        var reader = new InstructionReader(code);
        int capacity = length / 2 + 1;
        offsets = new int[capacity];
        startOffsets = new int[capacity];
        opargs = new int[capacity];
        targets = new int[capacity];
        entries = new Entry[capacity];
        while (reader.next()) {
            if (count == offsets.length) {
                grow();
            }
            offsets[count] = reader.offset();
            startOffsets[count] = reader.startOffset();
            opargs[count] = reader.oparg();
            targets[count] = reader.target();
            entries[count++] = reader.entry();
        }
    }

    private void grow() {
        int capacity = 2 * count;
        offsets = Arrays.copyOf(offsets, capacity);
        startOffsets = Arrays.copyOf(startOffsets, capacity);
        opargs = Arrays.copyOf(opargs, capacity);
        targets = Arrays.copyOf(targets, capacity);
        entries = Arrays.copyOf(entries, capacity);
    }

    private void markLeaders(boolean[] leads) {
        leads[0] = true;
        for (int i = 0; i < count; i++) {
            Flow flow = set.flow(entries[i]);
            if (flow != Flow.NEXT) {
                if (flow != Flow.EXIT) {
                    mark(leads, targets[i]);
                }
                if (flow != Flow.SETUP) {
                    leads[endOf(i)] = true;
                }
            }
            if (roles[entries[i].number()].endsBlock()) {
                leads[endOf(i)] = true;
            }
        }
        for (ExceptionTable.Entry handler : handlers) {
            mark(leads, handler.start());
            mark(leads, handler.end());
            mark(leads, handler.target());
        }
    }

    private static void mark(boolean[] leads, int offset) {
        if (offset >= 0 && offset < leads.length) {
            leads[offset] = true;
        }
    }

    private void cut(boolean[] leads) {
        Arrays.fill(blockAt, NO_BLOCK);
        firsts = new int[count + 1];
        for (int i = 0; i < count; i++) {
            if (startOffsets[i] == offsets[i] && leads[offsets[i]]) {
                blockAt[offsets[i]] = blockCount;
                firsts[blockCount++] = i;
            }
        }
        firsts = Arrays.copyOf(firsts, blockCount + 1);
        firsts[blockCount] = count;
    }

    /** The first byte behind an instruction and its caches; never behind the code. */
    int endOf(int instruction) {
        return instruction + 1 < count ? offsets[instruction + 1] : length;
    }

    /** Where a block starts. */
    int start(int block) {
        return offsets[firsts[block]];
    }

    /** Where a block ends. */
    int end(int block) {
        return endOf(firsts[block + 1] - 1);
    }

    /** The block that starts at an offset, or {@link #NO_BLOCK}. */
    int blockAt(int offset) {
        return offset >= 0 && offset < length ? blockAt[offset] : NO_BLOCK;
    }
}
