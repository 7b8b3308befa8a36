package dev.pyclair.runtime.object;

/**
 * Annotations of classes: a dict that the body has filled (to 3.13), or a function that gives it
 * (PEP 649).
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typeobject.c">CPython: {@code
 *     Objects/typeobject.c}, {@code type_get_annotations}, {@code type_get_annotate}</a>
 */
final class TypeAnnotations {
    private static final String DICT = "__annotations__";

    /** Where they are kept that a function gave. */
    private static final String CACHE = "__annotations_cache__";

    private static final String FUNCTION = "__annotate_func__";

    private TypeAnnotations() {}

    /** {@code __annotations__}. */
    static Object get(Context cx, PyType type) {
        if (type.isBuiltin()) {
            throw Attributes.missing(type, DICT);
        }
        Object known = type.own().getText(DICT);
        if (known == null) {
            known = type.own().getText(CACHE);
        }
        if (known != null) {
            return Descriptors.get(cx, known, null, type);
        }
        Object function = function(cx, type);
        Object made = function == Singleton.NONE ? new PyDict() : Calls.call(cx, function, 1L);
        if (!(made instanceof PyDict)) {
            throw Errors.type(
                    "__annotate__ returned non-dict of type '" + Types.of(made).name() + "'");
        }
        type.set(function == Singleton.NONE ? DICT : CACHE, made);
        return made;
    }

    /** {@code __annotate__}. */
    static Object function(Context cx, PyType type) {
        if (type.isBuiltin()) {
            throw Attributes.missing(type, "__annotate__");
        }
        Object function = type.own().getText(FUNCTION);
        if (function == null) {
            function = type.own().getText("__annotate__");
        }
        return function == null ? Singleton.NONE : Descriptors.get(cx, function, null, type);
    }

    /** Sets {@code __annotations__}; null deletes them. */
    static void set(PyType type, Object value) {
        boolean hadCache = type.remove(CACHE);
        if (value != null) {
            type.set(DICT, value);
        } else if (!type.remove(DICT) && !hadCache) {
            throw Errors.attribute(DICT);
        }
    }

    /** Sets {@code __annotate__}. */
    static void setFunction(PyType type, Object value) {
        if (value == null) {
            throw Errors.type("cannot delete __annotate__ attribute");
        }
        if (value != Singleton.NONE && !Calls.isCallable(value)) {
            throw Errors.type("__annotate__ must be callable or None");
        }
        type.set(FUNCTION, value);
        if (value != Singleton.NONE) {
            type.remove(CACHE);
        }
    }
}
