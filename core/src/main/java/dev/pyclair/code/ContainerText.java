package dev.pyclair.code;

import dev.pyclair.code.Constant.Container;
import java.util.ArrayDeque;
import java.util.List;

/** Prints containers as a Python version spells them; what stands in them is left to others. */
abstract class ContainerText {
    private final Utf8Builder out;
    private final PythonVersion version;
    private final ArrayDeque<Object> pending = new ArrayDeque<>();

    ContainerText(Utf8Builder out, PythonVersion version) {
        this.out = out;
        this.version = version;
    }

    /** Appends a value that is no container. */
    abstract void appendItem(Constant item);

    /** The items of a set in the order to print them. */
    abstract List<Constant> inOrder(Container set);

    /**
     * Prints the value and then what is pending: texts, and the values inside containers, innermost
     * first.
     */
    void run(Container root) {
        pending.push(root);
        while (!pending.isEmpty()) {
            Object next = pending.pop();
            if (next instanceof String text) {
                out.append(text);
            } else if (next instanceof Container container) {
                open(container);
            } else {
                appendItem((Constant) next);
            }
        }
    }

    private void open(Container container) {
        List<Constant> items = container.items();
        boolean braces = version.hasSetLiterals();
        switch (container.kind()) {
            case TUPLE -> between("(", items, items.size() == 1 ? ",)" : ")");
            case LIST -> between("[", items, "]");
            case SLICE -> between("slice(", items, ")");
            case SET -> {
                String open = braces ? "{" : "set([";
                String close = braces ? "}" : "])";
                set("set()", open, container, close);
            }
            case FROZENSET ->
                    set(
                            "frozenset()",
                            braces ? "frozenset({" : "frozenset([",
                            container,
                            braces ? "})" : "])");
            case DICT -> pairs("{", items, "}");
            case FROZENDICT ->
                    pairs(
                            items.isEmpty() ? "frozendict(" : "frozendict({",
                            items,
                            items.isEmpty() ? ")" : "})");
        }
    }

    private void set(String empty, String open, Container container, String close) {
        if (container.items().isEmpty() && version.hasSetLiterals()) {
            out.append(empty);
        } else {
            between(open, inOrder(container), close);
        }
    }

    private void between(String open, List<Constant> items, String close) {
        out.append(open);
        pending.push(close);
        for (int i = items.size() - 1; i >= 0; i--) {
            pending.push(items.get(i));
            if (i > 0) {
                pending.push(", ");
            }
        }
    }

    private void pairs(String open, List<Constant> items, String close) {
        out.append(open);
        pending.push(close);
        for (int i = items.size() - 2; i >= 0; i -= 2) {
            pending.push(items.get(i + 1));
            pending.push(": ");
            pending.push(items.get(i));
            if (i > 0) {
                pending.push(", ");
            }
        }
    }
}
