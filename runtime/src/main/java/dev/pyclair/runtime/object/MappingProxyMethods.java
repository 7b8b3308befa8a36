package dev.pyclair.runtime.object;

/** {@code mappingproxy}. */
final class MappingProxyMethods extends MethodTable {
    private static final String ROWS =
            """
            __class_getitem__ generic since 3.9
            __new__ (mapping)
            __repr__ slot 0
            __str__ slot 0
            __hash__ slot 0 since 3.12
            __eq__ slot 1
            __ne__ slot 1
            __lt__ slot 1
            __le__ slot 1
            __gt__ slot 1
            __ge__ slot 1
            __len__ slot 0
            __iter__ slot 0
            __contains__ slot 1
            __getitem__ slot 1
            __or__ slot 1 since 3.9
            __ror__ slot 1 since 3.9
            __ior__ slot 1 since 3.9
            __reversed__ 0 since 3.9
            copy 0
            get 1-2
            items 0
            keys 0
            values 0""";

    MappingProxyMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (self instanceof PyType) {
            return create(args[0]);
        }
        Object mapping = ((PyMappingProxy) self).mapping();
        return switch (name) {
            case "__repr__" -> "mappingproxy(" + Texts.plainRepr(cx, mapping) + ")";
            case "__str__" -> Texts.str(cx, mapping);
            case "__hash__" -> Hashing.of(cx, mapping);
            case "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__" ->
                    Comparisons.compare(
                            cx, Sequences.operator(name), given(mapping), plain(args[0]));
            case "__len__" -> Sizes.of(cx, mapping);
            case "__iter__" -> Iteration.iterator(cx, mapping);
            case "__contains__" -> Operators.contains(cx, mapping, args[0]);
            case "__getitem__" -> Subscripts.get(cx, mapping, args[0]);
            case "__or__" -> or(cx, mapping, args[0]);
            case "__ror__" -> or(cx, args[0], mapping);
            case "__ior__" ->
                    throw Errors.type("'|=' is not supported by mappingproxy; use '|' instead");
            default -> Calls.method(cx, mapping, name, args);
        };
    }

    private static Object create(Object mapping) {
        if (!(mapping instanceof PyObject object)
                || object.type().lookup("__getitem__") == null
                || mapping instanceof PyList
                || mapping instanceof PyTuple) {
            throw Errors.type(
                    "mappingproxy() argument must be a mapping, not " + Types.of(mapping).name());
        }
        return new PyMappingProxy(mapping);
    }

    private static Object plain(Object object) {
        return object instanceof PyMappingProxy proxy ? proxy.mapping() : object;
    }

    /**
     * The mapping as an operator gets it, whose other side may be an object of the program: a copy
     * of a dict, which may be that of a built-in class. CPython gives away the dict itself.
     */
    private static Object given(Object mapping) {
        return mapping instanceof PyDict dict ? dict.copy() : mapping;
    }

    private static Object or(Context cx, Object a, Object b) {
        return Operators.apply(cx, BinaryOperator.OR, given(plain(a)), given(plain(b)));
    }
}
