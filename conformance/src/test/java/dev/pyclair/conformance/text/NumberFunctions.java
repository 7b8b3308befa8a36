package dev.pyclair.conformance.text;

import dev.pyclair.code.UnicodeDatabase;
import dev.pyclair.runtime.number.Complex;
import dev.pyclair.runtime.number.ComplexParser;
import dev.pyclair.runtime.number.FloatHex;
import dev.pyclair.runtime.number.FloatParser;
import dev.pyclair.runtime.number.FloatText;
import dev.pyclair.runtime.number.Floats;
import dev.pyclair.runtime.number.IntBits;
import dev.pyclair.runtime.number.IntFloat;
import dev.pyclair.runtime.number.IntParser;
import dev.pyclair.runtime.number.IntPower;
import dev.pyclair.runtime.number.IntText;
import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.number.NumberHash;
import dev.pyclair.runtime.text.SizeLimit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The functions of {@code oracle/text_functions.py} about numbers. */
final class NumberFunctions {
    private static final SizeLimit LIMIT = bytes -> {};

    /** Unless told otherwise, interpreters write and read so many digits. */
    static final int MOST_DIGITS = 4300;

    private NumberFunctions() {}

    static void addTo(Map<String, Function<Arguments, Object>> all, UnicodeDatabase database) {
        floats(all, database);
        integers(all, database);
        bits(all);
        all.put("complex_repr", a -> a.complex(0).toString());
        all.put("complex_parse", a -> ComplexParser.parse(a.at(0), database));
        all.put("complex_mul", a -> a.complex(0).times(a.complex(1)));
        all.put("complex_div", a -> a.complex(0).dividedBy(a.complex(1)));
        all.put("complex_pow", a -> Complex.pow(a.complex(0), a.complex(1)));
        all.put("complex_abs", a -> a.complex(0).size());
        all.put("compare", a -> compare(a.at(0), a.at(1)));
        all.put("hash", a -> hash(a.at(0)));
    }

    private static void floats(
            Map<String, Function<Arguments, Object>> all, UnicodeDatabase database) {
        all.put("float_repr", a -> FloatText.repr(a.real(0)));
        all.put("float_parse", a -> FloatParser.parse(a.at(0), database));
        all.put("float_hex", a -> FloatHex.hex(a.real(0)));
        all.put("float_fromhex", a -> FloatHex.parse(a.at(0)));
        all.put("float_round", a -> Floats.round(a.real(0), a.at(1)));
        all.put("float_round_int", a -> Floats.round(a.real(0)));
        all.put("float_floordiv", a -> Floats.floorDivide(a.real(0), a.real(1)));
        all.put("float_mod", a -> Floats.modulo(a.real(0), a.real(1)));
        all.put(
                "float_divmod",
                a -> {
                    double[] both = Floats.divideBoth(a.real(0), a.real(1));
                    return List.of(both[0], both[1]);
                });
        all.put("float_pow", a -> Floats.pow(a.real(0), a.real(1)));
        all.put("float_ratio", a -> List.of(Floats.ratio(a.real(0))));
    }

    private static void integers(
            Map<String, Function<Arguments, Object>> all, UnicodeDatabase database) {
        all.put(
                "int_parse",
                a -> IntParser.parse(a.at(0), (int) a.bound(1, 10), MOST_DIGITS, database, LIMIT));
        all.put(
                "int_text",
                a ->
                        a.whole(1) == 10
                                ? IntText.decimal(a.at(0), MOST_DIGITS, LIMIT)
                                : IntText.prefixed(a.at(0), a.integer(1)));
        all.put("int_add", a -> Ints.add(a.at(0), a.at(1)));
        all.put("int_sub", a -> Ints.subtract(a.at(0), a.at(1)));
        all.put("int_mul", a -> Ints.multiply(a.at(0), a.at(1), LIMIT));
        all.put("int_floordiv", a -> Ints.floorDivide(a.at(0), a.at(1)));
        all.put("int_mod", a -> Ints.modulo(a.at(0), a.at(1)));
        all.put("int_divmod", a -> List.of(Ints.divide(a.at(0), a.at(1))));
        all.put("int_pow", a -> IntPower.pow(a.at(0), a.at(1), LIMIT));
        all.put("int_powmod", a -> IntPower.pow(a.at(0), a.at(1), a.at(2), LIMIT));
        all.put("int_neg", a -> Ints.negate(a.at(0)));
        all.put("int_abs", a -> Ints.abs(a.at(0)));
        all.put("int_truediv", a -> IntFloat.divide(a.at(0), a.at(1)));
        all.put("int_of_float", a -> IntFloat.toInt(a.real(0)));
        all.put("int_float", a -> IntFloat.toDouble(a.at(0)));
        all.put("int_isqrt", a -> Ints.squareRoot(a.at(0)));
        all.put("int_gcd", a -> Ints.gcd(a.at(0), a.at(1)));
        all.put("int_lcm", a -> Ints.lcm(a.at(0), a.at(1), LIMIT));
        all.put("int_round", a -> Ints.round(a.at(0), a.at(1), LIMIT));
    }

    private static void bits(Map<String, Function<Arguments, Object>> all) {
        all.put("int_lshift", a -> IntBits.shiftLeft(a.at(0), a.at(1), LIMIT));
        all.put("int_rshift", a -> IntBits.shiftRight(a.at(0), a.at(1)));
        all.put("int_and", a -> IntBits.and(a.at(0), a.at(1)));
        all.put("int_or", a -> IntBits.or(a.at(0), a.at(1)));
        all.put("int_xor", a -> IntBits.xor(a.at(0), a.at(1)));
        all.put("int_invert", a -> IntBits.invert(a.at(0)));
        all.put("int_bit_length", a -> IntBits.length(a.at(0)));
        all.put("int_bit_count", a -> IntBits.count(a.at(0)));
        all.put(
                "int_to_bytes",
                a -> IntBits.toBytes(a.at(0), a.whole(1), a.at(2).equals("big"), a.flag(3), LIMIT));
        all.put(
                "int_from_bytes",
                a -> IntBits.fromBytes(a.bytes(0), a.at(1).equals("big"), a.flag(2)));
    }

    private static Object compare(Object a, Object b) {
        if (a instanceof Double x && b instanceof Double y) {
            return List.of(x < y, x <= y, x.doubleValue() == y.doubleValue());
        }
        if (a instanceof Double x && x.isNaN() || b instanceof Double y && y.isNaN()) {
            return List.of(false, false, false);
        }
        int order;
        if (a instanceof Double x) {
            order = -IntFloat.compare(b, x);
        } else {
            order = b instanceof Double y ? IntFloat.compare(a, y) : Ints.compare(a, b);
        }
        return List.of(order < 0, order <= 0, order == 0);
    }

    private static Object hash(Object value) {
        if (value instanceof Double x) {
            return NumberHash.ofFloat(x);
        }
        if (value instanceof Complex z) {
            return NumberHash.ofComplex(
                    NumberHash.ofFloat(z.real()), NumberHash.ofFloat(z.imaginary()));
        }
        return NumberHash.ofInt(value);
    }
}
