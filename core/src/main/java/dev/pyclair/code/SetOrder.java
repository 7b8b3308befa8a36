package dev.pyclair.code;

/**
 * The order in which a set iterates that CPython's {@code marshal.loads} has made from a file.
 *
 * <p>It follows from the hashes of the elements, the order in which the file has them, and the way
 * that the version fills its table (64-bit builds). {@link PyHash} gives the hashes.
 */
final class SetOrder {
    // Objects/setobject.c: PySet_MINSIZE, PERTURB_SHIFT and the growth policy of set_add_entry.
    private static final int MIN_SLOTS = 8;
    private static final int PERTURB_SHIFT = 5;
    private static final int GROWS_SLOWLY_ABOVE = 50_000;

    private final long[] hashes;
    private final SetVariant variant;

    /** Of each slot: one more than the number of the element in it, or 0. */
    private int[] slots;

    private int mask;

    /**
     * Of a slot whose whole window is occupied, once that was seen: one more than the next slot of
     * the sequence that was not yet seen to be so. Hostile files have thousands of elements with
     * one hash; without this they would cost quadratic time, as they do in CPython.
     */
    private int[] detours;

    private SetOrder(long[] hashes, SetVariant variant) {
        this.hashes = hashes;
        this.variant = variant;
        resize(MIN_SLOTS);
    }

    /**
     * Returns the elements' numbers in iteration order.
     *
     * @param hashes the hashes of the elements, in the order of the file; of elements that are
     *     equal in Python's sense, only the first may be given
     */
    static int[] of(long[] hashes, SetVariant variant) {
        SetOrder order = new SetOrder(hashes, variant);
        for (int element = 0; element < hashes.length; element++) {
            order.add(element);
        }
        int[] result = new int[hashes.length];
        int count = 0;
        for (int slot : order.slots) {
            if (slot != 0) {
                result[count++] = slot - 1;
            }
        }
        return result;
    }

    private void add(int element) {
        insert(element);
        int used = element + 1;
        if (variant.isFull(used, mask)) {
            long least = used * (used > GROWS_SLOWLY_ABOVE ? 2L : 4L);
            int[] old = slots;
            resize(Math.toIntExact(Long.highestOneBit(least) << 1));
            for (int slot : old) {
                if (slot != 0) {
                    insert(slot - 1);
                }
            }
        }
    }

    private void resize(int size) {
        slots = new int[size];
        mask = size - 1;
        detours = null;
    }

    private void insert(int element) {
        slots[freeSlot(hashes[element])] = element + 1;
    }

    private int freeSlot(long hash) {
        long perturb = hash;
        int slot = (int) hash & mask;
        while (perturb != 0) {
            int free = freeInWindow(slot);
            if (free >= 0) {
                return free;
            }
            if (variant.linearProbes() == 0) {
                // As in dicts, the bits that perturb take effect before they are shifted.
                slot = next(slot, perturb);
                perturb >>>= PERTURB_SHIFT;
            } else {
                perturb >>>= PERTURB_SHIFT;
                slot = next(slot, perturb);
            }
        }
        return freeOnCycle(slot);
    }

    private int next(int slot, long perturb) {
        return (int) (slot * 5L + 1 + perturb) & mask;
    }

    /**
     * Without perturbation the sequence is one cycle through all slots, the same for all hashes.
     */
    private int freeOnCycle(int start) {
        int slot = start;
        int free = freeInWindow(slot);
        if (free >= 0) {
            return free;
        }
        if (detours == null) {
            detours = new int[slots.length];
        }
        while (free < 0) {
            slot = detours[slot] != 0 ? detours[slot] - 1 : next(slot, 0);
            free = freeInWindow(slot);
        }
        int passed = start;
        while (passed != slot) {
            int following = detours[passed] != 0 ? detours[passed] - 1 : next(passed, 0);
            detours[passed] = slot + 1;
            passed = following;
        }
        return free;
    }

    /** Returns the first free one of a slot and those that are probed behind it, or -1. */
    private int freeInWindow(int slot) {
        if (slots[slot] == 0) {
            return slot;
        }
        if (slot + variant.linearProbes() <= mask || variant.wrapsAround()) {
            for (int i = 1; i <= variant.linearProbes(); i++) {
                int behind = (slot + i) & mask;
                if (slots[behind] == 0) {
                    return behind;
                }
            }
        }
        return -1;
    }
}
