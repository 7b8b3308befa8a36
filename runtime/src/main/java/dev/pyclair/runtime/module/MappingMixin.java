package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Classes;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Types;

/** What {@code Mapping} and {@code MutableMapping} do with the methods that a class must have. */
final class MappingMixin extends AbstractTable {
    /** Rows of {@code Mapping}. */
    static final String MAPPING =
            """
            __getitem__ slot 1
            __contains__ slot 1
            __eq__ slot 1
            get def (key, default=)
            keys def ()
            items def ()
            values def ()""";

    /** Rows of {@code MutableMapping}. */
    static final String MUTABLE =
            """
            __setitem__ slot 2
            __delitem__ slot 1
            pop def (key, default=)
            popitem def ()
            clear def ()
            update *
            setdefault def (key, default=)""";

    private final AbstractContainers all;
    private final boolean isMutable;

    MappingMixin(String rows, AbstractContainers all) {
        super(rows);
        this.all = all;
        isMutable = rows.equals(MUTABLE);
    }

    @Override
    protected void addTo(PyDict attributes) {
        if (!isMutable) {
            attributes.putText("__reversed__", Singleton.NONE);
        }
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__contains__" -> find(cx, self, args[0]) != null;
            case "get" -> {
                Object value = find(cx, self, args[0]);
                yield value == null ? orNone(args[1]) : value;
            }
            case "keys" -> Calls.call(cx, all.get("KeysView"), self);
            case "items" -> Calls.call(cx, all.get("ItemsView"), self);
            case "values" -> Calls.call(cx, all.get("ValuesView"), self);
            case "__eq__" ->
                    Classes.checkInstance(cx, args[0], all.get("Mapping"))
                            ? (Object) isEqual(cx, self, args[0])
                            : Singleton.NOT_IMPLEMENTED;
            case "pop" -> pop(cx, self, args);
            case "popitem" -> popItem(cx, self);
            case "clear" -> {
                popAll(cx, self, "popitem");
                yield Singleton.NONE;
            }
            case "update" -> update(cx, self, args);
            case "setdefault" -> {
                Object value = find(cx, self, args[0]);
                if (value == null) {
                    value = orNone(args[1]);
                    Subscripts.set(cx, self, args[0], value);
                }
                yield value;
            }
            default -> super.call(cx, name, self, args);
        };
    }

    private static Object orNone(Object value) {
        return value == null ? Singleton.NONE : value;
    }

    /** {@return the value of a key; null where that raises KeyError} */
    private static Object find(Context cx, Object self, Object key) {
        try {
            return Subscripts.get(cx, self, key);
        } catch (PyRaise e) {
            if (e.is(Types.KEY_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    private static boolean isEqual(Context cx, Object self, Object other) {
        return Comparisons.isEqual(
                cx,
                Calls.call(cx, Types.DICT, Calls.method(cx, self, "items")),
                Calls.call(cx, Types.DICT, Calls.method(cx, other, "items")));
    }

    private static Object pop(Context cx, Object self, Object[] args) {
        Object value;
        try {
            value = Subscripts.get(cx, self, args[0]);
        } catch (PyRaise e) {
            if (args[1] != null && e.is(Types.KEY_ERROR)) {
                return args[1];
            }
            throw e;
        }
        Subscripts.delete(cx, self, args[0]);
        return value;
    }

    private static Object popItem(Context cx, Object self) {
        Object key = Iteration.next(cx, Iteration.iterator(cx, self));
        if (key == null) {
            throw Errors.of(Types.KEY_ERROR);
        }
        Object value = Subscripts.get(cx, self, key);
        Subscripts.delete(cx, self, key);
        return new PyTuple(key, value);
    }

    /** Calls a method until it raises KeyError. */
    static void popAll(Context cx, Object self, String method) {
        while (true) {
            try {
                Calls.method(cx, self, method);
            } catch (PyRaise e) {
                if (e.is(Types.KEY_ERROR)) {
                    return;
                }
                throw e;
            }
        }
    }

    private Object update(Context cx, Object self, Object[] args) {
        int count = Signature.Arguments.positional(args);
        String[] names = Signature.Arguments.names(args);
        if (count > 1) {
            throw Errors.type(
                    "MutableMapping.update() takes from 1 to 2 positional arguments but "
                            + (count + 1)
                            + " were given");
        }
        if (count == 1) {
            take(cx, self, args[0]);
        }
        for (int i = 0; i < names.length; i++) {
            Subscripts.set(cx, self, names[i], args[count + i]);
        }
        return Singleton.NONE;
    }

    private void take(Context cx, Object self, Object other) {
        boolean isMapping = Classes.checkInstance(cx, other, all.get("Mapping"));
        if (isMapping || Attributes.find(cx, other, "keys") != null) {
            Object keys = isMapping ? other : Calls.method(cx, other, "keys");
            PyIterator each = Iteration.of(cx, keys);
            for (Object key = each.next(cx); key != null; key = each.next(cx)) {
                Subscripts.set(cx, self, key, Subscripts.get(cx, other, key));
            }
            return;
        }
        PyIterator each = Iteration.of(cx, other);
        for (Object item = each.next(cx); item != null; item = each.next(cx)) {
            Object[] two = Iteration.all(cx, item);
            if (two.length != 2) {
                throw Errors.value(
                        two.length < 2
                                ? "not enough values to unpack (expected 2, got " + two.length + ")"
                                : "too many values to unpack (expected 2)");
            }
            Subscripts.set(cx, self, two[0], two[1]);
        }
    }
}
