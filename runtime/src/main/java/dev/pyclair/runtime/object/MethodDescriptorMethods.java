package dev.pyclair.runtime.object;

import java.util.Arrays;

/**
 * Methods of built-in classes as they stand in the class.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/descrobject.c">CPython: {@code
 *     Objects/descrobject.c}</a>
 */
final class MethodDescriptorMethods extends MethodTable {
    private static final String ROWS =
            """
            __call__ *
            __get__ unpacked 1-2
            __repr__ slot 0
            __name__ member
            __qualname__ get
            __objclass__ member
            __doc__ get
            __text_signature__ get""";

    MethodDescriptorMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        BuiltinMethod method =
                self instanceof BuiltinClassMethod ofClass
                        ? ofClass.method()
                        : (BuiltinMethod) self;
        return switch (name) {
            case "__call__" ->
                    method.call(
                            cx,
                            Arrays.copyOf(args, args.length - 1),
                            Signature.Arguments.names(args));
            case "__get__" -> bound(self, method, args);
            case "__repr__" -> repr(self, method);
            case "__name__" -> method.name();
            case "__qualname__" -> method.owner().qualname() + "." + method.name();
            case "__objclass__" -> method.owner();
            case "__text_signature__" ->
                    method.name().equals("__init__")
                            ? "($self, /, *args, **kwargs)"
                            : Singleton.NONE;
            case "__doc__" -> Singleton.NONE;
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object bound(Object self, BuiltinMethod method, Object[] args) {
        if (self instanceof BuiltinClassMethod) {
            boolean hasType = args.length > 1 && args[1] != Singleton.NONE;
            return new PyMethod(method, hasType ? args[1] : Types.of(args[0]));
        }
        if (args[0] == Singleton.NONE && method.owner() != Types.NONE) {
            if (args.length < 2 || args[1] == Singleton.NONE) {
                throw Errors.type("__get__(None, None) is invalid");
            }
            return method;
        }
        if (!Types.of(args[0]).isSubtypeOf(method.owner())) {
            throw method.notFor(args[0]);
        }
        return new PyMethod(method, args[0]);
    }

    private static Object repr(Object self, BuiltinMethod method) {
        String kind = Types.of(self) == Types.WRAPPER_DESCRIPTOR ? "slot wrapper" : "method";
        return "<" + kind + " '" + method.name() + "' of '" + method.owner().name() + "' objects>";
    }
}
