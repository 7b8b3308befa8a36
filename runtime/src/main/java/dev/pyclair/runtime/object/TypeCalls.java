package dev.pyclair.runtime.object;

/**
 * Calls of classes: a new object.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typeobject.c">CPython: {@code
 *     Objects/typeobject.c}, {@code type_call}</a>
 */
final class TypeCalls {
    private TypeCalls() {}

    static Object call(Context cx, PyType type, Object[] args, String[] keywords) {
        if (type == Types.TYPE && args.length == 1 && keywords.length == 0) {
            return Types.of(args[0]);
        }
        if (type == Types.TYPE && keywords.length > 0 && args.length == keywords.length + 1) {
            throw Errors.type("type() takes no keyword arguments");
        }
        if (type == Types.TYPE && args.length - keywords.length != 3) {
            throw Errors.type("type() takes 1 or 3 arguments");
        }
        Object custom = type.type().isBuiltin() ? null : type.type().lookup("__call__");
        if (custom != null && !(custom instanceof BuiltinMethod)) {
            Object bound = Descriptors.bind(cx, custom, type);
            return Calls.call(cx, bound, args, keywords);
        }
        return create(cx, type, args, keywords);
    }

    /** What {@code type.__call__} does. */
    static Object create(Context cx, PyType type, Object[] args, String[] keywords) {
        Object maker = type.lookup(cx, "__new__");
        Object object;
        if (maker instanceof BuiltinFunction builtin) {
            boolean isOfObject = builtin.self() == Types.OBJECT && type.layout() != Types.OBJECT;
            if (isOfObject && type.isBuiltin()) {
                throw Errors.type("cannot create '" + Attributes.nameOf(type) + "' instances");
            }
            object = builtin.createObject(cx, type, args, keywords);
        } else if (maker == null) {
            throw Errors.type("cannot create '" + type.name() + "' instances");
        } else {
            object = make(cx, maker, type, with(type, args), keywords);
        }
        if (object instanceof PyObject own && own.type().finalizes()) {
            cx.watcher().watch(own);
        }
        PyType made = Types.of(object);
        if (made != type && !made.isSubtypeOf(type)) {
            return object;
        }
        Object starter = made.lookup(cx, "__init__");
        if (starter instanceof BuiltinMethod builtin) {
            if (builtin.owner() != Types.OBJECT || !type.isBuiltin()) {
                startBuiltin(cx, builtin, object, args, keywords);
            }
        } else if (starter != null) {
            Object result = start(cx, starter, object, args, keywords);
            if (result != Singleton.NONE) {
                throw Errors.type(
                        "__init__() should return None, not '" + Types.of(result).name() + "'");
            }
        }
        return object;
    }

    private static Object make(
            Context cx, Object maker, PyType type, Object[] args, String[] keywords) {
        cx.hold(args);
        try {
            return Calls.call(cx, Descriptors.get(cx, maker, null, type), args, keywords);
        } finally {
            cx.release();
        }
    }

    /** Calls {@code __init__}; nobody but this refers to the object, perhaps, until it returns. */
    private static Object start(
            Context cx, Object starter, Object object, Object[] args, String[] keywords) {
        Object[] all = with(object, args);
        if (starter instanceof PyObject function && function.type().isMethodLike()) {
            return Calls.call(cx, starter, all, keywords);
        }
        cx.hold(all);
        try {
            return Calls.call(cx, Descriptors.bind(cx, starter, object), args, keywords);
        } finally {
            cx.release();
        }
    }

    /** Nobody has the object yet, and it may take in all that an iterator has. */
    private static void startBuiltin(
            Context cx, BuiltinMethod starter, Object object, Object[] args, String[] keywords) {
        if (args.length == 0) {
            starter.callOn(cx, object, args, keywords);
            return;
        }
        cx.hold(object);
        try {
            starter.callOn(cx, object, args, keywords);
        } finally {
            cx.release();
        }
    }

    private static Object[] with(Object first, Object[] args) {
        var all = new Object[args.length + 1];
        all[0] = first;
        System.arraycopy(args, 0, all, 1, args.length);
        return all;
    }
}
