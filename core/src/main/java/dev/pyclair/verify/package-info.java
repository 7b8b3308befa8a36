/**
 * Says what is wrong with a code object before an interpreter runs it.
 *
 * <p>CPython trusts bytecode; a slip of one byte ends in a crash. What {@link
 * dev.pyclair.verify.Verifier} accepts cannot corrupt the interpreter of its version by its
 * structure. It says nothing of what a program means, whether it ends, or what happens when memory
 * runs out.
 *
 * <pre>{@code
 * for (Diagnostic diagnostic : Verifier.verify(code)) {
 *     System.out.println(diagnostic);
 * }
 * }</pre>
 *
 * <p>Instructions are interpreted on kinds of values ({@link dev.pyclair.verify.SlotKind}) instead
 * of values. What each takes and leaves is data: the resource {@code stack.tsv}, whose notation
 * {@link dev.pyclair.verify.Effect} explains. Versions whose instructions are not all in that table
 * cannot be verified; to 3.10 what blocks do is in {@link dev.pyclair.verify.Unwinding}.
 */
package dev.pyclair.verify;
