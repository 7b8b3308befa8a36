package dev.pyclair.asm;

/**
 * The order in which instructions use a list, which says how much of the list follows from it.
 *
 * <p>An assembler adds to a list what it meets for the first time. So of a list that a text has to
 * give back, a beginning has to be declared; the rest follows if it stands in the order of first
 * use.
 */
final class UseOrder {
    /** By index, when it was used first, from 1; 0 if never. */
    private final int[] firstUses;

    private int uses;
    private int needed;

    UseOrder(int size) {
        firstUses = new int[size];
    }

    void use(int index) {
        if (index >= 0 && index < firstUses.length && firstUses[index] == 0) {
            firstUses[index] = ++uses;
        }
    }

    /** Says that an item has to be declared, whatever its use. */
    void need(int index) {
        needed = Math.max(needed, index + 1);
    }

    /**
     * How many items have to be declared.
     *
     * @param least how many are in any case
     */
    int declared(int least) {
        return declared(least, firstUses.length);
    }

    /**
     * How many items of the beginning of the list have to be declared.
     *
     * @param least how many are in any case
     * @param size how long that beginning is
     */
    int declared(int least, int size) {
        int start = size;
        while (start > Math.max(least, needed)
                && firstUses[start - 1] > 0
                && (start == size || firstUses[start - 1] < firstUses[start])) {
            start--;
        }
        return start;
    }
}
