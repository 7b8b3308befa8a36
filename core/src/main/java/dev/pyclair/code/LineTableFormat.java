package dev.pyclair.code;

/** How a code object tells the source line of an instruction. */
public enum LineTableFormat {
    /** By {@code SET_LINENO} instructions only (to 1.4). */
    INSTRUCTIONS,
    /** {@code co_lnotab}: pairs of unsigned increments (to 3.5). */
    LNOTAB,
    /** {@code co_lnotab} with signed line increments (3.6, 3.7). */
    LNOTAB_SIGNED,
    /**
     * {@code co_lnotab} with signed increments, read no further than the code reaches (3.8, 3.9).
     */
    LNOTAB_BOUNDED,
    /** {@code co_linetable} of ranges (3.10, PEP 626). */
    RANGES,
    /** {@code co_linetable} of locations with columns (PEP 657), one an instruction (3.11). */
    LOCATIONS,
    /** The same, one for all neighbours from the same place (3.12 on). */
    LOCATION_RUNS;

    /** {@return whether it tells columns, too} */
    public boolean hasColumns() {
        return this == LOCATIONS || this == LOCATION_RUNS;
    }
}
