package dev.pyclair.runtime.text;

import dev.pyclair.code.Printable;
import dev.pyclair.code.UnicodeDatabase;

/**
 * Texts and bytes as Python shows them: {@code repr(str)}, {@code ascii(str)}, {@code repr(bytes)}.
 *
 * <p>A result is at most ten times as long as what is shown, and two quotes.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/unicodeobject.c">CPython:
 *     {@code Objects/unicodeobject.c}, {@code unicode_repr}; {@code Objects/bytesobject.c}, {@code
 *     PyBytes_Repr}</a>
 */
public final class Repr {
    private Repr() {}

    /**
     * {@code repr} of a {@code str}.
     *
     * @param text a text
     * @param database which says what is printable
     * @return the literal
     */
    public static Object of(Object text, UnicodeDatabase database) {
        int length = CodePoints.length(text);
        int quote = quote(text);
        if (text instanceof String string && isPlain(string, quote)) {
            return new StringBuilder(length + 2)
                    .append((char) quote)
                    .append(string)
                    .append((char) quote)
                    .toString();
        }
        var builder = new TextBuilder(length + 16).append(quote);
        for (int i = 0; i < length; i++) {
            int point = CodePoints.at(text, i);
            if (point >= 0x80 && Printable.isPrintable(point, database)) {
                builder.append(point);
            } else {
                append(builder, point, quote);
            }
        }
        return builder.append(quote).build();
    }

    /**
     * {@code ascii} of a {@code str}.
     *
     * @param text a text
     * @return the literal, in ASCII
     */
    public static String ascii(Object text) {
        int quote = quote(text);
        var builder = new TextBuilder(CodePoints.length(text) + 16).append(quote);
        for (int i = 0; i < CodePoints.length(text); i++) {
            append(builder, CodePoints.at(text, i), quote);
        }
        return (String) builder.append(quote).build();
    }

    /**
     * What {@code ascii} of any value makes of its {@code repr}.
     *
     * @param text a text
     * @return the text with escapes for all that is not ASCII
     */
    public static String escaped(Object text) {
        if (CodePoints.isAscii(text)) {
            return (String) text;
        }
        var builder = new TextBuilder(CodePoints.length(text) + 16);
        for (int i = 0; i < CodePoints.length(text); i++) {
            int point = CodePoints.at(text, i);
            if (point < 0x80) {
                builder.append(point);
            } else {
                append(builder, point, 0);
            }
        }
        return (String) builder.build();
    }

    /**
     * {@code repr} of {@code bytes}.
     *
     * @param bytes the bytes
     * @return the literal
     */
    public static String of(byte[] bytes) {
        int quote = '\'';
        for (byte value : bytes) {
            if (value == '"') {
                quote = '\'';
                break;
            }
            if (value == '\'') {
                quote = '"';
            }
        }
        var builder = new TextBuilder(bytes.length + 16).append('b').append(quote);
        for (byte value : bytes) {
            append(builder, Byte.toUnsignedInt(value), quote);
        }
        return (String) builder.append(quote).build();
    }

    /**
     * {@code str.isprintable}.
     *
     * @param text a text
     * @param database which says what is printable
     * @return whether {@code repr} escapes nothing but quotes and backslashes
     */
    public static boolean isPrintable(Object text, UnicodeDatabase database) {
        for (int i = 0; i < CodePoints.length(text); i++) {
            int point = CodePoints.at(text, i);
            boolean isPrintable =
                    point < 0x80
                            ? point >= ' ' && point < 0x7f
                            : Printable.isPrintable(point, database);
            if (!isPrintable) {
                return false;
            }
        }
        return true;
    }

    /** Double quotes only where single ones would have to be escaped and double ones not. */
    private static int quote(Object text) {
        boolean hasSingle = false;
        for (int i = 0; i < CodePoints.length(text); i++) {
            int point = CodePoints.at(text, i);
            if (point == '"') {
                return '\'';
            }
            hasSingle |= point == '\'';
        }
        return hasSingle ? '"' : '\'';
    }

    private static boolean isPlain(String text, int quote) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f || c == '\\' || c == quote) {
                return false;
            }
        }
        return true;
    }

    /** Appends what stands for a character in ASCII. */
    private static void append(TextBuilder builder, int point, int quote) {
        switch (point) {
            case '\t' -> builder.append("\\t");
            case '\n' -> builder.append("\\n");
            case '\r' -> builder.append("\\r");
            default -> {
                if (point >= ' ' && point < 0x7f) {
                    if (point == quote || point == '\\') {
                        builder.append('\\');
                    }
                    builder.append(point);
                } else if (point <= 0xff) {
                    escape(builder, 'x', point, 2);
                } else if (point <= 0xffff) {
                    escape(builder, 'u', point, 4);
                } else {
                    escape(builder, 'U', point, 8);
                }
            }
        }
    }

    private static void escape(TextBuilder builder, char kind, int value, int digits) {
        builder.append('\\').append(kind);
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            builder.append(Character.forDigit(value >> shift & 15, 16));
        }
    }
}
