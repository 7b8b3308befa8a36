package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.Complex;
import dev.pyclair.runtime.object.ComplexMaker;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyTuple;

/**
 * {@code cmath}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/cmathmodule.c">CPython: {@code
 *     Modules/cmathmodule.c}</a>
 */
final class CmathModule extends MethodTable {
    private static final String ROWS =
            """
            acos O
            acosh O
            asin O
            asinh O
            atan O
            atanh O
            cos O
            cosh O
            exp O
            isclose (a, b, *, rel_tol=, abs_tol=)
            isfinite O
            isinf O
            isnan O
            log 1-2
            log10 O
            phase O
            polar O
            rect 2
            sin O
            sinh O
            sqrt O
            tan O
            tanh O""";

    CmathModule() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("e", Math.E);
        attributes.putText("pi", Math.PI);
        attributes.putText("tau", 2 * Math.PI);
        attributes.putText("inf", Double.POSITIVE_INFINITY);
        attributes.putText("infj", new Complex(0, Double.POSITIVE_INFINITY));
        attributes.putText("nan", Double.NaN);
        attributes.putText("nanj", new Complex(0, Double.NaN));
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("rect")) {
            double r = Numbers.toDouble(cx, args[0]);
            return ComplexFunctions.rect(r, Numbers.toDouble(cx, args[1]));
        }
        Complex z = ComplexMaker.toComplex(cx, args[0]);
        return switch (name) {
            case "acos" -> ComplexFunctions.acos(z);
            case "acosh" -> ComplexFunctions.acosh(z);
            case "asin" -> ComplexFunctions.asin(z);
            case "asinh" -> ComplexFunctions.asinh(z);
            case "atan" -> ComplexFunctions.atan(z);
            case "atanh" -> ComplexFunctions.atanh(z);
            case "cos" -> ComplexFunctions.cos(z);
            case "cosh" -> ComplexFunctions.cosh(z);
            case "exp" -> ComplexFunctions.exp(z);
            case "sin" -> ComplexFunctions.sin(z);
            case "sinh" -> ComplexFunctions.sinh(z);
            case "sqrt" -> ComplexFunctions.sqrt(z);
            case "tan" -> ComplexFunctions.tan(z);
            case "tanh" -> ComplexFunctions.tanh(z);
            case "log10" -> {
                Complex log = ComplexFunctions.log(z);
                double ten = Math.log(10);
                yield new Complex(log.real() / ten, log.imaginary() / ten);
            }
            default -> other(cx, name, z, args);
        };
    }

    private static Object other(Context cx, String name, Complex z, Object[] args) {
        return switch (name) {
            case "log" -> {
                Complex log = ComplexFunctions.log(z);
                yield args.length == 1 ? log : inBase(log, ComplexMaker.toComplex(cx, args[1]));
            }
            case "isfinite" -> Double.isFinite(z.real()) && Double.isFinite(z.imaginary());
            case "isinf" -> isInfinite(z);
            case "isnan" -> Double.isNaN(z.real()) || Double.isNaN(z.imaginary());
            case "phase" -> Math.atan2(z.imaginary(), z.real());
            case "polar" -> new PyTuple(modulus(z), Math.atan2(z.imaginary(), z.real()));
            case "isclose" -> isClose(cx, z, args);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Complex inBase(Complex log, Complex base) {
        Complex under = ComplexFunctions.log(base);
        if (under.real() == 0 && under.imaginary() == 0) {
            throw MathFunctions.domain();
        }
        return log.dividedBy(under);
    }

    private static boolean isInfinite(Complex z) {
        return Double.isInfinite(z.real()) || Double.isInfinite(z.imaginary());
    }

    private static double modulus(Complex z) {
        double modulus = Math.hypot(z.real(), z.imaginary());
        if (Double.isInfinite(modulus) && !isInfinite(z)) {
            throw MathFunctions.range();
        }
        return modulus;
    }

    private static boolean isClose(Context cx, Complex a, Object[] args) {
        Complex b = ComplexMaker.toComplex(cx, args[1]);
        double relative = args[2] == null ? 1e-9 : Numbers.toDouble(cx, args[2]);
        double absolute = args[3] == null ? 0 : Numbers.toDouble(cx, args[3]);
        if (relative < 0 || absolute < 0) {
            throw Errors.value("tolerances must be non-negative");
        }
        if (a.isSame(b)) {
            return true;
        }
        if (isInfinite(a) || isInfinite(b)) {
            return false;
        }
        Complex distance = a.minus(b);
        double far = Math.hypot(distance.real(), distance.imaginary());
        return far <= relative * Math.hypot(b.real(), b.imaginary())
                || far <= relative * Math.hypot(a.real(), a.imaginary())
                || far <= absolute;
    }
}
