package dev.pyclair.runtime.object;

import java.util.Arrays;

/**
 * {@code types.MethodWrapperType}: special methods of built-in classes that are bound.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/descrobject.c">CPython: {@code
 *     Objects/descrobject.c}, {@code wrapperobject}</a>
 */
final class MethodWrapperMethods extends MethodTable {
    private static final String ROWS =
            """
            __call__ *
            __repr__ slot 0
            __eq__ slot 1
            __ne__ slot 1
            __hash__ slot 0
            __self__ member
            __objclass__ get
            __name__ get
            __qualname__ get
            __doc__ get
            __text_signature__ get""";

    MethodWrapperMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        var wrapper = (PyMethod) self;
        var method = (BuiltinMethod) wrapper.function();
        return switch (name) {
            case "__call__" ->
                    wrapper.call(
                            cx,
                            Arrays.copyOf(args, args.length - 1),
                            Signature.Arguments.names(args));
            case "__repr__" ->
                    "<method-wrapper '"
                            + method.name()
                            + "' of "
                            + Types.of(wrapper.self()).name()
                            + " object at "
                            + ObjectMethods.address(wrapper.self())
                            + ">";
            case "__eq__" -> isSame(wrapper, args[0]);
            case "__ne__" ->
                    isSame(wrapper, args[0]) instanceof Boolean same
                            ? (Object) !same
                            : Singleton.NOT_IMPLEMENTED;
            case "__hash__" ->
                    System.identityHashCode(wrapper.self())
                            ^ (long) System.identityHashCode(method);
            case "__self__" -> wrapper.self();
            case "__objclass__" -> method.owner();
            case "__name__" -> method.name();
            case "__qualname__" -> method.owner().qualname() + "." + method.name();
            case "__doc__", "__text_signature__" -> Singleton.NONE;
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object isSame(PyMethod self, Object other) {
        return other instanceof PyMethod that && that.type() == Types.METHOD_WRAPPER
                ? (Object) (self.function() == that.function() && self.self() == that.self())
                : Singleton.NOT_IMPLEMENTED;
    }
}
