package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.TextBuilder;
import java.util.Arrays;

/** {@code functools.partial}. */
final class PyPartial extends PyObject {
    static final PyType TYPE =
            PyType.of("functools", "partial", new Table(), Types.OBJECT)
                    .setGivesAttributes(true)
                    .setGeneric();

    private final Object function;
    private final Object[] args;
    private final PyDict keywords;

    PyPartial(PyType type, Object function, Object[] args, PyDict keywords) {
        super(type);
        this.function = function;
        this.args = args;
        this.keywords = keywords;
    }

    @Override
    public Object call(Context cx, Object[] given, String[] names) {
        int places = given.length - names.length;
        PyDict all = keywords.copy();
        for (int i = 0; i < names.length; i++) {
            all.putText(names[i], given[places + i]);
        }
        int first = args.length + places;
        Object[] values = Arrays.copyOf(args, first + all.size());
        System.arraycopy(given, 0, values, args.length, places);
        var allNames = new String[all.size()];
        int count = 0;
        for (int i = all.next(-1); i >= 0; i = all.next(i)) {
            allNames[count] = Texts.java(all.keyAt(i), "keywords must be strings");
            values[first + count++] = all.valueAt(i);
        }
        return Calls.onward(cx, function, values, allNames);
    }

    private Object repr(Context cx) {
        String name = type() == TYPE ? "functools.partial" : type().name();
        if (!cx.beginRepr(this)) {
            return "...";
        }
        try {
            var text = new TextBuilder(32);
            text.append(name).append("(").append(plain(cx, function));
            for (Object arg : args) {
                text.append(", ").append(plain(cx, arg));
            }
            for (int i = keywords.next(-1); i >= 0; i = keywords.next(i)) {
                text.append(", ").append(Texts.plain(keywords.keyAt(i))).append("=");
                text.append(plain(cx, keywords.valueAt(i)));
            }
            return text.append(")").build();
        } finally {
            cx.endRepr(this);
        }
    }

    private static Object plain(Context cx, Object object) {
        return Texts.plain(Texts.repr(cx, object));
    }

    private static final class Table extends MethodTable {
        Table() {
            super("__new__ *\n__call__ *\n__repr__ slot 0\nfunc get\nargs get\nkeywords get");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return create((PyType) self, args);
            }
            var partial = (PyPartial) self;
            return switch (name) {
                case "__call__" ->
                        partial.call(
                                cx,
                                Arrays.copyOf(args, args.length - 1),
                                Signature.Arguments.names(args));
                case "__repr__" -> partial.repr(cx);
                case "func" -> partial.function;
                case "args" -> new PyTuple(partial.args);
                case "keywords" -> partial.keywords;
                default -> throw new IllegalStateException(name);
            };
        }

        private static Object create(PyType type, Object[] args) {
            int count = Signature.Arguments.positional(args);
            if (count < 1) {
                throw Errors.type("type 'partial' takes at least one argument");
            }
            if (!Calls.isCallable(args[0])) {
                throw Errors.type("the first argument must be callable");
            }
            Object function = args[0];
            Object[] places = Arrays.copyOfRange(args, 1, count);
            var keywords = new PyDict();
            if (function instanceof PyPartial inner && inner.type() == TYPE) {
                function = inner.function;
                Object[] own = places;
                places = Arrays.copyOf(inner.args, inner.args.length + own.length);
                System.arraycopy(own, 0, places, inner.args.length, own.length);
                keywords = inner.keywords.copy();
            }
            String[] names = Signature.Arguments.names(args);
            for (int i = 0; i < names.length; i++) {
                keywords.putText(names[i], args[count + i]);
            }
            return new PyPartial(type, function, places, keywords);
        }
    }
}
