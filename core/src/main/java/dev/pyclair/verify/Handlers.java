package dev.pyclair.verify;

import dev.pyclair.code.Bytes;
import java.util.Arrays;

/**
 * The exception table, by instruction: part of rule {@link Rule#V3_CONTROL}.
 *
 * <p>{@code get_exception_handler} of {@code Python/ceval.c} bisects the table by the bits that
 * open entries and trusts its numbers.
 */
final class Handlers {
    private final Program program;
    private final Bytes table;
    private int at;
    private boolean isMalformed;

    private int count;
    private int[] targets = new int[4];
    private int[] depths = new int[4];
    private boolean[] lastis = new boolean[4];

    /** By instruction: the entry that covers it plus 1, or 0. */
    private final int[] covering;

    Handlers(Program program) {
        this.program = program;
        this.table = program.code().exceptionTable();
        this.covering = new int[program.count()];
        int last = 0;
        while (at < table.length() && !isMalformed) {
            last = entry(last);
        }
    }

    private int entry(int last) {
        int opening = table.at(at);
        int start = number(true);
        int length = number(false);
        int target = number(false);
        int depthAndLasti = number(false);
        if (isMalformed || (opening & 0x80) == 0) {
            isMalformed = true;
            fault("is malformed: entry " + count + " is not four whole numbers");
            return last;
        }
        long end = (long) start + length;
        int first = program.startingAt(start);
        boolean endsWell =
                end == program.size() || end < program.size() && program.startingAt((int) end) >= 0;
        int handler = program.startingAt(target);
        if (first < 0 || !endsWell || length == 0) {
            fault("covers units " + start + " to " + end + ", which are not whole instructions");
        } else if (start < last) {
            fault("is not in order: the entry for unit " + start + " comes after a later one");
        } else if (handler < 0) {
            fault("names a handler at unit " + target + ", where no instruction starts");
        } else {
            add(first, (int) end, handler, depthAndLasti);
        }
        return (int) Math.min(end, Integer.MAX_VALUE);
    }

    private void add(int first, int end, int handler, int depthAndLasti) {
        if (count == targets.length) {
            targets = Arrays.copyOf(targets, 2 * count);
            depths = Arrays.copyOf(depths, 2 * count);
            lastis = Arrays.copyOf(lastis, 2 * count);
        }
        targets[count] = handler;
        depths[count] = depthAndLasti >>> 1;
        lastis[count] = (depthAndLasti & 1) != 0;
        count++;
        for (int i = first; i < program.count() && program.start(i) < end; i++) {
            covering[i] = count;
        }
    }

    private void fault(String message) {
        isMalformed = true;
        program.findings().add(Rule.V3_CONTROL, "the exception table " + message);
    }

    /** A number of groups of six bits; only the first byte of an entry has the highest bit. */
    private int number(boolean opens) {
        long value = 0;
        boolean isFirst = opens;
        while (at < table.length()) {
            int read = table.at(at++);
            if ((read & 0x80) != 0 != isFirst) {
                isMalformed = true;
            }
            isFirst = false;
            value = value << 6 | read & 0x3f;
            if (value > Integer.MAX_VALUE) {
                isMalformed = true;
                return 0;
            }
            if ((read & 0x40) == 0) {
                return (int) value;
            }
        }
        isMalformed = true;
        return 0;
    }

    int count() {
        return count;
    }

    /** The entry that covers an instruction; -1 if none does. */
    int covering(int index) {
        return covering[index] - 1;
    }

    /** The instruction where the handler of an entry starts. */
    int target(int entry) {
        return targets[entry];
    }

    /** How many values stay on the stack for the handler. */
    int depth(int entry) {
        return depths[entry];
    }

    /** Whether the offset of the failed instruction is pushed before the exception. */
    boolean hasLasti(int entry) {
        return lastis[entry];
    }
}
