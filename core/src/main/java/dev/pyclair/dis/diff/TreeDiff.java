package dev.pyclair.dis.diff;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two trees of code objects.
 *
 * <p>One code object that is referred to from several places may stand for several equal ones of
 * the other side, if they have one name. Before 3.11 code has the name of the first place that
 * refers to it; no compiler refers to it twice, but the canonical form may.
 *
 * @param codes what became of each code object: in the order of the left, added ones where the
 *     right has them
 */
public record TreeDiff(List<CodeChange> codes) {
    /**
     * Compares two code objects and those nested in them. The two themselves are counterparts,
     * whatever their names; of others, those of the same qualified name below them are, in their
     * order.
     *
     * @param left the code before
     * @param right the code after
     * @param options what to compare
     * @return the differences
     * @throws dev.pyclair.code.TextLimitException if that takes more than the options' limit
     */
    public static TreeDiff of(CodeObject left, CodeObject right, DiffOptions options) {
        return of(CodeTree.of(left), CodeTree.of(right), true, options);
    }

    /**
     * Compares code objects that were picked from two trees: counterparts are those of the same
     * qualified name, in their order.
     *
     * @param left the code before, outer before inner
     * @param right the code after, likewise
     * @param options what to compare
     * @return the differences
     * @throws dev.pyclair.code.TextLimitException if that takes more than the options' limit
     */
    public static TreeDiff of(
            List<CodeTree.Node> left, List<CodeTree.Node> right, DiffOptions options) {
        return of(left, right, false, options);
    }

    private static TreeDiff of(
            List<CodeTree.Node> left,
            List<CodeTree.Node> right,
            boolean pairRoots,
            DiffOptions options) {
        return new TreeDiff(new TreeComparison(left, right, pairRoots, options).changes());
    }

    /** {@return whether nothing differs} */
    public boolean isEqual() {
        for (CodeChange change : codes) {
            if (!(change instanceof CodeDiff diff && diff.isEqual())) {
                return false;
            }
        }
        return true;
    }

    /** {@return the code objects of which something differs, or that one side lacks} */
    public List<CodeChange> changed() {
        var changed = new ArrayList<CodeChange>();
        for (CodeChange change : codes) {
            if (!(change instanceof CodeDiff diff && diff.isEqual())) {
                changed.add(change);
            }
        }
        return changed;
    }
}
