package dev.pyclair.runtime;

import dev.pyclair.code.Constant;
import dev.pyclair.runtime.engine.Constants;
import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.text.CodePoints;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Java values as Python's: containers are copied, with all that is in them; functions and objects
 * of allowed classes are the same on both sides.
 */
final class PythonValues {
    private static final int DEEPEST = 100;

    private final Python python;
    private final HostClasses classes;

    PythonValues(Python python, HostClasses classes) {
        this.python = python;
        this.classes = classes;
    }

    /**
     * A value.
     *
     * @throws IllegalArgumentException if there is none
     */
    Object of(Object value) {
        return of(value, 0);
    }

    private Object of(Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("a value is nested deeper than " + DEEPEST);
        }
        Object scalar = scalar(value);
        if (scalar != null) {
            return scalar;
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null), depth);
        }
        if (value instanceof PythonFunction function) {
            return own(function.python(), function.callable());
        }
        if (value instanceof PythonObject object) {
            return own(object.python(), object.value());
        }
        Object hosts = classes.object(python, value);
        if (hosts != null) {
            return hosts;
        }
        Object container = container(value, depth + 1);
        if (container != null) {
            return container;
        }
        return FunctionProxy.function(value)
                .map(function -> own(function.python(), function.callable()))
                .or(() -> HostFunction.of(python, value))
                .orElseThrow(() -> none(value));
    }

    private static IllegalArgumentException none(Object value) {
        return new IllegalArgumentException(
                "a "
                        + value.getClass().getName()
                        + " has no Python value, and its class is not allowed");
    }

    private Object own(Python owner, Object value) {
        if (owner != python) {
            throw new IllegalArgumentException("the value belongs to another program");
        }
        return value;
    }

    private static Object scalar(Object value) {
        if (value == null) {
            return Singleton.NONE;
        }
        if (value instanceof String text) {
            return CodePoints.fromJava(text);
        }
        if (value instanceof Character character) {
            return CodePoints.fromJava(character.toString());
        }
        if (value instanceof Long || value instanceof Double || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof BigInteger number) {
            return Ints.of(number);
        }
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        if (value instanceof byte[] bytes) {
            return new PyBytes(bytes.clone());
        }
        return value instanceof Constant constant ? Constants.of(constant) : null;
    }

    private Object container(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            return dict(map, depth);
        }
        if (value instanceof Set<?> items) {
            var set = new PySet();
            for (Object item : items) {
                Object own = of(item, depth);
                python.inside(
                        () -> {
                            set.add(python.program(), own);
                            return set;
                        });
            }
            return set;
        }
        if (value instanceof Collection<?> items) {
            var list = new PyList();
            for (Object item : items) {
                list.add(of(item, depth));
            }
            return list;
        }
        if (value.getClass().isArray()) {
            var list = new PyList();
            int length = Array.getLength(value);
            for (int i = 0; i < length; i++) {
                list.add(of(Array.get(value, i), depth));
            }
            return list;
        }
        return null;
    }

    private PyDict dict(Map<?, ?> map, int depth) {
        var dict = new PyDict();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object key = of(entry.getKey(), depth);
            Object value = of(entry.getValue(), depth);
            python.inside(
                    () -> {
                        dict.put(python.program(), key, value);
                        return dict;
                    });
        }
        return dict;
    }
}
