package dev.pyclair.bytecode.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * A depth-first walk from the entry: the blocks in preorder with their parents, and the edges that
 * are not of the tree.
 *
 * <p>Numbers of this class and of what is built on it are preorder numbers; the entry has 0.
 */
final class DepthFirst {
    private static final int UNSEEN = -1;

    /** How many blocks are reached. */
    int count;

    /** The block with a number. */
    final int[] blocks;

    /** The number of a block, or -1 if it is not reached. */
    final int[] numbers;

    /** The number of the parent in the tree; of the entry, its own. */
    final int[] parents;

    /** The last number in the subtree of a number. */
    final int[] lasts;

    /**
     * Edges to a block that is neither above nor a child, each two numbers, by the lowest block
     * that is above both ends; null where there are none.
     */
    final List<IntList> crossing;

    private final Edges edges;
    private final Edges.Adjacency out;

    DepthFirst(int nodes, Edges edges, Edges.Adjacency out) {
        this.edges = edges;
        this.out = out;
        blocks = new int[nodes];
        numbers = new int[nodes];
        java.util.Arrays.fill(numbers, UNSEEN);
        parents = new int[nodes];
        lasts = new int[nodes];
        crossing = new ArrayList<>(java.util.Collections.nCopies(nodes, null));
        if (nodes > 0) {
            walk(nodes);
        }
    }

    private void walk(int nodes) {
        var sets = new UnionFind(nodes);
        var isOpen = new boolean[nodes];
        var path = new IntList();
        var next = new int[nodes];
        open(0, 0, path, isOpen);
        while (!path.isEmpty()) {
            int block = path.at(path.size() - 1);
            int number = numbers[block];
            if (out.starts[block] + next[number] == out.starts[block + 1]) {
                path.removeLast();
                isOpen[number] = false;
                lasts[number] = count - 1;
                sets.join(number, parents[number]);
                continue;
            }
            int target = edges.target(out.edges[out.starts[block] + next[number]++]);
            int reached = numbers[target];
            if (reached == UNSEEN) {
                open(target, number, path, isOpen);
            } else if (!isOpen[reached] && parents[reached] != number) {
                note(sets.find(reached), number, reached);
            }
        }
    }

    private void open(int block, int parent, IntList path, boolean[] isOpen) {
        numbers[block] = count;
        blocks[count] = block;
        parents[count] = parent;
        isOpen[count++] = true;
        path.add(block);
    }

    private void note(int above, int from, int to) {
        IntList list = crossing.get(above);
        if (list == null) {
            list = new IntList();
            crossing.set(above, list);
        }
        list.add(from);
        list.add(to);
    }

    /** Whether a number is another or above it in the tree. */
    boolean isAbove(int upper, int lower) {
        return upper <= lower && lower <= lasts[upper];
    }
}
