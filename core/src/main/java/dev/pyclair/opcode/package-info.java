/**
 * The instructions of every CPython: {@link dev.pyclair.opcode.InstructionSet} is the table of one
 * version, which that interpreter itself was asked for.
 *
 * <p>Numbers and operands belong to a version; {@link dev.pyclair.opcode.Opcode} names what
 * versions have in common.
 */
package dev.pyclair.opcode;
