package dev.pyclair.dis.graph;

import dev.pyclair.bytecode.flow.BasicBlock;
import dev.pyclair.bytecode.flow.DanglingExit;
import dev.pyclair.bytecode.flow.ExitKind;
import dev.pyclair.bytecode.flow.Loop;
import dev.pyclair.code.Utf8Builder;
import java.util.List;

/** Graphviz: tables of title and instructions, loops as clusters. */
final class DotNotation implements Notation {
    @Override
    public void open(Utf8Builder out, String title) {
        out.append("digraph cfg {\n    graph [label=\"");
        quote(out, title);
        out.append("\", labelloc=t, fontname=\"Helvetica\"];\n");
        out.append("    node [shape=plain, fontname=\"Courier\", fontsize=10];\n");
        out.append("    edge [fontname=\"Helvetica\", fontsize=9];\n");
    }

    @Override
    public void openLoop(Utf8Builder out, Loop loop, String title) {
        out.append("    subgraph cluster_");
        out.append(loop.header());
        out.append(" {\n    graph [label=\"");
        quote(out, title);
        out.append("\", labelloc=t, labeljust=l, style=\"rounded,filled\", color=\"#7a9cc6\", ");
        out.append(loop.depth() % 2 == 1 ? "fillcolor=\"#eef4fb\"" : "fillcolor=\"#dce8f6\"");
        out.append("];\n");
    }

    @Override
    public void closeLoop(Utf8Builder out) {
        out.append("    }\n");
    }

    @Override
    public void block(Utf8Builder out, BasicBlock block, String title, List<String> lines) {
        name(out, block.index());
        out.append(" [label=<<table border=\"0\" cellborder=\"1\" cellspacing=\"0\"");
        boolean isHeader = block.isReachable() && block.isLoopHeader();
        out.append(
                isHeader ? " color=\"#1f5fa8\">" : block.isReachable() ? ">" : " color=\"gray\">");
        out.append("<tr><td align=\"left\" bgcolor=\"");
        out.append(isHeader ? "#cfe0f5\">" : "#eeeeee\">");
        cell(out, title);
        out.append("</td></tr>");
        for (int i = 0; i < lines.size(); i++) {
            out.append(
                    i == 0 ? "<tr><td align=\"left\" balign=\"left\" bgcolor=\"white\">" : "<br/>");
            cell(out, lines.get(i));
        }
        out.append(lines.isEmpty() ? "</table>>" : "</td></tr></table>>");
        out.append(block.isReachable() ? "];\n" : ", fontcolor=gray];\n");
    }

    private static void name(Utf8Builder out, int block) {
        out.append("    b");
        out.append(block);
    }

    @Override
    public void edge(Utf8Builder out, int from, int to, ExitKind kind, String label) {
        name(out, from);
        out.append(" -> b");
        out.append(to);
        style(out, kind);
        if (!label.isEmpty()) {
            out.append(", label=\"");
            quote(out, label);
            out.append('"');
        }
        out.append("];\n");
    }

    private static void style(Utf8Builder out, ExitKind kind) {
        out.append(
                switch (kind) {
                    case FALL_THROUGH -> " [weight=2";
                    case TAKEN -> " [color=\"#1f5fa8\"";
                    case EXCEPTION -> " [style=dashed, color=\"#b03030\"";
                });
    }

    @Override
    public void dangling(Utf8Builder out, int number, DanglingExit exit) {
        out.append("    d");
        out.append(number);
        out.append(" [shape=plaintext, label=\"no instruction at ");
        out.append(exit.offset());
        out.append("\"];\n");
        name(out, exit.block());
        out.append(" -> d");
        out.append(number);
        style(out, exit.kind());
        out.append("];\n");
    }

    @Override
    public void close(Utf8Builder out) {
        out.append("}\n");
    }

    /** Appends text as part of a quoted label; an ampersand would start an entity. */
    private static void quote(Utf8Builder out, String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            switch (point) {
                case '"', '\\' -> {
                    out.append('\\');
                    out.append((char) point);
                }
                case '&' -> out.append("&amp;");
                default -> Unprintable.append(out, point, "\\\\");
            }
        }
    }

    /** Appends text as part of a label in the manner of HTML, which keeps no spaces by itself. */
    private static void cell(Utf8Builder out, String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            switch (point) {
                case '"' -> out.append("&quot;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case ' ' -> out.append("&#160;");
                default -> Unprintable.append(out, point, "\\");
            }
        }
    }
}
