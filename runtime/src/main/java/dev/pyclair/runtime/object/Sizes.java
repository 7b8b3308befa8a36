package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Ints;
import java.math.BigInteger;

/** Lengths, and objects as numbers of items. */
public final class Sizes {
    private Sizes() {}

    /** {@code len(object)}. */
    public static long of(Context cx, Object object) {
        Object length = Calls.special(cx, object, "__len__");
        if (length == null) {
            throw Errors.type("object of type '" + Types.of(object).name() + "' has no len()");
        }
        return checked(length);
    }

    /** What {@code __len__} has returned. */
    static long checked(Object length) {
        Object plain = integer(length);
        if (plain == null) {
            throw Errors.type(
                    "'" + Types.of(length).name() + "' object cannot be interpreted as an integer");
        }
        if (Ints.sign(plain) < 0) {
            throw Errors.value("__len__() should return >= 0");
        }
        if (plain instanceof BigInteger) {
            throw Errors.of(Types.OVERFLOW_ERROR, "cannot fit 'int' into an index-sized integer");
        }
        return (Long) plain;
    }

    /** {@return an int, also of a bool or a class that comes from int; null for all else} */
    public static Object integer(Object object) {
        if (object instanceof Long || object instanceof BigInteger) {
            return object;
        }
        if (object instanceof Boolean truth) {
            return truth ? 1L : 0L;
        }
        return object instanceof PyValue own
                        && (own.value() instanceof Long || own.value() instanceof BigInteger)
                ? own.value()
                : null;
    }

    /** {@code operator.index(object)}: an int. */
    public static Object index(Context cx, Object object) {
        Object plain = integer(object);
        if (plain != null) {
            return plain;
        }
        Object result = Calls.special(cx, object, "__index__");
        if (result == null) {
            throw Errors.type(
                    "'" + Types.of(object).name() + "' object cannot be interpreted as an integer");
        }
        plain = integer(result);
        if (plain == null) {
            throw Errors.type(
                    cx.wording("index-result", Types.of(object).name(), Types.of(result).name()));
        }
        return plain;
    }

    /** {@code operator.index(object)} as it was: with what comes from int as it is. */
    public static Object keptIndex(Context cx, Object object) {
        boolean isKept =
                !(object instanceof Long)
                        && integer(object) != null
                        && Feature.KEEPS_KINDS_OF_INTS.in(cx);
        return isKept ? object : index(cx, object);
    }

    /** {@return an index that fits; other ints raise IndexError} */
    public static long indexOf(Context cx, Object object) {
        Object index = index(cx, object);
        if (index instanceof Long number) {
            return number;
        }
        throw Errors.index(
                "cannot fit '" + Types.of(object).name() + "' into an index-sized integer");
    }

    /** {@return a number of items; ints that do not fit raise OverflowError} */
    public static long countOf(Context cx, Object object) {
        Object index = index(cx, object);
        if (index instanceof Long number) {
            return number;
        }
        throw Errors.of(
                Types.OVERFLOW_ERROR,
                "cannot fit '" + Types.of(object).name() + "' into an index-sized integer");
    }
}
