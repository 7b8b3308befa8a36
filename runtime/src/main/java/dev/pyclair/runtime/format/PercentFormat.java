package dev.pyclair.runtime.format;

import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.text.ByteText;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.TextBuilder;
import dev.pyclair.runtime.text.ValueFault;
import java.math.BigInteger;

/**
 * {@code template % values}, for {@code str} and {@code bytes}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/unicodeobject.c">CPython:
 *     {@code Objects/unicodeobject.c}, {@code PyUnicode_Format}; {@code Objects/bytesobject.c},
 *     {@code _PyBytes_FormatEx}</a>
 */
public final class PercentFormat {
    private final Object template;
    private final int length;
    private final boolean isBytes;
    private final PercentValues values;
    private final SizeLimit limit;
    private final TextBuilder result;
    private int index;

    /** Whether a key was given: then its value is all there is. */
    private boolean isKeyed;

    private boolean isKeyedLeft;
    private Object keyedValue = "";

    /** What the limit was told of. */
    private long heard;

    private PercentFormat(Object template, boolean isBytes, PercentValues values, SizeLimit limit) {
        this.template = template;
        this.length = CodePoints.length(template);
        this.isBytes = isBytes;
        this.values = values;
        this.limit = limit;
        this.result = new TextBuilder(length + 16);
        this.heard = length;
    }

    /**
     * {@code template % values} of a {@code str}.
     *
     * @param template a text
     * @param values the right side
     * @param limit hears of the length as it grows
     * @return a text
     * @throws ValueFault {@code ValueError}, {@code TypeError} or {@code OverflowError}
     */
    public static Object format(Object template, PercentValues values, SizeLimit limit) {
        return new PercentFormat(template, false, values, limit).run();
    }

    /**
     * {@code template % values} of {@code bytes}.
     *
     * @param template bytes
     * @param values the right side
     * @param limit hears of the length as it grows
     * @return bytes
     * @throws ValueFault {@code ValueError}, {@code TypeError} or {@code OverflowError}
     */
    public static byte[] format(byte[] template, PercentValues values, SizeLimit limit) {
        return ByteText.bytes(
                new PercentFormat(ByteText.text(template), true, values, limit).run());
    }

    private Object run() {
        while (index < length) {
            int start = index;
            while (index < length && CodePoints.at(template, index) != '%') {
                index++;
            }
            result.append(template, start, index);
            if (index < length) {
                index++;
                conversion();
            }
        }
        boolean hasMore = isKeyed ? isKeyedLeft : values.hasNext();
        if (hasMore && !values.isMapping()) {
            throw ValueFault.type(
                    "not all arguments converted during "
                            + (isBytes ? "bytes" : "string")
                            + " formatting");
        }
        return result.build();
    }

    private void conversion() {
        if (peek() == '%') {
            index++;
            result.append('%');
            return;
        }
        if (peek() == '(') {
            readKey();
        }
        var directive = new PercentDirective(isBytes);
        while (directive.takeFlag(peek())) {
            index++;
        }
        readWidth(directive);
        if (peek() == '.') {
            index++;
            readPrecision(directive);
        }
        if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
            index++;
        }
        int type = nextOfFormat();
        Object value = nextValue();
        if (type >= 0x80
                || (isBytes ? "diuoxXeEfFgGcrsab" : "diuoxXeEfFgGcrsa").indexOf(type) < 0) {
            throw unsupported(type);
        }
        // A piece is at most this long beside the value's own digits.
        hear(Math.max(directive.width(), 0) + Math.max(directive.precision(), 0));
        directive.apply(value, (char) type, values, limit, result);
    }

    /** Tells the limit of what is added, in steps that grow. */
    private void hear(long more) {
        long total = result.length() + more;
        if (more > length || total > heard) {
            heard = Math.max(2 * result.length(), 0L) + more + length;
            limit.text(heard);
        }
    }

    private int peek() {
        return index < length ? CodePoints.at(template, index) : -1;
    }

    private int nextOfFormat() {
        if (index >= length) {
            throw ValueFault.value("incomplete format");
        }
        return CodePoints.at(template, index++);
    }

    private Object nextValue() {
        if (isKeyed ? !isKeyedLeft : !values.hasNext()) {
            throw ValueFault.type("not enough arguments for format string");
        }
        if (isKeyed) {
            isKeyedLeft = false;
            return keyedValue;
        }
        return values.next();
    }

    /** Reads a key, inside which brackets may nest. */
    private void readKey() {
        if (!values.isMapping()) {
            throw ValueFault.type("format requires a mapping");
        }
        int start = ++index;
        int depth = 1;
        while (depth > 0 && index < length) {
            int c = CodePoints.at(template, index++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        if (depth > 0) {
            throw ValueFault.value("incomplete format key");
        }
        Object key = CodePoints.slice(template, start, index - 1);
        keyedValue = values.named(isBytes ? ByteText.bytes(key) : key);
        isKeyed = true;
        isKeyedLeft = true;
    }

    private void readWidth(PercentDirective directive) {
        if (peek() == '*') {
            index++;
            directive.setWidth(star(Long.MIN_VALUE, Long.MAX_VALUE, "ssize_t"));
        } else if (isDigit(peek())) {
            directive.setWidth(number(Long.MAX_VALUE, "width too big"));
        }
    }

    private void readPrecision(PercentDirective directive) {
        if (peek() == '*') {
            index++;
            long given = star(Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
            directive.setPrecision(Math.max(given, 0));
        } else {
            String fault = isBytes ? "prec too big" : "precision too big";
            directive.setPrecision(number(Integer.MAX_VALUE, fault));
        }
    }

    private long star(long least, long greatest, String typeOfC) {
        Object value = values.star(nextValue());
        if (!(value instanceof Long) && !(value instanceof BigInteger)) {
            throw ValueFault.type("* wants int");
        }
        if (Ints.compare(value, least) < 0 || Ints.compare(value, greatest) > 0) {
            throw ValueFault.overflow("Python int too large to convert to C " + typeOfC);
        }
        return Ints.clip(value);
    }

    /** Digits, of which there may be none. */
    private long number(long greatest, String fault) {
        long value = 0;
        while (isDigit(peek())) {
            int digit = peek() - '0';
            if (value > (greatest - digit) / 10) {
                throw ValueFault.value(fault);
            }
            value = value * 10 + digit;
            index++;
        }
        return value;
    }

    private static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    private ValueFault unsupported(int type) {
        if (isBytes && type >= 0x80) {
            // C's char is signed, so that CPython fails to say what it found.
            return ValueFault.overflow("character argument not in range(0x110000)");
        }
        String shown = isBytes || type > 31 && type < 0x7f ? String.valueOf((char) type) : "?";
        return ValueFault.value(
                "unsupported format character '"
                        + shown
                        + "' (0x"
                        + Integer.toHexString(type)
                        + ") at index "
                        + (index - 1));
    }
}
