package dev.pyclair.runtime.object;

/**
 * {@code property}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/descrobject.c">CPython: {@code
 *     Objects/descrobject.c}</a>
 */
final class PropertyMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __init__ (fget=, fset=, fdel=, doc=)
            __get__ unpacked 1-2
            __set__ unpacked 2
            __delete__ slot 1
            __set_name__ * since 3.10
            __doc__ member set
            __name__ get set since 3.13
            __isabstractmethod__ get
            deleter O
            fdel member
            fget member
            fset member
            getter O
            setter O""";

    PropertyMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (self instanceof PyType type) {
            return new PyProperty(
                    type, Singleton.NONE, Singleton.NONE, Singleton.NONE, Singleton.NONE);
        }
        var property = (PyProperty) self;
        return switch (name) {
            case "__init__" -> start(cx, property, args);
            case "__get__" ->
                    args[0] == Singleton.NONE
                            ? property
                            : Descriptors.get(cx, property, args[0], Types.of(args[0]));
            case "__set__" -> set(cx, property, args[0], args[1]);
            case "__delete__" -> set(cx, property, args[0], null);
            case "__set_name__" -> setName(property, args);
            case "__doc__" -> property.doc();
            case "__name__" -> name(cx, property);
            case "__isabstractmethod__" -> isAbstract(cx, property);
            case "fget" -> property.getter();
            case "fset" -> property.setter();
            case "fdel" -> property.deleter();
            case "getter" -> copy(cx, property, args[0], null, null);
            case "setter" -> copy(cx, property, null, args[0], null);
            case "deleter" -> copy(cx, property, null, null, args[0]);
            default -> throw new IllegalStateException(name);
        };
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        var property = (PyProperty) self;
        Object given = value == null ? Singleton.NONE : value;
        if (name.equals("__doc__")) {
            property.setDoc(given);
        } else {
            property.setName(given);
        }
    }

    private static Object start(Context cx, PyProperty property, Object[] args) {
        Object doc = orNone(args[3]);
        if (doc == Singleton.NONE && args[0] != null && args[0] != Singleton.NONE) {
            Object found = Attributes.find(cx, args[0], "__doc__");
            doc = orNone(found);
            property.setTakesDoc(true);
        }
        property.setFunctions(orNone(args[0]), orNone(args[1]), orNone(args[2]));
        property.setDoc(doc);
        return Singleton.NONE;
    }

    private static Object orNone(Object value) {
        return value == null ? Singleton.NONE : value;
    }

    private static Object setName(PyProperty property, Object[] args) {
        if (Signature.Arguments.names(args).length > 0) {
            throw Errors.type("__set_name__() takes no keyword arguments");
        }
        int count = Signature.Arguments.positional(args);
        if (count != 2) {
            throw Errors.type(
                    "__set_name__() takes 2 positional arguments but " + count + " were given");
        }
        property.setName(args[1]);
        return Singleton.NONE;
    }

    private static Object set(Context cx, PyProperty property, Object self, Object value) {
        Descriptors.set(cx, property, self, value);
        return Singleton.NONE;
    }

    /** {@return the name that was set, or that of the getter; None if there is none} */
    static Object nameOrNone(Context cx, PyProperty property) {
        if (property.name() != Singleton.NONE
                || property.getter() == Singleton.NONE
                || !Feature.PROPERTIES_TAKE_NAMES.in(cx)) {
            return property.name();
        }
        Object name = Attributes.find(cx, property.getter(), "__name__");
        return name == null ? Singleton.NONE : name;
    }

    private static Object name(Context cx, PyProperty property) {
        Object name = nameOrNone(cx, property);
        if (name == Singleton.NONE) {
            throw Attributes.missing(property, "__name__");
        }
        return name;
    }

    private static Object isAbstract(Context cx, PyProperty property) {
        Object[] functions = {property.getter(), property.setter(), property.deleter()};
        for (Object function : functions) {
            Object mark = Attributes.find(cx, function, "__isabstractmethod__");
            if (mark != null && Operators.isTrue(cx, mark)) {
                return true;
            }
        }
        return false;
    }

    /** The same property with another function. */
    private static Object copy(
            Context cx, PyProperty property, Object getter, Object setter, Object deleter) {
        Object get = getter == null || getter == Singleton.NONE ? property.getter() : getter;
        Object doc = property.takesDoc() && get != Singleton.NONE ? Singleton.NONE : property.doc();
        Object made =
                Calls.call(
                        cx,
                        property.type(),
                        get,
                        setter == null || setter == Singleton.NONE ? property.setter() : setter,
                        deleter == null || deleter == Singleton.NONE ? property.deleter() : deleter,
                        doc);
        if (made instanceof PyProperty other) {
            other.setName(property.name());
        }
        return made;
    }
}
