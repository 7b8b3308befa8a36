package dev.pyclair.runtime.object;

/** A method that is bound to an object: {@code types.MethodType}, or {@code [].append}. */
public final class PyMethod extends PyObject {
    private final Object function;
    private final Object self;

    /**
     * Binds a function.
     *
     * @param function the function
     * @param self the object
     */
    public PyMethod(Object function, Object self) {
        super(
                !(function instanceof BuiltinMethod builtin)
                        ? Types.METHOD
                        : builtin.type() == Types.WRAPPER_DESCRIPTOR
                                ? Types.METHOD_WRAPPER
                                : Types.BUILTIN_FUNCTION);
        this.function = function;
        this.self = self;
    }

    private PyMethod(PyType type, Object function, Object self) {
        super(type);
        this.function = function;
        this.self = self;
    }

    /** {@return what {@code types.MethodType(function, self)} makes} */
    static PyMethod ofCallable(Object function, Object self) {
        return new PyMethod(Types.METHOD, function, self);
    }

    /** What a method has not itself, its function has. */
    @Override
    Object findAttribute(Context cx, String name) {
        if (type() != Types.METHOD) {
            return super.findAttribute(cx, name);
        }
        return Types.METHOD.lookup(name) == null || name.equals("__dict__")
                ? Attributes.seek(cx, innermost(), name)
                : super.findAttribute(cx, name);
    }

    /** What is no method itself: they may stand for each other as deep as a program likes. */
    private Object innermost() {
        Object innermost = function;
        while (innermost instanceof PyMethod method && method.type() == Types.METHOD) {
            innermost = method.function;
        }
        return innermost;
    }

    /** {@return {@code __func__}} */
    public Object function() {
        return function;
    }

    /** {@return {@code __self__}} */
    public Object self() {
        return self;
    }

    @Override
    public Object call(Context cx, Object[] args, String[] keywords) {
        if (function instanceof BuiltinMethod builtin && type() != Types.METHOD) {
            return builtin.callBound(cx, self, args, keywords);
        }
        var all = new Object[args.length + 1];
        all[0] = self;
        System.arraycopy(args, 0, all, 1, args.length);
        return Calls.onward(cx, function, all, keywords);
    }
}
