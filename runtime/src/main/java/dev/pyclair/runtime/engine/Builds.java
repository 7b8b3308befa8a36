package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.BinaryOperator;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.TextBuilder;
import java.util.Arrays;

/** Containers made of what is on the stack, and taken apart. */
final class Builds {
    private static final BinaryOperator[] BINARY = BinaryOperator.values();

    private static final int CONVERSION = 3;
    private static final int HAS_SPECIFICATION = 4;

    private Builds() {}

    static PySet set(Context cx, Object[] items) {
        var set = new PySet();
        for (Object item : items) {
            set.add(cx, item);
        }
        return set;
    }

    static PyDict map(Context cx, Object[] pairs) {
        var dict = new PyDict();
        for (int i = 0; i < pairs.length; i += 2) {
            dict.put(cx, pairs[i], pairs[i + 1]);
        }
        return dict;
    }

    static PyDict mapWithKeys(Context cx, Object[] valuesAndKeys) {
        var dict = new PyDict();
        Object[] keys = ((PyTuple) valuesAndKeys[valuesAndKeys.length - 1]).items();
        for (int i = 0; i < keys.length; i++) {
            dict.put(cx, keys[i], valuesAndKeys[i]);
        }
        return dict;
    }

    static Object string(Object[] parts) {
        var text = new TextBuilder(16 * parts.length);
        for (Object part : parts) {
            text.append(Texts.plain(part));
        }
        return text.build();
    }

    static void extend(Context cx, PyList list, Object items) {
        try {
            list.splice(list.size(), list.size(), Iteration.all(cx, items));
        } catch (PyRaise e) {
            if (e.is(Types.TYPE_ERROR) && !Iteration.isIterable(items)) {
                throw Errors.type(cx.wording("star-display", Types.of(items).name()));
            }
            throw e;
        }
    }

    static void update(Context cx, PySet set, Object items) {
        if (items instanceof PySet other) {
            set.addAll(cx, other);
            return;
        }
        PyIterator iterator = Iteration.of(cx, items);
        for (Object item = iterator.next(cx); item != null; item = iterator.next(cx)) {
            set.add(cx, item);
        }
    }

    static void update(Context cx, PyDict dict, Object mapping) {
        if (mapping instanceof PyDict other && other.type() == Types.DICT) {
            dict.putAll(cx, other);
            return;
        }
        Object keys = Attributes.find(cx, mapping, "keys");
        if (keys == null) {
            throw Errors.type("'" + Types.of(mapping).name() + "' object is not a mapping");
        }
        PyIterator iterator = Iteration.of(cx, Calls.call(cx, keys));
        for (Object key = iterator.next(cx); key != null; key = iterator.next(cx)) {
            dict.put(cx, key, Subscripts.get(cx, mapping, key));
        }
    }

    /** Adds the keywords of the call of a function. */
    static void merge(Context cx, PyDict dict, Object mapping, Object function) {
        PyDict other;
        if (mapping instanceof PyDict plain) {
            other = plain;
        } else {
            if (Attributes.find(cx, mapping, "keys") == null) {
                throw Errors.type(
                        cx.wording(
                                "keywords-argument",
                                Invocations.name(cx, function),
                                Types.of(mapping).name()));
            }
            other = new PyDict();
            update(cx, other, mapping);
        }
        for (int i = other.next(-1); i >= 0; i = other.next(i)) {
            Object key = other.keyAt(i);
            if (dict.get(cx, key) != null) {
                throw Errors.type(
                        Invocations.name(cx, function)
                                + " got multiple values for keyword argument '"
                                + key
                                + "'");
            }
            dict.put(cx, key, other.valueAt(i));
        }
    }

    /** Puts the items of a sequence on the stack, the first on top. */
    static void unpack(Context cx, Object value, int count, Object[] s, int top) {
        Object[] items = null;
        if (value instanceof PyTuple tuple && tuple.type() == Types.TUPLE) {
            items = tuple.items();
        } else if (value instanceof PyList list && list.type() == Types.LIST) {
            items = list.toArray();
        }
        if (items != null) {
            if (items.length != count) {
                throw wrongCount(cx, count, items.length);
            }
            for (int i = 0; i < count; i++) {
                s[top + i] = items[count - 1 - i];
            }
            return;
        }
        PyIterator iterator = iterator(cx, value);
        cx.hold(new Object[] {value, iterator});
        try {
            unpack(cx, iterator, count, s, top);
        } finally {
            cx.release();
        }
    }

    private static void unpack(Context cx, PyIterator iterator, int count, Object[] s, int top) {
        for (int i = 0; i < count; i++) {
            Object item = iterator.next(cx);
            if (item == null) {
                throw wrongCount(cx, count, i);
            }
            s[top + count - 1 - i] = item;
        }
        if (iterator.next(cx) != null) {
            throw Errors.value("too many values to unpack (expected " + count + ")");
        }
    }

    private static PyIterator iterator(Context cx, Object value) {
        if (!Iteration.isIterable(value)) {
            throw Errors.type("cannot unpack non-iterable " + Types.of(value).name() + " object");
        }
        return Iteration.of(cx, value);
    }

    private static PyRaise wrongCount(Context cx, int expected, int got) {
        return got < expected
                ? Errors.value(
                        "not enough values to unpack (expected " + expected + ", got " + got + ")")
                : Errors.value(cx.wording("unpack-many", expected, got));
    }

    /**
     * Puts the items of a sequence on the stack, of which one takes all that others leave.
     *
     * @param counts how many stand before it, and behind it times 256
     * @return the new top
     */
    static int unpackEx(Context cx, Object value, int counts, Object[] s, int top) {
        int before = counts & 0xff;
        int after = counts >> 8;
        Object[] items = Iteration.all(cx, iterator(cx, value));
        if (items.length < before + after) {
            throw Errors.value(
                    "not enough values to unpack (expected at least "
                            + (before + after)
                            + ", got "
                            + items.length
                            + ")");
        }
        int place = top;
        for (int i = 0; i < after; i++) {
            s[place++] = items[items.length - 1 - i];
        }
        int middle = items.length - before - after;
        var rest = new Object[middle];
        System.arraycopy(items, before, rest, 0, middle);
        s[place++] = new PyList(rest);
        for (int i = before - 1; i >= 0; i--) {
            s[place++] = items[i];
        }
        return place;
    }

    /** What {@code !s}, {@code !r} and {@code !a} do. */
    static Object convert(Context cx, int conversion, Object value) {
        return switch (conversion) {
            case 1 -> Texts.str(cx, value);
            case 2 -> Texts.repr(cx, value);
            case 3 -> Texts.ascii(cx, value);
            default -> value;
        };
    }

    /** {@code a OP b}, {@code a OP= b} or {@code a[b]}, as {@code BINARY_OP} counts them. */
    static Object binary(Machine cx, int operator, Object a, Object b) {
        if (operator < BINARY.length) {
            return Operators.apply(cx, BINARY[operator], a, b);
        }
        return operator < 2 * BINARY.length
                ? Operators.inPlace(cx, BINARY[operator - BINARY.length], a, b)
                : Subscripts.get(cx, a, b);
    }

    /** {@code FORMAT_VALUE}, to 3.12; the new top. */
    static int formatValue(Context cx, Object[] s, int top, int flags) {
        int last = top;
        Object specification = "";
        if ((flags & HAS_SPECIFICATION) != 0) {
            specification = s[--last];
            s[last] = null;
        }
        Object value = convert(cx, flags & CONVERSION, s[last - 1]);
        s[last - 1] = Texts.format(cx, value, specification);
        return last;
    }

    /** Moves the top below others. */
    static void rotate(Object[] s, int top, int count) {
        Object value = s[top - 1];
        System.arraycopy(s, top - count, s, top - count + 1, count - 1);
        s[top - count] = value;
    }

    /** Takes values from the stack. */
    static Object[] take(Object[] s, int from, int count) {
        Object[] values = Arrays.copyOfRange(s, from, from + count);
        Arrays.fill(s, from, from + count, null);
        return values;
    }
}
