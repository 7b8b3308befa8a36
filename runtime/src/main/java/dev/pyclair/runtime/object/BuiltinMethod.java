package dev.pyclair.runtime.object;

import java.util.Arrays;

/** A method of a built-in class, not yet bound to an object. */
public final class BuiltinMethod extends PyObject {
    private final MethodTable table;
    private final String name;
    private final Signature signature;
    private final PyType owner;
    private boolean isOfClass;

    BuiltinMethod(MethodTable table, String name, Signature signature, PyType owner) {
        super(null);
        this.table = table;
        this.name = name;
        this.signature = signature;
        this.owner = owner;
        boolean isWrapper =
                signature.isSlot() || name.equals("__init__") || name.equals("__call__");
        setType(isWrapper ? Types.WRAPPER_DESCRIPTOR : Types.METHOD_DESCRIPTOR);
    }

    /** Says that it takes the class as its object. */
    void setOfClass() {
        isOfClass = true;
    }

    /** {@return its {@code __name__}} */
    public String name() {
        return name;
    }

    /** {@return the class whose method it is} */
    public PyType owner() {
        return owner;
    }

    /** Whether it is {@code *} of a sequence, which takes an index. */
    boolean takesCount() {
        return signature.isUnpacked();
    }

    /** Calls it on an object of its class. */
    public Object callOn(Context cx, Object self, Object[] args, String[] keywords) {
        return callOn(cx, self, owner, args, keywords);
    }

    /** The same of a method that is bound, which messages name after the class of the object. */
    Object callBound(Context cx, Object self, Object[] args, String[] keywords) {
        PyType named = self instanceof PyType type ? type : Types.of(self);
        return callOn(cx, self, named, args, keywords);
    }

    private Object callOn(Context cx, Object self, PyType named, Object[] args, String[] keywords) {
        if (signature.isPlain(args.length, keywords)) {
            if (signature.isUnpacked() && name.equals("__get__")) {
                checkAsked(args);
            }
            return table.call(cx, name, self, args);
        }
        // What begins an object speaks for its class.
        String function = name.equals("__init__") && !signature.isFunction() ? owner.name() : name;
        Object[] bound =
                signature.bind(cx, function, named.qualname() + "." + name, args, keywords);
        return table.call(cx, name, self, bound);
    }

    /** A descriptor is asked for an object, or for a class. */
    private static void checkAsked(Object[] args) {
        if (args[0] == Singleton.NONE && (args.length == 1 || args[1] == Singleton.NONE)) {
            throw Errors.type("__get__(None, None) is invalid");
        }
    }

    @Override
    public Object call(Context cx, Object[] args, String[] keywords) {
        if (args.length == keywords.length) {
            throw Errors.type(
                    type() == Types.WRAPPER_DESCRIPTOR
                            ? "descriptor '"
                                    + name
                                    + "' of '"
                                    + owner.name()
                                    + "' object needs an argument"
                            : cx.wording("unbound-method", owner.name(), name));
        }
        checkSelf(args[0]);
        return callOn(cx, args[0], Arrays.copyOfRange(args, 1, args.length), keywords);
    }

    /** Raises TypeError if an object is not of its class. */
    public void checkSelf(Object self) {
        if (isOfClass && self instanceof PyType type && type.isSubtypeOf(owner)) {
            return;
        }
        if (isOfClass) {
            throw Errors.type(
                    "descriptor '"
                            + name
                            + "' for type '"
                            + owner.name()
                            + "' needs a type, not a '"
                            + Types.of(self).name()
                            + "' as arg 2");
        }
        if (!Types.of(self).isSubtypeOf(owner)) {
            if (type() != Types.WRAPPER_DESCRIPTOR) {
                throw notFor(self);
            }
            throw Errors.type(
                    "descriptor '"
                            + name
                            + "' requires a '"
                            + owner.name()
                            + "' object but received a '"
                            + Types.of(self).name()
                            + "'");
        }
    }

    /** The error of an object that it cannot be bound to. */
    PyRaise notFor(Object self) {
        return Errors.type(
                "descriptor '"
                        + name
                        + "' for '"
                        + owner.name()
                        + "' objects doesn't apply to a '"
                        + Types.of(self).name()
                        + "' object");
    }
}
