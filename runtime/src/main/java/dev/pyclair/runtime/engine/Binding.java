package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the arguments of a call into the local variables of a function.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/ceval.c">CPython: {@code
 *     Python/ceval.c}, {@code initialize_locals}, {@code missing_arguments}, {@code
 *     too_many_positional}</a>
 */
final class Binding {
    private Binding() {}

    /**
     * Binds arguments.
     *
     * @param values holds the arguments from {@code start} to {@code end}, those of keywords last
     */
    static void bind(
            Machine cx,
            PyFunction function,
            Frame frame,
            Object[] values,
            int start,
            int end,
            String[] keywords) {
        PyCode code = function.code();
        Object[] slots = frame.slots;
        int given = end - start - keywords.length;
        if (given == code.plainArgCount() && keywords.length == 0) {
            System.arraycopy(values, start, slots, 0, given);
            return;
        }
        int places = code.argCount();
        int named = places + code.code().kwOnlyArgCount();
        System.arraycopy(values, start, slots, 0, Math.min(given, places));
        if (code.hasVarArgs()) {
            slots[named] =
                    given > places
                            ? new PyTuple(Arrays.copyOfRange(values, start + places, start + given))
                            : PyTuple.EMPTY;
        }
        if (keywords.length > 0 || code.hasVarKeywords()) {
            bindKeywords(cx, function, slots, values, start + given, keywords);
        }
        if (given > places && !code.hasVarArgs()) {
            throw tooMany(cx, function, slots, given);
        }
        if (given < places) {
            fillDefaults(cx, function, slots, given);
        }
        if (code.code().kwOnlyArgCount() > 0) {
            fillKeywordDefaults(cx, function, slots);
        }
    }

    private static void bindKeywords(
            Machine cx,
            PyFunction function,
            Object[] slots,
            Object[] values,
            int start,
            String[] keywords) {
        PyCode code = function.code();
        int named = code.argCount() + code.code().kwOnlyArgCount();
        PyDict rest = null;
        if (code.hasVarKeywords()) {
            rest = new PyDict();
            slots[named + (code.hasVarArgs() ? 1 : 0)] = rest;
        }
        String[] variables = code.variables();
        for (int i = 0; i < keywords.length; i++) {
            int slot = code.code().posOnlyArgCount();
            while (slot < named && !variables[slot].equals(keywords[i])) {
                slot++;
            }
            if (slot < named) {
                if (slots[slot] != null) {
                    throw Errors.type(
                            label(cx, function)
                                    + "() got multiple values for argument '"
                                    + keywords[i]
                                    + "'");
                }
                slots[slot] = values[start + i];
            } else if (rest != null) {
                rest.putText(keywords[i], values[start + i]);
            } else {
                throw unexpected(cx, function, keywords, keywords[i]);
            }
        }
    }

    private static PyRaise unexpected(
            Context cx, PyFunction function, String[] keywords, String name) {
        PyCode code = function.code();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < code.code().posOnlyArgCount(); i++) {
            if (Arrays.asList(keywords).contains(code.variables()[i])) {
                wrong.add(code.variables()[i]);
            }
        }
        return Errors.type(
                wrong.isEmpty()
                        ? label(cx, function)
                                + "() got an unexpected keyword argument '"
                                + name
                                + "'"
                        : label(cx, function)
                                + "() got some positional-only arguments passed as keyword"
                                + " arguments: '"
                                + String.join(", ", wrong)
                                + "'");
    }

    private static void fillDefaults(Context cx, PyFunction function, Object[] slots, int given) {
        int places = function.code().argCount();
        Object[] defaults = function.defaults();
        int first = places - defaults.length;
        var missing = new ArrayList<String>();
        for (int i = given; i < places; i++) {
            if (slots[i] == null) {
                if (i >= first) {
                    slots[i] = defaults[i - first];
                } else {
                    missing.add(function.code().variables()[i]);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw missing(cx, function, "positional", missing);
        }
    }

    private static void fillKeywordDefaults(Context cx, PyFunction function, Object[] slots) {
        PyCode code = function.code();
        PyDict defaults = function.keywordDefaults();
        var missing = new ArrayList<String>();
        int end = code.argCount() + code.code().kwOnlyArgCount();
        for (int i = code.argCount(); i < end; i++) {
            if (slots[i] == null) {
                String name = code.variables()[i];
                slots[i] = defaults == null ? null : defaults.getText(name);
                if (slots[i] == null) {
                    missing.add(name);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw missing(cx, function, "keyword-only", missing);
        }
    }

    private static PyRaise missing(
            Context cx, PyFunction function, String kind, List<String> names) {
        int count = names.size();
        var list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                list.append(count == 2 ? " and " : i == count - 1 ? ", and " : ", ");
            }
            list.append('\'').append(names.get(i)).append('\'');
        }
        return Errors.type(
                label(cx, function)
                        + "() missing "
                        + count
                        + " required "
                        + kind
                        + " argument"
                        + (count == 1 ? "" : "s")
                        + ": "
                        + list);
    }

    private static PyRaise tooMany(Context cx, PyFunction function, Object[] slots, int given) {
        PyCode code = function.code();
        int places = code.argCount();
        int defaults = function.defaults().length;
        int byName = 0;
        for (int i = places; i < places + code.code().kwOnlyArgCount(); i++) {
            byName += slots[i] == null ? 0 : 1;
        }
        String takes = defaults > 0 ? "from " + (places - defaults) + " to " + places : "" + places;
        boolean isPlural = defaults > 0 || places != 1;
        String extra =
                byName == 0
                        ? ""
                        : " positional argument"
                                + (given == 1 ? "" : "s")
                                + " (and "
                                + byName
                                + " keyword-only argument"
                                + (byName == 1 ? "" : "s")
                                + ")";
        return Errors.type(
                label(cx, function)
                        + "() takes "
                        + takes
                        + " positional argument"
                        + (isPlural ? "s" : "")
                        + " but "
                        + given
                        + extra
                        + (given == 1 && byName == 0 ? " was" : " were")
                        + " given");
    }

    /** As messages about arguments name a function. */
    private static String label(Context cx, PyFunction function) {
        return Feature.NAMES_QUALIFIED.in(cx)
                ? function.qualname().toString()
                : function.code().code().name().toString();
    }
}
