package dev.pyclair.dis.graph;

import dev.pyclair.bytecode.flow.BasicBlock;
import dev.pyclair.bytecode.flow.DanglingExit;
import dev.pyclair.bytecode.flow.ExitKind;
import dev.pyclair.bytecode.flow.Loop;
import dev.pyclair.code.Utf8Builder;
import java.util.List;

/** Mermaid: a flowchart, loops as subgraphs. */
final class MermaidNotation implements Notation {
    @Override
    public void open(Utf8Builder out, String title) {
        out.append("---\ntitle: \"");
        for (int i = 0; i < title.length(); ) {
            int point = title.codePointAt(i);
            i += Character.charCount(point);
            if (point == '"' || point == '\\') {
                out.append('\\');
            }
            Unprintable.append(out, point, "\\\\");
        }
        out.append("\"\n---\nflowchart TD\n");
        out.append("    classDef block text-align:left,font-family:monospace\n");
        out.append("    classDef header text-align:left,font-family:monospace,");
        out.append("stroke:#1f5fa8,stroke-width:3px\n");
        out.append("    classDef unreachable text-align:left,font-family:monospace,");
        out.append("color:#888,stroke:#888,stroke-dasharray:4\n");
    }

    @Override
    public void openLoop(Utf8Builder out, Loop loop, String title) {
        out.append("    subgraph loop");
        out.append(loop.header());
        out.append("[\"");
        quote(out, title);
        out.append("\"]\n");
    }

    @Override
    public void closeLoop(Utf8Builder out) {
        out.append("    end\n");
    }

    @Override
    public void block(Utf8Builder out, BasicBlock block, String title, List<String> lines) {
        name(out, block.index());
        out.append("[\"<b>");
        quote(out, title);
        out.append("</b>");
        for (String line : lines) {
            out.append("<br/>");
            quote(out, line);
        }
        out.append("\"]:::");
        out.append(
                !block.isReachable() ? "unreachable" : block.isLoopHeader() ? "header" : "block");
        out.append('\n');
    }

    private static void name(Utf8Builder out, int block) {
        out.append("    b");
        out.append(block);
    }

    @Override
    public void edge(Utf8Builder out, int from, int to, ExitKind kind, String label) {
        name(out, from);
        out.append(arrow(kind));
        if (!label.isEmpty()) {
            out.append("|\"");
            quote(out, label);
            out.append("\"|");
        }
        out.append(" b");
        out.append(to);
        out.append('\n');
    }

    private static String arrow(ExitKind kind) {
        return switch (kind) {
            case FALL_THROUGH, TAKEN -> " -->";
            case EXCEPTION -> " -.->";
        };
    }

    @Override
    public void dangling(Utf8Builder out, int number, DanglingExit exit) {
        name(out, exit.block());
        out.append(arrow(exit.kind()));
        out.append(" d");
        out.append(number);
        out.append("([\"no instruction at ");
        out.append(exit.offset());
        out.append("\"])\n");
    }

    @Override
    public void close(Utf8Builder out) {
        // A flowchart ends where its text ends.
    }

    /**
     * Appends text as part of a quoted label, in which entities stand for signs of Mermaid, HTML
     * and Markdown.
     */
    private static void quote(Utf8Builder out, String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            switch (point) {
                case '"' -> out.append("#quot;");
                case '<' -> out.append("#lt;");
                case '>' -> out.append("#gt;");
                case '&' -> out.append("#amp;");
                case '#', ';', '`', '*', '_', '~', '\\', '[', ']', '$', '%', '@' -> {
                    // Opcode names are full of underscores, which mean nothing within a word.
                    if (point == '_' && isWithinWord(text, i - 1)) {
                        out.append('_');
                    } else {
                        out.append('#');
                        out.append(point);
                        out.append(';');
                    }
                }
                default -> Unprintable.append(out, point, "#92;");
            }
        }
    }

    private static boolean isWithinWord(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index + 1));
    }
}
