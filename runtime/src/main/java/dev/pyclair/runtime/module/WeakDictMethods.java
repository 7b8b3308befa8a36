package dev.pyclair.runtime.module;

import static dev.pyclair.runtime.module.UserDictMethods.data;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Classes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyListIterator;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/**
 * {@code weakref.WeakKeyDictionary} and {@code WeakValueDictionary}: the dict {@code data} has
 * references to keys or to values; an entry whose object has died is dropped when it is met.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/weakref.py">CPython: {@code
 *     Lib/weakref.py}</a>
 */
final class WeakDictMethods extends MethodTable {
    private static final String ROWS =
            """
            __init__ *
            __repr__ slot 0
            __len__ slot 0
            __iter__ slot 0
            __contains__ slot 1
            __getitem__ slot 1
            __setitem__ slot 2
            __delitem__ slot 1
            __or__ slot 1
            __ror__ slot 1
            __ior__ slot 1
            __copy__ def ()
            __deepcopy__ def (memo)
            copy def ()
            get def (key, default=)
            items def ()
            keys def ()
            values def ()
            pop *
            popitem def ()
            setdefault def (key, default=)
            update *
            """;

    private static final String OF_VALUES = "itervaluerefs def ()\nvaluerefs def ()";

    private final boolean isOfKeys;

    private WeakDictMethods(boolean isOfKeys) {
        super(ROWS + (isOfKeys ? "keyrefs def ()" : OF_VALUES));
        this.isOfKeys = isOfKeys;
    }

    /** {@return the class of one kind} */
    static PyType make(Context cx, boolean isOfKeys) {
        return OpenClass.abstractOne(
                        cx,
                        "weakref",
                        isOfKeys ? "WeakKeyDictionary" : "WeakValueDictionary",
                        new WeakDictMethods(isOfKeys),
                        new String[0],
                        AbstractContainers.of(cx, "MutableMapping"))
                .setGivesAttributes(true);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__init__" -> {
                Attributes.set(cx, self, "data", new PyDict());
                yield update(cx, self, args, "__init__");
            }
            case "update" -> update(cx, self, args, name);
            case "__repr__" ->
                    "<" + Types.of(self).name() + " at " + ObjectMethods.address(self) + ">";
            case "__len__" -> (long) pairs(cx, self).size();
            case "keys", "__iter__" -> listed(cx, self, 0);
            case "values" -> listed(cx, self, 1);
            case "items" -> new PyListIterator(pairs(cx, self));
            case "keyrefs", "valuerefs" -> references(cx, self);
            case "itervaluerefs" -> new PyListIterator(references(cx, self));
            case "__contains__" ->
                    !(isOfKeys && !WeakrefModule.isReferable(args[0]))
                            && find(cx, self, args[0]) != null;
            case "__getitem__" -> {
                Object value = find(cx, self, args[0]);
                if (value == null) {
                    throw Errors.key(isOfKeys ? reference(cx, args[0]) : args[0]);
                }
                yield value;
            }
            case "__setitem__" -> {
                put(cx, self, args[0], args[1]);
                yield Singleton.NONE;
            }
            case "__delitem__" -> {
                Subscripts.delete(cx, data(cx, self), isOfKeys ? reference(cx, args[0]) : args[0]);
                yield Singleton.NONE;
            }
            default -> more(cx, name, self, args);
        };
    }

    private Object more(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "get" -> {
                Object value = find(cx, self, args[0]);
                yield value != null ? value : args[1] == null ? Singleton.NONE : args[1];
            }
            case "setdefault" -> {
                Object value = find(cx, self, args[0]);
                if (value == null) {
                    value = args[1] == null ? Singleton.NONE : args[1];
                    put(cx, self, args[0], value);
                }
                yield value;
            }
            case "pop" -> pop(cx, self, args);
            case "popitem" -> {
                PyList pairs = pairs(cx, self);
                if (pairs.size() == 0) {
                    throw Errors.key("popitem(): dictionary is empty");
                }
                var last = (PyTuple) pairs.get(pairs.size() - 1);
                Subscripts.delete(cx, self, last.get(0));
                yield last;
            }
            case "__copy__", "copy", "__deepcopy__" -> Calls.call(cx, Types.of(self), self);
            case "__or__", "__ror__", "__ior__" -> union(cx, name, self, args[0]);
            default -> throw new IllegalStateException(name);
        };
    }

    private static PyWeakReference reference(Context cx, Object object) {
        return PyWeakReference.of(cx, WeakrefModule.referable(object));
    }

    /** {@return the value of a key; null if there is none that lives} */
    private Object find(Context cx, Object self, Object key) {
        if (isOfKeys) {
            return ((PyDict) data(cx, self)).get(cx, reference(cx, key));
        }
        Object found = ((PyDict) data(cx, self)).get(cx, key);
        return found instanceof PyWeakReference value ? value.target() : null;
    }

    private void put(Context cx, Object self, Object key, Object value) {
        if (isOfKeys) {
            PyWeakReference reference = reference(cx, key);
            Subscripts.set(cx, data(cx, self), reference, value);
            Removal.watch(cx, self, reference);
        } else {
            PyWeakReference reference = reference(cx, value);
            Subscripts.set(cx, data(cx, self), key, reference);
            Removal.watch(cx, self, reference);
        }
    }

    private static PyList references(Context cx, Object self) {
        var found = new PyList();
        for (Object pair : Iteration.all(cx, Calls.method(cx, data(cx, self), "items"))) {
            for (Object part : ((PyTuple) pair).items()) {
                if (part instanceof PyWeakReference reference && reference.target() != null) {
                    found.add(reference);
                }
            }
        }
        return found;
    }

    /** The entries that live; the others are dropped. */
    private PyList pairs(Context cx, Object self) {
        var data = (PyDict) data(cx, self);
        var living = new PyDict();
        var pairs = new PyList();
        for (int i = data.next(-1); i >= 0; i = data.next(i)) {
            Object key = data.keyAt(i);
            Object value = data.valueAt(i);
            var reference = (PyWeakReference) (isOfKeys ? key : value);
            Object target = reference.target();
            if (target != null) {
                living.put(cx, key, value);
                pairs.add(isOfKeys ? new PyTuple(target, value) : new PyTuple(key, target));
            }
        }
        if (living.size() < data.size()) {
            Attributes.set(cx, self, "data", living);
        }
        return pairs;
    }

    private PyIterator listed(Context cx, Object self, int part) {
        PyList pairs = pairs(cx, self);
        var list = new PyList();
        for (int i = 0; i < pairs.size(); i++) {
            list.add(((PyTuple) pairs.get(i)).get(part));
        }
        return new PyListIterator(list);
    }

    private Object update(Context cx, Object self, Object[] args, String function) {
        int count = Signature.Arguments.positional(args);
        String[] names = Signature.Arguments.names(args);
        if (count > 1) {
            throw Errors.type(
                    Types.of(self).name()
                            + "."
                            + function
                            + "() takes from 1 to 2 positional arguments but "
                            + (count + 1)
                            + " were given");
        }
        var given = new PyDict();
        if (count == 1 && args[0] != Singleton.NONE) {
            Object other = args[0];
            boolean hasItems = Attributes.find(cx, other, "items") != null;
            Object items = hasItems ? Calls.method(cx, other, "items") : other;
            given = (PyDict) Calls.call(cx, Types.DICT, items);
        }
        for (int i = 0; i < names.length; i++) {
            given.putText(names[i], args[count + i]);
        }
        for (int i = given.next(-1); i >= 0; i = given.next(i)) {
            put(cx, self, given.keyAt(i), given.valueAt(i));
        }
        return Singleton.NONE;
    }

    private Object pop(Context cx, Object self, Object[] args) {
        Object[] given = Arrays.copyOf(args, Signature.Arguments.positional(args));
        if (given.length == 0) {
            throw Errors.type(
                    Types.of(self).name() + ".pop() missing 1 required positional argument: 'key'");
        }
        Object value = find(cx, self, given[0]);
        if (value == null) {
            if (given.length > 1) {
                return given[1];
            }
            throw Errors.key(isOfKeys ? reference(cx, given[0]) : given[0]);
        }
        Subscripts.delete(cx, data(cx, self), isOfKeys ? reference(cx, given[0]) : given[0]);
        return value;
    }

    private static Object union(Context cx, String name, Object self, Object other) {
        if (name.equals("__ior__")) {
            Calls.method(cx, self, "update", other);
            return self;
        }
        if (!Classes.checkInstance(cx, other, AbstractContainers.of(cx, "Mapping"))) {
            return Singleton.NOT_IMPLEMENTED;
        }
        boolean isFirst = name.equals("__or__");
        Object made = Calls.call(cx, Types.of(self), isFirst ? self : other);
        Calls.method(cx, made, "update", isFirst ? other : self);
        return made;
    }
}
