package dev.pyclair.runtime.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What stands in the brackets behind a generic class of a program: each parameter takes its part,
 * or has a default.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/typing.py">CPython: {@code
 *     Lib/typing.py}, {@code _generic_class_getitem}, {@code _check_generic_specialization}, {@code
 *     _typevartuple_prepare_subst}, {@code _paramspec_prepare_subst}</a>
 */
final class GenericArguments {
    private final Context cx;
    private final PyType type;
    private final Object[] parameters;

    private GenericArguments(Context cx, PyType type, Object[] parameters) {
        this.cx = cx;
        this.type = type;
        this.parameters = parameters;
    }

    /** {@return what is in the brackets, as {@code __args__} has it} */
    static PyTuple of(Context cx, PyType type, Object key) {
        Object[] given = key instanceof PyTuple tuple ? tuple.items() : new Object[] {key};
        for (int i = 0; i < given.length; i++) {
            if (given[i] == Singleton.NONE) {
                given = given.clone();
                given[i] = Types.NONE;
            }
        }
        Object known = type.lookup("__parameters__");
        Object[] parameters = known instanceof PyTuple tuple ? tuple.items() : new Object[0];
        return new GenericArguments(cx, type, parameters).of(given);
    }

    private PyTuple of(Object[] given) {
        Object[] args = given;
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof PyTypeParameter parameter) {
                args = prepared(parameter, i, args);
            }
        }
        check(args.length);
        var all = new ArrayList<Object>();
        for (int i = 0; i < args.length; i++) {
            if (i < parameters.length
                    && Types.of(parameters[i]) == TypingTypes.TYPE_VAR_TUPLE
                    && args[i] instanceof PyTuple many) {
                all.addAll(List.of(many.items()));
            } else {
                all.add(args[i]);
            }
        }
        return new PyTuple(all.toArray());
    }

    private Object[] prepared(PyTypeParameter parameter, int place, Object[] args) {
        if (parameter.type() == TypingTypes.TYPE_VAR_TUPLE) {
            return packed(parameter, place, args);
        }
        Object[] filled = args;
        if (place == args.length && parameter.hasDefault()) {
            filled = Arrays.copyOf(args, place + 1);
            filled[place] = parameter.byDefault(cx);
        }
        return parameter.type() == TypingTypes.PARAM_SPEC ? listed(place, filled) : filled;
    }

    /** A list of parameters is a tuple; the brackets may be left out if there is nothing else. */
    private Object[] listed(int place, Object[] args) {
        if (place >= args.length) {
            throw Errors.type("Too few arguments for " + Texts.repr(cx, type));
        }
        if (parameters.length == 1 && !isOfParameters(args[0])) {
            return new Object[] {new PyTuple(args)};
        }
        if (!(args[place] instanceof PyList list)) {
            return args;
        }
        Object[] all = args.clone();
        all[place] = new PyTuple(list.toArray());
        return all;
    }

    private static boolean isOfParameters(Object argument) {
        return argument == Singleton.ELLIPSIS
                || argument instanceof PyTuple
                || argument instanceof PyList
                || Types.of(argument) == TypingTypes.PARAM_SPEC;
    }

    /** The arguments with those that a pack takes in one tuple. */
    private Object[] packed(PyTypeParameter pack, int place, Object[] args) {
        int right = parameters.length - place - 1;
        if (place + right > args.length) {
            throw wrongCount(args.length, "at least " + (parameters.length - 1));
        }
        int end = args.length - right;
        Object[] taken = Arrays.copyOfRange(args, place, end);
        if (place == end && pack.hasDefault()) {
            taken = AliasParameters.unpacked(pack.byDefault(cx));
        }
        var all = new Object[parameters.length];
        System.arraycopy(args, 0, all, 0, place);
        all[place] = new PyTuple(taken);
        System.arraycopy(args, end, all, place + 1, right);
        return all;
    }

    private void check(int count) {
        if (parameters.length == 0) {
            throw Errors.type(Texts.repr(cx, type) + " is not a generic class");
        }
        if (count == parameters.length || count < parameters.length && hasDefault(count)) {
            return;
        }
        int needed = parameters.length;
        for (int i = 0; i < parameters.length && count < parameters.length; i++) {
            needed -= hasDefault(i) ? 1 : 0;
        }
        boolean isMany = count > needed;
        boolean isLeast = !isMany && Feature.DEFAULTS_OF_PARAMETERS.in(cx);
        throw wrongCount(count, (isLeast ? "at least " : "") + needed);
    }

    private boolean hasDefault(int place) {
        return parameters[place] instanceof PyTypeParameter parameter && parameter.hasDefault();
    }

    private PyRaise wrongCount(int count, String expected) {
        int number = Integer.parseInt(expected.substring(expected.lastIndexOf(' ') + 1));
        return Errors.type(
                "Too "
                        + (count > number ? "many" : "few")
                        + " arguments for "
                        + Texts.repr(cx, type)
                        + "; actual "
                        + count
                        + ", expected "
                        + expected);
    }
}
