package dev.pyclair.marshal;

import dev.pyclair.MalformedPycException;
import dev.pyclair.code.Bytes;

/** A float that is written as text, as the first versions of the format have it. */
final class TextFloat {
    private TextFloat() {}

    /** {@return the number} */
    static double parse(Bytes text, int offset) {
        String number = text.toLatin1();
        for (int i = 0; i < number.length(); i++) {
            if ("0123456789.+-einfa".indexOf(number.charAt(i)) < 0) {
                throw new MalformedPycException("the text of a float is no number", offset);
            }
        }
        try {
            return switch (number) {
                case "inf" -> Double.POSITIVE_INFINITY;
                case "-inf" -> Double.NEGATIVE_INFINITY;
                case "nan", "-nan" -> Double.NaN;
                default -> Double.parseDouble(number);
            };
        } catch (NumberFormatException e) {
            throw new MalformedPycException("the text of a float is no number", offset);
        }
    }
}
