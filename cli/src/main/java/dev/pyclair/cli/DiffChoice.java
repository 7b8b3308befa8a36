package dev.pyclair.cli;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.dis.diff.DiffOptions;
import dev.pyclair.dis.diff.TreeDiff;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which code of two files is compared.
 *
 * @param selector what is chosen of both; of the first only, if there is a counterpart
 * @param counterpart what is chosen of the second, if anything
 */
record DiffChoice(CodeSelector selector, CodeSelector counterpart) {
    /**
     * Compares what is chosen.
     *
     * @return the differences; empty if what was asked for is not there, which is said
     */
    Optional<TreeDiff> compare(
            CodeObject left, CodeObject right, DiffOptions options, Console console)
            throws IOException {
        if (!counterpart.isEmpty()) {
            Optional<CodeObject> before = one(left, selector, Common.FUNCTION, console);
            Optional<CodeObject> after = one(right, counterpart, DiffCommand.WITH, console);
            return before.isEmpty() || after.isEmpty()
                    ? Optional.empty()
                    : Optional.of(TreeDiff.of(before.get(), after.get(), options));
        }
        if (selector.isEmpty()) {
            return Optional.of(TreeDiff.of(left, right, options));
        }
        List<CodeTree.Node> before = chosen(left);
        List<CodeTree.Node> after = chosen(right);
        List<String> missing = selector.missing();
        for (String message : missing) {
            console.complain(message);
        }
        return missing.isEmpty()
                ? Optional.of(TreeDiff.of(before, after, options))
                : Optional.empty();
    }

    private static Optional<CodeObject> one(
            CodeObject root, CodeSelector selector, Option option, Console console)
            throws IOException {
        List<CodeObject> found = selector.select(root, true);
        for (String message : selector.missing()) {
            console.complain(message);
        }
        if (found.size() > 1) {
            console.complain(
                    option
                            + " is to name one code here, and there are "
                            + found.size()
                            + ": give the whole name, or [N] behind it for the N-th, from 0");
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The code that is chosen, with what is nested in it. */
    private List<CodeTree.Node> chosen(CodeObject root) {
        Set<CodeObject> outermost = Collections.newSetFromMap(new IdentityHashMap<>());
        outermost.addAll(selector.select(root, false));
        var nodes = new ArrayList<CodeTree.Node>();
        int takeBelow = Integer.MAX_VALUE;
        for (CodeTree.Node node : CodeTree.of(root)) {
            if (node.depth() <= takeBelow) {
                takeBelow = outermost.contains(node.code()) ? node.depth() : Integer.MAX_VALUE;
            }
            if (takeBelow != Integer.MAX_VALUE) {
                nodes.add(node);
            }
        }
        return nodes;
    }
}
