package dev.pyclair.code;

/** How the compiler comes to {@code co_stacksize}. */
public enum DepthScheme {
    /** It counts while it writes instructions (to 2.4). */
    V1_0,
    /**
     * It walks through the blocks before the peephole optimiser; what a {@code try} pushes for its
     * handler counts for its body, too (2.5, 2.6).
     */
    V2_5,
    /** The same, without the handler's values in the body (2.7). */
    V2_7,
    /** As 2.5, with the six values of a handler in Python 3 (3.0 to 3.6). */
    V3_0,
    /** An effect a way out, and dead code is not counted (3.7 to 3.9). */
    V3_7,
    /** After the optimiser; a generator starts with the value sent on its stack (3.10 to 3.12). */
    V3_10,
    /** As before, the value sent counted by its instruction; never 0 (3.13 on). */
    V3_13;

    /**
     * {@return whether the compiler counts before the peephole optimiser folds constants, so that
     * the finished code can need less}
     */
    public boolean precedesFolding() {
        return compareTo(V3_10) < 0;
    }

    /**
     * {@return whether the compiler leaves operations on constants to the peephole optimiser,
     * tuples of constants too}
     */
    public boolean foldsOperations() {
        return compareTo(V3_7) < 0;
    }

    /** {@return whether the optimiser negates numbers, too; before 3.0 the parser does} */
    public boolean foldsNegation() {
        return compareTo(V3_0) >= 0 && foldsOperations();
    }

    /** {@return whether code behind a return or a raise counts as if it were reached from there} */
    public boolean countsBehindExits() {
        return compareTo(V3_7) < 0;
    }
}
