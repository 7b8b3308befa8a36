package dev.pyclair.bytecode;

import java.util.OptionalInt;

/**
 * Where a range of the exception table (3.11 on) starts; it goes to the {@link TryEnd} that belongs
 * to it, and ranges inside it take over for their part.
 *
 * @param handler where the handler starts
 * @param depth how many values the handler leaves on the stack; empty for as many as there are
 *     where the range starts
 * @param lasti whether the offset of the failed instruction is pushed, too
 */
public record TryStart(Label handler, OptionalInt depth, boolean lasti) implements CodeElement {}
