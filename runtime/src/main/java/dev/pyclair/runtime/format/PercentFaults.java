package dev.pyclair.runtime.format;

import dev.pyclair.code.Printable;
import dev.pyclair.code.UnicodeDatabase;
import dev.pyclair.runtime.text.ValueFault;

/** What {@code template % values} says of templates that are wrong. */
final class PercentFaults {
    private PercentFaults() {}

    /**
     * A conversion that there is not.
     *
     * @param type its character
     * @param start where its {@code %} is
     * @param index where the character is
     */
    static ValueFault unsupported(boolean isBytes, int type, int start, int index) {
        if (isBytes && type >= 0x80) {
            // C's char is signed, so that CPython fails to say what it found.
            return ValueFault.overflow("character argument not in range(0x110000)");
        }
        String shown = isBytes || type > 31 && type < 0x7f ? String.valueOf((char) type) : "?";
        return ValueFault.worded(
                "ValueError",
                isLetter(type) ? "percent-letter" : "percent-character",
                shown,
                Integer.toHexString(type),
                index,
                start,
                described(isBytes, type));
    }

    private static boolean isLetter(int type) {
        return type >= 'a' && type <= 'z' || type >= 'A' && type <= 'Z';
    }

    /** A character as 3.15 shows it. */
    private static String described(boolean isBytes, int type) {
        String code = isBytes ? "with code 0x%02x" : "U+%04X";
        if (type == '\'') {
            return "\"'\"";
        }
        if (type > 31 && type < 0x7f) {
            return "'" + (char) type + "'";
        }
        return isBytes || !Printable.isPrintable(type, UnicodeDatabase.V17_0)
                ? String.format(code, type)
                : "'" + Character.toString(type) + "' (" + String.format(code, type) + ")";
    }
}
