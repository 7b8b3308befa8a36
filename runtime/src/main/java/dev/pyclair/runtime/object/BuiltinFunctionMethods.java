package dev.pyclair.runtime.object;

import java.util.Arrays;

/**
 * {@code types.BuiltinFunctionType}: functions of modules, and methods of built-in classes that are
 * bound.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/methodobject.c">CPython: {@code
 *     Objects/methodobject.c}</a>
 */
final class BuiltinFunctionMethods extends MethodTable {
    private static final String ROWS =
            """
            __call__ *
            __reduce__ 0
            __repr__ slot 0
            __eq__ slot 1
            __ne__ slot 1
            __hash__ slot 0
            __name__ get
            __qualname__ get
            __doc__ get
            __self__ get
            __module__ member set
            __text_signature__ get""";

    BuiltinFunctionMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__call__" ->
                    Calls.call(
                            cx,
                            self,
                            Arrays.copyOf(args, args.length - 1),
                            Signature.Arguments.names(args));
            case "__reduce__" -> {
                Object owner = owner(self);
                yield owner == Singleton.NONE || owner instanceof PyModule
                        ? name(self)
                        : new PyTuple(
                                cx.builtins().getText("getattr"), new PyTuple(owner, name(self)));
            }
            case "__repr__" -> repr(self);
            case "__eq__" -> isSame(self, args[0]);
            case "__ne__" ->
                    isSame(self, args[0]) instanceof Boolean same
                            ? (Object) !same
                            : Singleton.NOT_IMPLEMENTED;
            case "__hash__" -> hash(self);
            case "__name__" -> name(self);
            case "__qualname__" -> qualname(self);
            case "__doc__", "__text_signature__" -> Singleton.NONE;
            case "__self__" -> owner(self);
            case "__module__" ->
                    self instanceof BuiltinFunction function ? function.module() : Singleton.NONE;
            default -> throw new IllegalStateException(name);
        };
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        throw Errors.attribute(
                "'builtin_function_or_method' object attribute '" + name + "' is read-only");
    }

    private static String name(Object self) {
        return self instanceof BuiltinFunction function
                ? function.name()
                : ((BuiltinMethod) ((PyMethod) self).function()).name();
    }

    private static Object owner(Object self) {
        Object owner =
                self instanceof BuiltinFunction function
                        ? function.self()
                        : ((PyMethod) self).self();
        return owner == null ? Singleton.NONE : owner;
    }

    private static String qualname(Object self) {
        Object owner = owner(self);
        if (owner == Singleton.NONE || owner instanceof PyModule) {
            return name(self);
        }
        PyType type = owner instanceof PyType known ? known : Types.of(owner);
        return type.qualname() + "." + name(self);
    }

    private static Object isSame(Object self, Object other) {
        if (!(other instanceof PyObject that) || that.type() != Types.BUILTIN_FUNCTION) {
            return Singleton.NOT_IMPLEMENTED;
        }
        return self == other
                || self instanceof PyMethod method
                        && other instanceof PyMethod another
                        && method.function() == another.function()
                        && method.self() == another.self();
    }

    private static long hash(Object self) {
        return self instanceof PyMethod method
                ? System.identityHashCode(method.self())
                        ^ (long) System.identityHashCode(method.function())
                : System.identityHashCode(self);
    }

    private static Object repr(Object self) {
        Object owner = owner(self);
        if (owner == Singleton.NONE || owner instanceof PyModule) {
            return "<built-in function " + name(self) + ">";
        }
        return "<built-in method "
                + name(self)
                + " of "
                + Types.of(owner).name()
                + " object at "
                + ObjectMethods.address(owner)
                + ">";
    }
}
