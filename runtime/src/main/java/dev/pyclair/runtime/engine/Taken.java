package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.BuiltinFunction;
import dev.pyclair.runtime.object.BuiltinMethod;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PySlice;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What an operation or a method written in Java takes out of an object: what was there before and
 * is not there afterwards, in the order in which an interpreter lets go of it.
 */
final class Taken {
    private static final Taken NOTHING = new Taken(null, Calls.NO_ARGS);

    /** Methods that may let go of what they do not return. */
    private static final Set<String> TAKING =
            Set.of(
                    "clear",
                    "remove",
                    "discard",
                    "update",
                    "append",
                    "appendleft",
                    "extend",
                    "with_traceback",
                    "__ior__",
                    "__setitem__",
                    "__delitem__",
                    "__setattr__",
                    "__delattr__",
                    "difference_update",
                    "intersection_update",
                    "symmetric_difference_update");

    /** Where the object is asked for what it has when the work is done; null if that is known. */
    private final Object owner;

    private final Object[] before;

    private Taken(Object owner, Object... before) {
        this.owner = owner;
        this.before = before;
    }

    /** What is at a key, or in a slice, and is about to be replaced or deleted. */
    static Taken byKey(Context cx, Object object, Object key) {
        if (object instanceof PyDict dict && dict.type() == Types.DICT) {
            Object old = key instanceof PySlice ? null : dict.get(cx, key);
            return old == null ? NOTHING : new Taken(null, old);
        }
        if (object instanceof PyList list && list.type() == Types.LIST) {
            if (key instanceof Long index) {
                long place = index < 0 ? index + list.size() : index;
                return place < 0 || place >= list.size()
                        ? NOTHING
                        : new Taken(null, list.get((int) place));
            }
            return new Taken(list, contents(list));
        }
        return NOTHING;
    }

    /** An attribute that is about to be replaced or deleted. */
    static Taken byName(Object object, String name) {
        if (!(object instanceof PyObject own)) {
            return NOTHING;
        }
        Object old = old(own, name);
        return old == null ? NOTHING : new Taken(null, old);
    }

    private static Object old(PyObject own, String name) {
        if (own instanceof PyException exception && name.startsWith("__")) {
            switch (name) {
                case "__traceback__":
                    return exception.traceback();
                case "__context__":
                    return exception.context();
                case "__cause__":
                    return exception.cause();
                default:
                    break;
            }
        }
        if (own instanceof PyType type) {
            return type.isBuiltin() ? null : type.own().getText(name);
        }
        Object old = name.equals("__dict__") ? own.knownAttributes() : own.ownAttribute(name);
        return old == null ? Attributes.inSlot(own, name) : old;
    }

    /** What a call may take out of its first argument. */
    static Taken byCall(Object[] s, int base, int height) {
        int place = s[base] == null ? base + 1 : base;
        if (s[place] instanceof BuiltinMethod method && TAKING.contains(method.name())) {
            int first = place + 1 < height && s[place + 1] == null ? place + 2 : place + 1;
            return first < height ? byMethod(method.name(), s, first, height) : NOTHING;
        }
        boolean isSetter =
                s[place] instanceof BuiltinFunction function
                        && (function.name().equals("setattr") || function.name().equals("delattr"));
        int first = isSetter && s[place + 1] == null ? place + 2 : place + 1;
        return isSetter && first + 1 < height && s[first + 1] instanceof String name
                ? byName(s[first], name)
                : NOTHING;
    }

    private static Taken byMethod(String name, Object[] s, int first, int height) {
        Object self = s[first];
        if (name.endsWith("attr__")) {
            return first + 1 < height && s[first + 1] instanceof String attribute
                    ? byName(self, attribute)
                    : NOTHING;
        }
        boolean isGrowing = name.startsWith("append") || name.equals("extend");
        return self instanceof PyList && isGrowing ? NOTHING : new Taken(self, contents(self));
    }

    /** {@return what is gone} */
    Object[] gone() {
        if (owner == null || before.length == 0) {
            return before;
        }
        Set<Object> now = Collections.newSetFromMap(new IdentityHashMap<>());
        Collections.addAll(now, contents(owner));
        var gone = new ArrayList<Object>();
        for (Object each : before) {
            if (!now.contains(each)) {
                gone.add(each);
            }
        }
        return gone.toArray();
    }

    private static Object[] contents(Object object) {
        var found = new ArrayList<Object>();
        References.of(object, true, each -> add(found, each));
        return found.toArray();
    }

    private static void add(List<Object> found, Object object) {
        if (object instanceof Object[] items) {
            for (Object item : items) {
                add(found, item);
            }
        } else if (object instanceof Collection<?> items && !(object instanceof PyObject)) {
            found.addAll(items);
        } else if (!References.isLeaf(object)) {
            found.add(object);
        }
    }
}
