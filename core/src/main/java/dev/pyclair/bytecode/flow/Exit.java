package dev.pyclair.bytecode.flow;

/**
 * A way out of a basic block.
 *
 * @param kind how control leaves
 * @param target the index of the block that it reaches
 */
public record Exit(ExitKind kind, int target) {}
