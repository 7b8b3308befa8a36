package dev.pyclair.runtime.text;

import java.util.ArrayList;
import java.util.List;

/** Parts of a text while it is taken apart: together they can be much larger than it. */
final class Parts {
    private static final int MASK = 0xfff;

    /** What a part takes at least, with its place. */
    private static final long SMALLEST = 72;

    private final List<Object> all = new ArrayList<>();
    private final SizeLimit memory;

    Parts(SizeLimit memory) {
        this.memory = memory;
    }

    void add(Object part) {
        if ((all.size() & MASK) == MASK) {
            memory.reserve(SMALLEST * all.size());
            memory.work(MASK);
        }
        all.add(part);
    }

    List<Object> all() {
        return all;
    }
}
