package dev.pyclair.dis.diff;

import dev.pyclair.code.CodeTree;
import java.util.List;

/**
 * What differs between two code objects, code nested in them apart.
 *
 * @param left the code before, and its place
 * @param right the code after, and its place
 * @param fields the fields that differ
 * @param rows all instructions of both but EXTENDED_ARGs, in order
 */
public record CodeDiff(
        CodeTree.Node left, CodeTree.Node right, List<FieldChange> fields, List<Row> rows)
        implements CodeChange {
    @Override
    public String qualname() {
        return left.qualname();
    }

    /** {@return whether nothing differs} */
    public boolean isEqual() {
        if (!fields.isEmpty()) {
            return false;
        }
        for (Row row : rows) {
            if (row.kind() != Row.Kind.SAME) {
                return false;
            }
        }
        return true;
    }
}
