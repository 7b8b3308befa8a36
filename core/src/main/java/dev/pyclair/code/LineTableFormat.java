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
    /** {@code co_linetable} of locations with columns (3.11 on, PEP 657). */
    LOCATIONS
}
