package dev.pyclair.dis.diff;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * The alignment of two sequences of numbers: a longest common subsequence, or nearly that where
 * they differ much.
 *
 * <p>Each region is split in two where a path from its start meets one from its end, so that memory
 * is linear. Where neither has met after {@value #MOST_EDITS} edits, the region is split at the
 * furthest point that the path from the start reached: so time is bounded by the length times that
 * number, and what is aligned may be less than could be.
 *
 * @see <a href="https://doi.org/10.1007/BF01840446">Eugene W. Myers, An O(ND) Difference Algorithm
 *     and Its Variations, 1986, section 4b</a>
 */
final class Alignment {
    static final int NONE = -1;

    /** Steps of each of the two paths; two versions of a real function stay below it. */
    private static final int MOST_EDITS = 512;

    private final int[] left;
    private final int[] right;

    /** For each element of the left the index of its partner, or {@link #NONE}. */
    private final int[] partners;

    /** The furthest x on each diagonal, counted from the start of the region. */
    private final int[] forward;

    /** The same for paths from the end of the region, counted from there. */
    private final int[] backward;

    /** No path of more edits is looked for. */
    private final int mostEdits;

    private final ArrayDeque<Region> pending = new ArrayDeque<>();

    /** A part of both sequences; ends are exclusive. */
    private record Region(int leftStart, int leftEnd, int rightStart, int rightEnd) {}

    private Alignment(int[] left, int[] right) {
        this.left = left;
        this.right = right;
        partners = new int[left.length];
        Arrays.fill(partners, NONE);
        mostEdits = Math.min(MOST_EDITS, left.length + right.length);
        forward = new int[2 * mostEdits + 1];
        backward = new int[2 * mostEdits + 1];
    }

    /**
     * Aligns two sequences.
     *
     * @return for each element of the left its partner's index in the right, or {@link #NONE};
     *     partners are equal, and in order
     */
    static int[] of(int[] left, int[] right) {
        var alignment = new Alignment(left, right);
        alignment.pending.push(new Region(0, left.length, 0, right.length));
        while (!alignment.pending.isEmpty()) {
            alignment.align(alignment.pending.pop());
        }
        return alignment.partners;
    }

    private void align(Region region) {
        int leftStart = region.leftStart;
        int leftEnd = region.leftEnd;
        int rightStart = region.rightStart;
        int rightEnd = region.rightEnd;
        while (leftStart < leftEnd
                && rightStart < rightEnd
                && left[leftStart] == right[rightStart]) {
            partners[leftStart++] = rightStart++;
        }
        while (leftStart < leftEnd
                && rightStart < rightEnd
                && left[leftEnd - 1] == right[rightEnd - 1]) {
            partners[--leftEnd] = --rightEnd;
        }
        if (leftStart < leftEnd && rightStart < rightEnd) {
            // Both ends differ, so at least two edits are left, and each half has one of them.
            split(new Region(leftStart, leftEnd, rightStart, rightEnd));
        }
    }

    private void split(Region region) {
        int width = region.leftEnd - region.leftStart;
        int height = region.rightEnd - region.rightStart;
        int delta = width - height;
        for (int edits = 0; edits <= mostEdits; edits++) {
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = reach(forward, diagonal, edits, width, height);
                if (x != NONE) {
                    x = slideForward(region, x, x - diagonal);
                }
                set(forward, diagonal, x);
                boolean mayMeet = (delta & 1) != 0 && Math.abs(delta - diagonal) < edits;
                if (mayMeet && x != NONE && meets(x, backward, delta - diagonal, width)) {
                    push(region, x, x - diagonal);
                    return;
                }
            }
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = reach(backward, diagonal, edits, width, height);
                if (x != NONE) {
                    x = slideBackward(region, x, x - diagonal);
                }
                set(backward, diagonal, x);
                boolean mayMeet = (delta & 1) == 0 && Math.abs(delta - diagonal) <= edits;
                if (mayMeet && x != NONE && meets(x, forward, delta - diagonal, width)) {
                    push(region, width - x, height - (x - diagonal));
                    return;
                }
            }
        }
        pushFurthest(region);
    }

    private boolean meets(int x, int[] others, int diagonal, int width) {
        int other = get(others, diagonal);
        return other != NONE && x + other >= width;
    }

    private int get(int[] furthest, int diagonal) {
        return furthest[diagonal + mostEdits];
    }

    private void set(int[] furthest, int diagonal, int x) {
        furthest[diagonal + mostEdits] = x;
    }

    /**
     * How far one more edit leads on a diagonal.
     *
     * @return x; {@link #NONE} if it would leave the region
     */
    private int reach(int[] furthest, int diagonal, int edits, int width, int height) {
        if (edits == 0) {
            return 0;
        }
        int across = diagonal == -edits ? NONE : get(furthest, diagonal - 1);
        across = across == NONE || across == width ? NONE : across + 1;
        int down = diagonal == edits ? NONE : get(furthest, diagonal + 1);
        down = down == NONE || down - diagonal > height ? NONE : down;
        return Math.max(across, down);
    }

    private int slideForward(Region region, int fromX, int fromY) {
        int x = region.leftStart + fromX;
        int y = region.rightStart + fromY;
        while (x < region.leftEnd && y < region.rightEnd && left[x] == right[y]) {
            x++;
            y++;
        }
        return x - region.leftStart;
    }

    private int slideBackward(Region region, int fromX, int fromY) {
        int x = region.leftEnd - fromX;
        int y = region.rightEnd - fromY;
        while (x > region.leftStart && y > region.rightStart && left[x - 1] == right[y - 1]) {
            x--;
            y--;
        }
        return region.leftEnd - x;
    }

    private void pushFurthest(Region region) {
        int bestX = 0;
        int bestY = 0;
        for (int diagonal = -mostEdits; diagonal <= mostEdits; diagonal += 2) {
            int x = get(forward, diagonal);
            if (x != NONE && x + x - diagonal > bestX + bestY) {
                bestX = x;
                bestY = x - diagonal;
            }
        }
        push(region, bestX, bestY);
    }

    /** Goes on with the two parts of a region around a point of it. */
    private void push(Region region, int x, int y) {
        int splitLeft = region.leftStart + x;
        int splitRight = region.rightStart + y;
        pending.push(new Region(splitLeft, region.leftEnd, splitRight, region.rightEnd));
        pending.push(new Region(region.leftStart, splitLeft, region.rightStart, splitRight));
    }
}
