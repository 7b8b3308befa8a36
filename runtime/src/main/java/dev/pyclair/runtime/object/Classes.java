package dev.pyclair.runtime.object;

import java.util.function.Predicate;

/** {@code isinstance} and {@code issubclass}. */
public final class Classes {
    private Classes() {}

    /** {@code isinstance(object, type)}, where the class may say so itself. */
    public static boolean checkInstance(Context cx, Object object, Object type) {
        if (Types.of(object) == type) {
            return true;
        }
        if (type instanceof PyType plain && plain.type() == Types.TYPE) {
            return isInstance(cx, object, plain);
        }
        if (type instanceof PyTuple types) {
            return ofAny(cx, types, each -> checkInstance(cx, object, each));
        }
        Object result = Calls.special(cx, type, "__instancecheck__", object);
        if (result == null) {
            throw Errors.type(cx.wording("isinstance-second"));
        }
        return Operators.isTrue(cx, result);
    }

    /** {@code issubclass(object, type)}, where the class may say so itself. */
    public static boolean checkSubclass(Context cx, Object object, Object type) {
        if (type instanceof PyTuple types) {
            return ofAny(cx, types, each -> checkSubclass(cx, object, each));
        }
        if (!(object instanceof PyType)) {
            throw Errors.type("issubclass() arg 1 must be a class");
        }
        if (type instanceof PyType plain && plain.type() == Types.TYPE) {
            return isSubclass(cx, object, plain);
        }
        Object result = Calls.special(cx, type, "__subclasscheck__", object);
        if (result == null) {
            throw Errors.type(cx.wording("issubclass-second"));
        }
        return Operators.isTrue(cx, result);
    }

    /** Whether something holds for a class of a tuple, which may have tuples in it. */
    private static boolean ofAny(Context cx, PyTuple types, Predicate<Object> check) {
        cx.enter();
        try {
            cx.tick(types.size());
            for (Object each : types.items()) {
                if (check.test(each)) {
                    return true;
                }
            }
            return false;
        } finally {
            cx.leave();
        }
    }

    /** What {@code type.__instancecheck__} does. */
    static boolean isInstance(Context cx, Object object, PyType type) {
        PyType own = Types.of(object);
        if (own.isSubtypeOf(type)) {
            return true;
        }
        boolean standsForOthers = object instanceof PyProxy || object instanceof PyGenericAlias;
        if (own.isBuiltin() && !standsForOthers) {
            return false;
        }
        Object claimed = Attributes.find(cx, object, "__class__");
        return claimed != own && claimed instanceof PyType other && other.isSubtypeOf(type);
    }

    /** What {@code type.__subclasscheck__} does. */
    static boolean isSubclass(Context cx, Object object, PyType type) {
        if (!(object instanceof PyType other)) {
            throw Errors.type("issubclass() arg 1 must be a class");
        }
        return other.isSubtypeOf(type);
    }
}
