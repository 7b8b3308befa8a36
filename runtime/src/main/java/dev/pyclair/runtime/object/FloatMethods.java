package dev.pyclair.runtime.object;

import dev.pyclair.runtime.format.FloatFormat;
import dev.pyclair.runtime.number.Complex;
import dev.pyclair.runtime.number.FloatHex;
import dev.pyclair.runtime.number.FloatParser;
import dev.pyclair.runtime.number.FloatText;
import dev.pyclair.runtime.number.Floats;
import dev.pyclair.runtime.number.IntFloat;
import dev.pyclair.runtime.number.NumberHash;
import dev.pyclair.runtime.text.CodePoints;
import java.util.Map;

/**
 * {@code float}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/floatobject.c">CPython: {@code
 *     Objects/floatobject.c}</a>
 */
final class FloatMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ 0-1
            __add__ slot 1
            __radd__ slot 1
            __sub__ slot 1
            __rsub__ slot 1
            __mul__ slot 1
            __rmul__ slot 1
            __floordiv__ slot 1
            __rfloordiv__ slot 1
            __mod__ slot 1
            __rmod__ slot 1
            __truediv__ slot 1
            __rtruediv__ slot 1
            __divmod__ slot 1
            __rdivmod__ slot 1
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
            __int__ slot 0
            __float__ slot 0
            __trunc__ 0
            __floor__ 0 since 3.9
            __ceil__ 0 since 3.9
            __round__ 0-1
            __format__ O
            __getnewargs__ 0
            __sizeof__ 0
            __getformat__ class O
            conjugate 0
            is_integer 0
            as_integer_ratio 0
            hex 0
            fromhex class O
            from_number class O since 3.14
            real get
            imag get""";

    private static final Map<String, BinaryOperator> OPERATORS = SpecialNames.operators();
    private static final Map<String, ComparisonOperator> COMPARISONS = SpecialNames.comparisons();

    FloatMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        switch (name) {
            case "__new__":
                return make(cx, (PyType) self, args);
            case "fromhex":
                return fromHex(cx, (PyType) self, args[0]);
            case "from_number":
                return fromNumber(cx, (PyType) self, args[0]);
            case "__getformat__":
                return representation(args[0]);
            default:
                break;
        }
        double x = (double) PyValue.plain(self);
        BinaryOperator operator = OPERATORS.get(name);
        if (operator != null) {
            return binary(operator, IntMethods.isReflected(name), x, args);
        }
        ComparisonOperator comparison = COMPARISONS.get(name);
        return comparison == null
                ? plain(cx, name, self, x, args)
                : compare(comparison, x, args[0]);
    }

    private static Object fromNumber(Context cx, PyType type, Object number) {
        if (Texts.plain(number) != null) {
            throw Errors.type("must be real number, not " + Types.of(number).name());
        }
        Object made = Numbers.toDouble(cx, number);
        return type == Types.FLOAT ? made : Calls.call(cx, type, made);
    }

    private static Object binary(
            BinaryOperator operator, boolean isReflected, double x, Object[] args) {
        if (args.length > 1 && args[1] != Singleton.NONE) {
            throw Errors.type("pow() 3rd argument not allowed unless all arguments are integers");
        }
        Double y = Numbers.real(args[0]);
        if (y == null) {
            return Singleton.NOT_IMPLEMENTED;
        }
        return isReflected ? Arithmetic.floats(operator, y, x) : Arithmetic.floats(operator, x, y);
    }

    private static Object compare(ComparisonOperator comparison, double x, Object other) {
        Object y = Numbers.plain(other);
        if (y instanceof Double number) {
            return Comparisons.compareFloats(comparison, x, number);
        }
        return y == null || y instanceof Complex
                ? Singleton.NOT_IMPLEMENTED
                : Arithmetic.compare(comparison, y, x, true);
    }

    private static Object plain(Context cx, String name, Object self, double x, Object[] args) {
        return switch (name) {
            case "__divmod__" -> divide(x, args[0], false);
            case "__rdivmod__" -> divide(x, args[0], true);
            case "__neg__" -> -x;
            case "__abs__" -> Math.abs(x);
            case "__hash__" -> hash(self, x);
            case "__bool__" -> x != 0;
            case "__repr__" -> FloatText.repr(x);
            case "__int__", "__trunc__" -> IntFloat.toInt(x);
            case "__floor__" -> IntFloat.toInt(Math.floor(x));
            case "__ceil__" -> IntFloat.toInt(Math.ceil(x));
            case "__round__" -> round(cx, x, args);
            case "__format__" -> format(cx, self, x, args[0]);
            case "__getnewargs__" -> new PyTuple(x);
            case "__sizeof__" -> 24L;
            case "is_integer" -> !Double.isInfinite(x) && Math.floor(x) == x;
            case "as_integer_ratio" -> new PyTuple(Floats.ratio(x));
            case "hex" -> FloatHex.hex(x);
            case "imag" -> 0.0;
            case "__pos__", "__float__", "conjugate", "real" -> x;
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object divide(double x, Object other, boolean isReflected) {
        Double y = Numbers.real(other);
        if (y == null) {
            return Singleton.NOT_IMPLEMENTED;
        }
        return isReflected ? Arithmetic.divideFloats(y, x) : Arithmetic.divideFloats(x, y);
    }

    /** NaNs have that of their identity. */
    static long hash(Object self, double x) {
        return Double.isNaN(x) ? System.identityHashCode(self) : NumberHash.ofFloat(x);
    }

    private static Object round(Context cx, double x, Object[] args) {
        return args.length == 0 || args[0] == Singleton.NONE
                ? Floats.round(x)
                : (Object) Floats.round(x, Sizes.index(cx, args[0]));
    }

    private static Object format(Context cx, Object self, double x, Object spec) {
        Object text = Numbers.spec(cx, self, spec);
        if (CodePoints.length(text) == 0) {
            return Texts.str(cx, self);
        }
        return FloatFormat.format(x, text, Types.of(self).name(), cx);
    }

    private static Object make(Context cx, PyType type, Object[] args) {
        Numbers.checkLayout(type, Types.FLOAT);
        return Numbers.of(type, Types.FLOAT, args.length == 0 ? 0.0 : value(cx, args[0]));
    }

    private static double value(Context cx, Object object) {
        if (object instanceof Double number) {
            return number;
        }
        Object text = Texts.plain(object);
        if (text == null || !Types.of(object).isBuiltin()) {
            Double number = Numbers.orNone(cx, object);
            if (number != null) {
                return number;
            }
        }
        if (text == null && IntMaker.isBytes(object)) {
            text = IntMaker.bytes(cx, object);
        }
        if (text == null) {
            throw Errors.type(cx.wording("float-argument", Types.of(object).name()));
        }
        return FloatParser.parse(text, Numbers.DATABASE);
    }

    private static Object fromHex(Context cx, PyType type, Object source) {
        Object text = Texts.plain(source);
        if (text == null) {
            throw Errors.type("bad argument type for built-in operation");
        }
        double value = FloatHex.parse(text);
        return type == Types.FLOAT ? value : Calls.call(cx, type, value);
    }

    private static Object representation(Object kind) {
        Object text = TextArguments.text(kind, "__getformat__() argument");
        if (!text.equals("double") && !text.equals("float")) {
            throw Errors.value("__getformat__() argument 1 must be 'double' or 'float'");
        }
        return "IEEE, little-endian";
    }
}
