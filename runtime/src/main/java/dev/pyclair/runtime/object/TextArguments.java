package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Ints;
import java.math.BigInteger;

/** Arguments of the methods of text and bytes, as Argument Clinic takes them. */
public final class TextArguments {
    private TextArguments() {}

    /** {@return how messages name the class of an argument} */
    public static String kind(Object argument) {
        return argument == Singleton.NONE ? "None" : Types.of(argument).name();
    }

    /**
     * An argument that is text.
     *
     * @param argument the argument
     * @param which how the message names it: {@code find() argument 1}
     * @return the text
     */
    public static Object text(Object argument, String which) {
        Object text = Texts.plain(argument);
        if (text == null) {
            throw Errors.type(which + " must be str, not " + kind(argument));
        }
        return text;
    }

    /** An argument that is text or left out; null where it is. */
    static String javaText(Object argument, String which) {
        return argument == null ? null : (String) narrow(text(argument, which));
    }

    private static Object narrow(Object text) {
        return text instanceof String ? text : text.toString();
    }

    /** An argument of type {@code Py_ssize_t}; what is left out is a default. */
    public static long size(Context cx, Object argument, long otherwise) {
        if (argument == null) {
            return otherwise;
        }
        return argument instanceof Long number ? number : limited(cx, argument, "ssize_t");
    }

    /** An argument of type {@code int}; what is left out is a default. */
    public static int number(Context cx, Object argument, int otherwise) {
        if (argument == null) {
            return otherwise;
        }
        long value = argument instanceof Long small ? small : limited(cx, argument, "int");
        if (value != (int) value) {
            throw tooLarge("int");
        }
        return (int) value;
    }

    private static long limited(Context cx, Object argument, String type) {
        checkInteger(cx, argument, type.equals("int"));
        if (Sizes.index(cx, argument) instanceof Long number) {
            return number;
        }
        throw tooLarge(type);
    }

    /**
     * Complains of an argument that is no integer, as code that Argument Clinic makes does.
     *
     * @param isInt whether it is wanted as {@code int}, not as {@code Py_ssize_t}
     */
    public static void checkInteger(Context cx, Object argument, boolean isInt) {
        if (Sizes.integer(argument) != null) {
            return;
        }
        PyType type = Types.of(argument);
        if (type.isSubtypeOf(Types.FLOAT)) {
            throw Errors.type(cx.wording("integer-float", type.name()));
        }
        if (isInt && type.lookup(cx, "__int__") != null && type.isSubtypeOf(Types.COMPLEX)) {
            throw Errors.type(cx.wording("complex-int"));
        }
        if (isInt && type.lookup("__index__") == null) {
            throw Errors.type(cx.wording("integer-other", type.name()));
        }
    }

    /** {@return whether an argument is true, which had to be an integer once} */
    static boolean truth(Context cx, Object argument) {
        if (!Feature.TRUTH_ARGUMENTS.in(cx)) {
            return number(cx, argument, 0) != 0;
        }
        return Operators.isTrue(cx, argument);
    }

    private static PyRaise tooLarge(String type) {
        return Errors.of(Types.OVERFLOW_ERROR, "Python int too large to convert to C " + type);
    }

    /** An argument that may be None, of type {@code Py_ssize_t}; both are a default. */
    public static long sizeOrNone(Context cx, Object argument, long otherwise) {
        if (argument == null || argument == Singleton.NONE) {
            return otherwise;
        }
        if (Sizes.integer(argument) == null && Types.of(argument).lookup("__index__") == null) {
            throw Errors.type(
                    "argument should be integer or None, not '" + Types.of(argument).name() + "'");
        }
        return limited(cx, argument, "ssize_t");
    }

    /** An index of a slice among the arguments, clipped; what is left out or None is a default. */
    static long slice(Context cx, Object[] args, int place, long otherwise) {
        if (args.length <= place || args[place] == null || args[place] == Singleton.NONE) {
            return otherwise;
        }
        return SliceRange.index(cx, args[place]);
    }

    /** {@return whether an object can be iterated, as those can that are written in Java} */
    static boolean isIterable(Object object) {
        return object instanceof PyIterator || Iteration.isIterable(object);
    }

    /** {@return a byte as a program gives it} */
    static byte octet(Context cx, Object argument, String type) {
        Object value = Sizes.index(cx, argument);
        long number = value instanceof BigInteger ? Ints.clip(value) : (Long) value;
        if (number < 0 || number > 0xff) {
            throw Errors.value(type + " must be in range(0, 256)");
        }
        return (byte) number;
    }
}
