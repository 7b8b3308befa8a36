package dev.pyclair.runtime.object;

import dev.pyclair.runtime.format.IntFormat;
import dev.pyclair.runtime.number.IntBits;
import dev.pyclair.runtime.number.IntFloat;
import dev.pyclair.runtime.number.IntPower;
import dev.pyclair.runtime.number.IntText;
import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.number.NumberHash;
import dev.pyclair.runtime.text.CodePoints;
import java.util.Map;

/**
 * {@code int}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/longobject.c">CPython: {@code
 *     Objects/longobject.c}</a>
 */
final class IntMethods extends MethodTable {
    /** CPython's digits have so many bits, in four bytes each. */
    private static final int DIGIT_BITS = 30;

    private static final long BYTES_BEFORE_DIGITS = 24;
    private static final long BYTES_OF_DIGIT = 4;

    private static final String ROWS =
            """
            __new__ *
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
            __and__ slot 1
            __rand__ slot 1
            __or__ slot 1
            __ror__ slot 1
            __xor__ slot 1
            __rxor__ slot 1
            __lshift__ slot 1
            __rlshift__ slot 1
            __rshift__ slot 1
            __rrshift__ slot 1
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
            __invert__ slot 0
            __hash__ slot 0
            __bool__ slot 0
            __repr__ slot 0
            __int__ slot 0
            __float__ slot 0
            __index__ slot 0
            __trunc__ 0
            __floor__ 0
            __ceil__ 0
            __round__ 0-1 since 3.10
            __round__ unnamed 0-1 until 3.9
            __format__ O
            __sizeof__ 0
            __getnewargs__ 0
            bit_length 0
            bit_count 0 since 3.10
            conjugate 0
            is_integer 0 since 3.12
            as_integer_ratio 0
            to_bytes (length=, byteorder=, *, signed=) since 3.11
            to_bytes (length, byteorder, *, signed=) until 3.10
            from_bytes class (bytes, byteorder=, *, signed=) since 3.11
            from_bytes class (bytes, byteorder, *, signed=) until 3.10
            real get
            imag get
            numerator get
            denominator get""";

    private static final Map<String, BinaryOperator> OPERATORS = SpecialNames.operators();
    private static final Map<String, ComparisonOperator> COMPARISONS = SpecialNames.comparisons();

    IntMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return IntMaker.make(cx, (PyType) self, args);
        }
        if (name.equals("from_bytes")) {
            return fromBytes(cx, (PyType) self, args);
        }
        Object a = Sizes.integer(self);
        BinaryOperator operator = OPERATORS.get(name);
        if (operator != null) {
            return binary(cx, operator, name.startsWith("__r") && isReflected(name), a, args);
        }
        ComparisonOperator comparison = COMPARISONS.get(name);
        if (comparison != null) {
            Object b = Sizes.integer(args[0]);
            return b == null
                    ? Singleton.NOT_IMPLEMENTED
                    : (Object) comparison.holds(Ints.compare(a, b));
        }
        return plain(cx, name, self, a, args);
    }

    /** {@code __rshift__} begins like a reflected one, too. */
    static boolean isReflected(String name) {
        return name.startsWith("__r") && !name.equals("__rshift__");
    }

    private static Object binary(
            Context cx, BinaryOperator operator, boolean isReflected, Object a, Object[] args) {
        Object b = Sizes.integer(args[0]);
        if (b == null) {
            return Singleton.NOT_IMPLEMENTED;
        }
        Object left = isReflected ? b : a;
        Object right = isReflected ? a : b;
        if (args.length > 1 && args[1] != Singleton.NONE) {
            Object modulus = Sizes.integer(args[1]);
            return modulus == null
                    ? Singleton.NOT_IMPLEMENTED
                    : IntPower.pow(left, right, modulus, cx);
        }
        return Arithmetic.ints(cx, operator, left, right);
    }

    private static Object plain(Context cx, String name, Object self, Object a, Object[] args) {
        return switch (name) {
            case "__divmod__", "__rdivmod__" -> divide(cx, a, args[0], isReflected(name));
            case "__neg__" -> Ints.negate(a);
            case "__abs__" -> Ints.abs(a);
            case "__invert__" -> IntBits.invert(a);
            case "__hash__" -> NumberHash.ofInt(a);
            case "__bool__" -> Ints.sign(a) != 0;
            case "__repr__" -> IntText.decimal(a, cx.mostDigits(), cx);
            case "__float__" -> IntFloat.toDouble(a);
            case "__round__" -> round(cx, a, args);
            case "__format__" -> format(cx, self, a, args[0]);
            case "__sizeof__" -> size(a);
            case "__getnewargs__" -> new PyTuple(a);
            case "bit_length" -> (long) IntBits.length(a);
            case "bit_count" -> (long) IntBits.count(a);
            case "is_integer" -> true;
            case "as_integer_ratio" -> new PyTuple(a, 1L);
            case "to_bytes" -> toBytes(cx, a, args);
            case "imag" -> 0L;
            case "denominator" -> 1L;
            case "__pos__",
                    "__int__",
                    "__index__",
                    "__trunc__",
                    "__floor__",
                    "__ceil__",
                    "conjugate",
                    "real",
                    "numerator" ->
                    a;
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object divide(Context cx, Object a, Object other, boolean isReflected) {
        Object b = Sizes.integer(other);
        if (b == null) {
            return Singleton.NOT_IMPLEMENTED;
        }
        return isReflected ? Arithmetic.divideInts(cx, b, a) : Arithmetic.divideInts(cx, a, b);
    }

    private static Object round(Context cx, Object a, Object[] args) {
        return args.length == 0 ? a : Ints.round(a, Sizes.index(cx, args[0]), cx);
    }

    private static Object format(Context cx, Object self, Object a, Object spec) {
        Object text = Numbers.spec(cx, self, spec);
        if (CodePoints.length(text) == 0) {
            return Texts.str(cx, self);
        }
        return IntFormat.format(a, text, Types.of(self).name(), cx.mostDigits(), cx);
    }

    private static long size(Object a) {
        int digits = Math.max(1, (IntBits.length(a) + DIGIT_BITS - 1) / DIGIT_BITS);
        return BYTES_BEFORE_DIGITS + BYTES_OF_DIGIT * digits;
    }

    private static Object toBytes(Context cx, Object a, Object[] args) {
        long length = TextArguments.size(cx, args[0], 1);
        boolean isBigEndian = isBigEndian(args[1], "to_bytes");
        boolean isSigned = args[2] != null && Operators.isTrue(cx, args[2]);
        return new PyBytes(IntBits.toBytes(a, length, isBigEndian, isSigned, cx));
    }

    private static boolean isBigEndian(Object order, String function) {
        if (order == null) {
            return true;
        }
        Object text = TextArguments.text(order, function + "() argument 'byteorder'");
        if (!text.equals("big") && !text.equals("little")) {
            throw Errors.value("byteorder must be either 'little' or 'big'");
        }
        return text.equals("big");
    }

    private static Object fromBytes(Context cx, PyType type, Object[] args) {
        boolean isBigEndian = isBigEndian(args[1], "from_bytes");
        boolean isSigned = args[2] != null && Operators.isTrue(cx, args[2]);
        Object value = IntBits.fromBytes(bytes(cx, args[0]), isBigEndian, isSigned);
        return type == Types.INT ? value : Calls.call(cx, type, value);
    }

    private static byte[] bytes(Context cx, Object object) {
        if (object instanceof PyBytes bytes) {
            return bytes.bytes();
        }
        boolean hasMethod = Types.of(object).lookup("__bytes__") != null;
        if (!hasMethod
                && (Texts.plain(object) != null || !Iteration.isIterable(object))
                && Types.of(object).layout() != Types.MEMORYVIEW) {
            throw Errors.type("cannot convert '" + Types.of(object).name() + "' object to bytes");
        }
        return ((PyBytes) Calls.call(cx, Types.BYTES, object)).bytes();
    }
}
