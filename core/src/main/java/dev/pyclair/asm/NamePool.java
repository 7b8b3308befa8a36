package dev.pyclair.asm;

import dev.pyclair.code.Names;
import dev.pyclair.code.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Names by index, to which names can be added. */
final class NamePool {
    private Names names;
    private Text[] added = new Text[0];
    private int addedCount;

    /** The first index of each name; made when a name is not where it is looked for first. */
    private Map<Text, Integer> indices;

    NamePool(Names names) {
        this.names = names;
    }

    /** The index of a name, added if it is new; {@code hint} is tried first. */
    int index(Text name, int hint) {
        if (hint >= 0 && hint < names.size() && isSame(names.text(hint), name)) {
            return hint;
        }
        int known = find(name);
        return known >= 0 ? known : add(name);
    }

    /** The index of a name, or -1. */
    int find(Text name) {
        if (indices == null) {
            indices = new HashMap<>();
            for (int i = size() - 1; i >= 0; i--) {
                indices.put(text(i), i);
            }
        }
        return indices.getOrDefault(name, -1);
    }

    boolean isAt(Text name, int index) {
        return index < size() && isSame(text(index), name);
    }

    private static boolean isSame(Text a, Text b) {
        return a == b || a.equals(b);
    }

    int add(Text name) {
        if (addedCount == added.length) {
            added = Arrays.copyOf(added, Math.max(8, 2 * addedCount));
        }
        added[addedCount++] = name;
        int index = size() - 1;
        if (indices != null) {
            indices.putIfAbsent(name, index);
        }
        return index;
    }

    int size() {
        return names.size() + addedCount;
    }

    private Text text(int index) {
        return index < names.size() ? names.text(index) : added[index - names.size()];
    }

    /** All names in order. */
    Names names() {
        if (addedCount > 0) {
            names = names.followedBy(Names.of(Arrays.copyOf(added, addedCount)));
            addedCount = 0;
        }
        return names;
    }
}
