package dev.pyclair.bytecode.flow;

import java.util.ArrayList;
import java.util.List;

/** The edges of a graph as they are found, then ordered by either end. */
final class Edges {
    private static final ExitKind[] KINDS = ExitKind.values();

    private final IntList sources = new IntList();
    private final IntList targets = new IntList();
    private final IntList kinds = new IntList();
    final List<DanglingExit> dangling = new ArrayList<>();

    void add(int source, ExitKind kind, int target) {
        sources.add(source);
        kinds.add(kind.ordinal());
        targets.add(target);
    }

    int size() {
        return sources.size();
    }

    int source(int edge) {
        return sources.at(edge);
    }

    int target(int edge) {
        return targets.at(edge);
    }

    ExitKind kind(int edge) {
        return KINDS[kinds.at(edge)];
    }

    /** The edges sorted by source, in the order in which they were found. */
    Adjacency bySource(int nodes) {
        return new Adjacency(nodes, sources);
    }

    /** The edges sorted by target. */
    Adjacency byTarget(int nodes) {
        return new Adjacency(nodes, targets);
    }

    /**
     * For each node a window of edge numbers: {@code edges[starts[n]]} to {@code starts[n + 1]}.
     */
    static final class Adjacency {
        final int[] starts;
        final int[] edges;

        private Adjacency(int nodes, IntList keys) {
            starts = new int[nodes + 1];
            for (int i = 0; i < keys.size(); i++) {
                starts[keys.at(i) + 1]++;
            }
            for (int i = 0; i < nodes; i++) {
                starts[i + 1] += starts[i];
            }
            edges = new int[keys.size()];
            int[] next = starts.clone();
            for (int i = 0; i < keys.size(); i++) {
                edges[next[keys.at(i)]++] = i;
            }
        }
    }
}
