package dev.pyclair.bytecode;

/**
 * A part of a code object's body, in the order in which the code has them.
 *
 * <p>{@link CodeModel} gives these and a builder takes them: what is read can be written, and a
 * transformation is a loop.
 */
public sealed interface CodeElement
        permits CodeInstruction, CodeBytes, Label, PositionMark, TryStart, TryEnd {}
