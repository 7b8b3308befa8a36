package dev.pyclair.runtime.object;

import java.util.ArrayList;
import java.util.List;

/**
 * The type parameters among the arguments of an alias, and what stands for them in brackets.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/genericaliasobject.c">CPython:
 *     {@code Objects/genericaliasobject.c}, {@code _Py_make_parameters}, {@code
 *     _Py_subs_parameters}</a>
 */
final class AliasParameters {
    private AliasParameters() {}

    /** {@return the parameters in some arguments, each once, in the order in which they come} */
    static PyTuple of(Context cx, PyTuple args) {
        var found = new ArrayList<Object>();
        collect(cx, args, found);
        return new PyTuple(found.toArray());
    }

    private static void collect(Context cx, PyTuple args, List<Object> found) {
        for (Object arg : args.items()) {
            if (arg instanceof PyTypeParameter) {
                addOnce(found, arg);
            } else if (arg instanceof PyTuple tuple) {
                collect(cx, tuple, found);
            } else if (arg instanceof PyObject
                    && !(arg instanceof PyType)
                    && Attributes.find(cx, arg, "__parameters__") instanceof PyTuple inner) {
                for (Object each : inner.items()) {
                    addOnce(found, each);
                }
            }
        }
    }

    private static void addOnce(List<Object> found, Object parameter) {
        for (Object each : found) {
            if (each == parameter) {
                return;
            }
        }
        found.add(parameter);
    }

    /** {@return the arguments of an alias with others in the places of its parameters} */
    static PyTuple substituted(Context cx, PyGenericAlias alias, Object key) {
        PyTuple parameters = of(cx, alias.args());
        if (parameters.size() == 0) {
            throw Errors.type(Texts.repr(cx, alias) + " is not a generic class");
        }
        PyTuple given = key instanceof PyTuple tuple ? tuple : new PyTuple(key);
        given = unpacked(given);
        int packed = packed(parameters);
        boolean isPacked = packed >= 0;
        int count = parameters.size();
        if (isPacked ? given.size() < count - 1 : given.size() != count) {
            boolean isMany = given.size() > count;
            throw Errors.type(
                    "Too "
                            + (isMany ? "many" : "few")
                            + " arguments for "
                            + Texts.repr(cx, alias)
                            + "; actual "
                            + given.size()
                            + ", expected "
                            + (isMany ? "" : "at least ")
                            + (isMany ? count : given.size() + 1));
        }
        var values = new Object[count];
        // How many arguments the pack takes.
        int rest = given.size() - count + 1;
        int place = 0;
        for (int i = 0; i < count; i++) {
            if (i == packed) {
                var many = new Object[rest];
                System.arraycopy(given.items(), place, many, 0, rest);
                values[i] = new PyTuple(many);
                place += rest;
            } else {
                values[i] = given.get(place++);
            }
        }
        return replaced(cx, alias.args(), parameters, values);
    }

    private static int packed(PyTuple parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            if (Types.of(parameters.get(i)) == TypingTypes.TYPE_VAR_TUPLE) {
                return i;
            }
        }
        return -1;
    }

    /** What a starred tuple is as arguments. */
    static Object[] unpacked(Object given) {
        if (given instanceof PyTuple many) {
            return many.items();
        }
        return unpacked(new PyTuple(given)).items();
    }

    /** The arguments, starred tuples of known arguments spread out. */
    private static PyTuple unpacked(PyTuple given) {
        var all = new ArrayList<Object>();
        for (Object each : given.items()) {
            if (each instanceof PyGenericAlias alias
                    && alias.isStarred()
                    && alias.origin() == Types.TUPLE
                    && !isOpen(alias.args())) {
                all.addAll(List.of(alias.args().items()));
            } else {
                all.add(each);
            }
        }
        return new PyTuple(all.toArray());
    }

    private static boolean isOpen(PyTuple args) {
        return args.size() == 2 && args.get(1) == Singleton.ELLIPSIS;
    }

    private static PyTuple replaced(Context cx, PyTuple args, PyTuple parameters, Object[] values) {
        var all = new ArrayList<Object>();
        for (Object arg : args.items()) {
            int place = place(parameters, arg);
            if (place >= 0) {
                add(all, values[place]);
            } else if (arg instanceof PyTuple tuple) {
                all.add(replaced(cx, tuple, parameters, values));
            } else if (arg instanceof PyObject
                    && !(arg instanceof PyType)
                    && Attributes.find(cx, arg, "__parameters__") instanceof PyTuple inner
                    && inner.size() > 0) {
                addInner(cx, all, arg, inner, parameters, values);
            } else {
                all.add(arg);
            }
        }
        return new PyTuple(all.toArray());
    }

    /** Adds an argument that has parameters itself. */
    private static void addInner(
            Context cx,
            List<Object> all,
            Object arg,
            PyTuple inner,
            PyTuple parameters,
            Object[] values) {
        var parts = new ArrayList<Object>();
        for (Object each : inner.items()) {
            add(parts, values[place(parameters, each)]);
        }
        boolean isUnpacking =
                arg instanceof PyGenericSubscript own && own.origin() == TypingTypes.UNPACK;
        if (isUnpacking) {
            all.addAll(parts);
        } else {
            all.add(Subscripts.get(cx, arg, new PyTuple(parts.toArray())));
        }
    }

    private static void add(List<Object> all, Object value) {
        if (value instanceof PyTuple many) {
            all.addAll(List.of(many.items()));
        } else {
            all.add(value);
        }
    }

    private static int place(PyTuple parameters, Object parameter) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i) == parameter) {
                return i;
            }
        }
        return -1;
    }
}
