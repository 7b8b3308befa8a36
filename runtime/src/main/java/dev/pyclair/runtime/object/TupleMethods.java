package dev.pyclair.runtime.object;

/**
 * {@code tuple}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/tupleobject.c">CPython: {@code
 *     Objects/tupleobject.c}</a>
 */
final class TupleMethods extends MethodTable {
    private static final String ROWS =
            """
            __class_getitem__ generic since 3.9
            __new__ 0-1
            __repr__ slot 0
            __hash__ slot 0
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
            __add__ slot 1
            __mul__ unpacked 1
            __rmul__ unpacked 1
            __getnewargs__ 0
            count O
            index 1-3""";

    TupleMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (self instanceof PyType type) {
            return create(cx, type, args);
        }
        var tuple = (PyTuple) self;
        return switch (name) {
            case "__repr__" -> repr(cx, tuple);
            case "__hash__" -> Hashing.ofItems(cx, tuple.items());
            case "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__" ->
                    args[0] instanceof PyTuple other
                            ? Sequences.compare(cx, Sequences.operator(name), tuple, other)
                            : Singleton.NOT_IMPLEMENTED;
            case "__len__" -> (long) tuple.size();
            case "__iter__" -> new PyTupleIterator(tuple);
            case "__contains__" -> Sequences.contains(cx, tuple, args[0]);
            case "__getitem__" -> get(cx, tuple, args[0]);
            case "__add__" -> add(cx, tuple, args[0]);
            case "__mul__", "__rmul__" ->
                    new PyTuple(Sequences.repeat(cx, tuple.items(), args[0], "tuple"));
            case "__getnewargs__" -> new PyTuple(new PyTuple(tuple.items()));
            case "count" -> Sequences.count(cx, tuple, args[0]);
            case "index" -> index(cx, tuple, args);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object create(Context cx, PyType type, Object[] args) {
        if (type == Types.TUPLE) {
            if (args.length == 0) {
                return PyTuple.EMPTY;
            }
            if (args[0] instanceof PyTuple tuple && tuple.type() == Types.TUPLE) {
                return tuple;
            }
        }
        if (type.isBuiltin() && type != Types.TUPLE) {
            throw Errors.type(
                    "tuple.__new__("
                            + type.name()
                            + ") is not safe, use "
                            + type.name()
                            + ".__new__()");
        }
        Object[] items = args.length == 0 ? Calls.NO_ARGS : Iteration.all(cx, args[0]);
        return new PyTuple(type, items);
    }

    private static Object repr(Context cx, PyTuple tuple) {
        if (tuple.size() == 0) {
            return "()";
        }
        if (!cx.beginRepr(tuple)) {
            return "(...)";
        }
        try {
            return Texts.join(cx, "(", tuple.items(), tuple.size() == 1 ? ",)" : ")");
        } finally {
            cx.endRepr(tuple);
        }
    }

    private static Object get(Context cx, PyTuple tuple, Object key) {
        if (key instanceof PySlice slice) {
            ItemRange bounds = ItemRange.of(cx, slice, tuple.size());
            if (bounds.count() == tuple.size()
                    && bounds.step() == 1
                    && tuple.type() == Types.TUPLE) {
                return tuple;
            }
            cx.allocate(8L * bounds.count());
            return new PyTuple(bounds.take(tuple.items()));
        }
        int place = Sequences.place(cx, key, tuple.size(), "tuple");
        if (place < 0) {
            throw Errors.index("tuple index out of range");
        }
        return tuple.get(place);
    }

    private static Object add(Context cx, PyTuple tuple, Object other) {
        if (!(other instanceof PyTuple more)) {
            throw Errors.type(
                    "can only concatenate tuple (not \"" + Types.of(other).name() + "\") to tuple");
        }
        if (more.size() == 0 && tuple.type() == Types.TUPLE) {
            return tuple;
        }
        return new PyTuple(Sequences.concat(cx, tuple.items(), more.items()));
    }

    private static Object index(Context cx, PyTuple tuple, Object[] args) {
        long index = Sequences.index(cx, tuple, args);
        if (index < 0) {
            throw Errors.value("tuple.index(x): x not in tuple");
        }
        return index;
    }
}
