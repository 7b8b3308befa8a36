package dev.pyclair.dis.diff;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An instruction beside its counterpart.
 *
 * @param kind how they compare
 * @param left the instruction before; empty if it was added
 * @param right the instruction after; empty if it was removed
 * @param label the number of the label here, from 1, if a jump or a handler of either side leads
 *     here, or if a range that a handler covers starts or ends here
 */
public record Row(Kind kind, Optional<Side> left, Optional<Side> right, OptionalInt label) {
    /** How the two sides of a row compare. */
    public enum Kind {
        /** Both say the same. */
        SAME,
        /** In the same place, one says something else than the other. */
        CHANGED,
        /** Only the right side has it. */
        ADDED,
        /** Only the left side has it. */
        REMOVED
    }
}
