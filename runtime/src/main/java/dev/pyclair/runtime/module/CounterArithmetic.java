package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;

/** Counters with each other: counts that are not positive are left out. */
final class CounterArithmetic {
    private CounterArithmetic() {}

    static Object apply(Context cx, String name, PyDict a, PyDict b) {
        boolean isInPlace = name.startsWith("__i");
        PyDict made = combine(cx, isInPlace ? "__" + name.substring(3) : name, a, b);
        if (!isInPlace) {
            return made;
        }
        a.clear();
        a.putAll(cx, made);
        return a;
    }

    static PyDict combine(Context cx, String name, PyDict a, PyDict b) {
        var made = new PyDict(CounterMethods.TYPE);
        for (int i = a.next(-1); i >= 0; i = a.next(i)) {
            Object here = a.valueAt(i);
            Object there = b.get(cx, a.keyAt(i));
            addIfPositive(cx, made, a.keyAt(i), count(cx, name, here, there == null ? 0L : there));
        }
        for (int i = b.next(-1); i >= 0 && !name.equals("__and__"); i = b.next(i)) {
            if (a.get(cx, b.keyAt(i)) == null) {
                addIfPositive(cx, made, b.keyAt(i), count(cx, name, 0L, b.valueAt(i)));
            }
        }
        return made;
    }

    private static Object count(Context cx, String name, Object a, Object b) {
        return switch (name) {
            case "__add__" -> Operators.add(cx, a, b);
            case "__sub__" -> Operators.subtract(cx, a, b);
            case "__and__" -> Comparisons.isLess(cx, a, b) ? a : b;
            default -> Comparisons.isLess(cx, a, b) ? b : a;
        };
    }

    private static void addIfPositive(Context cx, PyDict made, Object key, Object count) {
        if (Comparisons.isLess(cx, 0L, count)) {
            made.put(cx, key, count);
        }
    }

    /** A count that is missing is 0. */
    static Object compare(Context cx, String name, PyDict a, PyDict b) {
        return switch (name) {
            case "__eq__" -> all(cx, ComparisonOperator.EQUAL, a, b);
            case "__ne__" -> !all(cx, ComparisonOperator.EQUAL, a, b);
            case "__le__" -> all(cx, ComparisonOperator.LESS_OR_EQUAL, a, b);
            case "__ge__" -> all(cx, ComparisonOperator.GREATER_OR_EQUAL, a, b);
            case "__lt__" ->
                    all(cx, ComparisonOperator.LESS_OR_EQUAL, a, b)
                            && !all(cx, ComparisonOperator.EQUAL, a, b);
            default ->
                    all(cx, ComparisonOperator.GREATER_OR_EQUAL, a, b)
                            && !all(cx, ComparisonOperator.EQUAL, a, b);
        };
    }

    private static boolean all(Context cx, ComparisonOperator operator, PyDict a, PyDict b) {
        for (int i = a.next(-1); i >= 0; i = a.next(i)) {
            Object there = b.get(cx, a.keyAt(i));
            if (!holds(cx, operator, a.valueAt(i), there == null ? 0L : there)) {
                return false;
            }
        }
        for (int i = b.next(-1); i >= 0; i = b.next(i)) {
            if (a.get(cx, b.keyAt(i)) == null && !holds(cx, operator, 0L, b.valueAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Context cx, ComparisonOperator operator, Object a, Object b) {
        return Operators.isTrue(cx, Comparisons.compare(cx, operator, a, b));
    }
}
