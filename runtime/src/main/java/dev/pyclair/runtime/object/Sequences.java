package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.SizeLimit;

/** What the methods of lists and tuples have in common. */
final class Sequences {
    private Sequences() {}

    /** Compares item by item; the first two that differ decide. */
    static Object compare(Context cx, ComparisonOperator operator, ItemSequence a, ItemSequence b) {
        boolean isEquality =
                operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
        if (isEquality && a.size() != b.size()) {
            return operator == ComparisonOperator.NOT_EQUAL;
        }
        if (cx != null) {
            cx.enter();
        }
        try {
            for (int i = 0; i < a.size() && i < b.size(); i++) {
                Object x = a.get(i);
                Object y = b.get(i);
                if (!Comparisons.isEqual(cx, x, y)) {
                    return isEquality
                            ? operator == ComparisonOperator.NOT_EQUAL
                            : Comparisons.compare(cx, operator, x, y);
                }
            }
        } finally {
            if (cx != null) {
                cx.leave();
            }
        }
        return operator.holds(Integer.compare(a.size(), b.size()));
    }

    /** The comparison that a special method does; null for another method. */
    static ComparisonOperator operator(String method) {
        return switch (method) {
            case "__lt__" -> ComparisonOperator.LESS;
            case "__le__" -> ComparisonOperator.LESS_OR_EQUAL;
            case "__eq__" -> ComparisonOperator.EQUAL;
            case "__ne__" -> ComparisonOperator.NOT_EQUAL;
            case "__gt__" -> ComparisonOperator.GREATER;
            default -> ComparisonOperator.GREATER_OR_EQUAL;
        };
    }

    static boolean contains(Context cx, ItemSequence items, Object item) {
        for (int i = 0; i < items.size(); i++) {
            if (Comparisons.isEqual(cx, items.get(i), item)) {
                return true;
            }
        }
        return false;
    }

    static long count(Context cx, ItemSequence items, Object item) {
        long count = 0;
        for (int i = 0; i < items.size(); i++) {
            if (Comparisons.isEqual(cx, items.get(i), item)) {
                count++;
            }
        }
        return count;
    }

    /** The index of an item, perhaps from an index on and up to one; -1 if there is none. */
    static long index(Context cx, ItemSequence items, Object[] args) {
        long start = args.length > 1 ? bound(cx, args[1], items.size()) : 0;
        long stop = args.length > 2 ? bound(cx, args[2], items.size()) : Long.MAX_VALUE;
        for (long i = start; i < stop && i < items.size(); i++) {
            if (Comparisons.isEqual(cx, items.get((int) i), args[0])) {
                return i;
            }
        }
        return -1;
    }

    private static long bound(Context cx, Object index, int size) {
        if (index == Singleton.NONE
                || Sizes.integer(index) == null && Types.of(index).lookup("__index__") == null) {
            throw Errors.type("slice indices must be integers or have an __index__ method");
        }
        long place = ItemRange.number(cx, index);
        return place < 0 ? Math.max(0, place + size) : place;
    }

    /** An index in brackets as a place; -1 if there is no such item. */
    static int place(Context cx, Object index, int size, String owner) {
        if (Sizes.integer(index) == null && Types.of(index).lookup("__index__") == null) {
            throw Errors.type(
                    owner + " indices must be integers or slices, not " + Types.of(index).name());
        }
        long place = Sizes.indexOf(cx, index);
        place = place < 0 ? place + size : place;
        return place >= 0 && place < size ? (int) place : -1;
    }

    /** The items so many times. */
    static Object[] repeat(Context cx, Object[] items, Object times, String owner) {
        long count = Math.max(0, Sizes.countOf(cx, times));
        if (items.length == 0 || count == 0) {
            return Calls.NO_ARGS;
        }
        if (count > Long.MAX_VALUE / 8 / items.length) {
            throw Errors.of(Types.MEMORY_ERROR);
        }
        SizeLimit limit = cx;
        int length = limit.array(items.length * count, 8);
        var repeated = new Object[length];
        System.arraycopy(items, 0, repeated, 0, items.length);
        for (int done = items.length; done < length; done *= 2) {
            System.arraycopy(repeated, 0, repeated, done, Math.min(done, length - done));
        }
        return repeated;
    }

    /** Two arrays, one behind the other. */
    static Object[] concat(Context cx, Object[] a, Object[] b) {
        SizeLimit limit = cx;
        var all = new Object[limit.array((long) a.length + b.length, 8)];
        System.arraycopy(a, 0, all, 0, a.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }
}
