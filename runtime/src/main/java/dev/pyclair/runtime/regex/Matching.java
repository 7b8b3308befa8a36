package dev.pyclair.runtime.regex;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The state of matching an expression with a text. */
public final class Matching {
    final int[] text;
    final int end;
    final int[] marks;
    final int[] counts;
    final int[] lasts;
    int start;
    int accepted;
    int lastIndex;
    boolean mustReachEnd;
    boolean mustAdvance;
    private final Program program;
    private final IntConsumer work;

    /**
     * Nothing is matched yet.
     *
     * @param program the expression
     * @param text characters or bytes
     * @param end where the text is to end
     * @param work is told how much was done, and may throw what ends it
     */
    public Matching(Program program, int[] text, int end, IntConsumer work) {
        this.program = program;
        this.text = text;
        this.end = end;
        this.work = work;
        marks = new int[2 * program.groups()];
        counts = new int[program.loops()];
        lasts = new int[program.loops()];
    }

    void restore(int[] oldMarks, int oldLast) {
        System.arraycopy(oldMarks, 0, marks, 0, marks.length);
        lastIndex = oldLast;
    }

    void count(int turns) {
        work.accept(turns);
    }

    /**
     * Matches at a place.
     *
     * @param at where
     * @param reachesEnd whether the whole text is to match
     * @return whether it does
     */
    public boolean matches(int at, boolean reachesEnd) {
        mustReachEnd = reachesEnd;
        mustAdvance = false;
        return tryAt(at);
    }

    /**
     * Looks for the first place from one on that matches.
     *
     * @param from where to begin
     * @param advances whether a match there is not to be empty
     * @return whether there is one
     */
    public boolean search(int from, boolean advances) {
        mustReachEnd = false;
        for (int at = from; at <= end; at++) {
            mustAdvance = advances && at == from;
            if (tryAt(at)) {
                return true;
            }
            work.accept(1);
        }
        return false;
    }

    private boolean tryAt(int at) {
        Arrays.fill(marks, -1);
        lastIndex = 0;
        start = at;
        return program.first().match(this, at);
    }

    /** {@return where the match begins} */
    public int start() {
        return start;
    }

    /** {@return where the match ends} */
    public int matchEnd() {
        return accepted;
    }

    /** {@return the starts and ends of the groups; -1 for those that have not matched} */
    public int[] marks() {
        return marks.clone();
    }

    /** {@return the number of the group that has ended last; 0 if none has} */
    public int lastIndex() {
        return lastIndex;
    }
}
