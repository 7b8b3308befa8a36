package dev.pyclair.runtime.object;

/** {@code staticmethod} and {@code classmethod}. */
final class WrappedFunctionMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __init__ *
            __repr__ slot 0 since 3.10
            __get__ unpacked 1-2
            __func__ member
            __wrapped__ member since 3.10
            __isabstractmethod__ get
            """;

    private final boolean isStatic;

    WrappedFunctionMethods(boolean isStatic) {
        super(ROWS + (isStatic ? "__call__ * since 3.10" : ""));
        this.isStatic = isStatic;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (self instanceof PyType type) {
            return isStatic
                    ? new PyStaticMethod(type, Singleton.NONE)
                    : new PyClassMethod(type, Singleton.NONE);
        }
        Object function =
                self instanceof PyStaticMethod method
                        ? method.function()
                        : ((PyClassMethod) self).function();
        return switch (name) {
            case "__init__" -> start(cx, (PyObject) self, args);
            case "__repr__" ->
                    "<" + Types.of(self).name() + "(" + Texts.plainRepr(cx, function) + ")>";
            case "__get__" -> get(cx, self, args);
            case "__func__", "__wrapped__" -> function;
            case "__isabstractmethod__" -> isAbstract(cx, function);
            case "__call__" -> call(cx, function, args);
            default -> throw new IllegalStateException(name);
        };
    }

    private Object start(Context cx, PyObject self, Object[] args) {
        String type = isStatic ? "staticmethod" : "classmethod";
        if (Signature.Arguments.names(args).length > 0) {
            throw Errors.type(type + "() takes no keyword arguments");
        }
        int count = Signature.Arguments.positional(args);
        if (count != 1) {
            throw Errors.type(type + " expected 1 argument, got " + count);
        }
        Object function = args[0];
        if (self instanceof PyStaticMethod method) {
            method.setFunction(function);
        } else {
            ((PyClassMethod) self).setFunction(function);
        }
        String[] names = {"__module__", "__name__", "__qualname__", "__doc__"};
        for (String name : names) {
            Object value = Attributes.find(cx, function, name);
            if (value != null) {
                self.attributes().putText(name, value);
            }
        }
        return Singleton.NONE;
    }

    private static Object get(Context cx, Object self, Object[] args) {
        Object object = args[0] == Singleton.NONE ? null : args[0];
        Object given = args.length > 1 ? args[1] : Singleton.NONE;
        if (object == null && given == Singleton.NONE) {
            throw Errors.type("__get__(None, None) is invalid");
        }
        PyType type = given instanceof PyType own ? own : Types.of(args[0]);
        return Descriptors.get(cx, self, object, type);
    }

    private static Object isAbstract(Context cx, Object function) {
        Object mark = Attributes.find(cx, function, "__isabstractmethod__");
        return mark != null && Operators.isTrue(cx, mark);
    }

    private static Object call(Context cx, Object function, Object[] args) {
        return Calls.call(
                cx,
                function,
                java.util.Arrays.copyOf(args, args.length - 1),
                Signature.Arguments.names(args));
    }
}
