package dev.pyclair.runtime.format;

import dev.pyclair.runtime.number.IntFloat;
import dev.pyclair.runtime.number.IntText;
import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.ValueFault;
import java.util.Locale;

/** {@code format(value, spec)} of an {@code int}. */
public final class IntFormat {
    private IntFormat() {}

    /**
     * {@code format(value, spec)}.
     *
     * @param value an integer
     * @param spec a text
     * @param typeName the name of the value's type, for messages
     * @param mostDigits how many decimal digits are written, {@link IntText#NO_LIMIT} for all
     * @param limit hears of the length
     * @return the text
     * @throws ValueFault {@code ValueError}, or {@code OverflowError} if it is too large
     */
    public static Object format(
            Object value, Object spec, String typeName, int mostDigits, SizeLimit limit) {
        if (CodePoints.length(spec) == 0) {
            return IntText.decimal(value, mostDigits, limit);
        }
        FormatSpec parsed = FormatSpec.parse(spec, 'd', '>', typeName);
        return switch (parsed.type()) {
            case 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> whole(value, parsed, mostDigits, limit);
            case 'e', 'E', 'f', 'F', 'g', 'G', '%' ->
                    FloatFormat.format(IntFloat.toDouble(value), parsed, limit);
            default -> throw parsed.unknownType(typeName);
        };
    }

    private static Object whole(Object value, FormatSpec spec, int mostDigits, SizeLimit limit) {
        if (spec.precision() != FormatSpec.ABSENT) {
            throw ValueFault.value("Precision not allowed in integer format specifier");
        }
        if (spec.coercesZero()) {
            throw ValueFault.value(
                    "Negative zero coercion (z) not allowed in integer format specifier");
        }
        if (spec.type() == 'c') {
            return NumberLayout.of(spec, false, "", "", character(value, spec), limit);
        }
        String text =
                switch (spec.type()) {
                    case 'b' -> IntText.digits(value, 2);
                    case 'o' -> IntText.digits(value, 8);
                    case 'x' -> IntText.digits(value, 16);
                    case 'X' -> IntText.digits(value, 16).toUpperCase(Locale.ROOT);
                    default -> IntText.decimal(value, mostDigits, limit);
                };
        boolean hasPrefix = spec.isAlternate() && "boxX".indexOf(spec.type()) >= 0;
        String prefix = hasPrefix ? "0" + (char) spec.type() : "";
        boolean isNegative = text.startsWith("-");
        return NumberLayout.of(
                spec, isNegative, prefix, isNegative ? text.substring(1) : text, "", limit);
    }

    private static Object character(Object value, FormatSpec spec) {
        if (spec.sign() != 0) {
            throw ValueFault.value("Sign not allowed with integer format specifier 'c'");
        }
        if (spec.isAlternate()) {
            throw ValueFault.value(
                    "Alternate form (#) not allowed with integer format specifier 'c'");
        }
        if (!(value instanceof Long)) {
            throw ValueFault.overflow("Python int too large to convert to C long");
        }
        long point = Ints.clip(value);
        if (point < 0 || point > Character.MAX_CODE_POINT) {
            throw ValueFault.overflow("%c arg not in range(0x110000)");
        }
        return CodePoints.ofPoint((int) point);
    }
}
