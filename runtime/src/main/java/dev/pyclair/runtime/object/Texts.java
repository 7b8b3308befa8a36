package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.FloatText;
import dev.pyclair.runtime.number.IntText;
import dev.pyclair.runtime.text.AstralText;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.Repr;
import dev.pyclair.runtime.text.TextBuilder;
import java.math.BigInteger;

/** Text, and objects as text: {@code str}, {@code repr}, {@code format}. */
public final class Texts {
    /** Text that grows beyond is asked for. */
    private static final int LONG = 1 << 16;

    private Texts() {}

    /** {@return the text of a str, also of a class that comes from it; null for all else} */
    public static Object plain(Object object) {
        if (object instanceof String || object instanceof AstralText) {
            return object;
        }
        return object instanceof PyValue value
                        && value.value() != null
                        && CodePoints.isText(value.value())
                ? value.value()
                : null;
    }

    /** {@return the text of a str as Java has it; what is no str raises TypeError} */
    public static String java(Object object, String message) {
        Object text = plain(object);
        if (text == null) {
            throw Errors.type(message.replace("%", Types.of(object).name()));
        }
        return CodePoints.toJava(text);
    }

    /** {@code str(object)}. */
    public static Object str(Context cx, Object object) {
        if (object instanceof String || object instanceof AstralText) {
            return object;
        }
        if (object instanceof Long || object instanceof BigInteger) {
            return IntText.decimal(object, cx.mostDigits(), cx);
        }
        if (object instanceof Double number) {
            return FloatText.repr(number);
        }
        return checked(cx, object, Calls.special(cx, object, "__str__"), "__str__");
    }

    /** {@code repr(object)}. */
    public static Object repr(Context cx, Object object) {
        if (object instanceof Long || object instanceof BigInteger) {
            return IntText.decimal(object, cx.mostDigits(), cx);
        }
        if (object instanceof Double number) {
            return FloatText.repr(number);
        }
        cx.enter();
        try {
            return checked(cx, object, Calls.special(cx, object, "__repr__"), "__repr__");
        } finally {
            cx.leave();
        }
    }

    /** {@return {@code repr(object)} as text, whatever class it is of} */
    static Object plainRepr(Context cx, Object object) {
        return plain(repr(cx, object));
    }

    /** {@code ascii(object)}. */
    public static Object ascii(Context cx, Object object) {
        return Repr.escaped(plain(repr(cx, object)));
    }

    private static Object checked(Context cx, Object object, Object text, String method) {
        Object plain = text == null ? null : plain(text);
        if (plain == null) {
            throw Errors.type(
                    cx.wording(
                            "text-result", Types.of(object).name(), Types.of(text).name(), method));
        }
        return text instanceof PyValue ? text : plain;
    }

    /** {@code format(object, spec)}. */
    public static Object format(Context cx, Object object, Object spec) {
        if (spec instanceof String text && text.isEmpty()) {
            if (object instanceof String || object instanceof Long) {
                return str(cx, object);
            }
        }
        Object result = Calls.special(cx, object, "__format__", spec);
        if (result == null || plain(result) == null) {
            throw Errors.type(
                    cx.wording("format-result", Types.of(object).name(), Types.of(result).name()));
        }
        return result;
    }

    /** {@return text with its items between brackets, each as {@code repr} has it} */
    static Object join(Context cx, String open, Object[] items, String close) {
        var text = new TextBuilder(32);
        text.append(open);
        for (int i = 0; i < items.length; i++) {
            text.append(i == 0 ? "" : ", ").append(plainRepr(cx, items[i]));
            if (text.length() > LONG) {
                cx.text(text.length());
            }
        }
        return text.append(close).build();
    }
}
