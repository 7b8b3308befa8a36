package dev.pyclair.runtime.object;

/**
 * {@code typing.TypeAliasType}, as the interpreter makes it.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typevarobject.c">CPython:
 *     {@code Objects/typevarobject.c}, {@code typealias_value}</a>
 */
final class TypeAliasMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ (name, value, *, type_params=)
            __or__ slot 1
            __ror__ slot 1
            __reduce__ 0
            __name__ get
            __value__ get
            __type_params__ get
            __parameters__ get
            __getitem__ slot 1
            __repr__ slot 0
            __module__ get
            __qualname__ get since 3.15""";

    TypeAliasMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return create(cx, args);
        }
        var own = (PyTypeAlias) self;
        return switch (name) {
            case "__or__" -> PyUnion.of(cx, self, args[0]);
            case "__ror__" -> PyUnion.of(cx, args[0], self);
            case "__reduce__", "__name__" -> own.name();
            case "__module__" -> own.module();
            case "__qualname__" -> own.qualname();
            case "__repr__" -> Feature.QUALIFIES_ALIASES.in(cx) ? own.qualname() : own.name();
            case "__value__" -> own.value(cx);
            case "__type_params__", "__parameters__" -> own.parameters();
            case "__getitem__" -> {
                if (((PyTuple) own.parameters()).size() == 0) {
                    throw Errors.type("Only generic type aliases are subscriptable");
                }
                yield PyGenericSubscript.of(own, args[0]);
            }
            default -> throw new IllegalStateException(name);
        };
    }

    private static PyTypeAlias create(Context cx, Object[] args) {
        Object name = TextArguments.text(args[0], "typealias() argument 'name'");
        if (args[2] != null && !(args[2] instanceof PyTuple)) {
            throw Errors.type("type_params must be a tuple");
        }
        Object module = cx.currentGlobals().getText("__name__");
        return new PyTypeAlias(
                name,
                args[2] == null ? PyTuple.EMPTY : args[2],
                PyTypeParameter.Lazy.known(args[1]),
                name.toString(),
                module == null ? Singleton.NONE : module);
    }
}
