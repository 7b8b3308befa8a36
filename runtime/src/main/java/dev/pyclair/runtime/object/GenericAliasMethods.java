package dev.pyclair.runtime.object;

/**
 * {@code types.GenericAlias}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/genericaliasobject.c">CPython:
 *     {@code Objects/genericaliasobject.c}</a>
 */
final class GenericAliasMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ 2
            __call__ *
            __repr__ slot 0
            __iter__ slot 0
            __getitem__ slot 1
            __eq__ slot 1
            __hash__ slot 0
            __or__ slot 1
            __ror__ slot 1
            __mro_entries__ O
            __instancecheck__ O
            __subclasscheck__ O
            __origin__ member
            __args__ member
            __parameters__ get
            __unpacked__ get since 3.11
            __typing_unpacked_tuple_args__ get since 3.11""";

    GenericAliasMethods() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__module__", "types");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return new PyGenericAlias(args[0], args[1]);
        }
        var alias = (PyGenericAlias) self;
        return switch (name) {
            case "__call__" ->
                    alias.call(
                            cx,
                            java.util.Arrays.copyOf(args, args.length - 1),
                            Signature.Arguments.names(args));
            case "__repr__" -> repr(cx, alias);
            case "__eq__" -> isSame(cx, alias, args[0]);
            case "__hash__" -> Hashing.of(cx, alias.origin()) ^ Hashing.of(cx, alias.args());
            case "__or__" -> PyUnion.of(cx, self, args[0]);
            case "__ror__" -> PyUnion.of(cx, args[0], self);
            case "__mro_entries__" -> new PyTuple(alias.origin());
            case "__instancecheck__" ->
                    throw Errors.type("isinstance() argument 2 cannot be a parameterized generic");
            case "__subclasscheck__" ->
                    throw Errors.type("issubclass() argument 2 cannot be a parameterized generic");
            case "__origin__" -> alias.origin();
            case "__args__" -> alias.args();
            case "__parameters__" -> AliasParameters.of(cx, alias.args());
            case "__typing_unpacked_tuple_args__" ->
                    alias.isStarred() && alias.origin() == Types.TUPLE
                            ? alias.args()
                            : Singleton.NONE;
            case "__iter__" ->
                    Iteration.iterator(
                            cx,
                            new PyTuple(new PyGenericAlias(alias.origin(), alias.args(), true)));
            case "__getitem__" ->
                    new PyGenericAlias(
                            alias.origin(),
                            AliasParameters.substituted(cx, alias, args[0]),
                            alias.isStarred());
            case "__unpacked__" -> alias.isStarred();
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object isSame(Context cx, PyGenericAlias alias, Object other) {
        return other instanceof PyGenericAlias that
                ? (Object)
                        (alias.isStarred() == that.isStarred()
                                && Comparisons.isEqual(cx, alias.origin(), that.origin())
                                && Comparisons.isEqual(cx, alias.args(), that.args()))
                : Singleton.NOT_IMPLEMENTED;
    }

    private static Object repr(Context cx, PyGenericAlias alias) {
        var text = new StringBuilder(alias.isStarred() ? "*" : "");
        text.append(argument(cx, alias.origin())).append('[');
        int last = alias.args().size() - 1;
        boolean isFunction = isFunction(alias);
        text.append(isFunction ? "[" : "");
        for (int i = 0; i <= last; i++) {
            text.append(isFunction && i == last ? "]" : "");
            text.append(i == 0 ? "" : ", ").append(argument(cx, alias.args().get(i)));
        }
        if (alias.args().size() == 0) {
            text.append("()");
        }
        return text.append(']').toString();
    }

    /** Whether it is a {@code Callable} that says which arguments it takes. */
    private static boolean isFunction(PyGenericAlias alias) {
        int count = alias.args().size();
        return count > 0
                && alias.origin() instanceof PyType type
                && TypeMethods.fullName(type).toString().equals("collections.abc.Callable")
                && !(count == 2
                        && (alias.args().get(0) == Singleton.ELLIPSIS
                                || Types.of(alias.args().get(0)) == TypingTypes.PARAM_SPEC));
    }

    /** How a class stands in the text of an alias or a union. */
    static String argument(Context cx, Object argument) {
        if (argument == Singleton.ELLIPSIS) {
            return "...";
        }
        if (argument == Types.NONE) {
            return "None";
        }
        if (argument instanceof PyList list) {
            var text = new StringBuilder("[");
            for (int i = 0; i < list.size(); i++) {
                text.append(i == 0 ? "" : ", ").append(argument(cx, list.get(i)));
            }
            return text.append(']').toString();
        }
        if (argument instanceof PyTypeAlias alias) {
            return alias.asArgument(cx).toString();
        }
        return argument instanceof PyType type
                ? TypeMethods.fullName(type).toString()
                : Texts.repr(cx, argument).toString();
    }
}
