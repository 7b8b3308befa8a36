package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyCell;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyInstance;
import dev.pyclair.runtime.object.PyMethod;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PySuper;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Types;

/** Variables and attributes, as operations ask for them. */
final class Loads {
    /** Made when a class of a program is first asked for an attribute. */
    private static final class Plain {
        static final Object LOOKUP = Types.OBJECT.lookup("__getattribute__");
    }

    private Loads() {}

    /** Raises UnboundLocalError about a slot. */
    static Object unbound(Context cx, Frame frame, int slot) {
        throw Errors.of(
                Types.UNBOUND_LOCAL_ERROR,
                cx.wording("unbound-local", frame.code.variables()[slot]));
    }

    static Object deref(Context cx, Frame frame, int slot) {
        Object value = ((PyCell) frame.slots[slot]).get();
        if (value == null) {
            throw emptyCell(cx, frame, slot);
        }
        return value;
    }

    private static PyRaise emptyCell(Context cx, Frame frame, int slot) {
        String name = frame.code.variables()[slot];
        int free = frame.ir.slotCount() - frame.code.code().freeVars().size();
        return slot >= free
                ? Errors.of(Types.NAME_ERROR, cx.wording("unbound-free", name))
                : Errors.of(Types.UNBOUND_LOCAL_ERROR, cx.wording("unbound-local", name));
    }

    static Object classDeref(Context cx, Frame frame, Object namespace, int slot) {
        Object value = find(cx, namespace, frame.code.variables()[slot]);
        return value == null ? deref(cx, frame, slot) : value;
    }

    static void copyFree(Frame frame, int count) {
        Object[] cells = frame.function.closure().items();
        System.arraycopy(cells, 0, frame.slots, frame.ir.slotCount() - count, count);
    }

    /** A variable of a namespace, which may be any mapping; null if there is none. */
    private static Object find(Context cx, Object namespace, String name) {
        if (namespace instanceof PyDict dict && dict.type() == Types.DICT) {
            return dict.getText(name);
        }
        try {
            return Subscripts.get(cx, namespace, name);
        } catch (PyRaise e) {
            if (e.is(Types.KEY_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    static Object name(Machine cx, Frame frame, int index) {
        String name = frame.code.names()[index];
        Object value =
                frame.namespace == null || frame.namespace == frame.globals
                        ? null
                        : find(cx, frame.namespace, name);
        return value == null ? global(cx, frame, index) : value;
    }

    static void storeName(Context cx, Frame frame, int index, Object value) {
        String name = frame.code.names()[index];
        if (frame.namespace instanceof PyDict dict && dict.type() == Types.DICT) {
            dict.putText(name, value);
        } else if (frame.namespace == null) {
            throw Errors.of(Types.SYSTEM_ERROR, "no locals found when storing '" + name + "'");
        } else {
            Subscripts.set(cx, frame.namespace, name, value);
        }
    }

    static void deleteName(Context cx, Frame frame, int index) {
        String name = frame.code.names()[index];
        if (frame.namespace instanceof PyDict dict && dict.type() == Types.DICT) {
            if (dict.removeText(name) == null) {
                throw notDefined(name);
            }
            return;
        }
        try {
            Subscripts.delete(cx, frame.namespace, name);
        } catch (PyRaise e) {
            throw e.is(Types.KEY_ERROR) ? notDefined(name) : e;
        }
    }

    static Object global(Machine cx, Frame frame, int index) {
        String name = frame.code.names()[index];
        int[] hints = frame.code.hints();
        PyDict dict = frame.globals;
        int place = dict.placeOfText(name, hints[index]);
        if (place < 0) {
            dict = frame.builtins;
            place = dict.placeOfText(name, hints[index]);
            if (place < 0) {
                throw notDefined(name);
            }
        }
        hints[index] = place;
        Object value = dict.valueAt(place);
        return value instanceof PyLazyImport lazy
                ? LazyImports.variable(cx, frame.globals, name, lazy)
                : value;
    }

    static void deleteGlobal(Frame frame, int index) {
        String name = frame.code.names()[index];
        if (frame.globals.removeText(name) == null) {
            throw notDefined(name);
        }
    }

    static Object dictOrGlobal(Machine cx, Frame frame, Object namespace, int index) {
        Object value = find(cx, namespace, frame.code.names()[index]);
        return value == null ? global(cx, frame, index) : value;
    }

    private static PyRaise notDefined(String name) {
        PyRaise raise = Errors.name(name);
        raise.value().attributes().putText("name", name);
        return raise;
    }

    static Object locals(Context cx, Frame frame) {
        return Locals.shown(cx, frame);
    }

    static Object builtin(Frame frame, String name) {
        Object value = frame.builtins.getText(name);
        if (value == null) {
            throw Errors.of(Types.NAME_ERROR, name + " not found");
        }
        return value;
    }

    /** The constants that the interpreter holds ready. */
    static Object common(Context cx, int number) {
        return switch (number) {
            case 0 -> Types.ASSERTION_ERROR;
            case 1 -> Types.NOT_IMPLEMENTED_ERROR;
            case 2 -> Types.TUPLE;
            case 3 -> cx.builtins().getText("all");
            case 4 -> cx.builtins().getText("any");
            case 5 -> Types.LIST;
            case 6 -> Types.SET;
            case 7 -> Singleton.NONE;
            case 8 -> "";
            case 9 -> true;
            case 10 -> false;
            case 11 -> -1L;
            default -> throw new IllegalStateException("common constant " + number);
        };
    }

    /** An attribute, as what the operation at a place has learnt about it tells. */
    static Object attribute(Machine cx, Frame frame, int at, Object object, String name) {
        if (object instanceof PyInstance instance) {
            Object known = Site.get(cx, instance, name, frame.code.sites(), at);
            if (known != null) {
                return known;
            }
        }
        return Attributes.get(cx, object, name);
    }

    /** Sets an attribute, likewise. */
    static void setAttribute(
            Machine cx, Frame frame, int at, Object object, String name, Object value) {
        if (!(object instanceof PyInstance instance)
                || !Site.set(cx, instance, name, value, frame.code.sites(), at)) {
            Attributes.set(cx, object, name, value);
        }
    }

    /**
     * Replaces an object by a method and the object behind it, or by an attribute and null.
     *
     * @param at the place of the operation, for what it has learnt
     */
    static void method(Machine cx, Frame frame, int at, Object[] s, int place, String name) {
        Object self = s[place];
        if (self instanceof PyInstance instance) {
            Object known = Site.method(cx, instance, name, frame.code.sites(), at);
            if (known != null) {
                s[place] = known;
                s[place + 1] = self;
                return;
            }
        }
        PyType type = Types.of(self);
        Object found = type.lookup(cx, name);
        if (found instanceof PyObject method
                && method.type().isMethodLike()
                && !(self instanceof PyType)
                && !(self instanceof PySuper)
                && (type.isBuiltin() || type.lookup("__getattribute__") == Plain.LOOKUP)
                && (!(self instanceof PyObject own) || own.ownAttribute(name) == null)) {
            s[place] = found;
            s[place + 1] = self;
            return;
        }
        Object attribute = Attributes.get(cx, self, name);
        if (attribute instanceof PyMethod bound && bound.type() == Types.METHOD) {
            s[place] = bound.function();
            s[place + 1] = bound.self();
        } else {
            s[place] = attribute;
            s[place + 1] = null;
        }
    }

    /**
     * Replaces super, a class and an object by an attribute, and for a method the object behind it.
     */
    static void superAttribute(Context cx, Object[] s, int place, String name, boolean isMethod) {
        Object self = s[place + 2];
        Object source =
                s[place] == Types.SUPER && s[place + 1] instanceof PyType type
                        ? new PySuper(type, self)
                        : Calls.call(cx, s[place], s[place + 1], self);
        s[place + 2] = null;
        s[place + 1] = null;
        Object attribute = Attributes.get(cx, source, name);
        if (isMethod && attribute instanceof PyMethod bound && bound.type() == Types.METHOD) {
            s[place] = bound.function();
            s[place + 1] = bound.self();
        } else {
            s[place] = attribute;
        }
    }

    static void setUpAnnotations(Context cx, Frame frame) {
        if (find(cx, frame.namespace, "__annotations__") == null) {
            Subscripts.set(cx, frame.namespace, "__annotations__", new PyDict());
        }
    }
}
