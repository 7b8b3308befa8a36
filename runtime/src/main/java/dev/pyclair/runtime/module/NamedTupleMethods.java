package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.TextBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The methods of a class that {@code namedtuple} makes. */
final class NamedTupleMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            _make class 1
            _replace *
            __replace__ *
            __repr__ 0
            _asdict 0
            __getnewargs__ 0""";

    private final String type;
    private final List<String> names;
    private PyObject maker;

    NamedTupleMethods(String type, String[] names) {
        super(ROWS);
        this.type = type;
        this.names = List.of(names);
    }

    /** Sets {@code __new__}, whose defaults a program may set, as {@code typing} of 3.8 does. */
    void setMaker(PyObject function) {
        maker = function;
    }

    private Object[] defaults() {
        Object given = maker.attributes().getText("__defaults__");
        Object[] all = given instanceof PyTuple tuple ? tuple.items() : new Object[0];
        int surplus = Math.max(0, all.length - names.size());
        return Arrays.copyOfRange(all, surplus, all.length);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__new__" -> new PyTuple((PyType) self, bind(cx, args));
            case "_make" -> make((PyType) self, Iteration.all(cx, args[0]));
            case "_replace", "__replace__" -> replace(cx, (PyTuple) self, args);
            case "__repr__" -> repr(cx, (PyTuple) self);
            case "_asdict" -> asDict((PyTuple) self);
            case "__getnewargs__" -> new PyTuple(((PyTuple) self).items());
            default -> throw new IllegalStateException(name);
        };
    }

    private Object make(PyType made, Object[] items) {
        if (items.length != names.size()) {
            throw Errors.type("Expected " + names.size() + " arguments, got " + items.length);
        }
        return new PyTuple(made, items.clone());
    }

    private Object replace(Context cx, PyTuple tuple, Object[] args) {
        Object[] items = tuple.items().clone();
        String[] given = Signature.Arguments.names(args);
        int places = Signature.Arguments.positional(args);
        if (places > 0) {
            throw Errors.type(
                    (Feature.NAMES_QUALIFIED.in(cx) ? type + "." : "")
                            + "_replace() takes 1 positional argument but "
                            + (places + 1)
                            + " were given");
        }
        var unknown = new ArrayList<String>();
        for (int i = 0; i < given.length; i++) {
            int index = names.indexOf(given[i]);
            if (index < 0) {
                unknown.add("'" + given[i] + "'");
            } else {
                items[index] = args[i];
            }
        }
        if (!unknown.isEmpty()) {
            PyType kind =
                    Feature.FIELDS_ARE_PARAMETERS.in(cx) ? Types.TYPE_ERROR : Types.VALUE_ERROR;
            throw Errors.of(kind, "Got unexpected field names: " + unknown);
        }
        return new PyTuple(Types.of(tuple), items);
    }

    private Object repr(Context cx, PyTuple tuple) {
        var text = new TextBuilder(32);
        text.append(tuple.type().name()).append("(");
        for (int i = 0; i < names.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(names.get(i)).append("=");
            text.append(Texts.plain(Texts.repr(cx, tuple.get(i))));
        }
        return text.append(")").build();
    }

    private Object asDict(PyTuple tuple) {
        var dict = new PyDict();
        for (int i = 0; i < names.size(); i++) {
            dict.putText(names.get(i), tuple.get(i));
        }
        return dict;
    }

    /** The items, as a function of Python binds its arguments. */
    private Object[] bind(Context cx, Object[] args) {
        String[] given = Signature.Arguments.names(args);
        int places = Signature.Arguments.positional(args);
        int count = names.size();
        Object[] defaults = defaults();
        int required = count - defaults.length;
        var items = new Object[count];
        System.arraycopy(args, 0, items, 0, Math.min(places, count));
        for (int i = 0; i < given.length; i++) {
            int index = names.indexOf(given[i]);
            if (index < 0) {
                throw error(cx, "got an unexpected keyword argument '" + given[i] + "'");
            }
            if (items[index] != null) {
                throw error(cx, "got multiple values for argument '" + given[i] + "'");
            }
            items[index] = args[places + i];
        }
        if (places > count) {
            throw error(
                    cx,
                    "takes "
                            + (defaults.length > 0
                                    ? "from " + (required + 1) + " to " + (count + 1)
                                    : count + 1)
                            + " positional argument"
                            + (count == 0 ? "" : "s")
                            + " but "
                            + (places + 1)
                            + " were given");
        }
        var missing = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            if (items[i] == null && i >= required) {
                items[i] = defaults[i - required];
            } else if (items[i] == null) {
                missing.add("'" + names.get(i) + "'");
            }
        }
        if (!missing.isEmpty()) {
            throw missing(cx, missing);
        }
        return items;
    }

    private PyRaise missing(Context cx, List<String> missing) {
        int last = missing.size() - 1;
        String list =
                last == 0
                        ? missing.get(0)
                        : String.join(", ", missing.subList(0, last))
                                + (last == 1 ? " and " : ", and ")
                                + missing.get(last);
        return error(
                cx,
                "missing "
                        + missing.size()
                        + " required positional argument"
                        + (last == 0 ? "" : "s")
                        + ": "
                        + list);
    }

    private PyRaise error(Context cx, String what) {
        return Errors.type(cx.wording("namedtuple-new", type) + " " + what);
    }
}
