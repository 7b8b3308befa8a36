package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.DictUpdates;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/** {@code collections.OrderedDict}. */
final class OrderedDictMethods extends MethodTable {
    static final PyType TYPE =
            PyType.of("collections", "OrderedDict", new OrderedDictMethods(), Types.DICT)
                    .setGivesAttributes(true);

    private OrderedDictMethods() {
        super(
                """
                __new__ *
                __init__ *
                __reduce__ 0
                __repr__ slot 0
                __eq__ slot 1
                __ne__ slot 1
                __or__ slot 1 since 3.9
                __ror__ slot 1 since 3.9
                __ior__ slot 1 since 3.9
                copy 0
                move_to_end (key, last=)
                pop (key, default=)
                popitem (last=)""");
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__hash__", Singleton.NONE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (self instanceof PyType type) {
            return new PyDict(type);
        }
        var dict = (PyDict) self;
        return switch (name) {
            case "__init__" -> DictUpdates.update(cx, "OrderedDict", dict, args);
            case "__reduce__" -> ContainerParts.ofItems(cx, dict);
            case "__repr__" -> repr(cx, dict);
            case "__eq__" -> equal(cx, dict, args[0], true);
            case "__ne__" -> equal(cx, dict, args[0], false);
            case "__or__" -> union(cx, dict, dict, args[0]);
            case "__ror__" -> union(cx, dict, args[0], dict);
            case "__ior__" -> {
                DictUpdates.take(cx, dict, args[0]);
                yield dict;
            }
            case "copy" -> union(cx, dict, dict, new PyDict());
            case "move_to_end" -> move(cx, dict, args);
            case "pop" -> pop(cx, dict, args);
            case "popitem" -> popItem(cx, dict, args[0]);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object repr(Context cx, PyDict dict) {
        String name = dict.type().name();
        if (dict.size() == 0) {
            return name + "()";
        }
        Object shown =
                Feature.ORDERED_DICTS_SHOW_PAIRS.in(cx)
                        ? Texts.repr(cx, new PyList(pairs(dict)))
                        : Calls.call(cx, Types.DICT.lookup("__repr__"), dict);
        return name + "(" + shown + ")";
    }

    private static Object[] pairs(PyDict dict) {
        var pairs = new Object[dict.size()];
        int count = 0;
        for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
            pairs[count++] = new PyTuple(dict.keyAt(i), dict.valueAt(i));
        }
        return pairs;
    }

    private static Object equal(Context cx, PyDict dict, Object other, boolean wanted) {
        if (!(other instanceof PyDict more)) {
            return Singleton.NOT_IMPLEMENTED;
        }
        Object isEqual = Calls.call(cx, Types.DICT.lookup("__eq__"), dict, more);
        boolean holds =
                Operators.isTrue(cx, isEqual)
                        && (!more.type().isSubtypeOf(TYPE)
                                || Operators.isTrue(
                                        cx,
                                        Comparisons.compare(
                                                cx,
                                                ComparisonOperator.EQUAL,
                                                keys(dict),
                                                keys(more))));
        return holds == wanted;
    }

    private static PyList keys(PyDict dict) {
        var keys = new PyList();
        for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
            keys.add(dict.keyAt(i));
        }
        return keys;
    }

    private static Object union(Context cx, PyDict like, Object a, Object b) {
        if (!(a instanceof PyDict first) || !(b instanceof PyDict second)) {
            return Singleton.NOT_IMPLEMENTED;
        }
        var all = new PyDict(like.type());
        all.putAll(cx, first);
        all.putAll(cx, second);
        return all;
    }

    private static Object move(Context cx, PyDict dict, Object[] args) {
        boolean isLast = args[1] == null || Operators.isTrue(cx, args[1]);
        Object value = dict.get(cx, args[0]);
        if (value == null) {
            throw Errors.key(args[0]);
        }
        dict.remove(cx, args[0]);
        if (isLast) {
            dict.put(cx, args[0], value);
        } else {
            PyDict others = dict.copy();
            dict.clear();
            dict.put(cx, args[0], value);
            dict.putAll(cx, others);
        }
        return Singleton.NONE;
    }

    private static Object pop(Context cx, PyDict dict, Object[] args) {
        Object value = dict.remove(cx, args[0]);
        if (value == null) {
            value = args[1];
        }
        if (value == null && dict.type() != TYPE && dict.type().lookup("__missing__") != null) {
            value = Subscripts.get(cx, dict, args[0]);
        }
        if (value == null) {
            throw Errors.key(args[0]);
        }
        return value;
    }

    private static Object popItem(Context cx, PyDict dict, Object last) {
        boolean isLast = last == null || Operators.isTrue(cx, last);
        int place = isLast ? dict.previous(dict.end()) : dict.next(-1);
        if (place < 0) {
            throw Errors.key("dictionary is empty");
        }
        Object key = dict.keyAt(place);
        return new PyTuple(key, dict.remove(cx, key));
    }
}
