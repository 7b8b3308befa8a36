package dev.pyclair.code;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reads a string in quotes as Python's tokenizer and its escapes do.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Parser/string_parser.c">CPython: {@code
 *     Parser/string_parser.c}, {@code decode_unicode_with_escapes}</a>
 */
final class QuotedReader {
    private final LiteralCursor in;
    private final boolean hasByteStrings;
    private final int start;
    private final boolean isRaw;
    private final boolean isText;

    /** Receives a string, {@link #bytes} receives bytes, a character each. */
    private final Utf8Builder text = new Utf8Builder(32);

    private final StringBuilder bytes = new StringBuilder();

    private QuotedReader(LiteralCursor in, String prefix, boolean hasByteStrings) {
        this.in = in;
        this.start = in.index();
        this.hasByteStrings = hasByteStrings;
        this.isRaw = prefix.indexOf('r') >= 0;
        this.isText = hasByteStrings ? prefix.indexOf('u') >= 0 : prefix.indexOf('b') < 0;
    }

    /**
     * Reads the string that starts here.
     *
     * @param prefix the letters before the quote, which are not taken yet
     */
    static Constant read(LiteralCursor in, String prefix, PythonVersion version) {
        String letters = prefix.toLowerCase(Locale.ROOT);
        boolean known =
                switch (letters) {
                    case "", "r", "b", "u", "br" -> true;
                    case "ur" -> version.hasByteStrings();
                    case "rb" -> !version.hasByteStrings();
                    default -> false;
                };
        if (!known) {
            throw in.fault(
                    "'"
                            + LiteralCursor.cut(prefix)
                            + "' stands before a string; before one of "
                            + version
                            + " there can be r, b, u, br and "
                            + (version.hasByteStrings() ? "ur" : "rb"));
        }
        var reader = new QuotedReader(in, letters, version.hasByteStrings());
        in.skip(prefix.length());
        return reader.read();
    }

    private Constant read() {
        String quote = String.valueOf((char) in.peek());
        String triple = quote.repeat(3);
        boolean isTriple = in.take(triple);
        String closing = isTriple ? triple : quote;
        if (!isTriple) {
            in.skip(1);
        }
        while (!in.take(closing)) {
            int c = in.peek();
            if (c == LiteralCursor.END || !isTriple && (c == '\n' || c == '\r')) {
                throw unclosed(closing);
            } else if (c == '\\') {
                escape(closing);
            } else {
                character();
            }
        }
        return isText
                ? Text.ofUtf8(text.toBytes())
                : Bytes.of(bytes.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private LiteralSyntaxException unclosed(String closing) {
        return new LiteralSyntaxException(
                "the string that starts here is not closed: " + closing + " is missing at its end",
                start);
    }

    private void add(int value) {
        if (isText) {
            text.appendCodePoint(value);
        } else {
            bytes.append((char) (value & 0xff));
        }
    }

    /**
     * A character that stands for itself; the ends of lines are all alike, as Python reads them.
     */
    private void character() {
        int first = in.peek();
        if (first == '\r') {
            in.skip(in.peek(1) == '\n' ? 2 : 1);
            add('\n');
        } else if (first < 0x80 || isText) {
            add(in.takeCodePoint());
        } else if (hasByteStrings) {
            // What the source's encoding makes of it; UTF-8 is what today's editors write.
            var encoded = new Utf8Builder(4);
            encoded.appendCodePoint(in.takeCodePoint());
            bytes.append(encoded.toBytes().toLatin1());
        } else {
            throw in.fault(
                    in.found() + " stands in bytes, where all but ASCII is written as \\x..");
        }
    }

    private void escape(String closing) {
        int next = in.peek(1);
        if (next == LiteralCursor.END) {
            throw unclosed(closing);
        }
        if (isRaw) {
            if (isText && hasByteStrings && (next == 'u' || next == 'U')) {
                point(next == 'u' ? 4 : 8);
            } else {
                in.skip(1);
                add('\\');
                character();
            }
            return;
        }
        switch (next) {
            case '\\', '\'', '"' -> simple(next);
            case 'a' -> simple(7);
            case 'b' -> simple('\b');
            case 'f' -> simple('\f');
            case 'n' -> simple('\n');
            case 'r' -> simple('\r');
            case 't' -> simple('\t');
            case 'v' -> simple(11);
            case '\n' -> in.skip(2);
            case '\r' -> in.skip(in.peek(2) == '\n' ? 3 : 2);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
            case 'x' -> point(2);
            default -> {
                if (isText && next == 'u') {
                    point(4);
                } else if (isText && next == 'U') {
                    point(8);
                } else if (isText && next == 'N') {
                    throw in.fault(
                            "characters are not known here by their names: write the number behind"
                                    + " \\u or \\U instead of \\N");
                } else {
                    // An escape that Python does not know stands for itself.
                    in.skip(1);
                    add('\\');
                }
            }
        }
    }

    private void simple(int value) {
        in.skip(2);
        add(value);
    }

    private void octal() {
        in.skip(1);
        int value = 0;
        for (int i = 0; i < 3 && LiteralCursor.digit(in.peek(), 8) >= 0; i++) {
            value = 8 * value + LiteralCursor.digit(in.peek(), 8);
            in.skip(1);
        }
        add(value);
    }

    /** A backslash, a letter and so many hexadecimal digits. */
    private void point(int digits) {
        int backslash = in.index();
        char letter = (char) in.peek(1);
        in.skip(2);
        long value = in.takeHex(digits);
        if (value < 0) {
            throw new LiteralSyntaxException(
                    "\\" + letter + " is not followed by " + digits + " hexadecimal digits",
                    backslash);
        }
        if (value > Character.MAX_CODE_POINT) {
            throw new LiteralSyntaxException(
                    String.format("\\U%08x is no character: the last is \\U0010ffff", value),
                    backslash);
        }
        add((int) value);
    }
}
