package dev.pyclair.verify;

/**
 * Why a {@code finally} may have been entered: the note of a slot of {@link SlotKind#FINALLY},
 * which stands for as many values as the reason has.
 *
 * <p>An exception is always possible. Bits tell of others; above them is, plus 1, the instruction
 * that a {@code continue} leads to (to 3.7), or where the code of the {@code finally} starts that
 * {@code CALL_FINALLY} entered (3.8).
 */
final class Reason {
    /** A return that is to go on. */
    static final int RETURN = 1;

    /** A break that is to go on. */
    static final int BREAK = 2;

    /** The exit function of the {@code with} was called and is no longer below. */
    static final int CLEANED = 4;

    /** And it may have silenced the exception. */
    static final int SILENCED = 8;

    /** The value to return may be below, or the handler around may be over already (3.8). */
    static final int HAS_MORE = 16;

    /** Nothing but that the code before is at its end. */
    static final int NORMAL = 32;

    /** The same, and the handler around is over already: its block and values are gone (to 3.6). */
    static final int OUTSIDE = 64;

    private static final int PLACE_SHIFT = 7;
    private static final int LARGEST_PLACE = (1 << 20) - 2;

    private static final int STATE = CLEANED | SILENCED;

    private Reason() {}

    /** A slot with one more reason, by flag. */
    static int slot(int reasons) {
        return Kinds.of(SlotKind.FINALLY, reasons);
    }

    /** Reasons with a place. */
    static int at(int place, int flags) {
        return place + 1 << PLACE_SHIFT | flags;
    }

    /** Whether a place can be noted. */
    static boolean holds(int place) {
        return place <= LARGEST_PLACE;
    }

    /** The reasons of a slot, also of None or NULL. */
    static int of(int slot) {
        return Kinds.is(slot, SlotKind.FINALLY) ? Kinds.note(slot) : NORMAL;
    }

    static boolean has(int reasons, int flag) {
        return (reasons & flag) != 0;
    }

    /** The place; -1 if there is none. */
    static int place(int reasons) {
        return (reasons >> PLACE_SHIFT) - 1;
    }

    /** How many slots there are at most for the reason of a finally. */
    static int height(int slot, boolean savesPrevious) {
        if (!savesPrevious) {
            return 3;
        }
        int reasons = Kinds.note(slot);
        return has(reasons, SILENCED) ? 8 : has(reasons, CLEANED) ? 7 : 6;
    }

    /** All reasons of two slots, of which at least one is of that kind. */
    static int join(int a, int b) {
        int first = of(a);
        int second = of(b);
        boolean isSame =
                !Kinds.is(a, SlotKind.FINALLY)
                        || !Kinds.is(b, SlotKind.FINALLY)
                        || (first & STATE) == (second & STATE);
        boolean isOnePlace = place(first) < 0 || place(second) < 0 || place(first) == place(second);
        boolean isClear = ((first | second) & (NORMAL | OUTSIDE)) != (NORMAL | OUTSIDE);
        return isSame && isOnePlace && isClear ? slot(first | second) : Kinds.of(SlotKind.UNUSABLE);
    }
}
