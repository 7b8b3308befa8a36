package dev.pyclair.code;

/**
 * Prints strings and bytes as Python's {@code repr} does: quotes, escapes, and which characters
 * stand for themselves.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/unicodeobject.c">CPython:
 *     {@code Objects/unicodeobject.c}, {@code unicode_repr}</a>
 */
final class StringText {
    private StringText() {}

    /** A string of Python 3, or a {@code unicode} of Python 2. */
    static void append(Utf8Builder out, Text text, PythonVersion version) {
        Bytes utf8 = text.utf8();
        char quote = quote(utf8);
        if (version.hasByteStrings()) {
            out.append('u');
        }
        out.append(quote);
        int plain = plainPrefix(utf8, quote);
        if (plain == utf8.length()) {
            out.append(utf8);
        } else {
            for (int i = 0; i < utf8.length(); i += Utf8Builder.sequenceLength(utf8.at(i))) {
                int first = utf8.at(i);
                if (first < 0x80) {
                    ascii(out, first, quote);
                } else {
                    character(out, text.codePointAt(i), version);
                }
            }
        }
        out.append(quote);
    }

    /** Bytes of Python 3, or a {@code str} of Python 2. */
    static void append(Utf8Builder out, Bytes bytes, PythonVersion version) {
        if (!version.hasByteStrings()) {
            out.append('b');
        }
        char quote = quote(bytes);
        out.append(quote);
        for (int i = 0; i < bytes.length(); i++) {
            int value = bytes.at(i);
            if (value < 0x80) {
                ascii(out, value, quote);
            } else {
                escape(out, 'x', value, 2);
            }
        }
        out.append(quote);
    }

    /** Double quotes only where single ones would have to be escaped and double ones not. */
    private static char quote(Bytes bytes) {
        boolean hasSingle = false;
        for (int i = 0; i < bytes.length(); i++) {
            int value = bytes.at(i);
            if (value == '"') {
                return '\'';
            }
            hasSingle |= value == '\'';
        }
        return hasSingle ? '"' : '\'';
    }

    /** The number of bytes at the start that print as they are. */
    private static int plainPrefix(Bytes utf8, char quote) {
        int i = 0;
        while (i < utf8.length()) {
            int value = utf8.at(i);
            if (value < ' ' || value >= 0x7f || value == '\\' || value == quote) {
                break;
            }
            i++;
        }
        return i;
    }

    private static void ascii(Utf8Builder out, int value, char quote) {
        switch (value) {
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            default -> {
                if (value < ' ' || value == 0x7f) {
                    escape(out, 'x', value, 2);
                } else {
                    if (value == quote || value == '\\') {
                        out.append('\\');
                    }
                    out.append((char) value);
                }
            }
        }
    }

    private static void character(Utf8Builder out, int point, PythonVersion version) {
        if (!version.hasByteStrings() && Printable.isPrintable(point, version.unicode())) {
            out.appendCodePoint(point);
        } else if (point <= 0xff) {
            escape(out, 'x', point, 2);
        } else if (point <= 0xffff) {
            escape(out, 'u', point, 4);
        } else {
            escape(out, 'U', point, 8);
        }
    }

    private static void escape(Utf8Builder out, char kind, int value, int digits) {
        out.append('\\');
        out.append(kind);
        out.appendHex(value, digits);
    }
}
