package dev.pyclair.bytecode.flow;

/** Sets of numbers, each with a number that stands for it; without recursion. */
final class UnionFind {
    private final int[] links;

    UnionFind(int size) {
        links = new int[size];
        for (int i = 0; i < size; i++) {
            links[i] = i;
        }
    }

    int find(int item) {
        int found = item;
        while (links[found] != found) {
            // Every other link is shortened, which is as good as all.
            links[found] = links[links[found]];
            found = links[found];
        }
        return found;
    }

    /** Puts a set into that of another, which goes on standing for both. */
    void join(int item, int into) {
        links[find(item)] = find(into);
    }
}
