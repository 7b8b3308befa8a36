package dev.pyclair.compiler.ast;

import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.code.Utf8Builder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints trees as {@code ast.dump} does, without recursion.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Lib/ast.py">CPython: {@code
 *     Lib/ast.py}, {@code dump}</a>
 */
public final class TreeDump {
    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();

    /** Stands for a null on the stack, which holds none. */
    private static final Object NONE = new Object();

    private final Utf8Builder out;
    private final DumpOptions options;

    /** What is still to be printed: texts, and values with their level. */
    private final ArrayDeque<Object> pending = new ArrayDeque<>();

    private TreeDump(Utf8Builder out, DumpOptions options) {
        this.out = out;
        this.options = options;
    }

    /**
     * Appends the text of a tree, or of any node of one.
     *
     * @param out receives the text
     * @param node the tree
     * @param options how it is shown
     */
    public static void append(Utf8Builder out, Object node, DumpOptions options) {
        new TreeDump(out, options).run(node);
    }

    /** A value that is to be printed. */
    private record Value(Object value, int level) {}

    private void run(Object node) {
        pending.push(new Value(node, 0));
        while (!pending.isEmpty()) {
            Object next = pending.pop();
            if (next instanceof String text) {
                out.append(text);
            } else {
                print((Value) next);
            }
        }
    }

    private void print(Value item) {
        Object value = item.value;
        if (value == NONE) {
            out.append("None");
        } else if (value instanceof Constant constant) {
            Literal.append(out, constant, VERSION);
        } else if (value instanceof String identifier) {
            Literal.append(out, Text.of(identifier), VERSION);
        } else if (value instanceof Integer number) {
            out.append((long) number);
        } else if (value instanceof List<?> list) {
            if (list.isEmpty()) {
                out.append("[]");
                return;
            }
            var parts = new ArrayList<Object>(list.size());
            for (Object each : list) {
                parts.add(new Value(each == null ? NONE : each, item.level + 1));
            }
            push("[", parts, "]", options.indent() != null, item.level + 1);
        } else {
            node(NodeFields.of(value), item.level + 1);
        }
    }

    private void node(NodeFields node, int level) {
        var parts = new ArrayList<Object>(node.count() + 4);
        boolean isSimple = true;
        for (int i = 0; i < node.count(); i++) {
            Object value = node.value(i);
            if (!isShown(node, i)) {
                continue;
            }
            isSimple &= isSimple(value);
            parts.add(node.field(i) + "=");
            parts.add(new Value(value == null ? NONE : value, level));
        }
        Span span = node.span();
        if (options.hasAttributes() && span != null) {
            attribute(parts, "lineno=", span.line());
            attribute(parts, "col_offset=", span.column());
            attribute(parts, "end_lineno=", span.endLine());
            attribute(parts, "end_col_offset=", span.endColumn());
        }
        boolean isWrapped = options.indent() != null && !(isSimple && parts.size() <= 6);
        push(node.name() + "(", pairs(parts), ")", isWrapped, level);
    }

    private static void attribute(List<Object> parts, String name, int value) {
        parts.add(name);
        parts.add(new Value(value, 0));
    }

    private boolean isSimple(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty();
        }
        NodeFields node =
                value == null
                                || value instanceof Constant
                                || value instanceof String
                                || value instanceof Integer
                        ? null
                        : NodeFields.of(value);
        if (node == null) {
            return true;
        }
        if (node.span() != null && options.hasAttributes()) {
            return false;
        }
        for (int i = 0; i < node.count(); i++) {
            if (isShown(node, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isShown(NodeFields node, int index) {
        if (node.isConstant() && index == 0) {
            return true;
        }
        Object value = node.value(index);
        return value != null
                && (options.showsEmpty() || !(value instanceof List<?> list) || !list.isEmpty());
    }

    /** Names and their values, each pair one part. */
    private static List<Object> pairs(List<Object> parts) {
        var pairs = new ArrayList<Object>(parts.size() / 2);
        for (int i = 0; i < parts.size(); i += 2) {
            pairs.add(new Object[] {parts.get(i), parts.get(i + 1)});
        }
        return pairs;
    }

    /** Puts parts between brackets before all that is pending. */
    private void push(
            String opening, List<Object> parts, String closing, boolean isWrapped, int level) {
        pending.push(closing);
        String line = isWrapped ? "\n" + options.indent().repeat(level) : "";
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i) instanceof Object[] pair) {
                pending.push(pair[1]);
                pending.push(pair[0]);
            } else {
                pending.push(parts.get(i));
            }
            pending.push(i == 0 ? line : isWrapped ? "," + line : ", ");
        }
        pending.push(opening);
    }
}
