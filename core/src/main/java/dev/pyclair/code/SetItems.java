package dev.pyclair.code;

import dev.pyclair.code.Constant.Container;
import dev.pyclair.code.Constant.Singleton;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * The items of a set in the order in which CPython iterates over it with {@code PYTHONHASHSEED=0}.
 *
 * <p>Values whose hash is an address, and so no function of the file, count as 0: {@code Ellipsis},
 * a NaN, a code object, and {@code None} before 3.12.
 */
final class SetItems {
    private final HashScheme scheme;

    /** Hashes of containers, each found once, as references may make a graph of them. */
    private final IdentityHashMap<Container, Long> known = new IdentityHashMap<>();

    SetItems(HashScheme scheme) {
        this.scheme = scheme;
    }

    List<Constant> inOrder(Container set) {
        Set<Constant> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var distinct = new LinkedHashMap<Object, Constant>();
        for (Constant item : set.items()) {
            if (seen.add(item)) {
                distinct.putIfAbsent(key(item), item);
            }
        }
        Constant[] kept = distinct.values().toArray(Constant[]::new);
        var hashes = new long[kept.length];
        Arrays.setAll(hashes, i -> hash(kept[i]));
        int[] order = SetOrder.of(hashes, scheme.sets());
        var sorted = new Constant[order.length];
        Arrays.setAll(sorted, i -> kept[order[i]]);
        return Arrays.asList(sorted);
    }

    /**
     * What equal items have in common: numbers are equal across types, containers are themselves
     * alone.
     */
    private static Object key(Constant item) {
        if (item instanceof Singleton singleton) {
            return switch (singleton) {
                case TRUE -> 1.0;
                case FALSE -> 0.0;
                default -> item;
            };
        }
        if (item instanceof Constant.Int number
                && (long) (double) number.value() == number.value()) {
            return (double) number.value();
        }
        if (item instanceof Constant.Float number && !Double.isNaN(number.value())) {
            return number.value() + 0.0; // -0.0 is 0.0
        }
        return item;
    }

    private long hash(Constant value) {
        if (value instanceof Text text) {
            return PyHash.ofUnicode(text.codePoints(), scheme.strings());
        }
        if (value instanceof Bytes bytes) {
            return PyHash.ofBytes(bytes.toArray(), scheme.strings());
        }
        if (value instanceof Constant.Int number) {
            return PyHash.ofInt(number.value());
        }
        if (value instanceof Constant.BigInt number) {
            return PyHash.ofBigInteger(number.value());
        }
        if (value instanceof Constant.Float number) {
            return PyHash.ofDouble(number.value());
        }
        if (value instanceof Constant.Complex number) {
            return PyHash.ofComplex(number.real(), number.imaginary());
        }
        if (value instanceof Singleton singleton) {
            return hash(singleton);
        }
        return value instanceof Container container ? hashOfContainer(container) : 0;
    }

    private long hash(Singleton value) {
        return switch (value) {
            case TRUE -> 1;
            case NONE -> scheme.fixesNone() ? PyHash.NONE : 0;
            case FALSE, ELLIPSIS, STOP_ITERATION -> 0;
        };
    }

    /** Finds the hashes of what is inside first, without recursion. */
    private long hashOfContainer(Container root) {
        var pending = new ArrayDeque<Container>();
        pending.push(root);
        while (!pending.isEmpty()) {
            Container container = pending.peek();
            boolean isReady = true;
            for (Constant item : container.items()) {
                if (item instanceof Container inner && !known.containsKey(inner)) {
                    pending.push(inner);
                    isReady = false;
                }
            }
            if (isReady) {
                pending.pop();
                known.put(container, combine(container));
            }
        }
        return known.get(root);
    }

    private long combine(Container container) {
        long[] hashes = new long[container.items().size()];
        for (int i = 0; i < hashes.length; i++) {
            Constant item = container.items().get(i);
            hashes[i] = item instanceof Container inner ? known.get(inner) : hash(item);
        }
        return container.kind() == Constant.Kind.FROZENSET
                ? PyHash.ofFrozenSet(hashes, scheme.sets())
                : PyHash.ofTuple(hashes, scheme.tuples());
    }
}
