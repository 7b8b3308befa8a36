package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Names;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What several code objects of a file can have in common, made once: a small file can refer to long
 * names many times.
 */
final class SharedParts {
    /** Below that, making a thing again is cheaper than finding it. */
    private static final int SMALL = 32;

    private final Map<Constant.Container, Names> names = new IdentityHashMap<>();
    private final Map<Bytes, Integer> localCounts = new IdentityHashMap<>();

    /** The names that a sequence holds, or null if they were not made or not kept. */
    Names names(Constant.Container sequence) {
        return sequence.items().size() < SMALL ? null : names.get(sequence);
    }

    Names keep(Constant.Container sequence, Names made) {
        if (made.size() >= SMALL) {
            names.put(sequence, made);
        }
        return made;
    }

    int localCount(Bytes kinds) {
        return kinds.length() < SMALL
                ? CodeObjectBuilder.localCount(kinds)
                : localCounts.computeIfAbsent(kinds, CodeObjectBuilder::localCount);
    }
}
