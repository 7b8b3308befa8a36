package dev.pyclair.dis.graph;

import dev.pyclair.bytecode.flow.BasicBlock;
import dev.pyclair.bytecode.flow.ControlFlowGraph;
import dev.pyclair.bytecode.flow.DanglingExit;
import dev.pyclair.bytecode.flow.Exit;
import dev.pyclair.bytecode.flow.ExitKind;
import dev.pyclair.bytecode.flow.Loop;
import dev.pyclair.code.TextLimitException;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.dis.Instructions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes control-flow graphs: a box for each block with its instructions as {@code dis} words them,
 * an arrow for each exit, a frame around each loop.
 *
 * <p>Exits by exceptions are dashed; those of a condition say which way they go.
 */
public final class GraphText {
    private final GraphFormat format;
    private final GraphOptions options;

    private GraphText(GraphFormat format, GraphOptions options) {
        this.format = format;
        this.options = options;
    }

    /**
     * A writer of graphs.
     *
     * @param format the language to write
     * @param options what to show
     * @return the writer, which may be shared by threads
     */
    public static GraphText of(GraphFormat format, GraphOptions options) {
        return new GraphText(format, options);
    }

    /**
     * The text of a graph.
     *
     * @param graph the graph
     * @return lines, each with its end
     * @throws TextLimitException if it is longer than {@link Utf8Builder#DEFAULT_LIMIT}
     */
    public String text(ControlFlowGraph graph) {
        Utf8Builder out = Utf8Builder.limited(Utf8Builder.DEFAULT_LIMIT);
        append(graph, out);
        return out.toString();
    }

    /**
     * Appends the text of a graph.
     *
     * @param graph the graph
     * @param out receives the text
     * @throws TextLimitException if there is more than it takes, or if the texts of arguments are
     *     together longer than {@link Utf8Builder#DEFAULT_LIMIT}
     */
    public void append(ControlFlowGraph graph, Utf8Builder out) {
        var words = new BlockText(Instructions.of(graph.code()), options);
        Notation notation = format.notation();
        notation.open(out, graph.code().qualname().toString());
        nodes(graph, words, notation, out);
        for (BasicBlock block : graph.blocks()) {
            if (isShown(block)) {
                edges(graph, block, words, notation, out);
            }
        }
        int number = 0;
        for (DanglingExit exit : graph.dangling()) {
            if (isShown(graph.blocks().get(exit.block())) && isShown(exit.kind())) {
                notation.dangling(out, number++, exit);
            }
        }
        notation.close(out);
    }

    private boolean isShown(BasicBlock block) {
        return block.isReachable() || options.showUnreachable();
    }

    private boolean isShown(ExitKind kind) {
        return kind != ExitKind.EXCEPTION || options.showExceptions();
    }

    /** Blocks outside of loops, then the loops, each with its own blocks before its inner loops. */
    private void nodes(
            ControlFlowGraph graph, BlockText words, Notation notation, Utf8Builder out) {
        Map<Integer, List<BasicBlock>> byHeader = new TreeMap<>();
        for (BasicBlock block : graph.blocks()) {
            if (block.loop().isPresent()) {
                int header = block.loop().get().header();
                byHeader.computeIfAbsent(header, key -> new ArrayList<>()).add(block);
            } else if (isShown(block)) {
                notation.block(out, block, words.title(block), words.lines(block));
            }
        }
        var open = new ArrayDeque<Integer>();
        var pending = new ArrayDeque<Loop>();
        for (Loop loop : graph.loops()) {
            if (loop.outer().isEmpty()) {
                pending.push(loop);
            }
            while (!pending.isEmpty()) {
                Loop next = pending.pop();
                closeDownTo(next.depth() - 1, open, notation, out);
                open.push(next.depth());
                notation.openLoop(out, next, BlockText.title(next));
                for (BasicBlock block : byHeader.get(next.header())) {
                    notation.block(out, block, words.title(block), words.lines(block));
                }
                next.inner().forEach(pending::push);
            }
            closeDownTo(0, open, notation, out);
        }
    }

    private static void closeDownTo(
            int depth, ArrayDeque<Integer> open, Notation notation, Utf8Builder out) {
        while (!open.isEmpty() && open.peek() > depth) {
            open.pop();
            notation.closeLoop(out);
        }
    }

    private void edges(
            ControlFlowGraph graph,
            BasicBlock block,
            BlockText words,
            Notation notation,
            Utf8Builder out) {
        for (Exit exit : block.exits()) {
            if (isShown(exit.kind()) && isShown(graph.blocks().get(exit.target()))) {
                String label = words.label(block, exit.kind());
                notation.edge(out, block.index(), exit.target(), exit.kind(), label);
            }
        }
    }
}
