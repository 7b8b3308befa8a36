package dev.pyclair.conformance.text;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.runtime.number.Complex;
import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.text.AstralText;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.TextBuilder;
import dev.pyclair.runtime.text.ValueFault;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The notation of values that {@code oracle/text_values.py} describes. */
final class Notation {
    /** The version whose answers the tables have. */
    private static final PythonVersion ANSWERS = PythonVersion.parse("3.13").orElseThrow();

    /** None. */
    enum Nothing {
        NONE
    }

    private static final BigInteger LEAST_HEXADECIMAL = BigInteger.TEN.pow(18);

    private final String text;
    private int index;

    private Notation(String text) {
        this.text = text;
    }

    static Object decode(String text) {
        var notation = new Notation(text);
        Object value = notation.value();
        if (notation.index != text.length()) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private Object value() {
        if (text.charAt(index) == '[') {
            var items = new ArrayList<>();
            index++;
            while (text.charAt(index) != ']') {
                items.add(value());
                if (text.charAt(index) == ',') {
                    index++;
                }
            }
            index++;
            return items;
        }
        int end = index;
        while (end < text.length() && ",]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String body = text.substring(index + 1, end);
        char kind = text.charAt(index);
        index = end;
        return switch (kind) {
            case 'n' -> Nothing.NONE;
            case 't' -> true;
            case 'f' -> false;
            case 'i' -> Long.valueOf(body);
            case 'x' -> Ints.of(new BigInteger(body, 16));
            case 'd' -> body.equals("nan") ? Double.NaN : real(body);
            case 'z' -> new Complex(real(body.substring(0, 16)), real(body.substring(16)));
            case 's' -> unescape(body);
            case 'b' -> HexFormat.of().parseHex(body);
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static double real(String digits) {
        return Double.longBitsToDouble(Long.parseUnsignedLong(digits, 16));
    }

    private static Object unescape(String body) {
        var builder = new TextBuilder(body.length());
        int i = 0;
        while (i < body.length()) {
            if (body.charAt(i) == '\\') {
                int end = body.indexOf('}', i);
                builder.append(Integer.parseInt(body.substring(i + 2, end), 16));
                i = end + 1;
            } else {
                builder.append(body.charAt(i++));
            }
        }
        return builder.build();
    }

    static String encode(Object value) {
        if (value == Nothing.NONE) {
            return "n";
        }
        if (value instanceof Boolean flag) {
            return flag ? "t" : "f";
        }
        if (value instanceof Integer number) {
            return encode((long) number);
        }
        if (value instanceof Long || value instanceof BigInteger) {
            BigInteger big = Ints.big(value);
            if (value instanceof BigInteger && big.bitLength() < Long.SIZE) {
                return "an integer that is not normal: " + big;
            }
            return big.abs().compareTo(LEAST_HEXADECIMAL) < 0 ? "i" + big : "x" + big.toString(16);
        }
        if (value instanceof Double number) {
            return Double.isNaN(number) ? "dnan" : "d" + bits(number);
        }
        if (value instanceof Complex number) {
            return "z" + bits(number.real()) + bits(number.imaginary());
        }
        if (value instanceof byte[] bytes) {
            return "b" + HexFormat.of().formatHex(bytes);
        }
        if (value instanceof List<?> items) {
            var text = new StringBuilder("[");
            for (Object item : items) {
                text.append(text.length() > 1 ? "," : "").append(encode(item));
            }
            return text.append("]").toString();
        }
        if (value instanceof ValueFault fault) {
            String text = fault.message(ANSWERS);
            String message = fault.errno() == 0 ? text : "(" + fault.errno() + ", '" + text + "')";
            return "!" + fault.type() + ":" + escape(CodePoints.fromJava(message));
        }
        return normal(value) + "s" + escape(value);
    }

    /** Says so if a text is not in its only form. */
    private static String normal(Object text) {
        Object again = CodePoints.of(CodePoints.toArray(text));
        return again.getClass() == text.getClass()
                ? ""
                : "a text that is not normal" + (text instanceof AstralText ? " (astral): " : ": ");
    }

    private static String bits(double value) {
        return HexFormat.of().toHexDigits(Double.doubleToLongBits(value));
    }

    private static String escape(Object text) {
        var escaped = new StringBuilder();
        for (int point : CodePoints.toArray(text)) {
            if (point >= ' ' && point < 0x7f && "\\,[]".indexOf(point) < 0) {
                escaped.append((char) point);
            } else {
                escaped.append("\\{").append(Integer.toHexString(point)).append('}');
            }
        }
        return escaped.toString();
    }
}
