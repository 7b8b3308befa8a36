package dev.pyclair.runtime.number;

import dev.pyclair.code.UnicodeDatabase;
import dev.pyclair.runtime.text.ByteText;
import dev.pyclair.runtime.text.CharKind;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.Repr;
import dev.pyclair.runtime.text.ValueFault;

/**
 * A text that a number is read from: its digits and spaces of all scripts as those of ASCII.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/unicodeobject.c">CPython:
 *     {@code Objects/unicodeobject.c}, {@code _PyUnicode_TransformDecimalAndSpaceToASCII}</a>
 */
final class NumberInput {
    private NumberInput() {}

    /**
     * The text in ASCII; it ends with a question mark at the first character that means nothing.
     */
    static String ascii(Object text) {
        if (CodePoints.isAscii(text)) {
            return (String) text;
        }
        var ascii = new StringBuilder(CodePoints.length(text));
        for (int i = 0; i < CodePoints.length(text); i++) {
            int point = CodePoints.at(text, i);
            int digit = CharKind.decimal(point);
            if (point < 0x7f) {
                ascii.append((char) point);
            } else if (CharKind.isSpace(point)) {
                ascii.append(' ');
            } else if (digit >= 0) {
                ascii.append((char) ('0' + digit));
            } else {
                return ascii.append('?').toString();
            }
        }
        return ascii.toString();
    }

    /** White space as C sees it. */
    static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Without white space at both ends. */
    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * Without underscores.
     *
     * @throws ValueFault if one is not between two digits
     */
    static String withoutUnderscores(String text, String type, Object shown) {
        int underscore = text.indexOf('_');
        int end = text.indexOf('\0');
        // C's strings end at a NUL.
        if (underscore < 0 || end >= 0 && end < underscore) {
            return text;
        }
        if (end >= 0) {
            throw noNumber(type, shown);
        }
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '_') {
                plain.append(c);
            } else if (i == 0
                    || !isDigit(text.charAt(i - 1))
                    || i + 1 == text.length()
                    || !isDigit(text.charAt(i + 1))) {
                throw noNumber(type, shown);
            }
        }
        return plain.toString();
    }

    /** What is said of a text that is none. */
    static ValueFault noNumber(String type, Object shown) {
        return ValueFault.value("could not convert string to " + type + ": " + shown);
    }

    /** The {@code repr} of a text, at most so long, as the C format {@code %.200R} prints it. */
    static Object shown(Object value, UnicodeDatabase database, int most) {
        Object repr = value instanceof byte[] bytes ? Repr.of(bytes) : Repr.of(value, database);
        return CodePoints.length(repr) > most ? CodePoints.slice(repr, 0, most) : repr;
    }

    /** The same for bytes and texts: what is read. */
    static String characters(Object value) {
        return value instanceof byte[] bytes ? ByteText.text(bytes) : ascii(value);
    }
}
