package dev.pyclair.runtime.format;

import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.TextFill;
import dev.pyclair.runtime.text.ValueFault;

/** {@code format(value, spec)} of a {@code str}. */
public final class StringFormat {
    private StringFormat() {}

    /**
     * {@code format(value, spec)}.
     *
     * @param value a text
     * @param spec a text
     * @param typeName the name of the value's type, for messages
     * @param limit hears of the length
     * @return the text
     * @throws ValueFault {@code ValueError}
     */
    public static Object format(Object value, Object spec, String typeName, SizeLimit limit) {
        if (CodePoints.length(spec) == 0) {
            return value;
        }
        FormatSpec parsed = FormatSpec.parse(spec, 's', '<', typeName);
        if (parsed.type() != 's') {
            throw parsed.unknownType(typeName);
        }
        check(parsed);
        int length = CodePoints.length(value);
        Object cut =
                parsed.precision() != FormatSpec.ABSENT && parsed.precision() < length
                        ? CodePoints.slice(value, 0, (int) parsed.precision())
                        : value;
        return pad(cut, parsed, limit);
    }

    private static void check(FormatSpec spec) {
        if (spec.sign() != 0) {
            throw ValueFault.value(
                    (spec.sign() == ' ' ? "Space" : "Sign")
                            + " not allowed in string format specifier");
        }
        if (spec.coercesZero()) {
            throw ValueFault.value(
                    "Negative zero coercion (z) not allowed in string format specifier");
        }
        if (spec.isAlternate()) {
            throw ValueFault.value("Alternate form (#) not allowed in string format specifier");
        }
        if (spec.align() == '=') {
            throw ValueFault.value("'=' alignment not allowed in string format specifier");
        }
    }

    /** A text in the width of a specification. */
    static Object pad(Object text, FormatSpec spec, SizeLimit limit) {
        long padding = Math.max(spec.width() - CodePoints.length(text), 0);
        long before =
                switch (spec.align()) {
                    case '>' -> padding;
                    case '^' -> padding / 2;
                    default -> 0;
                };
        return TextFill.pad(text, before, padding - before, spec.fill(), limit);
    }
}
