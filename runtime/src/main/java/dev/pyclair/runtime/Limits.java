package dev.pyclair.runtime;

import java.time.Duration;

/**
 * How much a program may use. What is beyond ends the run with a {@link LimitExceededException},
 * which no Python code can catch. So does an interrupt of the thread.
 *
 * <p>A memory limit is about the program's own objects: the heap should be three times as large, or
 * what the program holds is measured when there is no room to do so.
 *
 * <p>Calls take room on the stack of the thread that runs the program, about a kilobyte each: a
 * thread has room for Python's own limit of 1,000, and one that was made with a larger stack for
 * more. What does not fit ends the run as a limit does.
 *
 * @param instructions operations, about: a turn of a loop and a call count for all that is in them
 * @param memory bytes of what the program holds, about; and of what one operation makes
 * @param time wall time of a run
 * @param output characters written to standard output and standard error
 * @param recursion calls within calls, as far as {@code sys.setrecursionlimit} can raise Python's
 *     own limit, which ends in a {@code RecursionError}
 */
public record Limits(long instructions, long memory, Duration time, long output, int recursion) {
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    /** No limits but that of Java's stack. */
    public static final Limits NONE =
            new Limits(Long.MAX_VALUE, Long.MAX_VALUE, LONGEST, Long.MAX_VALUE, Integer.MAX_VALUE);

    /** What a program that nobody knows may use: ten seconds, and 256 MiB. */
    public static final Limits STRICT =
            new Limits(2_000_000_000L, 1 << 28, Duration.ofSeconds(10), 1 << 24, 10_000);

    /** Limits; none is negative. */
    public Limits {
        if (instructions < 0 || memory < 0 || time.isNegative() || output < 0 || recursion < 0) {
            throw new IllegalArgumentException("a limit is negative");
        }
    }

    /** {@return whether time is limited} */
    boolean isTimed() {
        return time.compareTo(LONGEST) < 0;
    }

    /** {@return these limits with another number of instructions} */
    public Limits withInstructions(long value) {
        return new Limits(value, memory, time, output, recursion);
    }

    /** {@return these limits with other memory, in bytes} */
    public Limits withMemory(long value) {
        return new Limits(instructions, value, time, output, recursion);
    }

    /** {@return these limits with another time} */
    public Limits withTime(Duration value) {
        return new Limits(instructions, memory, value, output, recursion);
    }

    /** {@return these limits with other output, in characters} */
    public Limits withOutput(long value) {
        return new Limits(instructions, memory, time, value, recursion);
    }

    /** {@return these limits with another depth of calls} */
    public Limits withRecursion(int value) {
        return new Limits(instructions, memory, time, output, value);
    }
}
