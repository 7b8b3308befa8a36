package dev.pyclair.bytecode.flow;

/**
 * A way out of a basic block that leads to no block, which no compiler makes: out of the code, or
 * into the middle of an instruction.
 *
 * @param block the index of the block
 * @param kind how control leaves
 * @param offset where it would go, in bytes from the start of the code; may be negative
 */
public record DanglingExit(int block, ExitKind kind, int offset) {}
