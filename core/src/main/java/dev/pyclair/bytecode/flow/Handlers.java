package dev.pyclair.bytecode.flow;

import dev.pyclair.bytecode.ExceptionTable;
import java.util.Arrays;

/** Which entry of the exception table (3.11 on) each block is covered by: the first that does. */
final class Handlers {
    private static final int NONE = -1;

    private final int[] entryOf;

    Handlers(Partition parts) {
        entryOf = new int[parts.blockCount];
        Arrays.fill(entryOf, NONE);
        // The next block from here on that no entry has covered, for chains to be short: entries
        // of hostile tables overlap.
        var next = new int[parts.blockCount + 1];
        for (int i = 0; i < next.length; i++) {
            next[i] = i;
        }
        for (int entry = 0; entry < parts.handlers.size(); entry++) {
            ExceptionTable.Entry handler = parts.handlers.get(entry);
            int block = find(next, firstFrom(parts, handler.start()));
            while (block < parts.blockCount && parts.start(block) < handler.end()) {
                entryOf[block] = entry;
                next[block] = block + 1;
                block = find(next, block);
            }
        }
    }

    /** The first block that starts at an offset or behind it. */
    private static int firstFrom(Partition parts, int offset) {
        int low = 0;
        int high = parts.blockCount;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int find(int[] next, int from) {
        int found = from;
        while (next[found] != found) {
            next[found] = next[next[found]];
            found = next[found];
        }
        return found;
    }

    boolean covers(int block) {
        return entryOf[block] != NONE;
    }

    /** The index of the entry in the table. */
    int entry(int block) {
        return entryOf[block];
    }
}
