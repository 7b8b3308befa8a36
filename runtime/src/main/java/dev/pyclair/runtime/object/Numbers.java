package dev.pyclair.runtime.object;

import dev.pyclair.code.UnicodeDatabase;
import dev.pyclair.runtime.format.ZeroOption;
import dev.pyclair.runtime.number.Complex;
import dev.pyclair.runtime.number.IntFloat;
import java.math.BigInteger;

/**
 * Objects as numbers: what they are below their class, and what their special methods make of them.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/abstract.c">CPython: {@code
 *     Objects/abstract.c}, {@code PyNumber_Long}, {@code PyNumber_Float}</a>
 */
public final class Numbers {
    /** What messages show as printable: that of 3.13. */
    static final UnicodeDatabase DATABASE = UnicodeDatabase.V15_1;

    private Numbers() {}

    /**
     * {@return the number that an object is: a Long, BigInteger, Double or Complex, also of a bool
     * or a class that comes from one of these; null for all else}
     */
    static Object plain(Object object) {
        Object own = PyValue.plain(object);
        if (own instanceof Long
                || own instanceof Double
                || own instanceof BigInteger
                || own instanceof Complex) {
            return own;
        }
        return own instanceof Boolean truth ? (Object) (truth ? 1L : 0L) : null;
    }

    /** {@return whether an object is an int or of a class that comes from it} */
    public static boolean isInt(Object object) {
        return Sizes.integer(object) != null;
    }

    /** {@return whether an object is a float or of a class that comes from it} */
    public static boolean isFloat(Object object) {
        return PyValue.plain(object) instanceof Double;
    }

    /**
     * {@return an int or float, or one of a class that comes from these, as a float; null for all
     * else}
     */
    static Double real(Object object) {
        Object own = plain(object);
        if (own instanceof Double number) {
            return number;
        }
        return own == null || own instanceof Complex ? null : (Double) IntFloat.toDouble(own);
    }

    /** {@return the same for complex numbers} */
    static Complex complex(Object object) {
        Object own = plain(object);
        if (own instanceof Complex number) {
            return number;
        }
        Double real = real(object);
        return real == null ? null : new Complex(real, 0);
    }

    /**
     * An object as a C function takes a double: a float, or what {@code __float__} or {@code
     * __index__} makes of it.
     *
     * @param cx the context
     * @param object any
     * @return the number
     */
    public static double toDouble(Context cx, Object object) {
        if (object instanceof Double number) {
            return number;
        }
        if (object instanceof Long number) {
            return number;
        }
        Double number = orNone(cx, object);
        if (number == null) {
            throw Errors.type("must be real number, not " + Types.of(object).name());
        }
        return number;
    }

    /** The same; null for an object that has neither method. */
    static Double orNone(Context cx, Object object) {
        Double plain = real(object);
        PyType type = Types.of(object);
        if (plain != null && type.isBuiltin()) {
            return plain;
        }
        if (PyValue.plain(object) instanceof Double own) {
            return own;
        }
        Object result = Calls.special(cx, object, "__float__");
        if (result == null) {
            return type.lookup("__index__") == null
                    ? null
                    : (Double) IntFloat.toDouble(Sizes.index(cx, object));
        }
        if (PyValue.plain(result) instanceof Double own) {
            return own;
        }
        throw Errors.type(cx.wording("float-result", type.name(), Types.of(result).name()));
    }

    /** Raises TypeError where a class makes objects that another one has to make. */
    static void checkLayout(PyType type, PyType owner) {
        if (type.layout() != owner) {
            throw Errors.type(
                    owner.name()
                            + ".__new__("
                            + type.name()
                            + ") is not safe, use "
                            + type.layout().name()
                            + ".__new__()");
        }
    }

    /** {@return a number as an object of a class} */
    static Object of(PyType type, PyType plainType, Object value) {
        return type == plainType ? value : new PyValue(type, value);
    }

    /** The argument of {@code __format__}; what is no str raises TypeError. */
    static Object spec(Context cx, Object self, Object object) {
        Object text = Texts.plain(object);
        if (text == null) {
            throw Errors.type(
                    "__format__() argument must be str, not " + TextArguments.kind(object));
        }
        if (!Feature.COERCES_ZEROS.in(cx)) {
            ZeroOption.refuse(text, Types.of(self).name());
        }
        return text;
    }
}
