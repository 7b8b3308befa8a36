package dev.pyclair.bytecode.flow;

/** How control leaves a basic block. */
public enum ExitKind {
    /** To the block that follows in the code. */
    FALL_THROUGH,
    /** To where an instruction sends it: a jump, or what the block stack makes of one (to 3.8). */
    TAKEN,
    /** To the handler, as some instruction of the block raises. */
    EXCEPTION
}
