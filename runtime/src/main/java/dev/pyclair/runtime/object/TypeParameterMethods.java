package dev.pyclair.runtime.object;

/**
 * {@code typing.TypeVar}, {@code ParamSpec} and {@code TypeVarTuple}, as the interpreter makes
 * them.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typevarobject.c">CPython:
 *     {@code Objects/typevarobject.c}</a>
 */
final class TypeParameterMethods extends MethodTable {
    private static final String COMMON =
            """
            __name__ get
            __default__ get
            has_default 0
            __repr__ slot 0""";

    private static final String VARIABLE =
            """

            __bound__ get
            __constraints__ get""";

    private static final String PACK = "\n__iter__ slot 0";

    private TypeParameterMethods(String rows) {
        super(rows);
    }

    static MethodTable of(PyType type) {
        if (type == TypingTypes.NO_DEFAULT_TYPE) {
            return new TypeParameterMethods("__repr__ slot 0");
        }
        if (type == TypingTypes.TYPE_VAR) {
            return new TypeParameterMethods(COMMON + VARIABLE);
        }
        return new TypeParameterMethods(
                type == TypingTypes.TYPE_VAR_TUPLE ? COMMON + PACK : COMMON);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__module__", "typing");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        var own = (PyTypeParameter) self;
        return switch (name) {
            case "__name__" -> own.name();
            case "__default__" -> own.byDefault(cx);
            case "has_default" -> own.hasDefault();
            case "__bound__" -> own.bound(cx);
            case "__constraints__" -> own.constraints(cx);
            case "__iter__" ->
                    new PyTupleIterator(
                            new PyTuple(PyGenericSubscript.of(TypingTypes.UNPACK, own)));
            case "__repr__" ->
                    own.type() == TypingTypes.NO_DEFAULT_TYPE ? "typing.NoDefault" : own.name();
            default -> throw new IllegalStateException(name);
        };
    }
}
