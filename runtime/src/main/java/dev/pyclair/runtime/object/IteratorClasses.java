package dev.pyclair.runtime.object;

/** The built-in functions that are classes of iterators. */
final class IteratorClasses extends IteratorMethods {
    private final String type;

    private IteratorClasses(String type, String rows) {
        super(rows);
        this.type = type;
    }

    /** The table of one of them. */
    static IteratorClasses of(String type) {
        return new IteratorClasses(
                type,
                switch (type) {
                    case "enumerate" -> "__new__ *\n__class_getitem__ generic since 3.9";
                    case "reversed" -> "__new__ 1\n__length_hint__ 0";
                    case "filter" -> "__new__ 2";
                    default -> "__new__ *";
                });
    }

    @Override
    protected Object callOwn(Context cx, String name, Object self, Object[] args) {
        var made = (PyType) self;
        return switch (type) {
            case "enumerate" -> enumerate(cx, made, args);
            case "filter" -> new PyFilter(made, args[0], Iteration.of(cx, args[1]));
            case "reversed" -> reversed(cx, made, args[0]);
            case "map" -> map(cx, made, args);
            case "zip" -> zip(cx, made, args);
            default -> throw new IllegalStateException(type);
        };
    }

    /** Its arguments are taken apart by hand: {@code Objects/enumobject.c}. */
    private static Object enumerate(Context cx, PyType made, Object[] args) {
        String[] names = Signature.Arguments.names(args);
        int places = Signature.Arguments.positional(args);
        if (names.length + places > 2) {
            throw Errors.type(
                    "enumerate() takes at most 2 arguments ("
                            + (names.length + places)
                            + " given)");
        }
        if (names.length + places == 0) {
            throw Errors.type(cx.wording("enumerate-missing"));
        }
        boolean isTurned = names.length == 2 && !names[0].equals("iterable");
        for (int i = 0; i < names.length; i++) {
            boolean isIterable = places == 0 && (i == 0) != isTurned;
            if (!names[i].equals(isIterable ? "iterable" : "start")) {
                throw Errors.type(
                        "'" + names[i] + "' is an invalid keyword argument for enumerate()");
            }
        }
        Object start = names.length + places == 1 ? 0L : Sizes.index(cx, args[isTurned ? 0 : 1]);
        return new PyEnumerate(made, Iteration.of(cx, args[isTurned ? 1 : 0]), start);
    }

    private static Object reversed(Context cx, PyType made, Object sequence) {
        PyType type = Types.of(sequence);
        Object method = type.lookup(cx, "__reversed__");
        if (method != null && method != Singleton.NONE) {
            return Calls.special(cx, sequence, "__reversed__");
        }
        if (method == Singleton.NONE
                || type.lookup(cx, "__getitem__") == null
                || sequence instanceof PyDict
                || sequence instanceof PyMappingProxy) {
            throw Errors.type("'" + type.name() + "' object is not reversible");
        }
        return new PyReversed(made, sequence, Sizes.of(cx, sequence));
    }

    private static Object map(Context cx, PyType made, Object[] args) {
        if (made == Types.MAP && Signature.Arguments.names(args).length > 0) {
            throw Errors.type("map() takes no keyword arguments");
        }
        int count = Signature.Arguments.positional(args);
        if (count < 2) {
            throw Errors.type("map() must have at least two arguments.");
        }
        return new PyMap(made, args[0], iterators(cx, args, 1, count));
    }

    private static PyIterator[] iterators(Context cx, Object[] args, int from, int to) {
        var iterators = new PyIterator[to - from];
        for (int i = from; i < to; i++) {
            iterators[i - from] = Iteration.of(cx, args[i]);
        }
        return iterators;
    }

    private static Object zip(Context cx, PyType made, Object[] args) {
        String[] names = Signature.Arguments.names(args);
        int count = Signature.Arguments.positional(args);
        if (names.length > 1) {
            throw Errors.type(
                    "zip() takes at most 1 keyword argument (" + names.length + " given)");
        }
        boolean isStrict = false;
        for (int i = 0; i < names.length; i++) {
            if (!names[i].equals("strict")) {
                throw Errors.type(cx.wording("zip-keyword", "zip", names[i]));
            }
            isStrict = Operators.isTrue(cx, args[count + i]);
        }
        return new PyZip(made, iterators(cx, args, 0, count), isStrict);
    }
}
