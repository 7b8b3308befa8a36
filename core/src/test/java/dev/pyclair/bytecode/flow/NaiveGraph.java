package dev.pyclair.bytecode.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a graph says of itself, found the slow and simple way. */
public final class NaiveGraph {
    private NaiveGraph() {}

    /** For each reachable block the blocks that dominate it, by iteration to a fixed point. */
    public static List<BitSet> dominators(ControlFlowGraph graph) {
        int count = graph.blocks().size();
        var sets = new ArrayList<BitSet>();
        for (BasicBlock block : graph.blocks()) {
            var set = new BitSet();
            if (block.index() == 0) {
                set.set(0);
            } else if (block.isReachable()) {
                set.set(0, count);
            }
            sets.add(set);
        }
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (BasicBlock block : graph.blocks()) {
                if (block.index() == 0 || !block.isReachable()) {
                    continue;
                }
                var set = new BitSet();
                set.set(0, count);
                for (int before : block.predecessors()) {
                    if (graph.blocks().get(before).isReachable()) {
                        set.and(sets.get(before));
                    }
                }
                set.set(block.index());
                isChanged |= !set.equals(sets.get(block.index()));
                sets.set(block.index(), set);
            }
        }
        return sets;
    }

    /** The same as the graph tells it, by its chains of immediate dominators. */
    public static List<BitSet> claimed(ControlFlowGraph graph) {
        var sets = new ArrayList<BitSet>();
        for (BasicBlock block : graph.blocks()) {
            var set = new BitSet();
            if (block.isReachable()) {
                BasicBlock next = block;
                set.set(next.index());
                while (next.dominator().isPresent()) {
                    next = graph.blocks().get(next.dominator().getAsInt());
                    set.set(next.index());
                }
            }
            sets.add(set);
        }
        return sets;
    }

    /**
     * Loops of the graph that are wrong: natural loops, whose back edges are those to a block that
     * dominates their source, must have that header and body.
     */
    public static List<String> wrongLoops(ControlFlowGraph graph) {
        var wrong = new ArrayList<String>();
        List<BitSet> dominators = dominators(graph);
        var loops = new Loop[graph.blocks().size()];
        for (Loop loop : graph.loops()) {
            loops[loop.header()] = loop;
        }
        for (BasicBlock header : graph.blocks()) {
            BitSet body = naturalLoop(graph, header, dominators);
            Loop loop = loops[header.index()];
            if (loop == null ? !body.isEmpty() : !isRight(loop, body, dominators)) {
                wrong.add(header.index() + ": " + body + " but " + loop);
            }
        }
        return wrong;
    }

    private static boolean isRight(Loop loop, BitSet natural, List<BitSet> dominators) {
        var body = new BitSet();
        loop.body().forEach(body::set);
        boolean isDominated =
                body.stream().allMatch(block -> dominators.get(block).get(loop.header()));
        return loop.isIrreducible()
                ? !isDominated && !body.equals(natural)
                : isDominated && body.equals(natural);
    }

    private static BitSet naturalLoop(
            ControlFlowGraph graph, BasicBlock header, List<BitSet> dominators) {
        var body = new BitSet();
        var pending = new ArrayList<Integer>();
        for (int before : header.predecessors()) {
            if (dominators.get(before).get(header.index())) {
                body.set(header.index());
                pending.add(before);
            }
        }
        while (!pending.isEmpty()) {
            int next = pending.remove(pending.size() - 1);
            if (!body.get(next)) {
                body.set(next);
                for (int before : graph.blocks().get(next).predecessors()) {
                    if (graph.blocks().get(before).isReachable()) {
                        pending.add(before);
                    }
                }
            }
        }
        return body;
    }
}
