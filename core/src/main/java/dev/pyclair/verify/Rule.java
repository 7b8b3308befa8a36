package dev.pyclair.verify;

/** What a code object has to satisfy before CPython can run it without harm. */
public enum Rule {
    /**
     * The bytes are instructions of the version, with whole and empty caches, and arguments that
     * have a meaning.
     */
    V1_DECODE,
    /** Arguments that are indices lie inside the tables that they index. */
    V2_INDEX,
    /** Jumps and exception handlers lead to instructions, and control never leaves the code. */
    V3_CONTROL,
    /**
     * The stack never holds less than an instruction takes nor more than {@code co_stacksize}, and
     * all ways to an instruction agree on its depth; the same goes for the block stack (to 3.10).
     */
    V4_STACK,
    /** Instructions that do not look at what they get find the kind of value that they trust in. */
    V5_KIND,
    /** Variables have a value, and cells are made, before instructions that rely on it. */
    V6_ASSIGNMENT,
    /** Flags, counts of arguments and names fit each other and the code. */
    V7_SHAPE,
    /** The line table is well formed and covers the code. */
    V8_TABLES,
    /** Constants are of the types that a compiler makes constants of. */
    V9_CONSTANTS;

    /** {@return the short name, such as {@code V1}} */
    public String id() {
        return name().substring(0, name().indexOf('_'));
    }
}
