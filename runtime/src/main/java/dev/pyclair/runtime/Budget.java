package dev.pyclair.runtime;

import dev.pyclair.runtime.LimitExceededException.Limit;
import java.lang.management.ManagementFactory;

/**
 * What is left of the limits of a run.
 *
 * <p>Operations are counted by the program's turns and calls, and by what is long in itself. The
 * clock is looked at when {@link Watch} says so, some hundred times a second: then the next
 * operation that is counted looks at all limits.
 *
 * <p>Memory is what the program holds, which nobody can count as it goes: the collector does not
 * say what it takes away. What the thread has taken from the JVM is known, though. All that the
 * program can reach is measured when that much could be over the limit. What one operation makes is
 * asked for before.
 */
final class Budget {
    /** Operations between two looks at what is left of them. */
    private static final int SLICE = 20_000;

    /** Bytes that may be asked for without a look at memory. */
    private static final int SMALL = 1 << 16;

    /** About how long an operation takes that is announced. */
    private static final int NANOSECONDS = 4;

    /** What nobody waits for: a century of operations. */
    private static final long MOST = 1L << 60;

    /** It takes this part of the limit at least to be measured again: that is not for nothing. */
    private static final int SLACK = 2;

    private final Limits limits;
    private final LiveSize live;

    /** Operations that are left besides those of the slice. */
    private long instructions;

    private long output;
    private long deadline = Long.MAX_VALUE;

    /** Operations that are left until the next look: a slice, or the last of them. */
    private int slice;

    /** What the thread had taken when memory was last measured, and may take until it is again. */
    private long taken;

    private long room;

    /** Set by another thread: it is time for a look. */
    private volatile boolean isDue;

    Budget(Limits limits, LiveSize live) {
        this.limits = limits;
        this.live = live;
    }

    /** Begins a run; {@link #end} is owed. */
    void start() {
        instructions = limits.instructions();
        output = limits.output();
        slice = 0;
        cutSlice();
        isDue = false;
        if (limits.isTimed()) {
            deadline = System.nanoTime() + limits.time().toNanos();
        }
        // The first look begins to count what is taken: a short program never comes to that.
        room = -1;
        if (isWatched()) {
            Watch.begin(this);
        }
    }

    /** Ends a run. */
    void end() {
        if (isWatched()) {
            Watch.end(this);
        }
    }

    private boolean isWatched() {
        return limits.isTimed() || limits.memory() < Long.MAX_VALUE;
    }

    /** Another thread goes on with the run: keeps what this one has taken. */
    void leaveThread() {
        if (room >= 0) {
            taken = Taken.bytes() - taken;
        }
    }

    /** This thread goes on with the run. */
    void enterThread() {
        if (room >= 0) {
            taken = Taken.bytes() - taken;
        }
    }

    /** Says that it is time for a look. */
    void remind() {
        isDue = true;
    }

    /** Counts operations. */
    void tick(int operations) {
        slice -= operations;
        if (slice < 0 || isDue) {
            look();
        }
    }

    /**
     * Counts an operation that is long in itself, before it begins.
     *
     * @param operations how many of those that a program is made of take about as long
     */
    void work(long operations) {
        if (operations - slice > instructions) {
            throw tooMany();
        }
        if (limits.isTimed() && operations > SLICE) {
            long end = System.nanoTime() + NANOSECONDS * Math.min(operations, MOST);
            if (end - deadline > 0) {
                throw tooLong();
            }
        }
        long others = Math.min(operations, instructions);
        instructions -= others;
        slice -= (int) (operations - others);
        tick(1);
    }

    /** Puts back what is left of the slice, or what was done too much, and cuts the next. */
    private void cutSlice() {
        instructions += slice;
        slice = (int) Math.max(0, Math.min(SLICE, instructions));
        instructions -= slice;
    }

    private void look() {
        isDue = false;
        cutSlice();
        if (instructions < 0) {
            throw tooMany();
        }
        lookAtClock();
        if (Thread.currentThread().isInterrupted()) {
            throw new LimitExceededException(Limit.INTERRUPT, "the thread was interrupted");
        }
        if (limits.memory() < Long.MAX_VALUE) {
            lookAtMemory(0);
        }
    }

    private void lookAtClock() {
        if (limits.isTimed() && System.nanoTime() - deadline > 0) {
            throw tooLong();
        }
    }

    /** Measures memory if what was taken since it last was, with some more, could be too much. */
    private void lookAtMemory(long more) {
        if (room < 0) {
            taken = Taken.bytes();
            room = limits.memory();
        }
        if (Taken.bytes() - taken + more < room) {
            return;
        }
        long size = live.upTo(limits.memory(), this::lookAtClock);
        if (size + more > limits.memory()) {
            throw tooLarge();
        }
        room = Math.max(limits.memory() - size, limits.memory() / SLACK);
        taken = Taken.bytes();
    }

    /** Accounts for bytes that one operation is about to take. */
    void allocate(long bytes) {
        if (bytes > limits.memory()) {
            throw tooLarge();
        }
        if (bytes > SMALL && limits.memory() < Long.MAX_VALUE) {
            lookAtMemory(bytes);
        }
        tick((int) Math.min(SLICE, bytes >> 6));
    }

    /** Accounts for text that is about to be written. */
    void write(int characters) {
        output -= characters;
        if (output < 0) {
            throw new LimitExceededException(
                    Limit.OUTPUT,
                    "the program has written " + limits.output() + " characters, its limit");
        }
    }

    private LimitExceededException tooMany() {
        return new LimitExceededException(
                Limit.INSTRUCTIONS,
                "the program has run " + limits.instructions() + " instructions, its limit");
    }

    private LimitExceededException tooLong() {
        return new LimitExceededException(
                Limit.TIME, "the program has run for " + limits.time() + ", its limit");
    }

    private LimitExceededException tooLarge() {
        return new LimitExceededException(
                Limit.MEMORY,
                "the program needs more than " + limits.memory() + " bytes, its limit");
    }

    /** What the thread has taken from the JVM; a short program ends before this is loaded. */
    private static final class Taken {
        private static final com.sun.management.ThreadMXBean THREADS =
                (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

        static long bytes() {
            return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        }
    }
}
