package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Hashing;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.ListSort;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/**
 * {@code collections.Counter}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/collections/__init__.py">CPython:
 *     {@code Lib/collections/__init__.py}</a>
 */
final class CounterMethods extends MethodTable {
    static final PyType TYPE =
            PyType.of("collections", "Counter", new CounterMethods(), Types.DICT)
                    .setGivesAttributes(true);

    private static final String ROWS =
            """
            __new__ *
            __init__ *
            __missing__ 1
            __repr__ 0
            __delitem__ 1
            __add__ 1
            __sub__ 1
            __and__ 1
            __or__ 1
            __iadd__ 1
            __isub__ 1
            __iand__ 1
            __ior__ 1
            __pos__ 0
            __neg__ 0
            __eq__ 1 since 3.10
            __ne__ 1 since 3.10
            __le__ 1 since 3.10
            __lt__ 1 since 3.10
            __ge__ 1 since 3.10
            __gt__ 1 since 3.10
            __reduce__ 0
            copy 0
            elements 0
            fromkeys class 1-2
            most_common (n=)
            subtract *
            total 0 since 3.10
            update *""";

    private CounterMethods() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__hash__", Singleton.NONE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (self instanceof PyType type) {
            if (name.equals("__new__")) {
                return new PyDict(type);
            }
            throw Errors.of(
                    Types.NOT_IMPLEMENTED_ERROR,
                    "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.");
        }
        var counter = (PyDict) self;
        return switch (name) {
            case "__init__", "update" -> update(cx, name, counter, args, true);
            case "subtract" -> update(cx, name, counter, args, false);
            case "__reduce__" ->
                    new PyTuple(counter.type(), new PyTuple(ContainerParts.plain(cx, counter)));
            case "__missing__" -> 0L;
            case "__repr__" -> repr(cx, counter);
            case "__delitem__" -> {
                counter.remove(cx, args[0]);
                yield Singleton.NONE;
            }
            case "copy" -> {
                var copy = new PyDict(counter.type());
                copy.putAll(cx, counter);
                yield copy;
            }
            case "elements" -> elements(cx, counter);
            case "most_common" -> mostCommon(cx, counter, args[0]);
            case "total" -> total(cx, counter);
            case "__pos__" -> CounterArithmetic.combine(cx, "__add__", counter, new PyDict());
            case "__neg__" -> CounterArithmetic.combine(cx, "__sub__", new PyDict(), counter);
            case "__eq__", "__ne__", "__le__", "__lt__", "__ge__", "__gt__" ->
                    args[0] instanceof PyDict other && other.type().isSubtypeOf(TYPE)
                            ? CounterArithmetic.compare(cx, name, counter, other)
                            : Singleton.NOT_IMPLEMENTED;
            default ->
                    args[0] instanceof PyDict other && other.type().isSubtypeOf(TYPE)
                            ? CounterArithmetic.apply(cx, name, counter, other)
                            : Singleton.NOT_IMPLEMENTED;
        };
    }

    private static Object update(
            Context cx, String name, PyDict counter, Object[] args, boolean adds) {
        int count = Signature.Arguments.positional(args);
        if (count > 1) {
            throw Errors.type(
                    (Feature.NAMES_QUALIFIED.in(cx) ? "Counter." : "")
                            + name
                            + "() takes from 1 to 2 positional arguments but "
                            + (count + 1)
                            + " were given");
        }
        if (count == 1 && args[0] != Singleton.NONE) {
            take(cx, counter, args[0], adds);
        }
        String[] names = Signature.Arguments.names(args);
        for (int i = 0; i < names.length; i++) {
            change(cx, counter, names[i], args[count + i], adds);
        }
        return Singleton.NONE;
    }

    private static void take(Context cx, PyDict counter, Object source, boolean adds) {
        if (source instanceof PyDict dict) {
            for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
                change(cx, counter, dict.keyAt(i), dict.valueAt(i), adds);
            }
            return;
        }
        if (Types.of(source).lookup("keys") != null) {
            PyIterator items = Iteration.of(cx, Calls.method(cx, source, "items"));
            for (Object item = items.next(cx); item != null; item = items.next(cx)) {
                Object[] pair = Iteration.all(cx, item);
                change(cx, counter, pair[0], pair[1], adds);
            }
            return;
        }
        PyIterator items = Iteration.of(cx, source);
        for (Object item = items.next(cx); item != null; item = items.next(cx)) {
            if (adds) {
                // What counts is in C, and asks for the hash before it asks the dict.
                Hashing.of(cx, item);
            }
            change(cx, counter, item, 1L, adds);
        }
    }

    private static void change(Context cx, PyDict counter, Object key, Object by, boolean adds) {
        Object known = counter.get(cx, key);
        if (known == null && adds && Types.of(by) != Types.INT) {
            counter.put(cx, key, by);
            return;
        }
        Object before = known == null ? (Object) 0L : known;
        counter.put(
                cx, key, adds ? Operators.add(cx, before, by) : Operators.subtract(cx, before, by));
    }

    private static Object repr(Context cx, PyDict counter) {
        String name = counter.type().name();
        if (counter.size() == 0) {
            return name + "()";
        }
        var dict = new PyDict();
        for (Object pair : Iteration.all(cx, mostCommon(cx, counter, null))) {
            dict.put(cx, ((PyTuple) pair).get(0), ((PyTuple) pair).get(1));
        }
        return name + "(" + Texts.repr(cx, dict) + ")";
    }

    private static Object mostCommon(Context cx, PyDict counter, Object most) {
        var pairs = new PyList();
        for (int i = counter.next(-1); i >= 0; i = counter.next(i)) {
            pairs.add(new PyTuple(counter.keyAt(i), counter.valueAt(i)));
        }
        ListSort.sort(cx, pairs, new SecondItem(), true);
        if (most == null || most == Singleton.NONE) {
            return pairs;
        }
        if (!Numbers.isInt(most)) {
            // The heap that CPython asks compares it with how many there are.
            Comparisons.compare(cx, ComparisonOperator.GREATER_OR_EQUAL, most, (long) pairs.size());
        }
        long count = Math.max(0, Sizes.countOf(cx, most));
        return new PyList(Arrays.copyOf(pairs.toArray(), (int) Math.min(count, pairs.size())));
    }

    /** The key by which pairs are sorted. */
    private static final class SecondItem extends PyObject {
        SecondItem() {
            super(Types.BUILTIN_FUNCTION);
        }

        @Override
        public Object call(Context cx, Object[] args, String[] names) {
            return ((PyTuple) args[0]).get(1);
        }
    }

    private static Object elements(Context cx, PyDict counter) {
        var place = new int[] {counter.next(-1)};
        var given = new long[1];
        return new Lazy(
                ItertoolsTypes.named("chain"),
                c -> {
                    while (place[0] >= 0) {
                        if (given[0] < Sizes.countOf(c, counter.valueAt(place[0]))) {
                            given[0]++;
                            return counter.keyAt(place[0]);
                        }
                        place[0] = counter.next(place[0]);
                        given[0] = 0;
                    }
                    return null;
                });
    }

    private static Object total(Context cx, PyDict counter) {
        Object total = 0L;
        for (int i = counter.next(-1); i >= 0; i = counter.next(i)) {
            total = Operators.add(cx, total, counter.valueAt(i));
        }
        return total;
    }
}
