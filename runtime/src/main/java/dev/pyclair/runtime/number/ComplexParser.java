package dev.pyclair.runtime.number;

import dev.pyclair.code.UnicodeDatabase;
import dev.pyclair.runtime.text.ValueFault;

/**
 * Reads complex numbers: {@code complex(text)}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/complexobject.c">CPython:
 *     {@code Objects/complexobject.c}, {@code complex_from_string_inner}</a>
 */
public final class ComplexParser {
    private final String text;
    private int index;

    private ComplexParser(String text) {
        this.text = text;
    }

    /**
     * {@code complex(text)}.
     *
     * @param text a text
     * @param database which says how the text is shown in a message
     * @return the number
     * @throws ValueFault {@code ValueError} if the text is none
     */
    public static Complex parse(Object text, UnicodeDatabase database) {
        String ascii = NumberInput.ascii(text);
        if (ascii.indexOf('_') >= 0) {
            Object shown = NumberInput.shown(text, database, Integer.MAX_VALUE);
            ascii = NumberInput.withoutUnderscores(ascii, "complex", shown);
        }
        return new ComplexParser(ascii).parse();
    }

    private Complex parse() {
        skipSpaces();
        boolean isBracketed = take('(');
        if (isBracketed) {
            skipSpaces();
        }
        Complex number = number();
        skipSpaces();
        if (isBracketed) {
            if (!take(')')) {
                throw malformed();
            }
            skipSpaces();
        }
        if (index < text.length()) {
            throw malformed();
        }
        return number;
    }

    /** A real number, an imaginary one, or both. */
    private Complex number() {
        int end = FloatParser.end(text, index);
        if (end == index) {
            double unit = sign();
            takeUnit();
            return new Complex(0, unit);
        }
        double first = valueTo(end);
        if (index < text.length() && (peek() == '+' || peek() == '-')) {
            int second = FloatParser.end(text, index);
            double imaginary = second == index ? sign() : valueTo(second);
            takeUnit();
            return new Complex(first, imaginary);
        }
        if (take('j') || take('J')) {
            return new Complex(0, first);
        }
        return new Complex(first, 0);
    }

    private double valueTo(int end) {
        double value = FloatParser.value(text.substring(index, end));
        index = end;
        return value;
    }

    /** One, or minus one behind a minus. */
    private double sign() {
        if (take('-')) {
            return -1;
        }
        take('+');
        return 1;
    }

    private void takeUnit() {
        if (!take('j') && !take('J')) {
            throw malformed();
        }
    }

    private char peek() {
        return text.charAt(index);
    }

    private boolean take(char expected) {
        boolean isThere = index < text.length() && peek() == expected;
        if (isThere) {
            index++;
        }
        return isThere;
    }

    private void skipSpaces() {
        while (index < text.length() && NumberInput.isSpace(peek())) {
            index++;
        }
    }

    private static ValueFault malformed() {
        return ValueFault.value("complex() arg is a malformed string");
    }
}
