package dev.pyclair.runtime.object;

/**
 * {@code types.UnionType}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/unionobject.c">CPython: {@code
 *     Objects/unionobject.c}</a>
 */
final class UnionMethods extends MethodTable {
    private static final String ROWS =
            """
            __repr__ slot 0
            __eq__ slot 1
            __hash__ slot 0
            __getitem__ slot 1
            __or__ slot 1
            __ror__ slot 1
            __instancecheck__ O
            __subclasscheck__ O
            __args__ member
            __parameters__ get""";

    UnionMethods() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__module__", "types");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        var union = (PyUnion) self;
        return switch (name) {
            case "__repr__" -> repr(cx, union);
            case "__eq__" ->
                    args[0] instanceof PyUnion that
                            ? (Object) isSame(cx, union, that)
                            : Singleton.NOT_IMPLEMENTED;
            case "__hash__" -> {
                long hash = 0;
                for (Object each : union.args().items()) {
                    hash += Hashing.of(cx, each);
                }
                yield hash == -1 ? -2L : hash;
            }
            case "__getitem__" ->
                    throw Errors.type(cx.wording("union-plain", Texts.plainRepr(cx, union)));
            case "__or__" -> PyUnion.of(cx, self, args[0]);
            case "__ror__" -> PyUnion.of(cx, args[0], self);
            case "__instancecheck__" -> check(cx, union, args[0], true);
            case "__subclasscheck__" -> check(cx, union, args[0], false);
            case "__args__" -> union.args();
            case "__parameters__" -> PyTuple.EMPTY;
            default -> throw new IllegalStateException(name);
        };
    }

    private static boolean isSame(Context cx, PyUnion union, PyUnion other) {
        if (union.args().size() != other.args().size()) {
            return false;
        }
        for (Object each : union.args().items()) {
            boolean isThere = false;
            for (Object that : other.args().items()) {
                isThere |= each == that || Comparisons.isEqual(cx, each, that);
            }
            if (!isThere) {
                return false;
            }
        }
        return true;
    }

    private static boolean check(Context cx, PyUnion union, Object object, boolean isInstance) {
        for (Object each : union.args().items()) {
            if (each instanceof PyGenericAlias) {
                throw Errors.type(
                        (isInstance ? "isinstance" : "issubclass")
                                + "() argument 2 cannot be a parameterized generic");
            }
        }
        for (Object each : union.args().items()) {
            if (isInstance
                    ? Classes.checkInstance(cx, object, each)
                    : Classes.checkSubclass(cx, object, each)) {
                return true;
            }
        }
        return false;
    }

    private static Object repr(Context cx, PyUnion union) {
        var text = new StringBuilder();
        for (int i = 0; i < union.args().size(); i++) {
            text.append(i == 0 ? "" : " | ")
                    .append(GenericAliasMethods.argument(cx, union.args().get(i)));
        }
        return text.toString();
    }
}
