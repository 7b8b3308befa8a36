package dev.pyclair.runtime.format;

import dev.pyclair.runtime.number.Complex;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.ValueFault;

/** {@code format(value, spec)} of a {@code complex}. */
public final class ComplexFormat {
    private ComplexFormat() {}

    /**
     * {@code format(value, spec)}.
     *
     * @param value a complex number
     * @param spec a text
     * @param typeName the name of the value's type, for messages
     * @param limit hears of the length
     * @return the text
     * @throws ValueFault {@code ValueError}
     */
    public static Object format(Complex value, Object spec, String typeName, SizeLimit limit) {
        if (CodePoints.length(spec) == 0) {
            return value.toString();
        }
        FormatSpec parsed = FormatSpec.parse(spec, 0, '>', typeName);
        switch (parsed.type()) {
            case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> check(parsed);
            default -> throw parsed.unknownType(typeName);
        }
        boolean isPlain = parsed.type() == 0;
        boolean hasReal = !isPlain || Double.doubleToRawLongBits(value.real()) != 0;
        Object real = hasReal ? part(value.real(), parsed, parsed.sign(), limit) : "";
        int imaginarySign = hasReal ? '+' : parsed.sign();
        Object imaginary = part(value.imaginary(), parsed, imaginarySign, limit);
        Object number = CodePoints.concat(CodePoints.concat(real, imaginary), "j");
        boolean isBracketed = isPlain && hasReal;
        Object text = isBracketed ? CodePoints.concat(CodePoints.concat("(", number), ")") : number;
        return StringFormat.pad(text, parsed, limit);
    }

    private static void check(FormatSpec spec) {
        FloatFormat.checkPrecision(spec);
        if (spec.fill() == '0') {
            throw ValueFault.value("Zero padding is not allowed in complex format specifier");
        }
        if (spec.align() == '=') {
            throw ValueFault.value("'=' alignment flag is not allowed in complex format specifier");
        }
    }

    /** One part, without a width. */
    private static Object part(double value, FormatSpec spec, int sign, SizeLimit limit) {
        String text = FloatFormat.text(value, spec, false, limit);
        boolean isNegative = text.startsWith("-");
        int start = isNegative ? 1 : 0;
        int point = start;
        while (point < text.length() && text.charAt(point) >= '0' && text.charAt(point) <= '9') {
            point++;
        }
        var bare =
                new FormatSpec(
                        ' ', '<', sign, false, false, FormatSpec.ABSENT, spec.separator(), 0, 0);
        return NumberLayout.of(
                bare, isNegative, "", text.substring(start, point), text.substring(point), limit);
    }
}
