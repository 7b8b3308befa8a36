package dev.pyclair.runtime.object;

/** Calls of all kinds. */
public final class Calls {
    /** No arguments. */
    public static final Object[] NO_ARGS = {};

    private Calls() {}

    /** Calls an object. */
    public static Object call(Context cx, Object callable, Object[] args, String[] keywords) {
        if (callable instanceof PyObject object) {
            return object.call(cx, args, keywords);
        }
        throw notCallable(callable);
    }

    /** Calls an object by place alone. */
    public static Object call(Context cx, Object callable, Object... args) {
        return call(cx, callable, args, Signature.NO_NAMES);
    }

    /** Calls what an object that is called stands for, which may be one that stands for another. */
    public static Object onward(Context cx, Object callable, Object[] args, String[] keywords) {
        if (callable instanceof PyObject object
                && (object.type() == Types.FUNCTION || object instanceof BuiltinMethod)) {
            return object.call(cx, args, keywords);
        }
        cx.tick(1);
        cx.enterNative();
        try {
            return cx.isAtEdge()
                    ? cx.onNewStack(() -> call(cx, callable, args, keywords))
                    : call(cx, callable, args, keywords);
        } finally {
            cx.leaveNative();
        }
    }

    static PyRaise notCallable(Object object) {
        return Errors.type("'" + Attributes.nameOf(Types.of(object)) + "' object is not callable");
    }

    /** Calls an object by its class's {@code __call__}. */
    static Object callByType(Context cx, PyObject object, Object[] args, String[] keywords) {
        Object method = object.type().lookup("__call__");
        if (method == null) {
            throw notCallable(object);
        }
        if (method instanceof BuiltinMethod builtin) {
            return builtin.callOn(cx, object, args, keywords);
        }
        if (method instanceof PyObject function && function.type().isMethodLike()) {
            return onward(cx, Descriptors.bind(cx, method, object), args, keywords);
        }
        cx.hold(args);
        try {
            return onward(cx, Descriptors.bind(cx, method, object), args, keywords);
        } finally {
            cx.release();
        }
    }

    /**
     * Calls a special method of an object's class.
     *
     * @return the result; null if the class has none
     */
    public static Object special(Context cx, Object self, String name, Object... args) {
        Object method = Types.of(self).lookup(cx, name);
        if (method == null) {
            return null;
        }
        if (method instanceof BuiltinMethod builtin) {
            return cx == null
                    ? builtin.callOn(null, self, args, Signature.NO_NAMES)
                    : deeper(cx, builtin, self, args);
        }
        return callBound(cx, method, self, args);
    }

    /** Calls what may call itself again: objects are nested as deep as a program likes. */
    private static Object deeper(Context cx, BuiltinMethod method, Object self, Object[] args) {
        // Those that share what is in them take time without end, too.
        cx.tick(1);
        cx.enterNative();
        try {
            return cx.isAtEdge()
                    ? cx.onNewStack(() -> method.callOn(cx, self, args, Signature.NO_NAMES))
                    : method.callOn(cx, self, args, Signature.NO_NAMES);
        } finally {
            cx.leaveNative();
        }
    }

    /** Calls what was found in a class for an object. */
    public static Object callBound(Context cx, Object method, Object self, Object... args) {
        if (method instanceof PyObject object && object.type().isMethodLike()) {
            var all = new Object[args.length + 1];
            all[0] = self;
            System.arraycopy(args, 0, all, 1, args.length);
            return call(cx, method, all, Signature.NO_NAMES);
        }
        cx.hold(new Object[] {self, args});
        try {
            return call(cx, Descriptors.bind(cx, method, self), args, Signature.NO_NAMES);
        } finally {
            cx.release();
        }
    }

    /** Calls a method of an object by name. */
    public static Object method(Context cx, Object self, String name, Object... args) {
        cx.hold(new Object[] {self, args});
        try {
            return call(cx, Attributes.get(cx, self, name), args, Signature.NO_NAMES);
        } finally {
            cx.release();
        }
    }

    /** {@return whether an object can be called} */
    public static boolean isCallable(Object object) {
        return object instanceof PyObject callable
                && (callable.type().lookup("__call__") != null || callable instanceof PyType);
    }
}
