package dev.pyclair.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All code of a file in the order in which it is nested, with qualified names. */
public final class CodeTree {
    /** No real name is longer; hostile ones would grow with every level. */
    private static final int LONGEST = 10_000;

    private CodeTree() {}

    /**
     * A code object and its place.
     *
     * @param code the code object
     * @param qualname its qualified name; before 3.11 put together from the names around it
     * @param depth 0 for the module
     */
    public record Node(CodeObject code, String qualname, int depth) {}

    /**
     * The code object and what is nested in it, depth first; one that is referred to several times
     * comes once.
     *
     * @param root where to start
     * @return all nodes, the root first
     */
    public static List<Node> of(CodeObject root) {
        Set<CodeObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<List<Constant>> walked = Collections.newSetFromMap(new IdentityHashMap<>());
        var nodes = new ArrayList<Node>();
        var pending = new ArrayDeque<Pending>();
        pending.push(new Pending(new Node(root, root.qualname().toString(), -1), root));
        while (!pending.isEmpty()) {
            Pending next = pending.pop();
            if (!seen.add(next.code)) {
                continue;
            }
            Node outer = next.outer;
            var node = new Node(next.code, qualname(outer, next.code), outer.depth + 1);
            nodes.add(node);
            if (!walked.add(next.code.consts())) {
                continue;
            }
            List<CodeObject> nested = next.code.nested();
            for (int i = nested.size() - 1; i >= 0; i--) {
                pending.push(new Pending(node, nested.get(i)));
            }
        }
        return Collections.unmodifiableList(nodes);
    }

    /**
     * The code of a function or class.
     *
     * @param root the code object of a module, or another that holds it
     * @param qualname its qualified name, such as {@code Shop.open} or {@code
     *     main.<locals>.<lambda>}
     * @return the first with that name, if there is one
     */
    public static Optional<CodeObject> find(CodeObject root, String qualname) {
        for (Node node : of(root)) {
            if (node.qualname.equals(qualname)) {
                return Optional.of(node.code);
            }
        }
        return Optional.empty();
    }

    /**
     * Names are put together when their turn comes: a small file can refer to a long name a million
     * times.
     */
    private record Pending(Node outer, CodeObject code) {}

    private static String qualname(Node outer, CodeObject inner) {
        if (inner.version().hasLocalsPlus()) {
            return inner.qualname().toString();
        }
        String name = inner.name().toString();
        if (outer.depth <= 0 || outer.qualname.length() + name.length() > LONGEST) {
            return name;
        }
        boolean inFunction =
                (outer.code.flags() & CodeFlag.OPTIMIZED.bit(outer.code.version())) != 0;
        return outer.qualname + (inFunction ? ".<locals>." : ".") + name;
    }
}
