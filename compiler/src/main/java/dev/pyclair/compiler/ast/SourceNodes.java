package dev.pyclair.compiler.ast;

import dev.pyclair.source.SourceNode;
import java.util.ArrayList;
import java.util.List;

/** Trees for those who know Python's names of nodes, and not this package. */
public final class SourceNodes {
    private SourceNodes() {}

    /**
     * {@return the same tree}
     *
     * @param node a tree, or any node of one
     */
    public static SourceNode of(Object node) {
        return of(NodeFields.of(node));
    }

    private static SourceNode of(NodeFields node) {
        var names = new ArrayList<String>(node.count());
        var values = new ArrayList<Object>(node.count());
        for (int i = 0; i < node.count(); i++) {
            names.add(node.field(i));
            values.add(value(node.value(i)));
        }
        Span span = node.span();
        List<Integer> place =
                span == null
                        ? List.of()
                        : List.of(span.line(), span.column(), span.endLine(), span.endColumn());
        return new SourceNode(node.name(), names, values, place);
    }

    private static Object value(Object value) {
        if (value instanceof List<?> list) {
            var items = new ArrayList<Object>(list.size());
            for (Object item : list) {
                items.add(value(item));
            }
            return items;
        }
        NodeFields node = value == null ? null : NodeFields.of(value);
        return node == null ? value : of(node);
    }
}
