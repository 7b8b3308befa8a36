package dev.pyclair.runtime.format;

import dev.pyclair.runtime.text.CharKind;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.ValueFault;

/**
 * Takes the name of a field apart: {@code 0.b[c]} is the argument 0, its attribute {@code b} and
 * the item {@code c} of that.
 *
 * <p>{@link #first} is known at once; {@link #next} goes on, and tells of errors only then.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/stringlib/unicode_format.h">
 *     CPython: {@code Objects/stringlib/unicode_format.h}, {@code field_name_split}</a>
 */
public final class FieldName {
    private final Object text;
    private final int length;
    private final Object first;
    private int index;

    private boolean isAttribute;
    private Object key = "";

    /**
     * The parts of a name.
     *
     * @param text a text
     * @throws ValueFault {@code ValueError} if a number in it is too large
     */
    public FieldName(Object text) {
        this.text = text;
        this.length = CodePoints.length(text);
        first = numberOr(takeUntil(".["));
    }

    /**
     * {@return the argument: its number, a {@code Long}, or its name, a text; empty for the next
     * one}
     */
    public Object first() {
        return first;
    }

    /** {@return whether the part that was read last is an attribute, not an item} */
    public boolean isAttribute() {
        return isAttribute;
    }

    /** {@return the part that was read last: a text, or for an item of digits a {@code Long}} */
    public Object key() {
        return key;
    }

    /**
     * Goes on to the next attribute or item.
     *
     * @return whether there is one
     * @throws ValueFault {@code ValueError} if the name is wrong here
     */
    public boolean next() {
        if (index >= length) {
            return false;
        }
        int c = CodePoints.at(text, index++);
        if (c == '.') {
            isAttribute = true;
            key = takeUntil(".[");
        } else if (c == '[') {
            isAttribute = false;
            Object item = takeUntil("]");
            if (index >= length) {
                throw ValueFault.value("Missing ']' in format string");
            }
            index++;
            key = numberOr(item);
        } else {
            throw ValueFault.value("Only '.' or '[' may follow ']' in format field specifier");
        }
        if (key.equals("")) {
            throw ValueFault.value("Empty attribute in format string");
        }
        return true;
    }

    private Object takeUntil(String ends) {
        int start = index;
        while (index < length && ends.indexOf(CodePoints.at(text, index)) < 0) {
            index++;
        }
        return CodePoints.slice(text, start, index);
    }

    /** The number that a text of digits is, or the text. */
    private static Object numberOr(Object part) {
        long value = 0;
        for (int i = 0; i < CodePoints.length(part); i++) {
            int digit = CharKind.decimal(CodePoints.at(part, i));
            if (digit < 0) {
                return part;
            }
            if (value > (Long.MAX_VALUE - digit) / 10) {
                throw ValueFault.value("Too many decimal digits in format string");
            }
            value = value * 10 + digit;
        }
        return CodePoints.length(part) == 0 ? part : (Object) value;
    }
}
