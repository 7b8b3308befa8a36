package dev.pyclair.runtime.object;

import java.util.Arrays;

/**
 * A function written in Java: of a module, or {@code __new__} of a class, or a method that is
 * bound.
 */
public final class BuiltinFunction extends PyObject {
    private final MethodTable table;
    private final String name;
    private final Signature signature;
    private final Object self;

    /**
     * A function.
     *
     * @param self the module, or the class whose static method it is, as {@code __new__}; null for
     *     none
     */
    BuiltinFunction(MethodTable table, String name, Signature signature, Object self) {
        super(Types.BUILTIN_FUNCTION);
        this.table = table;
        this.name = name;
        this.signature = signature;
        this.self = self;
    }

    /** {@return its {@code __name__}} */
    public String name() {
        return name;
    }

    /** {@return {@code __self__}: the module, or the class whose static method it is; or null} */
    public Object self() {
        return self;
    }

    /** {@return whether it refers to nothing but its module or class} */
    public boolean isStateless() {
        return (self == null || self instanceof PyModule || self instanceof PyType)
                && knownAttributes() == null
                && table.isStateless();
    }

    /** {@return its {@code __module__}; None for all but functions of modules} */
    Object module() {
        return self instanceof PyModule module
                ? module.attributes().getText("__name__")
                : Singleton.NONE;
    }

    /** Those that are functions of Python's own in CPython take more. */
    @Override
    public boolean hasAttributes() {
        return signature.isFunction() || ownAttribute("__defaults__") != null;
    }

    @Override
    public Object call(Context cx, Object[] args, String[] keywords) {
        if (self instanceof PyType type && name.equals("__new__")) {
            return create(cx, type, args, keywords);
        }
        Object[] bound =
                signature.isPlain(args.length, keywords)
                        ? args
                        : signature.bind(
                                cx,
                                name,
                                signature.isFunction() ? name : qualifiedName(),
                                args,
                                keywords);
        return table.call(cx, name, self instanceof PyModule ? null : self, bound);
    }

    /** As messages name it: the functions of {@code builtins} without their module. */
    private String qualifiedName() {
        if (self instanceof PyType type) {
            return type.qualname() + "." + name;
        }
        Object module = self instanceof PyModule own ? own.ownAttribute("__name__") : "builtins";
        return "builtins".equals(module) ? name : module + "." + name;
    }

    private Object create(Context cx, PyType owner, Object[] args, String[] keywords) {
        if (args.length == keywords.length) {
            throw Errors.type(owner.name() + ".__new__(): not enough arguments");
        }
        if (!(args[0] instanceof PyType type)) {
            throw Errors.type(
                    owner.name()
                            + ".__new__(X): X is not a type object ("
                            + Types.of(args[0]).name()
                            + ")");
        }
        if (!type.isSubtypeOf(owner)) {
            throw Errors.type(
                    owner.name()
                            + ".__new__("
                            + type.name()
                            + "): "
                            + type.name()
                            + " is not a subtype of "
                            + owner.name());
        }
        return createObject(cx, type, Arrays.copyOfRange(args, 1, args.length), keywords);
    }

    /** Makes an object of a class, whose {@code __new__} this is. */
    Object createObject(Context cx, PyType type, Object[] args, String[] keywords) {
        String owner = ((PyType) self).name();
        Object[] bound =
                signature.isPlain(args.length, keywords)
                        ? args
                        : signature.bind(cx, owner, owner, args, keywords);
        return table.call(cx, name, type, bound);
    }
}
