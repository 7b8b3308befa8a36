package dev.pyclair.marshal;

/**
 * A place where two trees of code objects differ.
 *
 * @param qualname the code object on the left, by its qualified name
 * @param field the field that differs
 * @param index the first item of it that differs, or for a table of bytes the first byte; -1 for a
 *     field without items
 * @param left what the left has there, as a literal; empty if it ends before
 * @param right what the right has there, likewise
 */
public record TreeDifference(
        String qualname, CodeField field, int index, String left, String right) {
    /** {@return the difference in words, such as {@code f: co_consts[1] is 1, not 2}} */
    @Override
    public String toString() {
        return qualname
                + ": "
                + field.pythonName()
                + (index < 0 ? "" : "[" + index + "]")
                + " is "
                + (left.isEmpty() ? "missing" : left)
                + ", not "
                + (right.isEmpty() ? "missing" : right);
    }
}
