package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * {@code collections.deque}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_collectionsmodule.c">CPython:
 *     {@code Modules/_collectionsmodule.c}</a>
 */
final class DequeMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __init__ (iterable=, maxlen=)
            __repr__ slot 0
            __lt__ slot 1
            __le__ slot 1
            __eq__ slot 1
            __ne__ slot 1
            __gt__ slot 1
            __ge__ slot 1
            __len__ slot 0
            __iter__ slot 0
            __contains__ slot 1
            __getitem__ slot 1
            __setitem__ unpacked 2
            __delitem__ slot 1
            __add__ slot 1
            __iadd__ slot 1
            __mul__ unpacked 1
            __rmul__ unpacked 1
            __imul__ unpacked 1
            __reversed__ 0
            __copy__ 0
            __reduce__ 0
            append O
            appendleft O
            clear 0
            copy 0
            count O
            extend O
            extendleft O
            index 1-3
            insert 2
            maxlen get
            pop 0
            popleft 0
            remove O
            reverse 0
            rotate 0-1""";

    DequeMethods() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__hash__", Singleton.NONE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (self instanceof PyType type) {
            return new PyDeque(type);
        }
        var deque = (PyDeque) self;
        return switch (name) {
            case "__repr__" -> repr(cx, deque);
            case "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__" ->
                    args[0] instanceof PyDeque other
                            ? compare(cx, name, deque, other)
                            : Singleton.NOT_IMPLEMENTED;
            case "__len__" -> (long) deque.size();
            case "__iter__" -> deque.iterator(false);
            case "__reversed__" -> deque.iterator(true);
            case "__contains__" -> find(cx, deque, args[0], 0, Integer.MAX_VALUE) >= 0;
            case "__getitem__" -> deque.get(place(cx, deque, args[0]));
            case "__add__" -> add(cx, deque, args[0]);
            case "__iadd__" -> {
                extend(cx, deque, args[0], false);
                yield deque;
            }
            case "__mul__", "__rmul__" -> multiply(cx, copy(cx, deque), args[0]);
            case "__imul__" -> multiply(cx, deque, args[0]);
            case "__copy__", "copy" -> copy(cx, deque);
            case "__reduce__" -> ContainerParts.ofDeque(cx, deque);
            case "count" -> count(cx, deque, args[0]);
            case "index" -> index(cx, deque, args);
            case "maxlen" -> deque.most() < 0 ? Singleton.NONE : (Object) deque.most();
            case "pop" -> deque.removeLast();
            case "popleft" -> deque.removeFirst();
            default -> change(cx, name, deque, args);
        };
    }

    private static Object change(Context cx, String name, PyDeque deque, Object[] args) {
        switch (name) {
            case "__init__" -> start(cx, deque, args);
            case "__setitem__" -> deque.set(place(cx, deque, args[0]), args[1]);
            case "__delitem__" -> deque.remove(place(cx, deque, args[0]));
            case "append" -> deque.addLast(cx, args[0]);
            case "appendleft" -> deque.addFirst(cx, args[0]);
            case "clear" -> deque.clear();
            case "extend" -> extend(cx, deque, args[0], false);
            case "extendleft" -> extend(cx, deque, args[0], true);
            case "insert" -> insert(cx, deque, args);
            case "remove" -> remove(cx, deque, args[0]);
            case "reverse" -> reverse(deque);
            case "rotate" -> deque.rotate(args.length == 0 ? 1 : Sizes.countOf(cx, args[0]));
            default -> throw new IllegalStateException(name);
        }
        return Singleton.NONE;
    }

    private static void start(Context cx, PyDeque deque, Object[] args) {
        long most = -1;
        if (args[1] != null && args[1] != Singleton.NONE) {
            if (Sizes.integer(args[1]) == null) {
                throw Errors.type("an integer is required");
            }
            most = Sizes.countOf(cx, args[1]);
            if (most < 0) {
                throw Errors.value("maxlen must be non-negative");
            }
        }
        deque.setMost(most);
        deque.clear();
        if (args[0] != null) {
            extend(cx, deque, args[0], false);
        }
    }

    private static void extend(Context cx, PyDeque deque, Object items, boolean isLeft) {
        Object source = items == deque ? new PyList(deque.toArray()) : items;
        PyIterator iterator = Iteration.of(cx, source);
        for (Object item = iterator.next(cx); item != null; item = iterator.next(cx)) {
            if (isLeft) {
                deque.addFirst(cx, item);
            } else {
                deque.addLast(cx, item);
            }
        }
    }

    private static Object repr(Context cx, PyDeque deque) {
        if (!cx.beginRepr(deque)) {
            return "[...]";
        }
        try {
            Object items = Texts.repr(cx, new PyList(deque.toArray()));
            return deque.type().name()
                    + "("
                    + items
                    + (deque.most() < 0 ? ")" : ", maxlen=" + deque.most() + ")");
        } finally {
            cx.endRepr(deque);
        }
    }

    private static Object compare(Context cx, String name, PyDeque a, PyDeque b) {
        ComparisonOperator operator = ComparisonOperator.EQUAL;
        for (ComparisonOperator each : ComparisonOperator.values()) {
            operator = each.method().equals(name) ? each : operator;
        }
        return Comparisons.compare(cx, operator, new PyList(a.toArray()), new PyList(b.toArray()));
    }

    private static int place(Context cx, PyDeque deque, Object index) {
        if (Sizes.integer(index) == null && Types.of(index).lookup("__index__") == null) {
            throw Errors.type(
                    "sequence index must be integer, not '" + Types.of(index).name() + "'");
        }
        long place = Sizes.indexOf(cx, index);
        place = place < 0 ? place + deque.size() : place;
        if (place < 0 || place >= deque.size()) {
            throw Errors.index("deque index out of range");
        }
        return (int) place;
    }

    private static int find(Context cx, PyDeque deque, Object item, long from, long to) {
        int changes = deque.changes();
        for (long i = from; i < to && i < deque.size(); i++) {
            if (Comparisons.isEqual(cx, deque.get((int) i), item)) {
                return (int) i;
            }
            if (deque.changes() != changes) {
                throw Errors.runtime("deque mutated during iteration");
            }
        }
        return -1;
    }

    private static long count(Context cx, PyDeque deque, Object item) {
        long count = 0;
        for (int i = find(cx, deque, item, 0, Long.MAX_VALUE);
                i >= 0;
                i = find(cx, deque, item, i + 1, Long.MAX_VALUE)) {
            count++;
        }
        return count;
    }

    private static Object index(Context cx, PyDeque deque, Object[] args) {
        long start = args.length > 1 ? bound(cx, args[1], deque.size()) : 0;
        long stop = args.length > 2 ? bound(cx, args[2], deque.size()) : Long.MAX_VALUE;
        int index = find(cx, deque, args[0], start, stop);
        if (index < 0) {
            throw Errors.value(cx.wording("deque-index", Texts.repr(cx, args[0])));
        }
        return (long) index;
    }

    private static long bound(Context cx, Object index, int size) {
        long place = Sizes.countOf(cx, index);
        return place < 0 ? Math.max(0, place + size) : place;
    }

    private static PyDeque copy(Context cx, PyDeque deque) {
        var copy = new PyDeque(deque.type());
        copy.setMost(deque.most());
        extend(cx, copy, deque, false);
        return copy;
    }

    private static Object add(Context cx, PyDeque deque, Object other) {
        if (!(other instanceof PyDeque)) {
            throw Errors.type(
                    "can only concatenate deque (not \"" + Types.of(other).name() + "\") to deque");
        }
        PyDeque all = copy(cx, deque);
        extend(cx, all, other, false);
        return all;
    }

    private static Object multiply(Context cx, PyDeque deque, Object times) {
        long count = Sizes.countOf(cx, times);
        Object[] items = deque.toArray();
        if (count <= 0) {
            deque.clear();
        } else if (items.length > 0 && count > Long.MAX_VALUE / 8 / items.length) {
            throw Errors.of(Types.MEMORY_ERROR);
        }
        if (deque.most() < 0 && count > 1) {
            cx.allocate(8 * count * items.length);
        }
        for (long i = 1; i < count && items.length > 0; i++) {
            for (Object item : items) {
                deque.addLast(cx, item);
            }
        }
        return deque;
    }

    private static void insert(Context cx, PyDeque deque, Object[] args) {
        if (deque.size() == deque.most()) {
            throw Errors.index("deque already at its maximum size");
        }
        long place = Sizes.indexOf(cx, args[0]);
        place = place < 0 ? Math.max(0, place + deque.size()) : Math.min(place, deque.size());
        deque.insert(cx, (int) place, args[1]);
    }

    private static void remove(Context cx, PyDeque deque, Object item) {
        int index = find(cx, deque, item, 0, Integer.MAX_VALUE);
        if (index < 0) {
            throw Errors.value(cx.wording("deque-remove", Texts.repr(cx, item)));
        }
        deque.remove(index);
    }

    private static void reverse(PyDeque deque) {
        Object[] items = deque.toArray();
        for (int i = 0; i < items.length; i++) {
            deque.set(i, items[items.length - 1 - i]);
        }
    }
}
