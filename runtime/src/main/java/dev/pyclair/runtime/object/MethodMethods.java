package dev.pyclair.runtime.object;

import java.util.Arrays;

/**
 * {@code types.MethodType}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/classobject.c">CPython: {@code
 *     Objects/classobject.c}</a>
 */
final class MethodMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ 2
            __call__ *
            __get__ unpacked 1-2
            __getattribute__ slot 1
            __repr__ slot 0
            __eq__ slot 1
            __ne__ slot 1
            __hash__ slot 0
            __func__ member
            __self__ member
            __doc__ get""";

    MethodMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return create(cx, args[0], args[1]);
        }
        var method = (PyMethod) self;
        return switch (name) {
            case "__call__" ->
                    method.call(
                            cx,
                            Arrays.copyOf(args, args.length - 1),
                            Signature.Arguments.names(args));
            case "__get__" -> method;
            case "__getattribute__" ->
                    Attributes.get(
                            cx,
                            method,
                            Texts.java(args[0], "attribute name must be string, not '%'"));
            case "__repr__" -> repr(cx, method);
            case "__eq__" -> isSame(cx, method, args[0]);
            case "__ne__" ->
                    isSame(cx, method, args[0]) instanceof Boolean same
                            ? (Object) !same
                            : Singleton.NOT_IMPLEMENTED;
            case "__hash__" ->
                    (long) System.identityHashCode(method.self())
                            ^ Hashing.of(cx, method.function());
            case "__func__" -> method.function();
            case "__self__" -> method.self();
            case "__doc__" -> {
                Object doc = Attributes.find(cx, method.function(), "__doc__");
                yield doc == null ? Singleton.NONE : doc;
            }
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object create(Context cx, Object function, Object self) {
        if (!Calls.isCallable(function)) {
            throw Errors.type("first argument must be callable");
        }
        if (self == Singleton.NONE) {
            throw Errors.type(cx.wording("method-none"));
        }
        return PyMethod.ofCallable(function, self);
    }

    private static Object isSame(Context cx, PyMethod method, Object other) {
        if (!(other instanceof PyMethod that) || that.type() != Types.METHOD) {
            return Singleton.NOT_IMPLEMENTED;
        }
        return method.self() == that.self()
                && Comparisons.isEqual(cx, method.function(), that.function());
    }

    private static Object repr(Context cx, PyMethod method) {
        Object name = Attributes.find(cx, method.function(), "__qualname__");
        if (name == null || Texts.plain(name) == null) {
            name = Attributes.find(cx, method.function(), "__name__");
        }
        String text = name == null || Texts.plain(name) == null ? "?" : name.toString();
        return "<bound method " + text + " of " + Texts.repr(cx, method.self()) + ">";
    }
}
