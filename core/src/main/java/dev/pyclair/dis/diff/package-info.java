/**
 * What differs between two code objects, or two trees of them, also of different Python versions.
 *
 * <p>Instructions are aligned by what a reader sees: name, constant, variable, operator. Jumps and
 * handlers are compared by where the alignment puts what they lead to. Where instructions are, what
 * numbers their arguments have and under which index a value stands does not count; neither do
 * caches, columns and how an argument was extended.
 *
 * <pre>{@code
 * TreeDiff diff = TreeDiff.of(before, after, DiffOptions.DEFAULT);
 * System.out.print(DiffText.of(DiffTextOptions.DEFAULT).text(diff));
 * }</pre>
 */
package dev.pyclair.dis.diff;
