package dev.pyclair.dis.diff;

import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the counterparts of two trees, and compares them. */
final class TreeComparison {
    private final List<CodeTree.Node> left;
    private final List<CodeTree.Node> right;
    private final boolean pairRoots;
    private final DiffOptions options;
    private final Budget budget;

    /** Names of source files that were compared: all code of a file mostly has the same. */
    private final Set<List<Text>> filenames = new HashSet<>();

    TreeComparison(
            List<CodeTree.Node> left,
            List<CodeTree.Node> right,
            boolean pairRoots,
            DiffOptions options) {
        this.left = left;
        this.right = right;
        this.pairRoots = pairRoots;
        this.options = options;
        budget = new Budget(options.limit());
    }

    List<CodeChange> changes() {
        List<List<Integer>> partners = partners();
        var isTaken = new boolean[right.size()];
        for (List<Integer> some : partners) {
            for (int partner : some) {
                isTaken[partner] = true;
            }
        }
        var changes = new ArrayList<CodeChange>();
        int nextRight = 0;
        for (int i = 0; i < left.size(); i++) {
            if (partners.get(i).isEmpty()) {
                changes.add(new CodeChange.Removed(left.get(i)));
            }
            for (int partner : partners.get(i)) {
                for (; nextRight < partner; nextRight++) {
                    if (!isTaken[nextRight]) {
                        changes.add(new CodeChange.Added(right.get(nextRight)));
                    }
                }
                changes.add(compare(left.get(i), right.get(partner)));
            }
        }
        for (; nextRight < right.size(); nextRight++) {
            if (!isTaken[nextRight]) {
                changes.add(new CodeChange.Added(right.get(nextRight)));
            }
        }
        return changes;
    }

    /**
     * For each code of the left the indices of its counterparts. There are several where one code
     * object stands for equal ones of the other side, as in a file of the canonical form.
     */
    private List<List<Integer>> partners() {
        var partners = new ArrayList<List<Integer>>();
        for (int i = 0; i < left.size(); i++) {
            partners.add(new ArrayList<>(1));
        }
        int start = 0;
        if (pairRoots) {
            partners.get(0).add(0);
            start = 1;
        }
        Map<CodeObject, Integer> leftUses = uses(left);
        Map<CodeObject, Integer> rightUses = uses(right);
        Map<String, List<Integer>> candidates = byName(right, start);
        for (Map.Entry<String, List<Integer>> entry : byName(left, start).entrySet()) {
            List<Integer> some = entry.getValue();
            List<Integer> others = candidates.getOrDefault(entry.getKey(), List.of());
            int i = 0;
            int j = 0;
            int leftUse = 0;
            int rightUse = 0;
            while (i < some.size() && j < others.size()) {
                partners.get(some.get(i)).add(others.get(j));
                leftUse = leftUse == 0 ? uses(left, some.get(i), leftUses) : leftUse;
                rightUse = rightUse == 0 ? uses(right, others.get(j), rightUses) : rightUse;
                int both = Math.min(leftUse, rightUse);
                leftUse -= both;
                rightUse -= both;
                i += leftUse == 0 ? 1 : 0;
                j += rightUse == 0 ? 1 : 0;
            }
        }
        return partners;
    }

    private Map<String, List<Integer>> byName(List<CodeTree.Node> nodes, int start) {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int i = start; i < nodes.size(); i++) {
            byName.computeIfAbsent(name(nodes, i), key -> new ArrayList<>(1)).add(i);
        }
        return byName;
    }

    private static int uses(List<CodeTree.Node> nodes, int index, Map<CodeObject, Integer> uses) {
        return uses.getOrDefault(nodes.get(index).code(), 1);
    }

    /** How often each code object stands among the constants of others. */
    private static Map<CodeObject, Integer> uses(List<CodeTree.Node> nodes) {
        Map<CodeObject, Integer> uses = new IdentityHashMap<>();
        Set<List<Constant>> walked = Collections.newSetFromMap(new IdentityHashMap<>());
        for (CodeTree.Node node : nodes) {
            if (walked.add(node.code().consts())) {
                for (CodeObject inner : node.code().nested()) {
                    uses.merge(inner, 1, Integer::sum);
                }
            }
        }
        return uses;
    }

    /** The qualified name; of code below two roots, what follows the root's. */
    private String name(List<CodeTree.Node> nodes, int index) {
        String name = nodes.get(index).qualname();
        CodeObject root = nodes.get(0).code();
        if (!pairRoots || !root.version().hasLocalsPlus()) {
            return name;
        }
        boolean isFunction = (root.flags() & CodeFlag.OPTIMIZED.bit(root.version())) != 0;
        String prefix = root.qualname() + (isFunction ? ".<locals>." : ".");
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    private CodeDiff compare(CodeTree.Node before, CodeTree.Node after) {
        CodeObject old = before.code();
        CodeObject now = after.code();
        var vocabulary = new Vocabulary();
        var fields = new FieldComparison(old, now, vocabulary, budget);
        fields.name();
        if (options.compareFilenames() && isNew(old.filename(), now.filename())) {
            fields.filename();
        }
        if (options.compareLines()) {
            fields.firstLine();
        }
        fields.others();
        var bodies = new CodeComparison(old, now, vocabulary, budget);
        fields.handlers(bodies);
        if (options.compareLines()) {
            fields.lines(bodies);
        }
        return new CodeDiff(before, after, fields.changes(), bodies.rows());
    }

    /** Whether this is the first pair with these names of source files. */
    private boolean isNew(Text before, Text after) {
        return filenames.add(List.of(before, after));
    }
}
