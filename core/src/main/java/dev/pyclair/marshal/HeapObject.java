package dev.pyclair.marshal;

import dev.pyclair.code.Constant;

/** An object as CPython would have it in memory when {@code marshal} comes by. */
final class HeapObject {
    static final HeapObject[] NO_PARTS = {};

    /** The value; of a set in the order in which the members are written. */
    Constant value;

    /** The number of its value: the same for all objects that are equal. */
    final int number;

    /** How CPython would write it. */
    final MarshalType type;

    /** The objects inside, in the order of the stream. */
    HeapObject[] parts = NO_PARTS;

    /** Its reference number in the stream, or -1 while it has none. */
    int reference = -1;

    /** In how many places of other objects it stands. */
    int uses;

    /** Whether something outside of the graph refers to it, too. */
    boolean isHeld;

    /** Whether it is a member of a set that is sorted while it is written. */
    boolean isMember;

    HeapObject(Constant value, int number, MarshalType type) {
        this.value = value;
        this.number = number;
        this.type = type;
    }
}
