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

    /** Where the conversion begins. */
    private int start;

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
            int from = index;
            while (index < length && CodePoints.at(template, index) != '%') {
                index++;
            }
            result.append(template, from, index);
            if (index < length) {
                start = index++;
                conversion();
            }
        }
        boolean hasMore = isKeyed ? isKeyedLeft : values.hasNext();
        if (hasMore && !values.isMapping()) {
            throw ValueFault.worded(
                    "TypeError",
                    "percent-many",
                    isBytes ? "bytes" : "string",
                    values.taken(),
                    values.count());
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
            throw PercentFaults.unsupported(isBytes, type, start, index - 1);
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
            throw ValueFault.worded("ValueError", "percent-end", start);
        }
        return CodePoints.at(template, index++);
    }

    private Object nextValue() {
        if (isKeyed ? !isKeyedLeft : !values.hasNext()) {
            throw ValueFault.worded("TypeError", "percent-few", values.count());
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
            throw ValueFault.worded("TypeError", "percent-mapping", values.typeOfAll());
        }
        int from = ++index;
        int depth = 1;
        while (depth > 0 && index < length) {
            int c = CodePoints.at(template, index++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        if (depth > 0) {
            throw ValueFault.worded("ValueError", "percent-key", start);
        }
        Object key = CodePoints.slice(template, from, index - 1);
        keyedValue = values.named(isBytes ? ByteText.bytes(key) : key);
        isKeyed = true;
        isKeyedLeft = true;
    }

    private void readWidth(PercentDirective directive) {
        if (peek() == '*') {
            index++;
            directive.setWidth(star(Long.MIN_VALUE, Long.MAX_VALUE, "ssize_t"));
        } else if (isDigit(peek())) {
            directive.setWidth(number(Long.MAX_VALUE, "width"));
        }
    }

    private void readPrecision(PercentDirective directive) {
        if (peek() == '*') {
            index++;
            long given = star(Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
            directive.setPrecision(Math.max(given, 0));
        } else {
            String what = isBytes ? "prec" : "precision";
            directive.setPrecision(number(Integer.MAX_VALUE, what));
        }
    }

    private long star(long least, long greatest, String typeOfC) {
        if (isKeyed && !values.takesStarsWithKeys()) {
            throw ValueFault.value(
                    "* cannot be used with a parenthesised mapping key at position " + start);
        }
        Object value = values.star(nextValue());
        if (!(value instanceof Long) && !(value instanceof BigInteger)) {
            throw ValueFault.worded(
                    "TypeError", "percent-star", values.place(), values.typeOf(value));
        }
        if (Ints.compare(value, least) < 0 || Ints.compare(value, greatest) > 0) {
            throw ValueFault.worded(
                    "OverflowError",
                    "percent-star-large",
                    values.place(),
                    typeOfC,
                    typeOfC.equals("int") ? "precision" : "width");
        }
        return Ints.clip(value);
    }

    /** Digits, of which there may be none. */
    private long number(long greatest, String what) {
        long value = 0;
        while (isDigit(peek())) {
            int digit = peek() - '0';
            if (value > (greatest - digit) / 10) {
                throw ValueFault.worded(
                        "ValueError",
                        "percent-large",
                        what,
                        what.startsWith("p") ? "precision" : what,
                        start);
            }
            value = value * 10 + digit;
            index++;
        }
        return value;
    }

    private static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }
}
