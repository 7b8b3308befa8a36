package dev.pyclair.runtime.object;

/**
 * {@code super}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typeobject.c">CPython: {@code
 *     Objects/typeobject.c}, {@code super_init_impl}</a>
 */
final class SuperMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __init__ *
            __repr__ slot 0
            __get__ unpacked 1-2
            __self__ member
            __self_class__ member
            __thisclass__ member""";

    SuperMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (self instanceof PyType type) {
            return create(cx, type, args);
        }
        var source = (PySuper) self;
        return switch (name) {
            case "__init__" -> Singleton.NONE;
            case "__repr__" -> repr(source);
            case "__get__" -> get(source, args[0]);
            case "__self__" -> orNone(source.self());
            case "__self_class__" -> orNone(source.start());
            case "__thisclass__" -> source.from();
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object orNone(Object value) {
        return value == null ? Singleton.NONE : value;
    }

    private static Object create(Context cx, PyType made, Object[] args) {
        if (Signature.Arguments.names(args).length > 0) {
            throw Errors.type("super() takes no keyword arguments");
        }
        int count = Signature.Arguments.positional(args);
        if (count > 2) {
            throw Errors.type(cx.wording("super-many", count));
        }
        Object from = count > 0 ? args[0] : cx.currentClass();
        Object self = count > 1 ? args[1] : count == 1 ? null : cx.currentObject();
        if (!(from instanceof PyType type)) {
            throw Errors.type(cx.wording("super-type", Types.of(from).name()));
        }
        var source = new PySuper(type, self == Singleton.NONE ? null : self);
        source.setType(made);
        return source;
    }

    private static Object get(PySuper source, Object object) {
        return object == Singleton.NONE || source.self() != null
                ? source
                : new PySuper(source.from(), object);
    }

    private static Object repr(PySuper source) {
        return "<super: <class '"
                + source.from().name()
                + "'>, "
                + (source.start() == null ? "NULL" : "<" + source.start().name() + " object>")
                + ">";
    }
}
