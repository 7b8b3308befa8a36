package dev.pyclair.runtime.module;

import static dev.pyclair.runtime.module.UserDictMethods.data;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyGenericAlias;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyListIterator;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;

/**
 * {@code weakref.WeakSet}: the set {@code data} has references to the items.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/_weakrefset.py">CPython: {@code
 *     Lib/_weakrefset.py}</a>
 */
final class WeakSetMethods extends MethodTable {
    private static final String ROWS =
            """
            __init__ def (data=)
            __class_getitem__ class O
            __repr__ slot 0
            __len__ slot 0
            __iter__ slot 0
            __contains__ slot 1
            __lt__ slot 1
            __le__ slot 1
            __eq__ slot 1
            __gt__ slot 1
            __ge__ slot 1
            __and__ slot 1
            __or__ slot 1
            __sub__ slot 1
            __xor__ slot 1
            __iand__ slot 1
            __ior__ slot 1
            __isub__ slot 1
            __ixor__ slot 1
            add def (item)
            clear def ()
            copy def ()
            difference def (other)
            difference_update def (other)
            discard def (item)
            intersection def (other)
            intersection_update def (other)
            isdisjoint def (other)
            issubset def (other)
            issuperset def (other)
            pop def ()
            remove def (item)
            symmetric_difference def (other)
            symmetric_difference_update def (other)
            union def (other)
            update def (other)""";

    private WeakSetMethods() {
        super(ROWS);
    }

    /** {@return the class} */
    static PyType make(Context cx) {
        return OpenClass.plain(cx, "_weakrefset", "WeakSet", new WeakSetMethods());
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__init__" -> {
                Attributes.set(cx, self, "data", new PySet());
                yield args[0] == null || args[0] == Singleton.NONE
                        ? Singleton.NONE
                        : add(cx, self, args[0]);
            }
            case "__class_getitem__" -> new PyGenericAlias(self, args[0]);
            case "__repr__" -> Texts.repr(cx, data(cx, self));
            case "__len__" -> (long) living(cx, self).size();
            case "__iter__" -> new PyListIterator(living(cx, self));
            case "__contains__" ->
                    WeakrefModule.isReferable(args[0])
                            && Operators.contains(cx, data(cx, self), reference(cx, args[0]));
            case "__lt__", "__le__", "__eq__", "__gt__", "__ge__", "issubset", "issuperset" ->
                    compare(cx, name, self, args[0]);
            case "isdisjoint" ->
                    Calls.method(cx, asSet(cx, self), name, Calls.call(cx, Types.SET, args[0]));
            case "add", "discard", "remove", "clear", "pop", "copy", "update" ->
                    change(cx, name, self, args);
            default -> combine(cx, name, self, args[0]);
        };
    }

    private static PyWeakReference reference(Context cx, Object object) {
        return PyWeakReference.of(cx, WeakrefModule.referable(object));
    }

    private static void add(Context cx, Object self, PySet data, Object item) {
        PyWeakReference reference = reference(cx, item);
        data.add(cx, reference);
        Removal.watch(cx, self, reference);
    }

    private static Object add(Context cx, Object self, Object items) {
        var data = (PySet) data(cx, self);
        for (Object item : Iteration.all(cx, items)) {
            add(cx, self, data, item);
        }
        return Singleton.NONE;
    }

    /** The items that live; what is left of the others is dropped. */
    private static PyList living(Context cx, Object self) {
        var data = (PySet) data(cx, self);
        var kept = new PySet();
        var living = new PyList();
        for (int i = data.next(-1); i >= 0; i = data.next(i)) {
            var reference = (PyWeakReference) data.itemAt(i);
            PyObject item = reference.target();
            if (item != null) {
                kept.add(cx, reference);
                living.add(item);
            }
        }
        if (kept.size() < data.size()) {
            Attributes.set(cx, self, "data", kept);
        }
        return living;
    }

    private static Object asSet(Context cx, Object self) {
        return Calls.call(cx, Types.SET, living(cx, self));
    }

    private static Object compare(Context cx, String name, Object self, Object other) {
        Object items = Calls.call(cx, Types.SET, other);
        ComparisonOperator operator =
                switch (name) {
                    case "issubset" -> ComparisonOperator.LESS_OR_EQUAL;
                    case "issuperset" -> ComparisonOperator.GREATER_OR_EQUAL;
                    default -> UserListMethods.operator(name);
                };
        boolean isOwn = Types.of(other) == Types.of(self);
        if (operator == ComparisonOperator.EQUAL && !isOwn) {
            return Singleton.NOT_IMPLEMENTED;
        }
        return Comparisons.compare(cx, operator, asSet(cx, self), items);
    }

    private static Object change(Context cx, String name, Object self, Object[] args) {
        var data = (PySet) data(cx, self);
        switch (name) {
            case "add" -> add(cx, self, data, args[0]);
            case "discard" -> data.remove(cx, reference(cx, args[0]));
            case "remove" -> Calls.method(cx, data, name, reference(cx, args[0]));
            case "clear" -> data.clear();
            case "update" -> add(cx, self, args[0]);
            case "copy" -> {
                return Calls.call(cx, Types.of(self), self);
            }
            default -> {
                PyList living = living(cx, self);
                if (living.size() == 0) {
                    throw Errors.key("pop from empty WeakSet");
                }
                Object item = living.get(living.size() - 1);
                ((PySet) data(cx, self)).remove(cx, reference(cx, item));
                return item;
            }
        }
        return Singleton.NONE;
    }

    /** Operators and methods of sets, by that of a plain set; those that update change this one. */
    private static Object combine(Context cx, String name, Object self, Object other) {
        boolean isInPlace = name.startsWith("__i") || name.endsWith("_update");
        String method =
                switch (name) {
                    case "__and__", "__iand__", "intersection_update" -> "intersection";
                    case "__or__", "__ior__" -> "union";
                    case "__sub__", "__isub__", "difference_update" -> "difference";
                    case "__xor__", "__ixor__", "symmetric_difference_update" ->
                            "symmetric_difference";
                    default -> name;
                };
        Object items = Calls.method(cx, asSet(cx, self), method, other);
        if (!isInPlace) {
            return Calls.call(cx, Types.of(self), items);
        }
        var fresh = new PySet();
        for (Object item : Iteration.all(cx, items)) {
            add(cx, self, fresh, item);
        }
        Attributes.set(cx, self, "data", fresh);
        return name.startsWith("__i") ? self : Singleton.NONE;
    }
}
