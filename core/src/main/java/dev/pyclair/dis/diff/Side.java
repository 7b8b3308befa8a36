package dev.pyclair.dis.diff;

import dev.pyclair.dis.Instruction;

/**
 * An instruction in a comparison.
 *
 * @param instruction the instruction, as its own version has it
 * @param argument what its argument stands for, in the words of the comparison: a label of {@link
 *     Row#label} for where it leads, the name of a code object; the number where there is nothing
 *     to say; empty if it has none
 */
public record Side(Instruction instruction, String argument) {}
