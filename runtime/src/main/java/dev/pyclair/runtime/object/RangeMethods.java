package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Ints;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * {@code range}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/rangeobject.c">CPython: {@code
 *     Objects/rangeobject.c}</a>
 */
final class RangeMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ 1-3 since 3.9
            __new__ 0-3 until 3.8
            __repr__ slot 0
            __len__ slot 0
            __bool__ slot 0
            __getitem__ slot 1
            __contains__ slot 1
            __iter__ slot 0
            __reversed__ 0
            __hash__ slot 0
            __eq__ slot 1
            __ne__ slot 1
            __lt__ slot 1
            __le__ slot 1
            __gt__ slot 1
            __ge__ slot 1
            __reduce__ 0
            count O
            index O
            start member
            stop member
            step member""";

    RangeMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return make(cx, args);
        }
        var range = (PyRange) self;
        return switch (name) {
            case "__repr__" -> repr(cx, range);
            case "__len__" -> length(range);
            case "__bool__" -> Ints.sign(range.length()) != 0;
            case "__getitem__" -> get(cx, range, args[0]);
            case "__contains__" -> holds(cx, range, args[0]);
            case "__iter__" -> PyRangeIterator.of(range);
            case "__reversed__" -> PyRangeIterator.reversed(range);
            case "__hash__" -> hash(cx, range);
            case "__eq__" -> equal(range, args[0], true);
            case "__ne__" -> equal(range, args[0], false);
            case "__lt__", "__le__", "__gt__", "__ge__" -> Singleton.NOT_IMPLEMENTED;
            case "__reduce__" -> reduce(range);
            case "count" -> count(cx, range, args[0]);
            case "index" -> index(cx, range, args[0]);
            case "start" -> range.shownStart();
            case "stop" -> range.shownStop();
            case "step" -> range.shownStep();
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object make(Context cx, Object[] args) {
        if (args.length == 0) {
            throw Errors.type(cx.wording("extreme-arguments", "range"));
        }
        if (args.length == 1) {
            return new PyRange(0L, Sizes.keptIndex(cx, args[0]), 1L);
        }
        Object start = Sizes.keptIndex(cx, args[0]);
        Object stop = Sizes.keptIndex(cx, args[1]);
        Object step = args.length == 2 ? 1L : Sizes.keptIndex(cx, args[2]);
        if (Ints.sign(Sizes.integer(step)) == 0) {
            throw Errors.value("range() arg 3 must not be zero");
        }
        return new PyRange(start, stop, step);
    }

    private static Object repr(Context cx, PyRange range) {
        String text =
                "range("
                        + Texts.repr(cx, range.shownStart())
                        + ", "
                        + Texts.repr(cx, range.shownStop());
        return range.step().equals(1L)
                ? text + ")"
                : text + ", " + Texts.repr(cx, range.shownStep()) + ")";
    }

    private static Object length(PyRange range) {
        if (range.length() instanceof BigInteger) {
            throw Errors.of(Types.OVERFLOW_ERROR, "Python int too large to convert to C ssize_t");
        }
        return range.length();
    }

    private static Object get(Context cx, PyRange range, Object key) {
        if (key instanceof PySlice slice) {
            SliceBounds bounds = SliceBounds.of(cx, slice, range.length());
            Object step = Ints.multiply(range.step(), bounds.step(), cx);
            return new PyRange(range.item(bounds.start()), range.item(bounds.stop()), step);
        }
        if (Sizes.integer(key) == null && Types.of(key).lookup("__index__") == null) {
            throw Errors.type(
                    "range indices must be integers or slices, not " + Types.of(key).name());
        }
        Object index = Sizes.index(cx, key);
        Object place = Ints.sign(index) < 0 ? Ints.add(index, range.length()) : index;
        if (Ints.sign(place) < 0 || Ints.compare(place, range.length()) >= 0) {
            throw Errors.index("range object index out of range");
        }
        return range.item(place);
    }

    /** {@return an int or bool as an int; null for all else, which is compared with each item} */
    private static Object exact(Object item) {
        PyType type = Types.of(item);
        return type == Types.INT || type == Types.BOOL ? Sizes.integer(item) : null;
    }

    private static boolean holds(Context cx, PyRange range, Object item) {
        Object number = exact(item);
        return number == null ? find(cx, range, item) != null : range.holds(number);
    }

    /** The index of the first item that is equal; null if there is none. */
    private static Object find(Context cx, PyRange range, Object item) {
        PyIterator items = Iteration.of(cx, range);
        long index = 0;
        for (Object next = items.next(cx); next != null; next = items.next(cx)) {
            if (Comparisons.isEqual(cx, next, item)) {
                return index;
            }
            index++;
        }
        return null;
    }

    private static Object count(Context cx, PyRange range, Object item) {
        Object number = exact(item);
        if (number != null) {
            return range.holds(number) ? 1L : 0L;
        }
        PyIterator items = Iteration.of(cx, range);
        long count = 0;
        for (Object next = items.next(cx); next != null; next = items.next(cx)) {
            count += Comparisons.isEqual(cx, next, item) ? 1 : 0;
        }
        return count;
    }

    private static Object index(Context cx, PyRange range, Object item) {
        Object number = exact(item);
        if (number == null) {
            Object found = find(cx, range, item);
            if (found == null) {
                throw Errors.value("sequence.index(x): x not in sequence");
            }
            return found;
        }
        if (!range.holds(number)) {
            throw Errors.value(cx.wording("range-index", Texts.repr(cx, item)));
        }
        return Ints.floorDivide(Ints.subtract(number, range.start()), range.step());
    }

    /** Ranges are equal whose items are; so the step of one item does not count. */
    private static Object[] essence(PyRange range) {
        Object none = Singleton.NONE;
        if (Ints.sign(range.length()) == 0) {
            return new Object[] {range.length(), none, none};
        }
        boolean isSingle = range.length().equals(1L);
        return new Object[] {range.length(), range.start(), isSingle ? none : range.step()};
    }

    private static long hash(Context cx, PyRange range) {
        return Hashing.ofItems(cx, essence(range));
    }

    private static Object equal(PyRange range, Object other, boolean isEqual) {
        return other instanceof PyRange that
                ? Arrays.equals(essence(range), essence(that)) == isEqual
                : Singleton.NOT_IMPLEMENTED;
    }

    private static Object reduce(PyRange range) {
        return new PyTuple(Types.RANGE, new PyTuple(range.start(), range.stop(), range.step()));
    }
}
