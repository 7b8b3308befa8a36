package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.BuiltinMethod;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyByteArray;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyFrozenDict;
import dev.pyclair.runtime.object.PyInstance;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyMemoryView;
import dev.pyclair.runtime.object.PyMethod;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.PyValue;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * {@code copy}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/copy.py">CPython: {@code
 *     Lib/copy.py}</a>
 */
public final class CopyModule extends MethodTable {
    /** Built-in classes whose objects have nothing that could be copied. */
    private static final Set<PyType> WHOLE =
            Set.of(
                    Types.TYPE,
                    Types.RANGE,
                    Types.SLICE,
                    Types.PROPERTY,
                    Types.CODE,
                    Types.FUNCTION,
                    Types.BUILTIN_FUNCTION,
                    Types.BYTES,
                    Types.FROZENSET,
                    Types.NONE,
                    Types.ELLIPSIS,
                    Types.NOT_IMPLEMENTED);

    /** The key under which a {@code memo} has the copies that were made. */
    private static final Object KEY = new PyInstance(Types.OBJECT);

    /** The copies that were made, kept in the {@code memo} that methods of a program hand on. */
    private static final class Kept extends PyObject {
        private final Map<Object, Object> copies = new IdentityHashMap<>();
        private final PyDict memo;

        private Kept(PyDict memo) {
            super(Types.OBJECT);
            this.memo = memo;
        }

        static Kept in(Context cx, PyDict memo) {
            if (memo.get(cx, KEY) instanceof Kept known) {
                return known;
            }
            var kept = new Kept(memo);
            memo.put(cx, KEY, kept);
            return kept;
        }
    }

    /** Makes the table. */
    public CopyModule() {
        super("copy def (x)\ndeepcopy def (x, memo=)\nreplace * since 3.13");
    }

    @Override
    protected void addTo(PyDict attributes) {
        PyType error = PyType.of("copy", "Error", new NoRows(), Types.EXCEPTION);
        attributes.putText("Error", error);
        attributes.putText("error", error);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "copy" -> copy(cx, args[0]);
            case "deepcopy" ->
                    deep(
                            cx,
                            args[0],
                            Kept.in(cx, args[1] instanceof PyDict memo ? memo : new PyDict()));
            case "replace" -> replace(cx, args);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object replace(Context cx, Object[] args) {
        String[] names = Signature.Arguments.names(args);
        if (Signature.Arguments.positional(args) != 1) {
            throw Errors.type(
                    "replace() takes 1 positional argument but "
                            + Signature.Arguments.positional(args)
                            + " were given");
        }
        Object method = Types.of(args[0]).lookup(cx, "__replace__");
        if (method == null) {
            throw Errors.type(
                    "replace() does not support " + Types.of(args[0]).name() + " objects");
        }
        return Calls.call(cx, method, java.util.Arrays.copyOf(args, args.length - 1), names);
    }

    private static boolean isWhole(Object object) {
        return !(object instanceof PyObject own)
                || own instanceof PyType
                || WHOLE.contains(own.type());
    }

    private static Object copy(Context cx, Object object) {
        if (isWhole(object)
                || object instanceof PyTuple tuple && tuple.type() == Types.TUPLE
                || object instanceof PyFrozenDict dict && dict.type() == PyFrozenDict.TYPE) {
            return object;
        }
        Object made = Calls.special(cx, object, "__copy__");
        if (made != null) {
            return made;
        }
        Object parts = CopyParts.of(cx, object);
        if (parts != null) {
            return CopyParts.joined(cx, object, parts, item -> item);
        }
        PyObject copy = shell(cx, (PyObject) object);
        fill(cx, (PyObject) object, copy, null);
        return copy;
    }

    /** An object of the same class, without its items and attributes. */
    private static PyObject shell(Context cx, PyObject object) {
        if (object instanceof PyInstance) {
            return new PyInstance(object.type());
        }
        if (object instanceof PyList) {
            return new PyList(object.type());
        }
        if (object instanceof PySet) {
            return new PySet(object.type());
        }
        if (object instanceof PyValue value) {
            return new PyValue(object.type(), value.value());
        }
        if (object instanceof PyTuple tuple) {
            return new PyTuple(object.type(), tuple.items());
        }
        if (object instanceof PyMethod method) {
            return new PyMethod(method.function(), method.self());
        }
        if (object instanceof PyByteArray array) {
            return new PyByteArray(array.type(), array.toArray());
        }
        if (object instanceof PyFrozenDict) {
            return new PyFrozenDict(object.type());
        }
        if (object.getClass() == PyDict.class) {
            return new PyDict(object.type());
        }
        if (object.getClass() == PyException.class) {
            return new PyException(object.type(), ((PyException) object).args().items());
        }
        throw Errors.type(
                object instanceof PyMemoryView
                        ? cx.wording("pickle-memoryview")
                        : "cannot pickle '" + object.type().name() + "' object");
    }

    /** Copies items and attributes; deeply if there is something to remember copies in. */
    private static void fill(Context cx, PyObject from, PyObject to, Kept kept) {
        if (from instanceof PyList list) {
            for (Object item : list.toArray()) {
                ((PyList) to).add(part(cx, item, kept));
            }
        } else if (from instanceof PySet set) {
            for (int i = set.next(-1); i >= 0; i = set.next(i)) {
                ((PySet) to).add(cx, part(cx, set.itemAt(i), kept));
            }
        } else if (from instanceof PyDict dict) {
            for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
                Object value = dict.valueAt(i);
                ((PyDict) to).put(cx, part(cx, dict.keyAt(i), kept), part(cx, value, kept));
            }
        }
        Object state = state(cx, from);
        if (!Operators.isTrue(cx, state)) {
            copySlots(cx, from, to, kept);
            return;
        }
        Object copied = part(cx, state, kept);
        if (Calls.special(cx, to, "__setstate__", copied) == null
                && copied instanceof PyDict attributes) {
            to.attributes().putAll(cx, attributes);
        }
        copySlots(cx, from, to, kept);
    }

    private static Object state(Context cx, PyObject object) {
        Object own = object.type().lookup(cx, "__getstate__");
        if (own != null && !(own instanceof BuiltinMethod)) {
            return Calls.special(cx, object, "__getstate__");
        }
        return object.hasAttributes() ? object.attributes() : Singleton.NONE;
    }

    private static void copySlots(Context cx, PyObject from, PyObject to, Kept kept) {
        for (PyType type : from.type().order()) {
            for (String slot : type.slots()) {
                if (type.own().getText(slot) instanceof dev.pyclair.runtime.object.PySlot place
                        && place.isSet(from)) {
                    place.set(cx, to, part(cx, place.get(cx, from), kept));
                }
            }
        }
    }

    private static Object part(Context cx, Object item, Kept kept) {
        return kept == null ? item : deep(cx, item, kept);
    }

    private static Object deep(Context cx, Object object, Kept kept) {
        if (isWhole(object) && !(object instanceof PySet)) {
            return object;
        }
        Object known = kept.copies.get(object);
        if (known != null) {
            return known;
        }
        cx.enter();
        try {
            Object made = Calls.special(cx, object, "__deepcopy__", kept.memo);
            Object parts = made == null ? CopyParts.of(cx, object) : null;
            if (parts != null) {
                made = CopyParts.joined(cx, object, parts, item -> deep(cx, item, kept));
            } else if (made == null) {
                made = deepOf(cx, (PyObject) object, kept);
            }
            kept.copies.put(object, made);
            kept.memo.put(cx, BuiltinsModule.identity(object), made);
            return made;
        } finally {
            cx.leave();
        }
    }

    private static Object deepOf(Context cx, PyObject object, Kept kept) {
        if (object instanceof PyTuple tuple) {
            return deepTuple(cx, tuple, kept);
        }
        if (object instanceof PyMethod method) {
            return new PyMethod(method.function(), deep(cx, method.self(), kept));
        }
        if (object instanceof PyDeque deque) {
            Object copy = Calls.call(cx, deque.type(), Calls.NO_ARGS);
            kept.copies.put(object, copy);
            ((PyDeque) copy).setMost(deque.most());
            for (Object item : deque.toArray()) {
                ((PyDeque) copy).addLast(cx, deep(cx, item, kept));
            }
            return copy;
        }
        if (object instanceof PyDefaultDict dict) {
            PyDict copy = dict.empty();
            kept.copies.put(object, copy);
            fill(cx, object, copy, kept);
            return copy;
        }
        PyObject copy = shell(cx, object);
        kept.copies.put(object, copy);
        fill(cx, object, copy, kept);
        return copy;
    }

    /** A tuple is copied only if an item is another after it was copied. */
    private static Object deepTuple(Context cx, PyTuple tuple, Kept kept) {
        var items = new Object[tuple.size()];
        boolean isSame = tuple.type() == Types.TUPLE;
        for (int i = 0; i < items.length; i++) {
            items[i] = deep(cx, tuple.get(i), kept);
            isSame &= items[i] == tuple.get(i);
        }
        Object known = kept.copies.get(tuple);
        return known != null ? known : isSame ? tuple : new PyTuple(tuple.type(), items);
    }
}
