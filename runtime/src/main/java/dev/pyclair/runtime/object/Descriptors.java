package dev.pyclair.runtime.object;

/** What attributes of classes become when they are asked for through an object. */
public final class Descriptors {
    private Descriptors() {}

    /** {@return what an attribute of a class is for an object} */
    public static Object bind(Context cx, Object attribute, Object self) {
        return get(cx, attribute, self, Types.of(self));
    }

    /** Whether an attribute of a class goes before one of the object: it can be set. */
    static boolean isData(Object attribute) {
        if (!(attribute instanceof PyObject object)) {
            return false;
        }
        PyType type = object.type();
        if (type.isBuiltin()) {
            return object instanceof PyGetSet
                    || object instanceof PyProperty
                    || object instanceof PySlot
                    || object instanceof NativeDescriptor own && own.isData();
        }
        return (type.lookup("__set__") != null || type.lookup("__delete__") != null)
                && type.lookup("__get__") != null;
    }

    /**
     * What an attribute is.
     *
     * @param attribute as it stands in the class
     * @param self the object; null if the class itself was asked
     * @param type the class
     */
    public static Object get(Context cx, Object attribute, Object self, PyType type) {
        if (!(attribute instanceof PyObject object)) {
            return attribute;
        }
        PyType kind = object.type();
        if (kind.isMethodLike()) {
            return self == null ? attribute : new PyMethod(attribute, self);
        }
        if (attribute instanceof PyGetSet computed) {
            return self == null ? attribute : computed.get(cx, self);
        }
        if (attribute instanceof PySlot slot) {
            return self == null ? attribute : slot.get(cx, self);
        }
        if (attribute instanceof PyProperty property) {
            if (self == null && kind.isBuiltin() && kind != Types.PROPERTY) {
                throw Errors.attribute("");
            }
            return self == null ? attribute : getProperty(cx, property, self);
        }
        if (attribute instanceof PyStaticMethod method) {
            return method.function();
        }
        if (attribute instanceof PyClassMethod method) {
            return new PyMethod(method.function(), type);
        }
        if (attribute instanceof BuiltinClassMethod method) {
            return new PyMethod(method.method(), type);
        }
        if (attribute instanceof NativeDescriptor own) {
            return own.get(cx, self, type);
        }
        if (kind.isBuiltin()) {
            return attribute;
        }
        Object getter = kind.lookup("__get__");
        return getter == null
                ? attribute
                : Calls.callBound(
                        cx, getter, attribute, self == null ? Singleton.NONE : self, type);
    }

    private static Object getProperty(Context cx, PyProperty property, Object self) {
        if (property.getter() == Singleton.NONE) {
            throw propertyLacks(cx, property, self, "property-getter");
        }
        return Calls.call(cx, property.getter(), self);
    }

    private static PyRaise propertyLacks(
            Context cx, PyProperty property, Object self, String message) {
        String name =
                PropertyMethods.nameOrNone(cx, property) instanceof String text
                        ? " '" + text + "'"
                        : "";
        return Errors.attribute(cx.wording(message, name, Types.of(self).name()));
    }

    /**
     * Sets an attribute of an object by what stands in the class; null deletes it.
     *
     * @return whether that was for the class to do
     */
    static boolean set(Context cx, Object attribute, Object self, Object value) {
        if (!(attribute instanceof PyObject object)) {
            return false;
        }
        if (attribute instanceof PyGetSet computed) {
            computed.set(cx, self, value);
            return true;
        }
        if (attribute instanceof PySlot slot) {
            slot.set(cx, self, value);
            return true;
        }
        if (attribute instanceof PyProperty property) {
            setProperty(cx, property, self, value);
            return true;
        }
        if (attribute instanceof NativeDescriptor own && own.isData()) {
            own.set(cx, self, value);
            return true;
        }
        PyType kind = object.type();
        if (kind.isBuiltin()) {
            return false;
        }
        Object setter = kind.lookup(value == null ? "__delete__" : "__set__");
        if (setter == null) {
            if (kind.lookup(value == null ? "__set__" : "__delete__") != null) {
                throw Errors.attribute(value == null ? "__delete__" : "__set__");
            }
            return false;
        }
        if (value == null) {
            Calls.callBound(cx, setter, attribute, self);
        } else {
            Calls.callBound(cx, setter, attribute, self, value);
        }
        return true;
    }

    private static void setProperty(Context cx, PyProperty property, Object self, Object value) {
        Object function = value == null ? property.deleter() : property.setter();
        if (function == Singleton.NONE) {
            throw propertyLacks(
                    cx, property, self, value == null ? "property-deleter" : "property-setter");
        }
        if (value == null) {
            Calls.call(cx, function, self);
        } else {
            Calls.call(cx, function, self, value);
        }
    }
}
