package dev.pyclair.runtime.object;

import dev.pyclair.runtime.format.ComplexFormat;
import dev.pyclair.runtime.number.Complex;
import dev.pyclair.runtime.number.NumberHash;
import dev.pyclair.runtime.text.CodePoints;
import java.util.Map;

/**
 * {@code complex}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/complexobject.c">CPython:
 *     {@code Objects/complexobject.c}</a>
 */
final class ComplexMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ (real=, imag=)
            __add__ slot 1
            __radd__ slot 1
            __sub__ slot 1
            __rsub__ slot 1
            __mul__ slot 1
            __rmul__ slot 1
            __truediv__ slot 1
            __rtruediv__ slot 1
            __pow__ unpacked 1-2
            __rpow__ unpacked 1-2
            __eq__ slot 1
            __ne__ slot 1
            __lt__ slot 1
            __le__ slot 1
            __gt__ slot 1
            __ge__ slot 1
            __neg__ slot 0
            __pos__ slot 0
            __abs__ slot 0
            __hash__ slot 0
            __bool__ slot 0
            __repr__ slot 0
            __complex__ 0 since 3.11
            __format__ O since 3.10
            __format__ parsed 1 until 3.9
            __getnewargs__ 0
            __sizeof__ 0
            __int__ slot 0 until 3.9
            __float__ slot 0 until 3.9
            __floordiv__ slot 1 until 3.9
            __rfloordiv__ slot 1 until 3.9
            __mod__ slot 1 until 3.9
            __rmod__ slot 1 until 3.9
            __divmod__ slot 1 until 3.9
            __rdivmod__ slot 1 until 3.9
            conjugate 0
            from_number class O since 3.14
            real member
            imag member""";

    private static final Map<String, BinaryOperator> OPERATORS = SpecialNames.operators();

    /** What there was to say no. */
    private static final Map<String, String> REFUSALS =
            Map.of(
                    "__int__", "complex-int",
                    "__float__", "complex-float",
                    "__floordiv__", "complex-floor",
                    "__rfloordiv__", "complex-floor",
                    "__mod__", "complex-modulo",
                    "__rmod__", "complex-modulo",
                    "__divmod__", "complex-divmod",
                    "__rdivmod__", "complex-divmod");

    ComplexMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return ComplexMaker.make(cx, (PyType) self, args[0], args[1]);
        }
        if (name.equals("from_number")) {
            Complex made = ComplexMaker.toComplex(cx, args[0]);
            return self == Types.COMPLEX ? made : Calls.call(cx, self, made);
        }
        Complex x = (Complex) PyValue.plain(self);
        String refusal = REFUSALS.get(name);
        if (refusal != null) {
            throw Errors.type(cx.wording(refusal));
        }
        BinaryOperator operator = OPERATORS.get(name);
        if (operator != null) {
            return binary(operator, IntMethods.isReflected(name), x, args);
        }
        return switch (name) {
            case "__eq__" -> equal(x, args[0], true);
            case "__ne__" -> equal(x, args[0], false);
            case "__lt__", "__le__", "__gt__", "__ge__" -> Singleton.NOT_IMPLEMENTED;
            case "__neg__" -> x.negated();
            case "__abs__" -> x.size();
            case "__hash__" -> hash(self, x);
            case "__bool__" -> x.real() != 0 || x.imaginary() != 0;
            case "__repr__" -> x.toString();
            case "__format__" -> format(cx, self, x, args[0]);
            case "__getnewargs__" -> new PyTuple(x.real(), x.imaginary());
            case "__sizeof__" -> 32L;
            case "conjugate" -> new Complex(x.real(), -x.imaginary());
            case "real" -> x.real();
            case "imag" -> x.imaginary();
            case "__pos__", "__complex__" -> x;
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object binary(
            BinaryOperator operator, boolean isReflected, Complex x, Object[] args) {
        Complex y = Numbers.complex(args[0]);
        if (y == null) {
            return Singleton.NOT_IMPLEMENTED;
        }
        if (args.length > 1 && args[1] != Singleton.NONE) {
            throw Errors.value("complex modulo");
        }
        return isReflected
                ? Arithmetic.complexes(operator, y, x)
                : Arithmetic.complexes(operator, x, y);
    }

    private static Object equal(Complex x, Object other, boolean isEqual) {
        Object y = Numbers.plain(other);
        if (y == null) {
            return Singleton.NOT_IMPLEMENTED;
        }
        boolean isSame;
        if (y instanceof Complex number) {
            isSame = x.isSame(number);
        } else if (y instanceof Double number) {
            isSame = x.imaginary() == 0 && x.real() == number;
        } else {
            isSame =
                    x.imaginary() == 0
                            && (boolean)
                                    Arithmetic.compare(
                                            ComparisonOperator.EQUAL, y, x.real(), false);
        }
        return isSame == isEqual;
    }

    private static long hash(Object self, Complex x) {
        return NumberHash.ofComplex(
                FloatMethods.hash(self, x.real()), FloatMethods.hash(self, x.imaginary()));
    }

    private static Object format(Context cx, Object self, Complex x, Object spec) {
        Object text = Numbers.spec(cx, self, spec);
        if (CodePoints.length(text) == 0) {
            return Texts.str(cx, self);
        }
        return ComplexFormat.format(x, text, Types.of(self).name(), cx);
    }
}
