package dev.pyclair.runtime.object;

/** Items in brackets. */
public final class Subscripts {
    private Subscripts() {}

    /** {@code object[key]}. */
    public static Object get(Context cx, Object object, Object key) {
        if (object instanceof PyList list
                && key instanceof Long index
                && list.type() == Types.LIST) {
            long place = index < 0 ? index + list.size() : index;
            if (place >= 0 && place < list.size()) {
                return list.get((int) place);
            }
        } else if (object instanceof PyDict dict && dict.type() == Types.DICT) {
            Object value = dict.get(cx, key);
            if (value == null) {
                throw Errors.key(key);
            }
            return value;
        }
        Object result = Calls.special(cx, object, "__getitem__", key);
        if (result != null) {
            return result;
        }
        if (object instanceof PyType type) {
            Object method = type.lookup(cx, "__class_getitem__");
            if (method != null) {
                return Calls.call(cx, Attributes.get(cx, type, "__class_getitem__"), key);
            }
            if (Feature.GENERIC_BUILTINS.in(cx) && type == Types.TYPE) {
                return new PyGenericAlias(type, key);
            }
            throw Errors.type(cx.wording("subscript-type", type.name()));
        }
        throw Errors.type("'" + Types.of(object).name() + "' object is not subscriptable");
    }

    /** {@code object[key] = value}. */
    public static void set(Context cx, Object object, Object key, Object value) {
        if (object instanceof PyDict dict && dict.type() == Types.DICT) {
            dict.put(cx, key, value);
            return;
        }
        if (object instanceof PyList list
                && key instanceof Long index
                && list.type() == Types.LIST) {
            long place = index < 0 ? index + list.size() : index;
            if (place >= 0 && place < list.size()) {
                list.set((int) place, value);
                return;
            }
        }
        if (Calls.special(cx, object, "__setitem__", key, value) == null) {
            isIndexOf(cx, object, key);
            throw Errors.type(
                    "'" + Types.of(object).name() + "' object does not support item assignment");
        }
    }

    /** {@code del object[key]}. */
    public static void delete(Context cx, Object object, Object key) {
        if (Calls.special(cx, object, "__delitem__", key) == null) {
            boolean isIndex = isIndexOf(cx, object, key);
            throw Errors.type(
                    "'"
                            + Types.of(object).name()
                            + "' object "
                            + (isIndex ? "doesn't" : "does not")
                            + " support item deletion");
        }
    }

    /** Whether a key is taken for the place in a sequence, which must be in the range of C then. */
    private static boolean isIndexOf(Context cx, Object object, Object key) {
        if (!isSequence(Types.of(object))
                || Sizes.integer(key) == null && Types.of(key).lookup("__index__") == null) {
            return false;
        }
        Sizes.indexOf(cx, key);
        return true;
    }

    /** Whether a class has slots of sequences, filled or not ({@code tp_as_sequence}). */
    static boolean isSequence(PyType type) {
        return !type.isBuiltin()
                || type.lookup("__contains__") != null
                || type.lookup("__getitem__") != null;
    }
}
