package dev.pyclair.dis.diff;

import java.util.Arrays;

/**
 * Which instruction stands beside which: first those that say the same, then, between them, those
 * whose names are of one family, then those that fill gaps of one size.
 */
final class Pairing {
    private final Sequence left;
    private final Sequence right;
    private final int[] same;

    /** For each row the index on the left, or {@link Alignment#NONE}. */
    private final int[] lefts;

    /** For each row the index on the right, or {@link Alignment#NONE}. */
    private final int[] rights;

    /** For each instruction of the left its row; behind them the number of rows. */
    private final int[] rowsOfLeft;

    /** For each instruction of the right its row; behind them the number of rows. */
    private final int[] rowsOfRight;

    private int size;

    Pairing(Sequence left, Sequence right) {
        this.left = left;
        this.right = right;
        int most = left.size() + right.size();
        lefts = new int[most];
        rights = new int[most];
        rowsOfLeft = new int[left.size() + 1];
        rowsOfRight = new int[right.size() + 1];
        same = Alignment.of(left.keys(), right.keys());
        pair();
        rowsOfLeft[left.size()] = size;
        rowsOfRight[right.size()] = size;
    }

    /** How many rows there are. */
    int size() {
        return size;
    }

    int left(int row) {
        return lefts[row];
    }

    int right(int row) {
        return rights[row];
    }

    int[] rowsOfLeft() {
        return rowsOfLeft;
    }

    int[] rowsOfRight() {
        return rowsOfRight;
    }

    private void pair() {
        int fromLeft = 0;
        int fromRight = 0;
        for (int i = 0; i <= left.size(); i++) {
            boolean isEnd = i == left.size();
            if (isEnd || same[i] != Alignment.NONE) {
                int end = isEnd ? right.size() : same[i];
                gap(fromLeft, i, fromRight, end);
                if (!isEnd) {
                    add(i, end);
                }
                fromLeft = i + 1;
                fromRight = end + 1;
            }
        }
    }

    private void gap(int leftStart, int leftEnd, int rightStart, int rightEnd) {
        if (leftStart == leftEnd || rightStart == rightEnd) {
            fill(leftStart, leftEnd, rightStart, rightEnd);
            return;
        }
        int[] partners = familyPartners(leftStart, leftEnd, rightStart, rightEnd);
        int fromLeft = leftStart;
        int fromRight = rightStart;
        for (int i = leftStart; i < leftEnd; i++) {
            int partner = partners[i - leftStart];
            if (partner != Alignment.NONE) {
                int reached = rightStart + partner;
                fill(fromLeft, i, fromRight, reached);
                add(i, reached);
                fromLeft = i + 1;
                fromRight = reached + 1;
            }
        }
        fill(fromLeft, leftEnd, fromRight, rightEnd);
    }

    private int[] familyPartners(int leftStart, int leftEnd, int rightStart, int rightEnd) {
        var some = Arrays.copyOfRange(left.families(), leftStart, leftEnd);
        var others = Arrays.copyOfRange(right.families(), rightStart, rightEnd);
        return Alignment.of(some, others);
    }

    private void fill(int leftStart, int leftEnd, int rightStart, int rightEnd) {
        if (leftEnd - leftStart == rightEnd - rightStart) {
            for (int i = leftStart; i < leftEnd; i++) {
                add(i, rightStart + i - leftStart);
            }
            return;
        }
        for (int i = leftStart; i < leftEnd; i++) {
            add(i, Alignment.NONE);
        }
        for (int i = rightStart; i < rightEnd; i++) {
            add(Alignment.NONE, i);
        }
    }

    private void add(int leftIndex, int rightIndex) {
        lefts[size] = leftIndex;
        rights[size] = rightIndex;
        if (leftIndex != Alignment.NONE) {
            rowsOfLeft[leftIndex] = size;
        }
        if (rightIndex != Alignment.NONE) {
            rowsOfRight[rightIndex] = size;
        }
        size++;
    }
}
