package dev.pyclair.marshal;

import dev.pyclair.code.Constant;
import dev.pyclair.code.SharingScheme.Folding;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The constants of a code object of a version whose optimiser appends what it folds: a tuple holds
 * the very objects that it was folded from, which stay among the constants.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.9/Python/peephole.c">CPython: {@code
 *     Python/peephole.c}, {@code fold_tuple_on_constants}</a>
 */
final class FoldedConstants {
    private final List<Constant> items;
    private final ValueNumbers numbers;
    private final Map<Integer, Integer> firstIndex = new HashMap<>();

    /** The objects of each value, for the tuples that follow; the last of them stays. */
    private final Map<Integer, ArrayDeque<HeapObject>> made = new HashMap<>();

    /** From that index on a tuple can be a folded one. */
    private final int tail;

    FoldedConstants(Constant.Container consts, ValueNumbers numbers, Folding folding) {
        this.items = consts.items();
        this.numbers = numbers;
        for (int i = 0; i < items.size(); i++) {
            firstIndex.putIfAbsent(numbers.of(items.get(i)), i);
        }
        int start = items.size();
        while (start > 0 && (folding == Folding.ALL || consistsOfEarlier(start - 1))) {
            start--;
        }
        tail = start;
    }

    /** Whether it is a tuple, and all its items are constants before it. */
    private boolean consistsOfEarlier(int index) {
        if (!(items.get(index) instanceof Constant.Container container)
                || container.kind() != Constant.Kind.TUPLE
                || container.items().isEmpty()) {
            return false;
        }
        for (Constant item : container.items()) {
            Integer first = firstIndex.get(numbers.of(item));
            if (first == null || first >= index) {
                return false;
            }
        }
        return true;
    }

    /** Whether the optimiser appended the constant: one that was there before, or such a tuple. */
    boolean isFolded(int index) {
        return firstIndex.get(numbers.of(items.get(index))) < index
                || index >= tail && consistsOfEarlier(index);
    }

    /** Notes the object of the next constant. */
    void add(HeapObject object) {
        made.computeIfAbsent(object.number, number -> new ArrayDeque<>(2)).add(object);
    }

    /** The object that a folded tuple holds, or null if there is none of this value. */
    HeapObject take(int number) {
        ArrayDeque<HeapObject> objects = made.get(number);
        if (objects == null) {
            return null;
        }
        return objects.size() > 1 ? objects.poll() : objects.peek();
    }
}
