package dev.pyclair.code;

/** How a CPython fills the hash table of a set; each is named after its first version. */
public enum SetVariant {
    /** Probes as dict does; resizes at 2/3 of the slots (3.2, 3.3). */
    V3_2(0, false, 3, 2, true, false),
    /** After each slot also the next nine, around the end of the table (3.4). */
    V3_4(9, true, 3, 2, true, false),
    /** The next nine only where all are in the table (3.5). */
    V3_5(9, false, 3, 2, true, false),
    /** As before, but resizes at 2/3 of the mask, one less than the slots (3.6). */
    V3_6(9, false, 3, 2, false, true),
    /** As before, but resizes at 3/5 of the mask (3.7 on). */
    V3_7(9, false, 5, 3, false, true);

    private final int linearProbes;
    private final boolean wrapsAround;
    private final int fillFactor;
    private final int sizeFactor;
    private final boolean countsAllSlots;
    private final boolean dispersesHash;

    SetVariant(
            int linearProbes,
            boolean wrapsAround,
            int fillFactor,
            int sizeFactor,
            boolean countsAllSlots,
            boolean dispersesHash) {
        this.linearProbes = linearProbes;
        this.wrapsAround = wrapsAround;
        this.fillFactor = fillFactor;
        this.sizeFactor = sizeFactor;
        this.countsAllSlots = countsAllSlots;
        this.dispersesHash = dispersesHash;
    }

    /** {@return how many slots behind a slot of the sequence are looked at, too} */
    int linearProbes() {
        return linearProbes;
    }

    /** {@return whether those slots go on at the table's start} */
    boolean wrapsAround() {
        return wrapsAround;
    }

    /** {@return whether a table with that many elements is replaced by a larger one} */
    boolean isFull(int elements, int mask) {
        long size = countsAllSlots ? mask + 1L : mask;
        return (long) elements * fillFactor >= size * sizeFactor;
    }

    /** {@return whether the hash of a frozenset gets a last stir of its high bits} */
    boolean dispersesHash() {
        return dispersesHash;
    }
}
