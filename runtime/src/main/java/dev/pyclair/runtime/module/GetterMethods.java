package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.TextBuilder;
import java.util.Arrays;

/** The classes of {@link PyGetter}. */
final class GetterMethods extends MethodTable {
    private final PyGetter.Kind kind;

    private GetterMethods(PyGetter.Kind kind) {
        super("__new__ *\n__call__ *\n__repr__ slot 0");
        this.kind = kind;
    }

    static PyType type(String name, PyGetter.Kind kind) {
        return PyType.of("operator", name, new GetterMethods(kind), Types.OBJECT);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__repr__")) {
            return repr(cx, (PyGetter) self);
        }
        Object[] values = Arrays.copyOf(args, args.length - 1);
        String[] names = Signature.Arguments.names(args);
        return name.equals("__call__")
                ? Calls.call(cx, self, values, names)
                : make((PyType) self, values, values.length - names.length, names);
    }

    private Object make(PyType type, Object[] values, int count, String[] names) {
        if (kind == PyGetter.Kind.RESULT) {
            if (count == 0) {
                throw Errors.type("methodcaller needs at least one argument, the method name");
            }
            if (Texts.plain(values[0]) == null) {
                throw Errors.type("method name must be a string");
            }
            return new PyGetter(type, kind, values, names);
        }
        if (names.length > 0) {
            throw Errors.type(type.name() + "() takes no keyword arguments");
        }
        if (count == 0) {
            throw Errors.type(type.name() + " expected 1 argument, got 0");
        }
        for (Object value : values) {
            if (kind == PyGetter.Kind.ATTRIBUTES && Texts.plain(value) == null) {
                throw Errors.type("attribute name must be a string");
            }
        }
        return new PyGetter(type, kind, values, names);
    }

    private static Object repr(Context cx, PyGetter getter) {
        var text = new TextBuilder(32).append("operator." + getter.type().name() + "(");
        int positional = getter.args.length - getter.names.length;
        for (int i = 0; i < getter.args.length; i++) {
            text.append(i == 0 ? "" : ", ");
            if (i >= positional) {
                text.append(getter.names[i - positional] + "=");
            }
            text.append(Texts.plain(Texts.repr(cx, getter.args[i])));
        }
        return text.append(")").build();
    }
}
