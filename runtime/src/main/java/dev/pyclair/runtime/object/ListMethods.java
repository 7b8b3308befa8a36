package dev.pyclair.runtime.object;

/**
 * {@code list}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/listobject.c">CPython: {@code
 *     Objects/listobject.c}</a>
 */
final class ListMethods extends MethodTable {
    private static final String ROWS =
            """
            __class_getitem__ generic since 3.9
            __new__ *
            __init__ *
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
            __getitem__ O
            __setitem__ unpacked 2
            __delitem__ slot 1
            __add__ slot 1
            __mul__ unpacked 1
            __rmul__ unpacked 1
            __iadd__ slot 1
            __imul__ unpacked 1
            __reversed__ 0
            __sizeof__ 0
            append O
            clear 0
            copy 0
            count O
            extend O
            index 1-3
            insert 2
            pop 0-1
            remove O
            reverse 0
            sort (*, key=, reverse=)""";

    ListMethods() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__hash__", Singleton.NONE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (self instanceof PyType type) {
            return new PyList(type);
        }
        var list = (PyList) self;
        return switch (name) {
            case "__init__" -> start(cx, list, args);
            case "__repr__" -> repr(cx, list);
            case "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__" ->
                    args[0] instanceof PyList other
                            ? Sequences.compare(cx, Sequences.operator(name), list, other)
                            : Singleton.NOT_IMPLEMENTED;
            case "__len__" -> (long) list.size();
            case "__iter__" -> new PyListIterator(list);
            case "__contains__" -> Sequences.contains(cx, list, args[0]);
            case "__getitem__" -> get(cx, list, args[0]);
            case "__setitem__" -> set(cx, list, args[0], args[1]);
            case "__delitem__" -> ListSlices.delete(cx, list, args[0]);
            case "__add__" -> add(cx, list, args[0]);
            case "__mul__", "__rmul__" ->
                    new PyList(Sequences.repeat(cx, list.toArray(), args[0], "list"));
            case "__imul__" -> multiply(cx, list, args[0]);
            case "__iadd__" -> {
                extend(cx, list, args[0]);
                yield list;
            }
            case "__reversed__" -> new PyListReverseIterator(list);
            case "__sizeof__" -> 40L + 8L * list.size();
            default -> callNamed(cx, name, list, args);
        };
    }

    private static Object callNamed(Context cx, String name, PyList list, Object[] args) {
        switch (name) {
            case "copy":
                return new PyList(list.toArray());
            case "count":
                return Sequences.count(cx, list, args[0]);
            case "index":
                return index(cx, list, args);
            case "pop":
                return pop(cx, list, args);
            case "append":
                append(cx, list, args[0]);
                break;
            case "clear":
                list.setItems(Calls.NO_ARGS);
                break;
            case "extend":
                extend(cx, list, args[0]);
                break;
            case "insert":
                insert(cx, list, args[0], args[1]);
                break;
            case "remove":
                remove(cx, list, args[0]);
                break;
            case "reverse":
                reverse(list);
                break;
            case "sort":
                ListSort.sort(cx, list, args[0], args[1]);
                break;
            default:
                throw new IllegalStateException(name);
        }
        return Singleton.NONE;
    }

    private static Object start(Context cx, PyList list, Object[] args) {
        Object items = OptionalArgument.of("list", args);
        list.setItems(Calls.NO_ARGS);
        if (items != null) {
            extend(cx, list, items);
        }
        return Singleton.NONE;
    }

    private static Object repr(Context cx, PyList list) {
        if (list.size() == 0) {
            return "[]";
        }
        if (!cx.beginRepr(list)) {
            return "[...]";
        }
        try {
            return Texts.join(cx, "[", list.toArray(), "]");
        } finally {
            cx.endRepr(list);
        }
    }

    private static Object get(Context cx, PyList list, Object key) {
        if (key instanceof PySlice slice) {
            ItemRange bounds = ItemRange.of(cx, slice, list.size());
            cx.allocate(8L * bounds.count());
            return new PyList(bounds.take(list.toArray()));
        }
        int place = Sequences.place(cx, key, list.size(), "list");
        if (place < 0) {
            throw Errors.index("list index out of range");
        }
        return list.get(place);
    }

    private static Object set(Context cx, PyList list, Object key, Object value) {
        if (key instanceof PySlice slice) {
            return ListSlices.set(cx, list, slice, value);
        }
        int place = Sequences.place(cx, key, list.size(), "list");
        if (place < 0) {
            throw Errors.index("list assignment index out of range");
        }
        list.set(place, value);
        return Singleton.NONE;
    }

    private static Object add(Context cx, PyList list, Object other) {
        if (!(other instanceof PyList more)) {
            throw Errors.type(
                    "can only concatenate list (not \"" + Types.of(other).name() + "\") to list");
        }
        return new PyList(Sequences.concat(cx, list.toArray(), more.toArray()));
    }

    private static Object multiply(Context cx, PyList list, Object times) {
        list.setItems(Sequences.repeat(cx, list.toArray(), times, "list").clone());
        return list;
    }

    private static void append(Context cx, PyList list, Object item) {
        if (list.isFull()) {
            cx.allocate(4L * list.size());
        }
        list.add(item);
    }

    /** Adds items one by one, so that those which were had before an exception stay. */
    static void extend(Context cx, PyList list, Object items) {
        if (items instanceof PyList || items instanceof PyTuple) {
            PyType type = Types.of(items);
            if (type == Types.LIST || type == Types.TUPLE) {
                Object[] all = Iteration.all(cx, items);
                cx.allocate(8L * all.length);
                list.splice(list.size(), list.size(), all);
                return;
            }
        }
        PyIterator iterator = Iteration.of(cx, items);
        Iteration.askLength(cx, items);
        for (Object item = iterator.next(cx); item != null; item = iterator.next(cx)) {
            append(cx, list, item);
        }
    }

    private static Object index(Context cx, PyList list, Object[] args) {
        long index = Sequences.index(cx, list, args);
        if (index < 0) {
            throw Errors.value(cx.wording("list-index", Texts.repr(cx, args[0])));
        }
        return index;
    }

    private static Object pop(Context cx, PyList list, Object[] args) {
        long index = args.length == 0 ? -1 : TextArguments.size(cx, args[0], -1);
        if (list.size() == 0) {
            throw Errors.index("pop from empty list");
        }
        long place = index < 0 ? index + list.size() : index;
        if (place < 0 || place >= list.size()) {
            throw Errors.index("pop index out of range");
        }
        Object item = list.get((int) place);
        list.splice((int) place, (int) place + 1, Calls.NO_ARGS);
        return item;
    }

    private static void insert(Context cx, PyList list, Object index, Object item) {
        long place = TextArguments.size(cx, index, 0);
        place = place < 0 ? Math.max(0, place + list.size()) : Math.min(place, list.size());
        list.splice((int) place, (int) place, new Object[] {item});
    }

    private static void remove(Context cx, PyList list, Object item) {
        for (int i = 0; i < list.size(); i++) {
            if (Comparisons.isEqual(cx, list.get(i), item)) {
                list.splice(i, Math.min(i + 1, list.size()), Calls.NO_ARGS);
                return;
            }
        }
        throw Errors.value("list.remove(x): x not in list");
    }

    private static void reverse(PyList list) {
        for (int i = 0, j = list.size() - 1; i < j; i++, j--) {
            Object item = list.get(i);
            list.set(i, list.get(j));
            list.set(j, item);
        }
    }
}
