package dev.pyclair.runtime.object;

/** {@code set} and {@code frozenset}. */
final class SetMethods extends MethodTable {
    private static final String COMMON =
            """
            __class_getitem__ generic since 3.9
            __new__ *
            __repr__ slot 0
            __lt__ slot 1
            __le__ slot 1
            __eq__ slot 1
            __ne__ slot 1
            __gt__ slot 1
            __ge__ slot 1
            __len__ slot 0
            __iter__ slot 0
            __contains__ O
            __and__ slot 1
            __rand__ slot 1
            __or__ slot 1
            __ror__ slot 1
            __sub__ slot 1
            __rsub__ slot 1
            __xor__ slot 1
            __rxor__ slot 1
            __sizeof__ 0
            copy 0
            difference 0- since 3.13
            difference varargs 0- until 3.12
            intersection 0- since 3.13
            intersection varargs 0- until 3.12
            isdisjoint O
            issubset O
            issuperset O
            symmetric_difference O
            union 0- since 3.13
            union varargs 0- until 3.12
            """;

    private static final String OF_FROZEN = "__hash__ slot 0";

    private static final String OF_CHANGING =
            """
            __init__ *
            __iand__ slot 1
            __ior__ slot 1
            __isub__ slot 1
            __ixor__ slot 1
            add O
            clear 0
            difference_update 0- since 3.13
            difference_update varargs 0- until 3.12
            discard O
            intersection_update 0- since 3.13
            intersection_update varargs 0- until 3.12
            pop 0
            remove O
            symmetric_difference_update O
            update 0- since 3.13
            update varargs 0- until 3.12""";

    private final boolean isFrozen;

    SetMethods(boolean isFrozen) {
        super(COMMON + (isFrozen ? OF_FROZEN : OF_CHANGING));
        this.isFrozen = isFrozen;
    }

    @Override
    protected void addTo(PyDict attributes) {
        if (!isFrozen) {
            attributes.putText("__hash__", Singleton.NONE);
        }
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (self instanceof PyType type) {
            return isFrozen ? frozen(cx, type, args) : new PySet(type);
        }
        var set = (PySet) self;
        return switch (name) {
            case "__init__" -> start(cx, set, args);
            case "__hash__" -> set.frozenHash();
            case "__repr__" -> repr(cx, set);
            case "__len__" -> (long) set.size();
            case "__iter__" -> new PySetIterator(set);
            case "__contains__" -> set.contains(cx, args[0], hash(cx, args[0]));
            case "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__" ->
                    args[0] instanceof PySet other
                            ? (Object) compare(cx, name, set, other)
                            : Singleton.NOT_IMPLEMENTED;
            case "__sizeof__" -> 200L + 16L * set.size();
            default ->
                    name.startsWith("__")
                            ? operate(cx, name, set, args[0])
                            : isFrozen || isPure(name)
                                    ? callPure(cx, name, set, args)
                                    : change(cx, name, set, args);
        };
    }

    private static Object frozen(Context cx, PyType type, Object[] args) {
        if (type != Types.FROZENSET) {
            Object items =
                    Signature.Arguments.positional(args) == 0
                            ? null
                            : OptionalArgument.of("frozenset", args);
            return filled(cx, new PySet(type), items);
        }
        Object items = OptionalArgument.of("frozenset", args);
        return items instanceof PySet known && known.type() == Types.FROZENSET
                ? known
                : filled(cx, new PySet(type), items);
    }

    private static PySet filled(Context cx, PySet set, Object items) {
        if (items != null) {
            SetOperations.update(cx, set, items);
        }
        return set;
    }

    private static Object start(Context cx, PySet set, Object[] args) {
        Object items = OptionalArgument.of("set", args);
        set.clear();
        filled(cx, set, items);
        return Singleton.NONE;
    }

    /** The hash of what is looked for; a set is looked for as the frozenset that equals it. */
    private static long hash(Context cx, Object item) {
        return item instanceof PySet set
                        && set.type().isSubtypeOf(Types.SET)
                        && set.type().lookup("__hash__") == Singleton.NONE
                ? set.frozenHash()
                : Hashing.ofMember(cx, item, "unhashable-item");
    }

    private static Object repr(Context cx, PySet set) {
        String type = set.type().name();
        if (set.size() == 0) {
            return type + "()";
        }
        if (!cx.beginRepr(set)) {
            return type + "(...)";
        }
        try {
            boolean isPlain = set.type() == Types.SET;
            return Texts.join(cx, isPlain ? "{" : type + "({", set.toArray(), isPlain ? "}" : "})");
        } finally {
            cx.endRepr(set);
        }
    }

    private static boolean compare(Context cx, String name, PySet a, PySet b) {
        return switch (name) {
            case "__eq__" -> SetOperations.isEqual(cx, a, b);
            case "__ne__" -> !SetOperations.isEqual(cx, a, b);
            case "__le__" -> SetOperations.isSubset(cx, a, b);
            case "__ge__" -> SetOperations.isSubset(cx, b, a);
            case "__lt__" -> a.size() < b.size() && SetOperations.isSubset(cx, a, b);
            default -> b.size() < a.size() && SetOperations.isSubset(cx, b, a);
        };
    }

    private static Object operate(Context cx, String name, PySet set, Object argument) {
        if (!(argument instanceof PySet other)) {
            return Singleton.NOT_IMPLEMENTED;
        }
        switch (name) {
            case "__and__":
                return SetOperations.intersection(cx, set, other);
            case "__rand__":
                return SetOperations.intersection(cx, other, set);
            case "__or__":
                return union(cx, set, args(other));
            case "__ror__":
                return union(cx, other, args(set));
            case "__sub__":
                return SetOperations.difference(cx, set, other);
            case "__rsub__":
                return SetOperations.difference(cx, other, set);
            case "__xor__":
                return SetOperations.symmetricDifference(cx, set, other);
            case "__rxor__":
                return SetOperations.symmetricDifference(cx, other, set);
            case "__iand__":
                set.become(SetOperations.intersection(cx, set, other));
                break;
            case "__ior__":
                SetOperations.update(cx, set, other);
                break;
            case "__isub__":
                SetOperations.removeAll(cx, set, other);
                break;
            case "__ixor__":
                SetOperations.toggle(cx, set, other);
                break;
            default:
                throw new IllegalStateException(name);
        }
        return set;
    }

    private static Object[] args(Object... args) {
        return args;
    }

    private static boolean isPure(String name) {
        return switch (name) {
            case "copy",
                    "difference",
                    "intersection",
                    "isdisjoint",
                    "issubset",
                    "issuperset",
                    "symmetric_difference",
                    "union" ->
                    true;
            default -> false;
        };
    }

    private static Object callPure(Context cx, String name, PySet set, Object[] args) {
        return switch (name) {
            case "copy" -> set.type() == Types.FROZENSET ? set : SetOperations.copy(cx, set);
            case "difference" -> difference(cx, set, args);
            case "intersection" -> intersection(cx, set, args);
            case "isdisjoint" -> SetOperations.isDisjoint(cx, set, args[0]);
            case "issubset" -> SetOperations.isSubset(cx, set, args[0]);
            case "issuperset" -> SetOperations.isSuperset(cx, set, args[0]);
            case "symmetric_difference" -> SetOperations.symmetricDifference(cx, set, args[0]);
            case "union" -> union(cx, set, args);
            default -> throw new IllegalStateException(name);
        };
    }

    private static PySet union(Context cx, PySet set, Object[] others) {
        PySet all = SetOperations.copy(cx, set);
        for (Object other : others) {
            SetOperations.update(cx, all, other);
        }
        return all;
    }

    private static PySet difference(Context cx, PySet set, Object[] others) {
        if (others.length == 0) {
            return SetOperations.copy(cx, set);
        }
        PySet rest = SetOperations.difference(cx, set, others[0]);
        for (int i = 1; i < others.length; i++) {
            SetOperations.removeAll(cx, rest, others[i]);
        }
        return rest;
    }

    private static PySet intersection(Context cx, PySet set, Object[] others) {
        PySet common = others.length == 0 ? SetOperations.copy(cx, set) : set;
        for (Object other : others) {
            common = SetOperations.intersection(cx, common, other);
        }
        return common;
    }

    private static Object change(Context cx, String name, PySet set, Object[] args) {
        switch (name) {
            case "add":
                set.add(cx, args[0]);
                break;
            case "clear":
                set.clear();
                break;
            case "discard":
                set.remove(cx, args[0], hash(cx, args[0]));
                break;
            case "remove":
                if (!set.remove(cx, args[0], hash(cx, args[0]))) {
                    throw Errors.key(args[0]);
                }
                break;
            case "pop":
                Object item = set.pop();
                if (item == null) {
                    throw Errors.key("pop from an empty set");
                }
                return item;
            case "difference_update":
                for (Object other : args) {
                    SetOperations.removeAll(cx, set, other);
                }
                break;
            case "intersection_update":
                set.become(intersection(cx, set, args));
                break;
            case "symmetric_difference_update":
                SetOperations.toggle(cx, set, args[0]);
                break;
            case "update":
                for (Object other : args) {
                    SetOperations.update(cx, set, other);
                }
                break;
            default:
                throw new IllegalStateException(name);
        }
        return Singleton.NONE;
    }
}
