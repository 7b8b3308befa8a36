package dev.pyclair.runtime.format;

import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.ValueFault;

/**
 * Takes a template of {@code str.format} apart: {@code 'a{0.b[c]!r:>{w}}'} is the literal {@code a}
 * and a field with the name {@code 0.b[c]}, the conversion {@code r} and the specification {@code
 * >{w}}.
 *
 * <p>Each step tells of its own errors, so that what comes before is done first, as in CPython.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/stringlib/unicode_format.h">
 *     CPython: {@code Objects/stringlib/unicode_format.h}, {@code MarkupIterator_next}, {@code
 *     parse_field}</a>
 */
public final class FieldReader {
    /** What {@link #conversion} gives where there is none. */
    public static final int NO_CONVERSION = 0;

    private final Object template;
    private final int length;
    private int index;

    private Object literal = "";
    private boolean hasField;
    private Object name = "";
    private int conversion;
    private Object spec = "";
    private boolean isSpecNested;

    /**
     * A reader of a template.
     *
     * @param template a text
     */
    public FieldReader(Object template) {
        this.template = template;
        this.length = CodePoints.length(template);
    }

    /** {@return the text before the field} */
    public Object literal() {
        return literal;
    }

    /** {@return whether a field follows the literal} */
    public boolean hasField() {
        return hasField;
    }

    /** {@return the field's name, which {@link FieldName} takes apart; empty if there is none} */
    public Object name() {
        return name;
    }

    /** {@return the character behind {@code !}, or {@link #NO_CONVERSION}} */
    public int conversion() {
        return conversion;
    }

    /** {@return the format specification, empty if there is none} */
    public Object spec() {
        return spec;
    }

    /** {@return whether the specification is a template itself} */
    public boolean isSpecNested() {
        return isSpecNested;
    }

    /**
     * Goes on to the next literal and its field.
     *
     * @return whether there is one
     * @throws ValueFault {@code ValueError} if the template is wrong here
     */
    public boolean next() {
        hasField = false;
        name = "";
        conversion = NO_CONVERSION;
        spec = "";
        isSpecNested = false;
        if (index >= length) {
            return false;
        }
        int start = index;
        int c = 0;
        boolean isMarkup = false;
        while (index < length && !isMarkup) {
            c = at(index++);
            isMarkup = c == '{' || c == '}';
        }
        boolean isAtEnd = index >= length;
        boolean isDoubled = isMarkup && !isAtEnd && at(index) == c;
        if (isMarkup && c == '}' && !isDoubled) {
            throw ValueFault.value("Single '}' encountered in format string");
        }
        if (isMarkup && isAtEnd) {
            throw ValueFault.value("Single '{' encountered in format string");
        }
        int end = isMarkup && !isDoubled ? index - 1 : index;
        literal = CodePoints.slice(template, start, end);
        if (isDoubled) {
            index++;
        } else if (isMarkup) {
            hasField = true;
            readField();
        }
        return true;
    }

    private int at(int i) {
        return CodePoints.at(template, i);
    }

    private void readField() {
        int start = index;
        int c = 0;
        boolean isNameOver = false;
        while (index < length && !isNameOver) {
            c = at(index++);
            switch (c) {
                case '{' -> throw ValueFault.value("unexpected '{' in field name");
                case '[' -> skipKey();
                case '}', ':', '!' -> isNameOver = true;
                default -> {}
            }
        }
        if (!isNameOver) {
            throw ValueFault.value("expected '}' before end of string");
        }
        name = CodePoints.slice(template, start, index - 1);
        if (c == '!' && isEndedByConversion()) {
            return;
        }
        if (c != '}') {
            readSpec();
        }
    }

    /** Goes to the bracket that ends a key. */
    private void skipKey() {
        while (index < length && at(index) != ']') {
            index++;
        }
    }

    /** Reads the conversion, and says whether the field ends behind it. */
    private boolean isEndedByConversion() {
        if (index >= length) {
            throw ValueFault.value("end of string while looking for conversion specifier");
        }
        conversion = at(index++);
        if (index < length) {
            int c = at(index++);
            if (c == '}') {
                return true;
            }
            if (c != ':') {
                throw ValueFault.value("expected ':' after conversion specifier");
            }
        }
        return false;
    }

    private void readSpec() {
        int start = index;
        int depth = 1;
        while (index < length) {
            int c = at(index++);
            if (c == '{') {
                isSpecNested = true;
                depth++;
            } else if (c == '}' && --depth == 0) {
                spec = CodePoints.slice(template, start, index - 1);
                return;
            }
        }
        throw ValueFault.value("unmatched '{' in format spec");
    }
}
