package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.TextBuilder;

/**
 * {@code frozendict}: what of {@link DictMethods} changes nothing.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/dictobject.c">CPython: {@code
 *     Objects/dictobject.c}, {@code PyFrozenDict_Type}</a>
 */
final class FrozenDictMethods extends MethodTable {
    private static final String ROWS =
            """
            __class_getitem__ generic
            __new__ *
            __repr__ slot 0
            __hash__ slot 0
            __eq__ slot 1
            __ne__ slot 1
            __lt__ slot 1
            __le__ slot 1
            __gt__ slot 1
            __ge__ slot 1
            __len__ slot 0
            __iter__ slot 0
            __contains__ O
            __getitem__ O
            __getnewargs__ 0
            __or__ slot 1
            __ror__ slot 1
            __reversed__ 0
            __sizeof__ 0
            copy 0
            fromkeys class 1-2
            get 1-2
            items 0
            keys 0
            values 0""";

    private static final DictMethods SHARED = new DictMethods();

    FrozenDictMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (self instanceof PyType type) {
            return name.equals("__new__") ? create(cx, type, args) : fromKeys(cx, type, args);
        }
        var dict = (PyFrozenDict) self;
        return switch (name) {
            case "__repr__" -> repr(cx, dict);
            case "__hash__" -> dict.hash(cx);
            case "__getnewargs__" -> new PyTuple(dict.copy());
            case "__or__" -> args[0] instanceof PyDict other ? union(cx, dict, other) : noUnion();
            case "__ror__" -> args[0] instanceof PyDict other ? union(cx, other, dict) : noUnion();
            case "copy" -> dict.type() == PyFrozenDict.TYPE ? dict : frozen(cx, dict);
            default -> SHARED.call(cx, name, self, args);
        };
    }

    private static Object noUnion() {
        return Singleton.NOT_IMPLEMENTED;
    }

    private static Object create(Context cx, PyType type, Object[] args) {
        String[] names = Signature.Arguments.names(args);
        boolean isSame =
                type == PyFrozenDict.TYPE
                        && names.length == 0
                        && args.length == 2
                        && args[0] instanceof PyFrozenDict given
                        && given.type() == type;
        if (isSame) {
            return args[0];
        }
        var dict = new PyFrozenDict(type);
        DictUpdates.update(cx, "frozendict", dict, args);
        return dict;
    }

    private static Object fromKeys(Context cx, PyType type, Object[] args) {
        Object value = args.length > 1 ? args[1] : Singleton.NONE;
        var made = new PyDict();
        PyIterator keys = Iteration.of(cx, args[0]);
        for (Object key = keys.next(cx); key != null; key = keys.next(cx)) {
            made.put(cx, key, value);
        }
        return type == PyFrozenDict.TYPE ? frozen(cx, made) : Calls.call(cx, type, made);
    }

    private static PyFrozenDict frozen(Context cx, PyDict dict) {
        var made = new PyFrozenDict(PyFrozenDict.TYPE);
        made.putAll(cx, dict);
        return made;
    }

    private static Object union(Context cx, PyDict first, PyDict second) {
        PyFrozenDict all = frozen(cx, first);
        all.putAll(cx, second);
        return all;
    }

    private static Object repr(Context cx, PyFrozenDict dict) {
        var text = new TextBuilder(32);
        text.append(dict.type().name()).append("(");
        if (dict.size() > 0) {
            text.append(Texts.plain(SHARED.call(cx, "__repr__", dict, Calls.NO_ARGS)));
        }
        return text.append(")").build();
    }
}
