package dev.pyclair.runtime.engine;

import dev.pyclair.PyclairException;
import dev.pyclair.code.Constant;
import java.util.IdentityHashMap;
import java.util.Map;

/** Containers among constants as objects; what a file shares is made once, however it unfolds. */
final class SharedConstants {
    /** A set looks at all that is in its items, each time that it is met. */
    private static final long MOST_IN_SET = 1 << 20;

    private final Map<Constant, Object> known = new IdentityHashMap<>();

    /** How many items there are in a container, and in those that are in it. */
    private final Map<Constant, Long> sizes = new IdentityHashMap<>();

    Object of(Constant.Container container) {
        Object before = known.get(container);
        if (before != null) {
            return before;
        }
        var items = new Object[container.items().size()];
        long size = items.length;
        for (int i = 0; i < items.length; i++) {
            Constant item = container.items().get(i);
            if (item instanceof Constant.Container inner) {
                items[i] = of(inner);
                size = Math.min(size + sizes.get(inner), Integer.MAX_VALUE);
            } else {
                items[i] = Constants.of(item);
            }
        }
        if (container.kind() == Constant.Kind.FROZENSET && size > MOST_IN_SET) {
            throw new PyclairException("a constant set of " + size + " items, or more");
        }
        Object made = Constants.of(container, items);
        known.put(container, made);
        sizes.put(container, size);
        return made;
    }
}
