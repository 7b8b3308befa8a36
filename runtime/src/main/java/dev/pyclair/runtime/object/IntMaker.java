package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.IntFloat;
import dev.pyclair.runtime.number.IntParser;
import dev.pyclair.runtime.number.Ints;

/**
 * {@code int(...)}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/longobject.c">CPython: {@code
 *     Objects/longobject.c}, {@code long_new_impl}; {@code Objects/abstract.c}, {@code
 *     PyNumber_Long}</a>
 */
final class IntMaker {
    private static final int DECIMAL = 10;

    private IntMaker() {}

    static Object make(Context cx, PyType type, Object[] args) {
        Numbers.checkLayout(type, Types.INT);
        int places = Signature.Arguments.positional(args);
        String[] names = Signature.Arguments.names(args);
        if (places > 2 || places + names.length > 2) {
            throw Errors.type(tooMany(cx, places, names.length));
        }
        Object base = places > 1 ? args[1] : null;
        for (int i = 0; i < names.length; i++) {
            if (!names[i].equals("base")) {
                throw Errors.type(cx.wording("unexpected-keyword", "int", names[i]));
            }
            if (base != null) {
                throw Errors.type("argument for int() given by name ('base') and position (2)");
            }
            base = args[places + i];
        }
        Object value = value(cx, places > 0 ? args[0] : null, base);
        return Numbers.of(type, Types.INT, value);
    }

    private static String tooMany(Context cx, int places, int names) {
        return names == 0
                ? cx.wording("most-arguments", "int", 2, places)
                : "int() takes at most 2 arguments (" + (places + names) + " given)";
    }

    private static Object value(Context cx, Object object, Object base) {
        if (object == null) {
            if (base != null) {
                throw Errors.type("int() missing string argument");
            }
            return 0L;
        }
        return base == null ? ofAny(cx, object) : ofText(cx, object, base);
    }

    private static Object ofText(Context cx, Object object, Object base) {
        long number = Ints.clip(Sizes.index(cx, base));
        if (number != 0 && number < 2 || number > Character.MAX_RADIX) {
            throw Errors.value("int() base must be >= 2 and <= 36, or 0");
        }
        Object text = Texts.plain(object);
        if (text == null && isBytes(object)) {
            text = bytes(cx, object);
        }
        if (text == null) {
            throw Errors.type("int() can't convert non-string with explicit base");
        }
        return IntParser.parse(text, (int) number, cx.mostDigits(), Numbers.DATABASE, cx);
    }

    private static Object ofAny(Context cx, Object object) {
        if (Types.of(object) == Types.INT) {
            return object;
        }
        if (object instanceof Double number) {
            return IntFloat.toInt(number);
        }
        PyType type = Types.of(object);
        if (type.lookup(cx, "__int__") != null) {
            return checked(cx, object, Calls.special(cx, object, "__int__"), "int-result");
        }
        if (type.lookup(cx, "__index__") != null) {
            return Sizes.index(cx, object);
        }
        if (Feature.INT_TRUNCATES.in(cx) && type.lookup(cx, "__trunc__") != null) {
            return truncated(cx, object);
        }
        Object text = Texts.plain(object);
        if (text == null && isBytes(object)) {
            text = bytes(cx, object);
        }
        if (text != null) {
            return IntParser.parse(text, DECIMAL, cx.mostDigits(), Numbers.DATABASE, cx);
        }
        throw Errors.type(cx.wording("int-argument", type.name()));
    }

    private static Object checked(Context cx, Object object, Object result, String wording) {
        Object plain = Sizes.integer(result);
        if (plain == null) {
            throw Errors.type(
                    cx.wording(wording, Types.of(object).name(), Types.of(result).name()));
        }
        return plain;
    }

    private static Object truncated(Context cx, Object object) {
        Object result = Calls.special(cx, object, "__trunc__");
        if (Sizes.integer(result) == null && Types.of(result).lookup("__index__") != null) {
            return Sizes.index(cx, result);
        }
        return checked(cx, object, result, "trunc-result");
    }

    /** {@return whether an object is of a class whose bytes are read as text} */
    static boolean isBytes(Object object) {
        PyType layout = Types.of(object).layout();
        return layout == Types.BYTES || layout == Types.BYTEARRAY || layout == Types.MEMORYVIEW;
    }

    /** {@return the bytes of such an object} */
    static byte[] bytes(Context cx, Object object) {
        return object instanceof PyBytes bytes
                ? bytes.bytes()
                : ((PyBytes) Calls.call(cx, Types.BYTES, object)).bytes();
    }
}
