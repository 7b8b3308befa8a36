package dev.pyclair.code;

/** How a code object finds the handler of an exception. */
public enum ExceptionScheme {
    /** Instructions push and pop blocks (to 3.10). */
    BLOCK_STACK,
    /** A table maps ranges of instructions to handlers (3.11 on). */
    TABLE
}
