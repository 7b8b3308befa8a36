package dev.pyclair.runtime.object;

/**
 * Attributes of objects: looked up in the class, in the object, and by descriptors.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/object.c">CPython: {@code
 *     Objects/object.c}, {@code PyObject_GenericGetAttr}; {@code Objects/typeobject.c}, {@code
 *     type_getattro}</a>
 */
public final class Attributes {
    private Attributes() {}

    /** {@return what an object has in a slot of its class; null if there is none, or nothing} */
    public static Object inSlot(PyObject object, String name) {
        return !object.type().isBuiltin() && object.type().lookup(name) instanceof PySlot slot
                ? object.ownSlot(slot)
                : null;
    }

    /** {@return an attribute} */
    public static Object get(Context cx, Object object, String name) {
        Object found = seek(cx, object, name);
        if (found == null) {
            throw missing(object, name);
        }
        return found;
    }

    /** {@return an attribute; null if there is none, as code of the program may say, too} */
    public static Object find(Context cx, Object object, String name) {
        try {
            return seek(cx, object, name);
        } catch (PyRaise e) {
            if (e.is(Types.ATTRIBUTE_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    /**
     * {@return an attribute; null if there is none, and no code of the program has raised an
     * AttributeError about it}
     */
    public static Object seek(Context cx, Object object, String name) {
        PyType type = Types.of(object);
        if (!type.isBuiltin()) {
            Object custom = type.lookup("__getattribute__");
            if (custom != null && !(custom instanceof BuiltinMethod)) {
                return findCustom(cx, object, type, custom, name);
            }
            Object last = type.lookup("__getattr__");
            return last == null
                    ? findGeneric(cx, object, type, name)
                    : findOrAsk(cx, object, type, last, name);
        }
        return findGeneric(cx, object, type, name);
    }

    /** A descriptor may say itself, by an AttributeError, that there is nothing. */
    private static Object findOrAsk(
            Context cx, Object object, PyType type, Object last, String name) {
        try {
            Object found = findGeneric(cx, object, type, name);
            if (found != null) {
                return found;
            }
        } catch (PyRaise e) {
            if (!e.is(Types.ATTRIBUTE_ERROR)) {
                throw e;
            }
        }
        return Calls.callBound(cx, last, object, name);
    }

    private static Object findCustom(
            Context cx, Object object, PyType type, Object custom, String name) {
        Object last = type.lookup("__getattr__");
        if (last == null) {
            return Calls.callBound(cx, custom, object, name);
        }
        try {
            return Calls.callBound(cx, custom, object, name);
        } catch (PyRaise e) {
            if (!e.is(Types.ATTRIBUTE_ERROR)) {
                throw e;
            }
        }
        return Calls.callBound(cx, last, object, name);
    }

    /** {@return an attribute as the built-in class of an object finds it; null if there is none} */
    public static Object findGeneric(Context cx, Object object, PyType type, String name) {
        if (object instanceof PyObject self) {
            return self.findAttribute(cx, name);
        }
        Object inClass = type.lookup(cx, name);
        return inClass == null ? null : Descriptors.get(cx, inClass, object, type);
    }

    /** {@return an attribute as {@code object.__getattribute__} finds it; null if there is none} */
    static Object findOfObject(Context cx, PyObject self, String name) {
        PyType type = self.type();
        Object inClass = type.lookup(cx, name);
        if (inClass != null && Descriptors.isData(inClass)) {
            return Descriptors.get(cx, inClass, self, type);
        }
        Object own = self.ownAttribute(name);
        if (own != null) {
            return own;
        }
        return inClass == null ? null : Descriptors.get(cx, inClass, self, type);
    }

    /** {@return an attribute as {@code type.__getattribute__} finds it; null if there is none} */
    static Object findOfType(Context cx, PyType self, String name) {
        PyType metaclass = self.type();
        Object inMeta = metaclass.lookup(cx, name);
        if (inMeta != null && Descriptors.isData(inMeta)) {
            return Descriptors.get(cx, inMeta, self, metaclass);
        }
        Object own = self.lookup(cx, name);
        if (own != null) {
            return Descriptors.get(cx, own, null, self);
        }
        return inMeta == null ? null : Descriptors.get(cx, inMeta, self, metaclass);
    }

    /** The error of an attribute that is not there. */
    public static PyRaise missing(Object object, String name) {
        PyRaise raise = Errors.attribute(owner(object) + " has no attribute '" + name + "'");
        raise.value().setField("name", name);
        raise.value().setField("obj", object);
        return raise;
    }

    /** The error of an attribute that is not there to be deleted. */
    private static PyRaise missingToDelete(Context cx, Object object, String name) {
        PyRaise raise = missing(object, name);
        raise.value().setArgs(new PyTuple(cx.wording("delete-missing", owner(object), name)));
        return raise;
    }

    /** As messages name an object without an attribute. */
    private static String owner(Object object) {
        return object instanceof PyType type
                ? "type object '" + type.name() + "'"
                : object instanceof PyModule module
                        ? "module '" + module.attributes().getText("__name__") + "'"
                        : "'" + nameOf(Types.of(object)) + "' object";
    }

    /** As C names classes: with the module where they are written in Java. */
    static Object nameOf(PyType type) {
        return type.isBuiltin() ? TypeMethods.fullName(type) : type.name();
    }

    /** Sets an attribute. */
    public static void set(Context cx, Object object, String name, Object value) {
        PyType type = Types.of(object);
        Object custom = type.lookup("__setattr__");
        if (custom != null && !(custom instanceof BuiltinMethod)) {
            Calls.callBound(cx, custom, object, name, value);
            return;
        }
        setGeneric(cx, object, type, name, value);
    }

    /** Deletes an attribute. */
    public static void delete(Context cx, Object object, String name) {
        PyType type = Types.of(object);
        Object custom = type.lookup("__delattr__");
        if (custom != null && !(custom instanceof BuiltinMethod)) {
            Calls.callBound(cx, custom, object, name);
            return;
        }
        setGeneric(cx, object, type, name, null);
    }

    /** Sets an attribute as {@code object.__setattr__} does; null deletes it. */
    public static void setGeneric(
            Context cx, Object object, PyType type, String name, Object value) {
        if (object instanceof PyType self && self.isBuiltin()) {
            throw Errors.type(cx.wording("type-immutable", name, self.name()));
        }
        if (object instanceof PyProxy proxy) {
            PyObject target = proxy.target();
            if (value == null) {
                delete(cx, target, name);
            } else {
                set(cx, target, name, value);
            }
            return;
        }
        Object inClass = type.lookup(cx, name);
        if (inClass != null && Descriptors.set(cx, inClass, object, value)) {
            return;
        }
        if (object instanceof PyType self) {
            setOfType(cx, self, name, value);
            return;
        }
        if (!(object instanceof PyObject self) || !self.hasAttributes()) {
            throw noPlace(cx, type, name, inClass);
        }
        if (value != null) {
            self.attributes().putText(name, value);
        } else if (self.ownAttribute(name) == null) {
            throw missingToDelete(cx, object, name);
        } else {
            self.attributes().removeText(name);
        }
    }

    private static PyRaise noPlace(Context cx, PyType type, String name, Object inClass) {
        return Errors.attribute(
                inClass == null
                        ? cx.wording("no-dict", nameOf(type).toString(), name)
                        : "'" + nameOf(type) + "' object attribute '" + name + "' is read-only");
    }

    private static void setOfType(Context cx, PyType self, String name, Object value) {
        if (value != null) {
            self.set(name, value);
        } else if (!self.remove(name)) {
            throw missingToDelete(cx, self, name);
        }
    }
}
