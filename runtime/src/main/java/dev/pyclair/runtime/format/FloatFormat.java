package dev.pyclair.runtime.format;

import dev.pyclair.runtime.number.FloatText;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.ValueFault;
import java.util.Locale;

/** {@code format(value, spec)} of a {@code float}. */
public final class FloatFormat {
    private static final int DEFAULT_PRECISION = 6;

    private FloatFormat() {}

    /**
     * {@code format(value, spec)}.
     *
     * @param value a float
     * @param spec a text
     * @param typeName the name of the value's type, for messages
     * @param limit hears of the length
     * @return the text
     * @throws ValueFault {@code ValueError}
     */
    public static Object format(double value, Object spec, String typeName, SizeLimit limit) {
        if (CodePoints.length(spec) == 0) {
            return FloatText.repr(value);
        }
        FormatSpec parsed = FormatSpec.parse(spec, 0, '>', typeName);
        return switch (parsed.type()) {
            case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> format(value, parsed, limit);
            default -> throw parsed.unknownType(typeName);
        };
    }

    static Object format(double value, FormatSpec spec, SizeLimit limit) {
        checkPrecision(spec);
        boolean isPercent = spec.type() == '%';
        String text = text(isPercent ? value * 100 : value, spec, spec.type() == 0, limit);
        boolean isNegative = text.startsWith("-");
        int start = isNegative ? 1 : 0;
        int point = start;
        while (point < text.length() && text.charAt(point) >= '0' && text.charAt(point) <= '9') {
            point++;
        }
        String rest = text.substring(point);
        return NumberLayout.of(
                spec,
                isNegative,
                "",
                text.substring(start, point),
                isPercent ? rest + "%" : rest,
                limit);
    }

    static void checkPrecision(FormatSpec spec) {
        if (spec.precision() > Integer.MAX_VALUE) {
            throw ValueFault.value("precision too big");
        }
    }

    /** A float without its layout. */
    static String text(double value, FormatSpec spec, boolean addsZero, SizeLimit limit) {
        boolean hasPrecision = spec.precision() != FormatSpec.ABSENT;
        int precision = hasPrecision ? (int) spec.precision() : DEFAULT_PRECISION;
        FloatText.Form form =
                switch (spec.type()) {
                    case 'e', 'E' -> FloatText.Form.EXPONENT;
                    case 'f', 'F', '%' -> FloatText.Form.FIXED;
                    case 'g', 'G', 'n' -> FloatText.Form.GENERAL;
                    default -> hasPrecision ? FloatText.Form.GENERAL : FloatText.Form.SHORTEST;
                };
        String text = FloatText.of(value, form, precision, spec.isAlternate(), addsZero, limit);
        if (spec.coercesZero() && text.startsWith("-") && isZero(text)) {
            text = text.substring(1);
        }
        return spec.type() == 'E' || spec.type() == 'F' || spec.type() == 'G'
                ? text.toUpperCase(Locale.ROOT)
                : text;
    }

    /** Whether all digits before an exponent are zeros. */
    private static boolean isZero(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'e') {
                return true;
            }
            if (c != '0' && c != '.') {
                return false;
            }
        }
        return true;
    }
}
