package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Classes;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code match}, as operations ask for it.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/ceval.c">CPython: {@code
 *     Python/ceval.c}, {@code _PyEval_MatchClass}, {@code _PyEval_MatchKeys}</a>
 */
final class Patterns {
    /** Classes whose only pattern by place is the object itself. */
    private static final List<PyType> BY_ITSELF =
            List.of(
                    Types.BOOL,
                    Types.BYTEARRAY,
                    Types.BYTES,
                    Types.DICT,
                    Types.FLOAT,
                    Types.FROZENSET,
                    Types.INT,
                    Types.LIST,
                    Types.SET,
                    Types.STR,
                    Types.TUPLE);

    private Patterns() {}

    static boolean isMapping(Context cx, Object object) {
        PyType layout = Types.of(object).layout();
        return layout.isSubtypeOf(Types.DICT)
                || layout == Types.MAPPINGPROXY
                || Types.of(object).isMapping();
    }

    static boolean isSequence(Context cx, Object object) {
        PyType layout = Types.of(object).layout();
        return layout == Types.LIST
                || layout == Types.TUPLE
                || layout == Types.RANGE
                || layout == Types.MEMORYVIEW
                || Types.of(object).isSequence();
    }

    static Object length(Context cx, Object object) {
        return Sizes.of(cx, object);
    }

    /** The values of keys as a tuple, or None if one is missing. */
    static Object values(Context cx, Object mapping, Object keys) {
        Object[] wanted = ((PyTuple) keys).items();
        var seen = new PySet();
        var values = new Object[wanted.length];
        Object getter = wanted.length == 0 ? null : Attributes.get(cx, mapping, "get");
        var absent = new PyTuple(Singleton.NONE);
        for (int i = 0; i < wanted.length; i++) {
            if (seen.contains(cx, wanted[i])) {
                throw Errors.value(
                        "mapping pattern checks duplicate key (" + Texts.repr(cx, wanted[i]) + ")");
            }
            seen.add(cx, wanted[i]);
            Object value =
                    mapping instanceof PyDict dict && dict.type() == Types.DICT
                            ? dict.get(cx, wanted[i])
                            : Calls.call(cx, getter, wanted[i], absent);
            if (value == null || value == absent) {
                return Singleton.NONE;
            }
            values[i] = value;
        }
        return new PyTuple(values);
    }

    /** What a mapping has besides some keys, as a dict (3.10). */
    static PyDict rest(Context cx, Object mapping, Object keys) {
        var rest = new PyDict();
        Builds.update(cx, rest, mapping);
        for (Object key : ((PyTuple) keys).items()) {
            rest.remove(cx, key);
        }
        return rest;
    }

    /** The attributes that a class pattern asks for as a tuple, or None if it does not match. */
    static Object matchClass(Context cx, Object subject, Object type, int places, Object keywords) {
        if (!(type instanceof PyType wanted)) {
            throw Errors.type(cx.wording("class-pattern"));
        }
        if (!Classes.checkInstance(cx, subject, wanted)) {
            return Singleton.NONE;
        }
        var values = new ArrayList<Object>();
        var seen = new ArrayList<String>();
        if (places > 0 && !addPlaces(cx, subject, wanted, places, values, seen)) {
            return Singleton.NONE;
        }
        for (Object keyword : ((PyTuple) keywords).items()) {
            String name = (String) keyword;
            if (!add(cx, subject, wanted, name, values, seen)) {
                return Singleton.NONE;
            }
        }
        return new PyTuple(values.toArray());
    }

    private static boolean addPlaces(
            Context cx,
            Object subject,
            PyType type,
            int places,
            List<Object> values,
            List<String> seen) {
        Object given = Attributes.find(cx, type, "__match_args__");
        boolean isItself = given == null && comesFromOne(type);
        int allowed = isItself ? 1 : 0;
        Object[] names = {};
        if (given != null) {
            if (!(given instanceof PyTuple tuple)) {
                throw Errors.type(
                        type.name()
                                + ".__match_args__ must be a tuple (got "
                                + Types.of(given).name()
                                + ")");
            }
            names = tuple.items();
            allowed = names.length;
        }
        if (places > allowed) {
            throw Errors.type(
                    type.name()
                            + "() accepts "
                            + allowed
                            + " positional sub-pattern"
                            + (allowed == 1 ? "" : "s")
                            + " ("
                            + places
                            + " given)");
        }
        if (isItself) {
            values.add(subject);
            return true;
        }
        for (int i = 0; i < places; i++) {
            String name = Texts.java(names[i], "__match_args__ elements must be strings (got %)");
            if (!add(cx, subject, type, name, values, seen)) {
                return false;
            }
        }
        return true;
    }

    private static boolean comesFromOne(PyType type) {
        for (PyType each : BY_ITSELF) {
            if (type.isSubtypeOf(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean add(
            Context cx,
            Object subject,
            PyType type,
            String name,
            List<Object> values,
            List<String> seen) {
        if (seen.contains(name)) {
            throw Errors.type(
                    type.name() + "() got multiple sub-patterns for attribute '" + name + "'");
        }
        seen.add(name);
        Object value = Attributes.find(cx, subject, name);
        values.add(value);
        return value != null;
    }
}
