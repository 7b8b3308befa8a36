package dev.pyclair.bytecode.flow;

import dev.pyclair.bytecode.LineRanges;
import dev.pyclair.bytecode.Positions;
import dev.pyclair.code.CodeObject;
import java.util.OptionalInt;

/** The least and the greatest source line of each block. */
final class BlockLines {
    private final int[] firsts;
    private final int[] lasts;

    BlockLines(CodeObject code, Partition parts) {
        firsts = new int[parts.blockCount];
        lasts = new int[parts.blockCount];
        LineRanges ranges = LineRanges.of(code);
        int at = 0;
        for (int block = 0; block < parts.blockCount; block++) {
            int start = parts.start(block);
            int end = parts.end(block);
            while (at < ranges.size() && ranges.end(at) <= start) {
                at++;
            }
            firsts[block] = Positions.NONE;
            lasts[block] = Positions.NONE;
            for (int i = at; i < ranges.size() && ranges.start(i) < end; i++) {
                include(block, ranges.line(i));
            }
        }
    }

    private void include(int block, int line) {
        if (line == Positions.NONE) {
            return;
        }
        if (firsts[block] == Positions.NONE || line < firsts[block]) {
            firsts[block] = line;
        }
        lasts[block] = Math.max(lasts[block], line);
    }

    OptionalInt first(int block) {
        return optional(firsts[block]);
    }

    OptionalInt last(int block) {
        return optional(lasts[block]);
    }

    private static OptionalInt optional(int line) {
        return line == Positions.NONE ? OptionalInt.empty() : OptionalInt.of(line);
    }
}
