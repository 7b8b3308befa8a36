package dev.pyclair.runtime.engine;

import dev.pyclair.code.Constant;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyInstance;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.source.SourceNode;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Syntax trees as objects of the classes of {@code _ast}. Deep ones are no deep recursion. */
final class SyntaxTrees {
    private static final List<String> PLACE =
            List.of("lineno", "col_offset", "end_lineno", "end_col_offset");

    private final Context cx;
    private final PyDict classes;

    /** Nodes without fields, of which there is one each. */
    private final Map<String, Object> singletons = new HashMap<>();

    /** What is still to be filled. */
    private final ArrayDeque<Runnable> pending = new ArrayDeque<>();

    private SyntaxTrees(Context cx) {
        this.cx = cx;
        var module = (PyModule) cx.importModule("_ast", cx.builtins(), Singleton.NONE, 0);
        classes = module.attributes();
    }

    /** {@return the root of a tree} */
    static Object of(Context cx, SourceNode root) {
        var trees = new SyntaxTrees(cx);
        Object made = trees.made(root);
        while (!trees.pending.isEmpty()) {
            cx.tick(1);
            trees.pending.pop().run();
        }
        return made;
    }

    private Object made(Object value) {
        if (value == null) {
            return Singleton.NONE;
        }
        if (value instanceof SourceNode node) {
            boolean isSingle = node.fields().isEmpty() && node.place().isEmpty();
            return isSingle
                    ? singletons.computeIfAbsent(
                            node.name(), name -> Calls.call(cx, classes.getText(name)))
                    : node(node);
        }
        if (value instanceof List<?> items) {
            var list = new PyList();
            pending.push(
                    () -> {
                        for (Object item : items) {
                            list.add(made(item));
                        }
                    });
            return list;
        }
        if (value instanceof Constant constant) {
            return Constants.of(constant);
        }
        return value instanceof Integer number
                ? (Object) (long) number
                : CodePoints.fromJava((String) value);
    }

    private Object node(SourceNode node) {
        cx.allocate(64L * (node.fields().size() + node.place().size()));
        var object = new PyInstance((PyType) classes.getText(node.name()));
        pending.push(
                () -> {
                    PyDict attributes = object.attributes();
                    for (int i = 0; i < node.fields().size(); i++) {
                        attributes.putText(node.fields().get(i), made(node.values().get(i)));
                    }
                    for (int i = 0; i < node.place().size(); i++) {
                        attributes.putText(PLACE.get(i), (long) node.place().get(i));
                    }
                });
        return object;
    }
}
