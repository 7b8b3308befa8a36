package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.TextBuilder;

/**
 * {@code unicode_escape} and {@code raw_unicode_escape}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/unicodeobject.c">CPython:
 *     {@code Objects/unicodeobject.c}, {@code _PyUnicode_DecodeUnicodeEscapeInternal}</a>
 */
final class EscapeCodec {
    private static final String SIMPLE = "\\\\''\"\"b\bf\ft\tn\nr\rv\u000ba\u0007";

    private final byte[] bytes;
    private final boolean isFull;
    private final CodecErrors errors;
    private final TextBuilder text;
    private int offset;

    EscapeCodec(byte[] bytes, boolean isFull, CodecErrors errors) {
        this.bytes = bytes;
        this.isFull = isFull;
        this.errors = errors;
        text = new TextBuilder(bytes.length);
    }

    /** Encodes; all but {@code raw_unicode_escape} escapes control characters and Latin-1, too. */
    static byte[] encode(Object given, boolean isFull) {
        var made = new CodecBytes(CodePoints.length(given));
        for (int i = 0; i < CodePoints.length(given); i++) {
            int point = CodePoints.at(given, i);
            int simple = "\t\n\r\\".indexOf(point);
            if (isFull && simple >= 0) {
                made.add('\\');
                made.add("tnr\\".charAt(simple));
            } else if (isFull ? point >= ' ' && point < 0x7f : point < 0x100) {
                made.add(point);
            } else {
                var escape = new TextBuilder(10);
                UnicodeErrorMethods.appendEscape(point, escape);
                for (char c : escape.build().toString().toCharArray()) {
                    made.add(c);
                }
            }
        }
        return made.toArray();
    }

    Object decode() {
        while (offset < bytes.length) {
            int c = Byte.toUnsignedInt(bytes[offset]);
            if (c != '\\') {
                text.append(c);
                offset++;
            } else if (isFull) {
                escape();
            } else {
                rawEscape();
            }
        }
        return text.build();
    }

    private void rawEscape() {
        int next = offset + 1 < bytes.length ? bytes[offset + 1] : 0;
        if (next == 'u') {
            digits(4, "truncated \\uXXXX escape");
        } else if (next == 'U') {
            digits(8, "truncated \\UXXXXXXXX escape");
        } else {
            text.append('\\');
            offset++;
            if (next == '\\') {
                text.append('\\');
                offset++;
            }
        }
    }

    private void escape() {
        if (offset + 1 == bytes.length) {
            replace(offset + 1, "\\ at end of string");
            return;
        }
        char c = (char) Byte.toUnsignedInt(bytes[offset + 1]);
        switch (c) {
            case '\n' -> offset += 2;
            case 'x' -> digits(2, "truncated \\xXX escape");
            case 'u' -> digits(4, "truncated \\uXXXX escape");
            case 'U' -> digits(8, "truncated \\UXXXXXXXX escape");
            case 'N' -> named();
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
            default -> {
                int simple = 0;
                while (simple < SIMPLE.length() && SIMPLE.charAt(simple) != c) {
                    simple += 2;
                }
                if (simple < SIMPLE.length()) {
                    text.append(SIMPLE.charAt(simple + 1));
                    offset += 2;
                } else {
                    text.append('\\').append(c);
                    offset += 2;
                }
            }
        }
    }

    private void octal() {
        int value = 0;
        int at = offset + 1;
        while (at < bytes.length && at < offset + 4 && bytes[at] >= '0' && bytes[at] <= '7') {
            value = value * 8 + bytes[at++] - '0';
        }
        text.append(value);
        offset = at;
    }

    private void digits(int count, String reason) {
        long value = 0;
        int at = offset + 2;
        int end = at + count;
        while (at < end) {
            int digit = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
            if (digit < 0) {
                replace(at, reason);
                return;
            }
            value = value * 16 + digit;
            at++;
        }
        if (value > Character.MAX_CODE_POINT) {
            replace(at, isFull ? "illegal Unicode character" : "\\Uxxxxxxxx out of range");
            return;
        }
        text.append((int) value);
        offset = at;
    }

    private void named() {
        int at = offset + 2;
        if (at >= bytes.length || bytes[at] != '{') {
            replace(Math.min(at, bytes.length), "malformed \\N character escape");
            return;
        }
        var name = new StringBuilder();
        for (at++; at < bytes.length && bytes[at] != '}'; at++) {
            name.append((char) Byte.toUnsignedInt(bytes[at]));
        }
        if (at == bytes.length || name.isEmpty()) {
            replace(at, "malformed \\N character escape");
            return;
        }
        try {
            text.append(Character.codePointOf(name.toString()));
            offset = at + 1;
        } catch (IllegalArgumentException e) {
            replace(at + 1, "unknown Unicode character name");
        }
    }

    private void replace(int end, String reason) {
        CodecErrors.Answer answer = errors.decode(bytes, offset, end, reason);
        text.append(answer.made());
        offset = answer.next();
    }
}
