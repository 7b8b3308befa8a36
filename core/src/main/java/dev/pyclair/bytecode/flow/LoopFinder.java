package dev.pyclair.bytecode.flow;

import java.util.Arrays;

/**
 * The loops and how they are nested, by the algorithm of Havlak (Nesting of Reducible and
 * Irreducible Loops, 1997) with the change of Ramalingam (Identifying Loops in Almost Linear Time,
 * 1999) that gives an edge into the middle of a loop to the loops around once only.
 */
final class LoopFinder {
    static final int NONE = -1;

    private final DepthFirst tree;
    private final Edges edges;
    private final Edges.Adjacency in;
    private final UnionFind loops;

    /** The header of the innermost loop around a number, itself apart; or {@link #NONE}. */
    final int[] around;

    final boolean[] isHeader;
    final boolean[] isIrreducible;

    /** Where the walk along {@link #around} that marks loops goes on: marked ones are skipped. */
    private final UnionFind unmarked;

    /** Ends of crossing edges into a number that stands for a loop, chained. */
    private final int[] heads;

    private final IntList froms = new IntList();
    private final IntList nexts = new IntList();

    LoopFinder(DepthFirst tree, Edges edges, Edges.Adjacency in) {
        this.tree = tree;
        this.edges = edges;
        this.in = in;
        int count = tree.count;
        loops = new UnionFind(count);
        unmarked = new UnionFind(count);
        around = new int[count];
        Arrays.fill(around, NONE);
        isHeader = new boolean[count];
        isIrreducible = new boolean[count];
        heads = new int[count];
        Arrays.fill(heads, NONE);
        var body = new IntList();
        var isInBody = new int[count];
        Arrays.fill(isInBody, NONE);
        for (int header = count - 1; header >= 0; header--) {
            addCrossing(header);
            find(header, body, isInBody);
        }
    }

    /** Adds the edges whose ends meet at a number, to what stands for their targets by now. */
    private void addCrossing(int meeting) {
        IntList list = tree.crossing.get(meeting);
        if (list == null) {
            return;
        }
        for (int i = 0; i < list.size(); i += 2) {
            int to = list.at(i + 1);
            int target = loops.find(to);
            froms.add(list.at(i));
            nexts.add(heads[target]);
            heads[target] = froms.size() - 1;
            markEntered(to);
        }
    }

    /** Loops around the target of an edge that comes from outside have more than one entry. */
    private void markEntered(int target) {
        int loop = around[target];
        while (loop != NONE) {
            int header = unmarked.find(loop);
            isIrreducible[header] = true;
            loop = around[header];
            if (loop != NONE) {
                unmarked.join(header, loop);
            }
        }
    }

    private void find(int header, IntList body, int[] isInBody) {
        body.clear();
        int block = tree.blocks[header];
        for (int i = in.starts[block]; i < in.starts[block + 1]; i++) {
            int from = tree.numbers[edges.source(in.edges[i])];
            if (from >= 0 && tree.isAbove(header, from)) {
                isHeader[header] = true;
                add(from, header, body, isInBody);
            }
        }
        for (int i = 0; i < body.size(); i++) {
            int item = body.at(i);
            add(tree.parents[item], header, body, isInBody);
            for (int j = heads[item]; j != NONE; j = nexts.at(j)) {
                add(froms.at(j), header, body, isInBody);
            }
        }
        for (int i = 0; i < body.size(); i++) {
            around[body.at(i)] = header;
            loops.join(body.at(i), header);
        }
    }

    private void add(int from, int header, IntList body, int[] isInBody) {
        int item = loops.find(from);
        if (item != header && isInBody[item] != header) {
            isInBody[item] = header;
            body.add(item);
        }
    }
}
