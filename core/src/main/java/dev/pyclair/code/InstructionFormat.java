package dev.pyclair.code;

/** How instructions are laid out in the bytecode. */
public enum InstructionFormat {
    /** One byte, or three with a 16-bit argument (to 3.5); jumps count bytes. */
    VARIABLE,
    /** Two bytes each (3.6 to 3.9); jumps count bytes. */
    WORDS,
    /** Two bytes each, a code unit (3.10); jumps count code units. */
    UNITS,
    /** Code units, some of them inline caches behind their instruction (3.11 on). */
    UNITS_WITH_CACHES;

    /** {@return how many bytes a jump argument counts by} */
    public int jumpScale() {
        return this == UNITS || this == UNITS_WITH_CACHES ? 2 : 1;
    }
}
