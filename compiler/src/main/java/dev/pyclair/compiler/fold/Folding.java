package dev.pyclair.compiler.fold;

import java.util.ArrayList;
import java.util.List;

/** Lists of which some elements are replaced. */
final class Folding {
    private Folding() {}

    /** What becomes of an element. */
    interface Fold<T> {
        T apply(T element);
    }

    /** A list with each element folded; the same list where none changes. */
    static <T> List<T> each(List<T> list, Fold<T> fold) {
        List<T> changed = null;
        for (int i = 0; i < list.size(); i++) {
            T before = list.get(i);
            T after = fold.apply(before);
            if (after != before) {
                if (changed == null) {
                    changed = new ArrayList<>(list);
                }
                changed.set(i, after);
            }
        }
        return changed == null ? list : changed;
    }

    /** A list with one element replaced; the same list where it is that element. */
    static <T> List<T> with(List<T> list, int index, T element) {
        if (list.get(index) == element) {
            return list;
        }
        List<T> changed = new ArrayList<>(list);
        changed.set(index, element);
        return changed;
    }
}
