package dev.pyclair.runtime.object;

/**
 * What sets do with each other, and with what else can be iterated; in the order in which CPython
 * adds and removes items, because that order stays visible.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/setobject.c">CPython: {@code
 *     Objects/setobject.c}</a>
 */
final class SetOperations {
    /** A set so many times smaller than another is not gone through. */
    private static final int MUCH_SMALLER = 3;

    private SetOperations() {}

    /** An empty set of the built-in class that a set's class comes from. */
    static PySet like(PySet set) {
        return new PySet(set.type().isSubtypeOf(Types.FROZENSET) ? Types.FROZENSET : Types.SET);
    }

    static PySet copy(Context cx, PySet set) {
        PySet copy = like(set);
        copy.addAll(cx, set);
        return copy;
    }

    static PySet of(Context cx, Object items) {
        var set = new PySet();
        update(cx, set, items);
        return set;
    }

    static void update(Context cx, PySet set, Object items) {
        if (items instanceof PySet other) {
            set.addAll(cx, other);
            return;
        }
        if (items instanceof PyDict dict && dict.type() == Types.DICT) {
            set.reserve(cx, dict.size());
        }
        PyIterator iterator = Iteration.of(cx, items);
        for (Object item = iterator.next(cx); item != null; item = iterator.next(cx)) {
            set.add(cx, item);
        }
    }

    static PySet intersection(Context cx, PySet set, Object items) {
        if (items == set) {
            return copy(cx, set);
        }
        PySet common = like(set);
        if (items instanceof PySet other) {
            PySet small = other.size() > set.size() ? set : other;
            PySet large = small == set ? other : set;
            for (int i = small.next(-1); i >= 0; i = small.next(i)) {
                addIfIn(cx, common, large, small.itemAt(i), small.hashAt(i));
            }
            return common;
        }
        PyIterator iterator = Iteration.of(cx, items);
        for (Object item = iterator.next(cx); item != null; item = iterator.next(cx)) {
            addIfIn(cx, common, set, item, Hashing.of(cx, item));
        }
        return common;
    }

    private static void addIfIn(Context cx, PySet to, PySet set, Object item, long hash) {
        if (set.contains(cx, item, hash)) {
            to.add(cx, item, hash);
        }
    }

    static PySet difference(Context cx, PySet set, Object items) {
        int size =
                items instanceof PySet other
                        ? other.size()
                        : items instanceof PyDict dict ? dict.size() : -1;
        if (size < 0 || set.size() >> 2 > size) {
            PySet rest = copy(cx, set);
            removeAll(cx, rest, items);
            return rest;
        }
        PySet rest = like(set);
        for (int i = set.next(-1); i >= 0; i = set.next(i)) {
            Object item = set.itemAt(i);
            boolean isIn =
                    items instanceof PySet other
                            ? other.contains(cx, item, set.hashAt(i))
                            : ((PyDict) items).get(cx, item) != null;
            if (!isIn) {
                rest.add(cx, item, set.hashAt(i));
            }
        }
        return rest;
    }

    static void removeAll(Context cx, PySet set, Object items) {
        if (items == set) {
            set.clear();
            return;
        }
        if (items instanceof PySet given) {
            PySet other =
                    given.size() >> MUCH_SMALLER > set.size()
                            ? intersection(cx, set, given)
                            : given;
            for (int i = other.next(-1); i >= 0; i = other.next(i)) {
                set.remove(cx, other.itemAt(i), other.hashAt(i));
            }
        } else {
            PyIterator iterator = Iteration.of(cx, items);
            for (Object item = iterator.next(cx); item != null; item = iterator.next(cx)) {
                set.remove(cx, item);
            }
        }
        set.compact(cx);
    }

    static PySet symmetricDifference(Context cx, PySet set, Object items) {
        PySet either = like(set);
        update(cx, either, items);
        toggle(cx, either, set);
        return either;
    }

    /** Removes items that are there, adds those that are not. */
    static void toggle(Context cx, PySet set, Object items) {
        if (items == set) {
            set.clear();
            return;
        }
        PySet other = items instanceof PySet given ? given : of(cx, items);
        for (int i = other.next(-1); i >= 0; i = other.next(i)) {
            Object item = other.itemAt(i);
            if (!set.remove(cx, item, other.hashAt(i))) {
                set.add(cx, item, other.hashAt(i));
            }
        }
    }

    static boolean isSubset(Context cx, PySet set, Object items) {
        if (!(items instanceof PySet other)) {
            return intersection(cx, set, items).size() == set.size();
        }
        if (set.size() > other.size()) {
            return false;
        }
        for (int i = set.next(-1); i >= 0; i = set.next(i)) {
            if (!other.contains(cx, set.itemAt(i), set.hashAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSuperset(Context cx, PySet set, Object items) {
        if (items instanceof PySet other) {
            return isSubset(cx, other, set);
        }
        PyIterator iterator = Iteration.of(cx, items);
        for (Object item = iterator.next(cx); item != null; item = iterator.next(cx)) {
            if (!set.contains(cx, item)) {
                return false;
            }
        }
        return true;
    }

    static boolean isDisjoint(Context cx, PySet set, Object items) {
        if (items instanceof PySet other) {
            return set == other ? set.size() == 0 : intersection(cx, set, other).size() == 0;
        }
        PyIterator iterator = Iteration.of(cx, items);
        for (Object item = iterator.next(cx); item != null; item = iterator.next(cx)) {
            if (set.contains(cx, item)) {
                return false;
            }
        }
        return true;
    }

    static boolean isEqual(Context cx, PySet a, PySet b) {
        return a.size() == b.size() && isSubset(cx, a, b);
    }
}
