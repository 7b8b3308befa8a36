package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;

/**
 * The numbers that stand for classes in pickles.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/copyreg.py">CPython: {@code
 *     Lib/copyreg.py}, {@code add_extension}</a>
 */
final class CopyExtensions {
    private static final long LARGEST = 0x7fffffff;

    private CopyExtensions() {}

    /** {@return the slots of a class and of those that it comes from} */
    static PyList slotNames(PyType type) {
        var all = new PyList();
        for (PyType each : type.order()) {
            for (String name : each.slots()) {
                if (!name.equals("__dict__") && !name.equals("__weakref__")) {
                    all.add(name);
                }
            }
        }
        return all;
    }

    static Object call(Context cx, String function, Object[] args) {
        if (function.equals("clear_extension_cache")) {
            dict(cx, "_extension_cache").clear();
            return Singleton.NONE;
        }
        long code = Sizes.countOf(cx, args[2]);
        var key = new PyTuple(args[0], args[1]);
        PyDict codes = dict(cx, "_extension_registry");
        PyDict names = dict(cx, "_inverted_registry");
        Object known = codes.get(cx, key);
        Object owner = names.get(cx, code);
        boolean isSame =
                known != null
                        && owner != null
                        && known.equals(code)
                        && Comparisons.isEqual(cx, owner, key);
        if (function.equals("add_extension")) {
            if (code < 1 || code > LARGEST) {
                throw Errors.value("code out of range");
            }
            if (isSame) {
                return Singleton.NONE;
            }
            if (known != null) {
                throw Errors.value(
                        "key " + Texts.repr(cx, key) + " is already registered with code " + known);
            }
            if (owner != null) {
                throw Errors.value(
                        "code " + code + " is already in use for key " + Texts.repr(cx, owner));
            }
            codes.put(cx, key, code);
            names.put(cx, code, key);
            return Singleton.NONE;
        }
        if (!isSame) {
            throw Errors.value(
                    "key " + Texts.repr(cx, key) + " is not registered with code " + code);
        }
        codes.remove(cx, key);
        names.remove(cx, code);
        dict(cx, "_extension_cache").remove(cx, code);
        return Singleton.NONE;
    }

    private static PyDict dict(Context cx, String name) {
        return (PyDict) Attributes.get(cx, Modules.builtin(cx, "copyreg"), name);
    }
}
