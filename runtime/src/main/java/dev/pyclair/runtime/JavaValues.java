package dev.pyclair.runtime;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.PyByteArray;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.AstralText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Python values as Java's: copies, so that what Java does with them changes nothing. What is shared
 * in the original is shared in the copy, and what contains itself does so there.
 */
final class JavaValues {
    private static final int DEEPEST = 100;

    private final Python python;
    private final Map<Object, Object> copies = new IdentityHashMap<>();

    private JavaValues(Python python) {
        this.python = python;
    }

    static Object of(Python python, Object value) {
        return isPlain(value) ? value : new JavaValues(python).of(value, 0);
    }

    private static boolean isPlain(Object value) {
        return value instanceof Long
                || value instanceof String
                || value instanceof Double
                || value instanceof Boolean
                || value instanceof BigInteger;
    }

    private Object of(Object value, int depth) {
        if (isPlain(value)) {
            return value;
        }
        if (value == Singleton.NONE) {
            return null;
        }
        if (value instanceof AstralText) {
            return value.toString();
        }
        if (value instanceof HostObject object) {
            return object.target();
        }
        if (value instanceof HostFunction function) {
            return function.target();
        }
        if (depth < DEEPEST && Types.of(value).isBuiltin()) {
            Object container = copies.get(value);
            if (container == null) {
                container = container(value, depth + 1);
            }
            if (container != null) {
                return container;
            }
        }
        return Calls.isCallable(value)
                ? new PythonFunction(python, value)
                : new PythonObject(python, value);
    }

    /** A container; null for all else. */
    private Object container(Object value, int depth) {
        if (value instanceof PyBytes bytes) {
            return bytes.bytes().clone();
        }
        if (value instanceof PyByteArray bytes) {
            return bytes.toArray();
        }
        if (value instanceof PyList list) {
            return list(value, list.toArray(), depth);
        }
        if (value instanceof PyTuple tuple) {
            return list(value, tuple.items(), depth);
        }
        if (value instanceof PyDict dict) {
            var map = new LinkedHashMap<Object, Object>();
            copies.put(value, map);
            for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
                map.put(of(dict.keyAt(i), depth), of(dict.valueAt(i), depth));
            }
            return map;
        }
        if (value instanceof PySet set) {
            var items = new LinkedHashSet<Object>();
            copies.put(value, items);
            for (int i = set.next(-1); i >= 0; i = set.next(i)) {
                items.add(of(set.itemAt(i), depth));
            }
            return items;
        }
        return null;
    }

    private List<Object> list(Object value, Object[] items, int depth) {
        var list = new ArrayList<Object>(items.length);
        copies.put(value, list);
        for (Object item : items) {
            list.add(of(item, depth));
        }
        return list;
    }
}
