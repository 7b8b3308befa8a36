package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Complex;
import dev.pyclair.runtime.number.ComplexParser;

/**
 * {@code complex(...)}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/complexobject.c">CPython:
 *     {@code Objects/complexobject.c}, {@code complex_new_impl}</a>
 */
public final class ComplexMaker {
    private ComplexMaker() {}

    static Object make(Context cx, PyType type, Object real, Object imaginary) {
        Numbers.checkLayout(type, Types.COMPLEX);
        if (real instanceof Complex && imaginary == null && type == Types.COMPLEX) {
            return real;
        }
        return Numbers.of(type, Types.COMPLEX, value(cx, real == null ? 0L : real, imaginary));
    }

    private static Complex value(Context cx, Object real, Object imaginary) {
        Object text = Texts.plain(real);
        if (text != null) {
            if (imaginary != null) {
                throw Errors.type(cx.wording("complex-text", Types.of(real).name()));
            }
            return ComplexParser.parse(text, Numbers.DATABASE);
        }
        if (imaginary != null && Texts.plain(imaginary) != null) {
            throw Errors.type(cx.wording("complex-imaginary-text", Types.of(imaginary).name()));
        }
        Complex own = special(cx, real);
        Object first = own == null ? PyValue.plain(real) : own;
        Complex x = first instanceof Complex number ? number : null;
        Double simple = x == null ? Numbers.orNone(cx, real) : null;
        if (x == null && simple == null) {
            throw Errors.type(
                    cx.wording(
                            imaginary == null ? "complex-argument" : "complex-real",
                            Types.of(real).name()));
        }
        if (imaginary == null) {
            return x == null ? new Complex(simple, 0) : x;
        }
        if (Feature.COMPLEX_OF_REALS.in(cx)) {
            warn(cx, own == null ? real : own, "real");
            warn(cx, imaginary, "imag");
        }
        return sum(cx, x, simple, imaginary);
    }

    /** Complains of a part that is complex itself. */
    private static void warn(Context cx, Object part, String name) {
        if (PyValue.plain(part) instanceof Complex) {
            cx.warn(
                    Types.DEPRECATION_WARNING,
                    "complex() argument '"
                            + name
                            + "' must be a real number, not "
                            + Types.of(part).name());
        }
    }

    /** The two parts may be complex themselves. */
    private static Complex sum(Context cx, Complex x, Double simple, Object imaginary) {
        double real = x == null ? simple : x.real();
        double imag;
        if (PyValue.plain(imaginary) instanceof Complex y) {
            real -= y.imaginary();
            imag = y.real();
        } else {
            Double number = Numbers.orNone(cx, imaginary);
            if (number == null) {
                throw Errors.type(cx.wording("complex-imaginary", Types.of(imaginary).name()));
            }
            imag = number;
        }
        return new Complex(real, x == null ? imag : imag + x.imaginary());
    }

    /** What {@code __complex__} makes of an object; null if it has none. */
    private static Complex special(Context cx, Object object) {
        if (Types.of(object).isBuiltin()) {
            return null;
        }
        Object result = Calls.special(cx, object, "__complex__");
        if (result == null || PyValue.plain(result) instanceof Complex) {
            return (Complex) PyValue.plain(result);
        }
        throw Errors.type(
                cx.wording("complex-result", Types.of(object).name(), Types.of(result).name()));
    }

    /**
     * An object as a C function takes a complex number.
     *
     * @param cx the context
     * @param object any
     * @return the number
     */
    public static Complex toComplex(Context cx, Object object) {
        if (object instanceof Complex number) {
            return number;
        }
        Complex own = special(cx, object);
        if (own == null && PyValue.plain(object) instanceof Complex number) {
            return number;
        }
        return own == null ? new Complex(Numbers.toDouble(cx, object), 0) : own;
    }
}
