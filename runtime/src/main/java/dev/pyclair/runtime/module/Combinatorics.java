package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.TextArguments;
import java.util.Arrays;

/** The classes of {@code itertools} that choose from a pool of items. */
final class Combinatorics {
    private Combinatorics() {}

    /** Goes to the next choice of indices; false after the last. */
    private interface Choice {
        boolean advance(int[] indices);
    }

    private static Object of(PyType type, Object[] pool, int[] first, Choice choice) {
        int[] indices = first;
        var isFirst = new boolean[] {true};
        var hasEnded = new boolean[1];
        return new Lazy(
                type,
                c -> {
                    if (!isFirst[0] && !hasEnded[0]) {
                        hasEnded[0] = !choice.advance(indices);
                    }
                    isFirst[0] = false;
                    if (hasEnded[0]) {
                        return null;
                    }
                    var items = new Object[indices.length];
                    for (int i = 0; i < items.length; i++) {
                        items[i] = pool[indices[i]];
                    }
                    return new PyTuple(items);
                });
    }

    private static Object none(PyType type) {
        return new Lazy(type, c -> null);
    }

    private static int size(Context cx, Object given, String wording) {
        long size = TextArguments.size(cx, given, 0);
        if (size < 0) {
            throw Errors.value(cx.wording(wording));
        }
        cx.allocate(size * 12);
        return (int) Math.min(size, Integer.MAX_VALUE - 8);
    }

    static Object combinations(Context cx, PyType type, Object[] args) {
        Object[] pool = Iteration.all(cx, args[0]);
        int size = size(cx, args[1], "combinations-negative");
        if (size > pool.length) {
            return none(type);
        }
        var first = new int[size];
        Arrays.setAll(first, i -> i);
        return of(
                type,
                pool,
                first,
                indices -> {
                    int i = size - 1;
                    while (i >= 0 && indices[i] == i + pool.length - size) {
                        i--;
                    }
                    if (i < 0) {
                        return false;
                    }
                    indices[i]++;
                    for (int j = i + 1; j < size; j++) {
                        indices[j] = indices[j - 1] + 1;
                    }
                    return true;
                });
    }

    static Object withReplacement(Context cx, PyType type, Object[] args) {
        Object[] pool = Iteration.all(cx, args[0]);
        int size = size(cx, args[1], "combinations-negative");
        if (pool.length == 0 && size > 0) {
            return none(type);
        }
        return of(
                type,
                pool,
                new int[size],
                indices -> {
                    int i = size - 1;
                    while (i >= 0 && indices[i] == pool.length - 1) {
                        i--;
                    }
                    if (i < 0) {
                        return false;
                    }
                    Arrays.fill(indices, i, size, indices[i] + 1);
                    return true;
                });
    }

    static Object permutations(Context cx, PyType type, Object[] args) {
        Object[] pool = Iteration.all(cx, args[0]);
        if (args[1] != null && args[1] != Singleton.NONE && Sizes.integer(args[1]) == null) {
            throw Errors.type("Expected int as r");
        }
        boolean isWhole = args[1] == null || args[1] == Singleton.NONE;
        int size = isWhole ? pool.length : size(cx, args[1], "permutations-negative");
        if (size > pool.length) {
            return none(type);
        }
        var all = new int[pool.length];
        var cycles = new int[size];
        Arrays.setAll(all, i -> i);
        Arrays.setAll(cycles, i -> pool.length - i);
        return of(type, pool, Arrays.copyOf(all, size), chosen -> permute(all, cycles, chosen));
    }

    private static boolean permute(int[] all, int[] cycles, int[] chosen) {
        int last = all.length - 1;
        for (int i = cycles.length - 1; i >= 0; i--) {
            cycles[i]--;
            if (cycles[i] == 0) {
                int index = all[i];
                System.arraycopy(all, i + 1, all, i, last - i);
                all[last] = index;
                cycles[i] = all.length - i;
            } else {
                int other = all.length - cycles[i];
                int index = all[i];
                all[i] = all[other];
                all[other] = index;
                System.arraycopy(all, 0, chosen, 0, chosen.length);
                return true;
            }
        }
        return false;
    }

    static Object product(Context cx, PyType type, Object[] args) {
        String[] names = Signature.Arguments.names(args);
        int count = Signature.Arguments.positional(args);
        long times = 1;
        for (int i = 0; i < names.length; i++) {
            if (!names[i].equals("repeat")) {
                throw Errors.type(cx.wording("unexpected-keyword", "product", names[i]));
            }
            times = Sizes.countOf(cx, args[count + i]);
            if (times < 0) {
                throw Errors.value("repeat argument cannot be negative");
            }
        }
        if (count == 0) {
            times = 0;
        }
        if (times > Integer.MAX_VALUE / 2 / Math.max(1, count)) {
            throw Errors.of(
                    dev.pyclair.runtime.object.Types.OVERFLOW_ERROR, "repeat argument too large");
        }
        cx.allocate(times * count * 16);
        var pools = new Object[(int) times * count][];
        for (int i = 0; i < count; i++) {
            Object[] pool = Iteration.all(cx, args[i]);
            for (int j = 0; j < times; j++) {
                pools[j * count + i] = pool;
            }
        }
        return product(type, pools);
    }

    private static Object product(PyType type, Object[][] pools) {
        var indices = new int[pools.length];
        var state = new boolean[] {true, false};
        for (Object[] pool : pools) {
            state[1] |= pool.length == 0;
        }
        return new Lazy(
                type,
                c -> {
                    if (!state[0] && !state[1]) {
                        state[1] = !advance(indices, pools);
                    }
                    state[0] = false;
                    if (state[1]) {
                        return null;
                    }
                    var items = new Object[pools.length];
                    for (int i = 0; i < items.length; i++) {
                        items[i] = pools[i][indices[i]];
                    }
                    return new PyTuple(items);
                });
    }

    private static boolean advance(int[] indices, Object[][] pools) {
        for (int i = indices.length - 1; i >= 0; i--) {
            if (++indices[i] < pools[i].length) {
                return true;
            }
            indices[i] = 0;
        }
        return false;
    }
}
