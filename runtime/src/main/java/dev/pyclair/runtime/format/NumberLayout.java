package dev.pyclair.runtime.format;

import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.TextBuilder;

/**
 * Puts the pieces of a number into its width: sign, prefix, digits in groups, the rest.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/formatter_unicode.c">CPython:
 *     {@code Python/formatter_unicode.c}, {@code calc_number_widths}, {@code fill_number}; {@code
 *     Objects/stringlib/localeutil.h}</a>
 */
final class NumberLayout {
    private NumberLayout() {}

    /**
     * Lays a number out.
     *
     * @param spec says how
     * @param isNegative whether it gets a minus
     * @param prefix such as {@code 0x}
     * @param digits those that are grouped, perhaps none
     * @param rest what stands behind them: a text
     * @param limit hears of the length
     * @return the text
     */
    static Object of(
            FormatSpec spec,
            boolean isNegative,
            String prefix,
            String digits,
            Object rest,
            SizeLimit limit) {
        int sign = isNegative ? '-' : spec.sign() == '-' ? 0 : spec.sign();
        int others = (sign == 0 ? 0 : 1) + prefix.length() + CodePoints.length(rest);
        // Groups at most double the number of digits.
        limit.text(Math.max(spec.width(), 0) + others + 2L * digits.length());
        boolean fillsWithDigits = spec.fill() == '0' && spec.align() == '=';
        long least = fillsWithDigits ? spec.width() - others : 0;
        String grouped = digits.isEmpty() ? "" : group(digits, least, spec);
        long padding = Math.max(spec.width() - others - grouped.length(), 0);
        long before =
                switch (spec.align()) {
                    case '>' -> padding;
                    case '^' -> padding / 2;
                    default -> 0;
                };
        int inside = (int) (spec.align() == '=' ? padding : 0);
        var text = new TextBuilder((int) (others + grouped.length() + padding));
        text.fill(spec.fill(), (int) before);
        if (sign != 0) {
            text.append(sign);
        }
        text.append(prefix).fill(spec.fill(), inside).append(grouped).append(rest);
        return text.fill(spec.fill(), (int) (padding - before - inside)).build();
    }

    /** The digits in groups, with zeros before them up to a width. */
    private static String group(String digits, long width, FormatSpec spec) {
        int size = spec.separator() == 0 ? Integer.MAX_VALUE : spec.groupSize();
        if (spec.separator() == 0 && width <= digits.length()) {
            return digits;
        }
        var reversed = new StringBuilder((int) Math.max(width, digits.length()) + 16);
        long missing = width;
        int left = digits.length();
        while (true) {
            long count = Math.min(size, Math.max(Math.max(left, missing), 1));
            for (long i = 0; i < count; i++) {
                reversed.append(left > 0 ? digits.charAt(--left) : '0');
            }
            missing -= count;
            if (left == 0 && missing <= 0) {
                return reversed.reverse().toString();
            }
            reversed.append((char) spec.separator());
            missing--;
        }
    }
}
