package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.TextBuilder;

/**
 * {@code dict}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/dictobject.c">CPython: {@code
 *     Objects/dictobject.c}</a>
 */
final class DictMethods extends MethodTable {
    private static final String ROWS =
            """
            __class_getitem__ generic since 3.9
            __new__ *
            __init__ *
            __repr__ slot 0
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
            __setitem__ unpacked 2
            __delitem__ slot 1
            __or__ slot 1 since 3.9
            __ror__ slot 1 since 3.9
            __ior__ slot 1 since 3.9
            __reversed__ 0
            __sizeof__ 0
            clear 0
            copy 0
            fromkeys class 1-2
            get 1-2
            items 0
            keys 0
            pop 1-2
            popitem 0
            setdefault 1-2
            update *
            values 0""";

    DictMethods() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__hash__", Singleton.NONE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (self instanceof PyType type) {
            return name.equals("__new__") ? new PyDict(type) : fromKeys(cx, type, args);
        }
        var dict = (PyDict) self;
        return switch (name) {
            case "__init__" -> DictUpdates.update(cx, "dict", dict, args);
            case "__repr__" -> repr(cx, dict);
            case "__eq__" ->
                    args[0] instanceof PyDict other
                            ? (Object) isEqual(cx, dict, other)
                            : Singleton.NOT_IMPLEMENTED;
            case "__ne__" ->
                    args[0] instanceof PyDict other
                            ? (Object) !isEqual(cx, dict, other)
                            : Singleton.NOT_IMPLEMENTED;
            case "__lt__", "__le__", "__gt__", "__ge__" -> Singleton.NOT_IMPLEMENTED;
            case "__len__" -> (long) dict.size();
            case "__iter__" -> new PyDictIterator(dict, DictPart.KEYS, false);
            case "__contains__" -> dict.get(cx, args[0]) != null;
            case "__getitem__" -> get(cx, dict, args[0]);
            case "__setitem__" -> {
                dict.put(cx, args[0], args[1]);
                yield Singleton.NONE;
            }
            case "__delitem__" -> delete(cx, dict, args[0]);
            case "__or__" -> union(cx, dict, args[0]);
            case "__ror__" ->
                    args[0] instanceof PyDict other
                            ? union(cx, other, dict)
                            : Singleton.NOT_IMPLEMENTED;
            case "__ior__" -> {
                DictUpdates.take(cx, dict, args[0]);
                yield dict;
            }
            case "__reversed__" -> new PyDictIterator(dict, DictPart.KEYS, true);
            case "__sizeof__" -> 48L + 24L * dict.size();
            default -> callNamed(cx, name, dict, args);
        };
    }

    private static Object callNamed(Context cx, String name, PyDict dict, Object[] args) {
        return switch (name) {
            case "clear" -> {
                dict.clear();
                yield Singleton.NONE;
            }
            case "copy" -> dict.copy();
            case "get" -> {
                Object value = dict.get(cx, args[0]);
                yield value != null ? value : args.length > 1 ? args[1] : Singleton.NONE;
            }
            case "items" -> new PyDictView(dict, DictPart.ITEMS);
            case "keys" -> new PyDictView(dict, DictPart.KEYS);
            case "values" -> new PyDictView(dict, DictPart.VALUES);
            case "pop" -> pop(cx, dict, args);
            case "popitem" -> popItem(cx, dict);
            case "setdefault" -> setDefault(cx, dict, args);
            case "update" -> DictUpdates.update(cx, "update", dict, args);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object fromKeys(Context cx, PyType type, Object[] args) {
        Object value = args.length > 1 ? args[1] : Singleton.NONE;
        Object made = Calls.call(cx, type);
        PyIterator keys = Iteration.of(cx, args[0]);
        for (Object key = keys.next(cx); key != null; key = keys.next(cx)) {
            Subscripts.set(cx, made, key, value);
        }
        return made;
    }

    private static Object repr(Context cx, PyDict dict) {
        if (dict.size() == 0) {
            return "{}";
        }
        if (!cx.beginRepr(dict)) {
            return "{...}";
        }
        try {
            var text = new TextBuilder(32);
            text.append("{");
            boolean isFirst = true;
            for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
                Object value = dict.valueAt(i);
                text.append(isFirst ? "" : ", ").append(Texts.plainRepr(cx, dict.keyAt(i)));
                text.append(": ").append(Texts.plainRepr(cx, value));
                isFirst = false;
            }
            return text.append("}").build();
        } finally {
            cx.endRepr(dict);
        }
    }

    static boolean isEqual(Context cx, PyDict a, PyDict b) {
        if (a.size() != b.size()) {
            return false;
        }
        cx.enter();
        try {
            for (int i = a.next(-1); i >= 0; i = a.next(i)) {
                Object here = a.valueAt(i);
                Object there = b.get(cx, a.keyAt(i));
                if (there == null || !Comparisons.isEqual(cx, here, there)) {
                    return false;
                }
            }
        } finally {
            cx.leave();
        }
        return true;
    }

    /**
     * What {@code dict[key]} is; a class that comes from {@code dict} may have {@code __missing__}.
     */
    private static Object get(Context cx, PyDict dict, Object key) {
        Object value = dict.get(cx, key);
        if (value != null) {
            return value;
        }
        if (dict.type() != Types.DICT) {
            Object made = Calls.special(cx, dict, "__missing__", key);
            if (made != null) {
                return made;
            }
        }
        throw Errors.key(key);
    }

    private static Object delete(Context cx, PyDict dict, Object key) {
        if (dict.remove(cx, key) == null) {
            throw Errors.key(key);
        }
        return Singleton.NONE;
    }

    private static Object union(Context cx, PyDict dict, Object other) {
        if (!(other instanceof PyDict)) {
            return Singleton.NOT_IMPLEMENTED;
        }
        PyDict all = dict.copy();
        DictUpdates.take(cx, all, other);
        return all;
    }

    static Object pop(Context cx, PyDict dict, Object[] args) {
        // The key of a dict without items need not have a hash.
        Object value = dict.size() == 0 ? null : dict.remove(cx, args[0]);
        if (value != null) {
            return value;
        }
        if (args.length > 1) {
            return args[1];
        }
        throw Errors.key(args[0]);
    }

    private static Object popItem(Context cx, PyDict dict) {
        int last = dict.previous(dict.end());
        if (last < 0) {
            throw Errors.key("popitem(): dictionary is empty");
        }
        Object key = dict.keyAt(last);
        return new PyTuple(key, dict.remove(cx, key));
    }

    static Object setDefault(Context cx, PyDict dict, Object[] args) {
        Object value = dict.get(cx, args[0]);
        if (value == null) {
            value = args.length > 1 ? args[1] : Singleton.NONE;
            dict.put(cx, args[0], value);
        }
        return value;
    }
}
