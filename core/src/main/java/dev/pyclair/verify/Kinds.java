package dev.pyclair.verify;

import static dev.pyclair.verify.SlotKind.ANY;
import static dev.pyclair.verify.SlotKind.BOOL;
import static dev.pyclair.verify.SlotKind.CELL;
import static dev.pyclair.verify.SlotKind.CODE;
import static dev.pyclair.verify.SlotKind.EXCEPTION;
import static dev.pyclair.verify.SlotKind.EXCEPTION_LIST;
import static dev.pyclair.verify.SlotKind.EXCEPTION_OR_NONE;
import static dev.pyclair.verify.SlotKind.EXCEPTION_TYPE;
import static dev.pyclair.verify.SlotKind.FINALLY;
import static dev.pyclair.verify.SlotKind.FUNCTION;
import static dev.pyclair.verify.SlotKind.INTERPOLATION;
import static dev.pyclair.verify.SlotKind.ITERATED;
import static dev.pyclair.verify.SlotKind.ITERATOR;
import static dev.pyclair.verify.SlotKind.LIST;
import static dev.pyclair.verify.SlotKind.MAP;
import static dev.pyclair.verify.SlotKind.NONE;
import static dev.pyclair.verify.SlotKind.NULL;
import static dev.pyclair.verify.SlotKind.NULL_OR_ANY;
import static dev.pyclair.verify.SlotKind.NULL_OR_CELL;
import static dev.pyclair.verify.SlotKind.SET;
import static dev.pyclair.verify.SlotKind.STRING;
import static dev.pyclair.verify.SlotKind.TRACEBACK;
import static dev.pyclair.verify.SlotKind.TUPLE;
import static dev.pyclair.verify.SlotKind.UNFINISHED_FUNCTION;
import static dev.pyclair.verify.SlotKind.UNUSABLE;

/**
 * Slots as numbers, on which the interpreter works: the ordinal of a {@link SlotKind} in the low
 * five bits, above them a note on the one value, 0 where nothing is noted.
 *
 * <p>A note is the index of the constant or variable plus 1, or what {@link Tuples} knows. Two
 * slots whose notes differ join to one without.
 */
final class Kinds {
    private static final SlotKind[] ALL = SlotKind.values();
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    /** The set of kinds that are objects for every use. */
    static final int OBJECTS =
            set(
                    ANY,
                    ITERATOR,
                    ITERATED,
                    LIST,
                    EXCEPTION_LIST,
                    SET,
                    MAP,
                    TUPLE,
                    CODE,
                    FUNCTION,
                    CELL,
                    EXCEPTION,
                    EXCEPTION_OR_NONE,
                    EXCEPTION_TYPE,
                    TRACEBACK,
                    NONE,
                    BOOL,
                    STRING,
                    INTERPOLATION);

    private static final int NULLABLE = OBJECTS | set(NULL, NULL_OR_ANY, NULL_OR_CELL);
    private static final int CELLS = set(NULL, NULL_OR_CELL, CELL);
    private static final int LISTS = set(LIST, EXCEPTION_LIST);
    private static final int REASONS = set(FINALLY, NONE, NULL);

    /** The set of kinds that {@code except*} collects. */
    static final int EXCEPTIONS = set(EXCEPTION, EXCEPTION_OR_NONE, NONE);

    private Kinds() {}

    static int set(SlotKind... kinds) {
        int set = 0;
        for (SlotKind kind : kinds) {
            set |= 1 << kind.ordinal();
        }
        return set;
    }

    static int of(SlotKind kind) {
        return kind.ordinal();
    }

    static int of(SlotKind kind, int note) {
        return note << BITS | kind.ordinal();
    }

    static SlotKind kind(int slot) {
        return ALL[slot & MASK];
    }

    static boolean is(int slot, SlotKind kind) {
        return (slot & MASK) == kind.ordinal();
    }

    static boolean isIn(int slot, int set) {
        return (set >> (slot & MASK) & 1) != 0;
    }

    static boolean isObject(int slot) {
        return isIn(slot, OBJECTS);
    }

    static int note(int slot) {
        return slot >>> BITS;
    }

    /** What is known of a value that comes from one of two ways. */
    static int join(int a, int b) {
        if (a == b) {
            return a;
        }
        int both = 1 << (a & MASK) | 1 << (b & MASK);
        if ((both & 1 << FINALLY.ordinal()) != 0) {
            return isWithin(both, REASONS) ? Reason.join(a, b) : UNUSABLE.ordinal();
        }
        if ((a & MASK) == (b & MASK)) {
            return (a & MASK) == UNFINISHED_FUNCTION.ordinal() ? UNUSABLE.ordinal() : a & MASK;
        }
        if (isWithin(both, EXCEPTIONS)) {
            return EXCEPTION_OR_NONE.ordinal();
        }
        if (isWithin(both, LISTS)) {
            return LIST.ordinal();
        }
        if (isWithin(both, OBJECTS)) {
            return ANY.ordinal();
        }
        if (isWithin(both, CELLS)) {
            return nullOrCell(a, b);
        }
        if (isWithin(both, NULLABLE)) {
            return NULL_OR_ANY.ordinal();
        }
        return UNUSABLE.ordinal();
    }

    private static int nullOrCell(int a, int b) {
        if (is(a, NULL) || is(b, NULL) || note(a) == note(b)) {
            return of(NULL_OR_CELL, Math.max(note(a), note(b)));
        }
        return NULL_OR_ANY.ordinal();
    }

    private static boolean isWithin(int set, int whole) {
        return (set & ~whole) == 0;
    }
}
