package dev.pyclair.runtime.object;

/** {@code object}. */
public final class ObjectMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __init__ *
            __class__ get set
            __repr__ slot 0
            __str__ slot 0
            __format__ O
            __hash__ slot 0
            __eq__ slot 1
            __ne__ slot 1
            __lt__ slot 1
            __le__ slot 1
            __gt__ slot 1
            __ge__ slot 1
            __getattribute__ slot 1
            __setattr__ unpacked 2
            __delattr__ slot 1
            __dir__ 0
            __sizeof__ 0
            __reduce__ 0
            __reduce_ex__ O
            __getstate__ 0 since 3.11
            __init_subclass__ class *
            __subclasshook__ class O since 3.13
            __subclasshook__ class parsed 0- until 3.12""";

    ObjectMethods() {
        super(ROWS);
    }

    /** No descriptor: objects may have one of their own. */
    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__doc__", Singleton.NONE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__new__" -> create(cx, (PyType) self, args);
            case "__init__" -> start(self, args);
            case "__class__" -> Types.of(self);
            case "__repr__" -> repr(cx, self);
            case "__str__" -> Calls.special(cx, self, "__repr__");
            case "__format__" -> format(cx, self, args[0]);
            case "__hash__" -> hash(self);
            case "__eq__" -> self == args[0] ? (Object) true : Singleton.NOT_IMPLEMENTED;
            case "__ne__" -> differs(cx, self, args[0]);
            case "__lt__", "__le__", "__gt__", "__ge__", "__subclasshook__" ->
                    Singleton.NOT_IMPLEMENTED;
            case "__getattribute__" -> get(cx, self, args[0]);
            case "__setattr__" -> set(cx, self, args[0], args[1]);
            case "__delattr__" -> set(cx, self, args[0], null);
            case "__dir__" -> Directory.of(cx, self);
            case "__sizeof__" -> 16L;
            case "__reduce__" -> Reductions.reduce(cx, self, 0);
            case "__reduce_ex__" -> Reductions.reduceEx(cx, self, args[0]);
            case "__getstate__" -> Reductions.state(cx, self);
            case "__init_subclass__" -> initSubclass(cx, self, args);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object create(Context cx, PyType type, Object[] args) {
        if (args.length > 1) {
            if (type.ownerOf("__new__") != Types.OBJECT) {
                throw Errors.type(
                        "object.__new__() takes exactly one argument (the type to instantiate)");
            }
            if (type.ownerOf("__init__") == Types.OBJECT) {
                throw Errors.type(type.name() + "() takes no arguments");
            }
        }
        if (type.layout() != Types.OBJECT) {
            throw Errors.type(
                    "object.__new__("
                            + type.name()
                            + ") is not safe, use "
                            + type.layout().name()
                            + ".__new__()");
        }
        AbstractMethods.check(cx, type);
        var made = new PyInstance(type);
        if (type.finalizes()) {
            cx.watcher().watch(made);
        }
        return made;
    }

    private static Object start(Object self, Object[] args) {
        if (args.length > 1) {
            PyType type = Types.of(self);
            if (type.ownerOf("__init__") != Types.OBJECT) {
                throw Errors.type(
                        "object.__init__() takes exactly one argument (the instance to initialize)");
            }
            boolean isMadeHere = !type.isBuiltin() || type == Types.OBJECT;
            if (isMadeHere && type.ownerOf("__new__") == Types.OBJECT) {
                throw Errors.type(
                        type.name()
                                + ".__init__() takes exactly one argument (the instance to initialize)");
            }
        }
        return Singleton.NONE;
    }

    static Object dict(Object self) {
        if (self instanceof PyObject object
                && object.hasAttributes()
                && !(object instanceof PyType type && type.isBuiltin())) {
            return object.attributes();
        }
        throw Attributes.missing(self, "__dict__");
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        if (value == null) {
            throw Errors.type("can't delete " + name + " attribute");
        }
        if (name.equals("__class__")
                && value instanceof PyType type
                && self instanceof PyObject object) {
            setClass(cx, object, type);
        } else {
            throw Errors.type(
                    name + " must be set to a dictionary, not a '" + Types.of(value).name() + "'");
        }
    }

    /** Sets {@code __dict__}; null makes it empty. */
    static void setDict(Object self, Object value) {
        if (value != null && !(value instanceof PyDict)) {
            throw Errors.type(
                    "__dict__ must be set to a dictionary, not a '" + Types.of(value).name() + "'");
        }
        dict(self);
        ((PyObject) self).setAttributes(value == null ? new PyDict() : (PyDict) value);
    }

    /** What is built in keeps its class: it may be that of other contexts, too. */
    private static void setClass(Context cx, PyObject object, PyType type) {
        PyType old = object.type();
        boolean isMutable = !old.isBuiltin() && !type.isBuiltin();
        if (object instanceof PyType self && self.isBuiltin()) {
            throw Errors.type(cx.wording("type-immutable", "__class__", self.name()));
        }
        if (!isMutable && !(object instanceof PyModule && type.isSubtypeOf(Types.MODULE))) {
            throw Errors.type(cx.wording("class-assignment"));
        }
        if (type.layout() != old.layout()) {
            throw Errors.type(
                    "__class__ assignment: '"
                            + type.name()
                            + "' object layout differs from '"
                            + old.name()
                            + "'");
        }
        object.setType(type);
    }

    private static Object repr(Context cx, Object self) {
        PyType type = Types.of(self);
        return "<" + TypeMethods.fullName(type) + " object at " + address(self) + ">";
    }

    /** A number that stands for the place of an object in memory. */
    public static String address(Object object) {
        return String.format("0x%012x", 0x7f0000000000L + 16L * System.identityHashCode(object));
    }

    private static Object format(Context cx, Object self, Object spec) {
        Object text = Texts.plain(spec);
        if (text == null) {
            throw Errors.type("__format__() argument must be str, not " + TextArguments.kind(spec));
        }
        if (!"".equals(text)) {
            throw Errors.type(
                    "unsupported format string passed to "
                            + Attributes.nameOf(Types.of(self))
                            + ".__format__");
        }
        return Texts.str(cx, self);
    }

    private static Object hash(Object self) {
        return (long) System.identityHashCode(self);
    }

    private static Object differs(Context cx, Object self, Object other) {
        Object equal = Calls.special(cx, self, "__eq__", other);
        return equal == Singleton.NOT_IMPLEMENTED ? equal : (Object) !Operators.isTrue(cx, equal);
    }

    private static Object get(Context cx, Object self, Object name) {
        String text = Texts.java(name, "attribute name must be string, not '%'");
        Object found = Attributes.findGeneric(cx, self, Types.of(self), text);
        if (found == null) {
            throw Attributes.missing(self, text);
        }
        return found;
    }

    private static Object set(Context cx, Object self, Object name, Object value) {
        String text = Texts.java(name, "attribute name must be string, not '%'");
        Attributes.setGeneric(cx, self, Types.of(self), text, value);
        return Singleton.NONE;
    }

    private static Object initSubclass(Context cx, Object self, Object[] args) {
        if (args.length > 1) {
            boolean isNamed = Signature.Arguments.names(args).length > 0;
            throw Errors.type(
                    cx.wording(
                            "init-subclass",
                            ((PyType) self).name(),
                            isNamed ? "keyword arguments" : "arguments"));
        }
        return Singleton.NONE;
    }
}
