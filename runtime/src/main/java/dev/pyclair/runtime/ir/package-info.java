/**
 * Code without a version in it: what the interpreter runs.
 *
 * <p>A {@link dev.pyclair.runtime.ir.Lifter} makes {@link dev.pyclair.runtime.ir.IrCode} of a code
 * object that the verifier has accepted. What each instruction of each version becomes is data, in
 * {@code lift.tsv}.
 */
package dev.pyclair.runtime.ir;
