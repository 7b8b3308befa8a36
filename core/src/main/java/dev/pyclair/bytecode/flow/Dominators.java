package dev.pyclair.bytecode.flow;

import java.util.Arrays;

/**
 * The immediate dominators, by the algorithm of Lengauer and Tarjan (A Fast Algorithm for Finding
 * Dominators in a Flowgraph, 1979) in its simple form, with a stack for the compression of paths.
 */
final class Dominators {
    private static final int NONE = -1;

    private final DepthFirst tree;
    private final int[] semi;
    private final int[] ancestor;
    private final int[] best;
    private final IntList path = new IntList();

    /** The immediate dominator of a number; of the entry, itself. */
    final int[] immediate;

    /** Numbers of an order in which what a block dominates is a range. */
    private final int[] firsts;

    private final int[] lasts;

    Dominators(DepthFirst tree, Edges edges, Edges.Adjacency in) {
        this.tree = tree;
        int count = tree.count;
        semi = new int[count];
        best = new int[count];
        for (int i = 0; i < count; i++) {
            semi[i] = i;
            best[i] = i;
        }
        ancestor = new int[count];
        Arrays.fill(ancestor, NONE);
        immediate = new int[count];
        find(edges, in);
        firsts = new int[count];
        lasts = new int[count];
        order();
    }

    private void find(Edges edges, Edges.Adjacency in) {
        int count = tree.count;
        // Lists of the numbers with one semidominator, chained.
        var heads = new int[count];
        var nexts = new int[count];
        Arrays.fill(heads, NONE);
        for (int w = count - 1; w > 0; w--) {
            int block = tree.blocks[w];
            for (int i = in.starts[block]; i < in.starts[block + 1]; i++) {
                int v = tree.numbers[edges.source(in.edges[i])];
                if (v >= 0) {
                    semi[w] = Math.min(semi[w], semi[evaluate(v)]);
                }
            }
            nexts[w] = heads[semi[w]];
            heads[semi[w]] = w;
            int parent = tree.parents[w];
            ancestor[w] = parent;
            for (int v = heads[parent]; v != NONE; v = nexts[v]) {
                int u = evaluate(v);
                immediate[v] = semi[u] < semi[v] ? u : parent;
            }
            heads[parent] = NONE;
        }
        for (int w = 1; w < count; w++) {
            if (immediate[w] != semi[w]) {
                immediate[w] = immediate[immediate[w]];
            }
        }
    }

    /** The number with the least semidominator on the path up from one, without the root. */
    private int evaluate(int v) {
        if (ancestor[v] == NONE) {
            return v;
        }
        path.clear();
        int u = v;
        while (ancestor[ancestor[u]] != NONE) {
            path.add(u);
            u = ancestor[u];
        }
        while (!path.isEmpty()) {
            int w = path.removeLast();
            int above = ancestor[w];
            if (semi[best[above]] < semi[best[w]]) {
                best[w] = best[above];
            }
            ancestor[w] = ancestor[above];
        }
        return best[v];
    }

    /** Numbers the tree of dominators; a dominator's number in preorder is always smaller. */
    private void order() {
        int count = tree.count;
        var sizes = new int[count];
        for (int w = count - 1; w >= 0; w--) {
            sizes[w]++;
            if (w > 0) {
                sizes[immediate[w]] += sizes[w];
            }
        }
        var free = new int[count];
        for (int w = 0; w < count; w++) {
            if (w > 0) {
                firsts[w] = free[immediate[w]];
                free[immediate[w]] += sizes[w];
            }
            free[w] = firsts[w] + 1;
            lasts[w] = firsts[w] + sizes[w] - 1;
        }
    }

    /** Whether every way to a number comes through another, or is it. */
    boolean dominates(int upper, int lower) {
        return firsts[upper] <= firsts[lower] && firsts[lower] <= lasts[upper];
    }
}
