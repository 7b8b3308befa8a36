package dev.pyclair.runtime.object;

import java.util.Arrays;

/**
 * {@code typing.Generic}, from which classes with type parameters come.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/typing.py">CPython: {@code
 *     Lib/typing.py}, {@code _generic_class_getitem}</a>
 */
final class GenericMethods extends MethodTable {
    GenericMethods() {
        super("__class_getitem__ class O\n__init_subclass__ class *");
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__module__", "typing");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        var type = (PyType) self;
        if (name.equals("__init_subclass__")) {
            return begin(cx, type, args);
        }
        Object subscript = TypingLibrary.call(cx, "_generic_class_getitem", type, args[0]);
        if (subscript != null) {
            return subscript;
        }
        return type == TypingTypes.GENERIC
                ? PyGenericSubscript.of(self, args[0])
                : PyGenericSubscript.of(self, GenericArguments.of(cx, type, args[0]));
    }

    /** Gives a class that comes from it {@code __parameters__}. */
    private static Object begin(Context cx, PyType type, Object[] args) {
        Object begun = TypingLibrary.find(cx, "_generic_init_subclass");
        if (begun != null) {
            Object[] all = new Object[args.length];
            all[0] = type;
            System.arraycopy(args, 0, all, 1, args.length - 1);
            return Calls.call(cx, begun, all, Signature.Arguments.names(args));
        }
        Object starter =
                Attributes.get(cx, new PySuper(TypingTypes.GENERIC, type), "__init_subclass__");
        Object[] given = Arrays.copyOf(args, args.length - 1);
        Calls.call(cx, starter, given, Signature.Arguments.names(args));
        type.set("__parameters__", PyTuple.EMPTY);
        if (type.own().getText("__orig_bases__") instanceof PyTuple bases) {
            PyTuple parameters = AliasParameters.of(cx, bases);
            for (Object base : bases.items()) {
                boolean isGeneric =
                        base instanceof PyGenericSubscript subscript
                                && subscript.origin() == TypingTypes.GENERIC;
                parameters =
                        isGeneric
                                ? AliasParameters.of(cx, ((PyGenericSubscript) base).args())
                                : parameters;
            }
            type.set("__parameters__", parameters);
        }
        return Singleton.NONE;
    }
}
