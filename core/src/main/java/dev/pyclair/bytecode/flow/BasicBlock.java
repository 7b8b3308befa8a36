package dev.pyclair.bytecode.flow;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Instructions that run one after the other: control enters at the first only and leaves behind the
 * last only, an exception apart.
 *
 * @param index its place among the blocks, in the order of the code, from 0
 * @param start where it starts, in bytes from the start of the code
 * @param end the first byte behind it, caches of its last instruction included
 * @param firstInstruction the place of its first instruction among all of the code object, from 0;
 *     EXTENDED_ARGs count
 * @param instructionCount how many instructions it has, 1 or more
 * @param exits the ways out, the exception's first; a way that has several reasons comes once for
 *     each
 * @param predecessors the indices of blocks with a way to it, each once, in order; unreachable ones
 *     among them
 * @param isReachable whether there is a way to it from the entry
 * @param dominator the index of its immediate dominator: the last block that every way to it comes
 *     through; empty for the entry and where nothing reaches it
 * @param entryDepth how many values are on the stack when it is entered; empty if it is
 *     unreachable, or if ways in disagree; of a handler, when an exception enters it
 * @param firstLine the least source line of its instructions, if one is known
 * @param lastLine the greatest source line of its instructions, if one is known
 * @param loop the innermost loop that it is in
 */
public record BasicBlock(
        int index,
        int start,
        int end,
        int firstInstruction,
        int instructionCount,
        List<Exit> exits,
        List<Integer> predecessors,
        boolean isReachable,
        OptionalInt dominator,
        OptionalInt entryDepth,
        OptionalInt firstLine,
        OptionalInt lastLine,
        Optional<Loop> loop) {

    /** {@return how many loops it is in} */
    public int loopDepth() {
        return loop.isPresent() ? loop.get().depth() : 0;
    }

    /** {@return whether a loop is entered here} */
    public boolean isLoopHeader() {
        return loop.isPresent() && loop.get().header() == index;
    }
}
