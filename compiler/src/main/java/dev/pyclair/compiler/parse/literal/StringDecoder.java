package dev.pyclair.compiler.parse.literal;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.token.Utf8Check;

/**
 * Turns what stands between quotes into a value.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/string_parser.c">CPython: {@code
 *     Parser/string_parser.c}</a>
 */
public final class StringDecoder {
    private final byte[] source;

    /** What is wrong with the string that was decoded last, or null. */
    private String fault;

    /** Where the text ends that is being decoded. */
    private int textEnd;

    /** The first escape that means nothing, as written behind the backslash, or null. */
    private String invalidEscape;

    /**
     * Decodes strings of a source.
     *
     * @param source its bytes
     */
    public StringDecoder(byte[] source) {
        this.source = source;
    }

    /** {@return what is wrong with the string that was decoded last, or null} */
    public String fault() {
        return fault;
    }

    /** {@return the first escape of it that means nothing, without the backslash, or null} */
    public String invalidEscape() {
        return invalidEscape;
    }

    /**
     * {@return whether there is a backslash}
     *
     * @param from where to look
     * @param to and how far
     */
    public boolean hasBackslash(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source[i] == '\\') {
                return true;
            }
        }
        return false;
    }

    private void checkUtf8(int from, int to) {
        String words = Utf8Check.fault(source, from, to);
        fault = words == null ? null : "(unicode error) " + words;
    }

    /**
     * {@return the text as it stands; null with a fault where it is not UTF-8}
     *
     * @param from where it begins
     * @param to where it ends
     */
    public Text raw(int from, int to) {
        fault = null;
        invalidEscape = null;
        Bytes bytes = Bytes.of(java.util.Arrays.copyOfRange(source, from, to));
        checkUtf8(from, to);
        return fault == null ? Text.ofUtf8(bytes) : null;
    }

    /**
     * {@return the text that its escapes stand for; null with a fault where one is wrong}
     *
     * @param from where it begins
     * @param to where it ends
     */
    public Text escaped(int from, int to) {
        fault = null;
        invalidEscape = null;
        textEnd = to;
        if (!isUtf8(from, to)) {
            return null;
        }
        var out = new Utf8Buffer(to - from);
        int at = from;
        while (at < to) {
            int next = at;
            while (next < to && source[next] != '\\') {
                next++;
            }
            out.add(source, at, next);
            at = next;
            if (at < to) {
                at = escape(out, from, at, to);
                if (at < 0) {
                    return null;
                }
            }
        }
        return Text.ofUtf8(out.toBytes());
    }

    /** Checks each run of bytes beyond ASCII by itself, as CPython decodes them. */
    private boolean isUtf8(int from, int to) {
        for (int at = from; at < to; at++) {
            int run = at;
            while (at < to && source[at] < 0) {
                at++;
            }
            checkUtf8(run, at);
            if (fault != null) {
                return false;
            }
        }
        return true;
    }

    /** Decodes the escape whose backslash is there; gives what is behind it, or -1. */
    private int escape(Utf8Buffer out, int from, int backslash, int to) {
        int at = backslash + 1;
        if (at >= to || source[at] < 0) {
            // A backslash before a character beyond ASCII stands for itself and is no mistake.
            out.add('\\');
            return at;
        }
        byte c = source[at++];
        switch (c) {
            case '\n':
                return at;
            case '\\', '\'', '"':
                out.add(c);
                return at;
            case 'a':
                out.add(7);
                return at;
            case 'b':
                out.add('\b');
                return at;
            case 'f':
                out.add('\f');
                return at;
            case 'n':
                out.add('\n');
                return at;
            case 'r':
                out.add('\r');
                return at;
            case 't':
                out.add('\t');
                return at;
            case 'v':
                out.add(11);
                return at;
            case '0', '1', '2', '3', '4', '5', '6', '7':
                return octal(out, at - 1, to, false);
            case 'x':
                return hex(out, from, backslash, to, 2, "truncated \\xXX escape");
            case 'u':
                return hex(out, from, backslash, to, 4, "truncated \\uXXXX escape");
            case 'U':
                return hex(out, from, backslash, to, 8, "truncated \\UXXXXXXXX escape");
            case 'N':
                return named(out, from, backslash, to);
            default:
                note(at - 1, 1);
                out.add('\\');
                out.add(c);
                return at;
        }
    }

    private void note(int from, int length) {
        if (invalidEscape == null) {
            invalidEscape =
                    new String(source, from, length, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }

    private int octal(Utf8Buffer out, int first, int to, boolean isBytes) {
        int at = first;
        int value = 0;
        while (at < to && at < first + 3 && source[at] >= '0' && source[at] <= '7') {
            value = value * 8 + source[at++] - '0';
        }
        if (value > 0xFF) {
            note(first, 3);
        }
        if (isBytes) {
            out.add(value);
        } else {
            out.addPoint(value);
        }
        return at;
    }

    private int hex(Utf8Buffer out, int from, int backslash, int to, int digits, String words) {
        int at = backslash + 2;
        long value = 0;
        int end = at + digits;
        while (at < end && at < to && Character.digit(source[at], 16) >= 0) {
            value = value << 4 | Character.digit(source[at++], 16);
        }
        if (at < end) {
            return fail(from, backslash, at, words);
        }
        if (value > Character.MAX_CODE_POINT) {
            return fail(from, backslash, at, "illegal Unicode character");
        }
        out.addPoint((int) value);
        return at;
    }

    /**
     * Notes a fault as {@code UnicodeDecodeError} words it.
     *
     * @param end behind the last byte at fault
     */
    private int fail(int from, int start, int end, String words) {
        int first = escapedLength(from, start);
        int last = escapedLength(from, end) - 1;
        fault =
                "(unicode error) 'unicodeescape' codec can't decode byte"
                        + (first == last
                                ? " 0x5c in position " + first
                                : "s in position " + first + "-" + last)
                        + ": "
                        + words;
        return -1;
    }

    /** How long text is where each character beyond ASCII is written as an escape of ten. */
    private int escapedLength(int from, int to) {
        int length = 0;
        int at = from;
        while (at < to) {
            if (source[at] == '\\') {
                at++;
                length++;
                if (at >= textEnd || source[at] < 0) {
                    length += 5;
                }
                if (at >= to) {
                    break;
                }
            }
            if (source[at] >= 0) {
                length++;
            } else if ((source[at] & 0xC0) == 0xC0) {
                length += 10;
            }
            at++;
        }
        return length;
    }

    private int named(Utf8Buffer out, int from, int backslash, int to) {
        int at = backslash + 2;
        if (at >= to || source[at] != '{') {
            return fail(from, backslash, at, "malformed \\N character escape");
        }
        int start = at + 1;
        int end = start;
        while (end < to && source[end] != '}') {
            end++;
        }
        if (end >= to || end == start) {
            return fail(from, backslash, end, "malformed \\N character escape");
        }
        var name = new String(source, start, end - start, java.nio.charset.StandardCharsets.UTF_8);
        int point = CharacterNames.find(name);
        if (point < 0) {
            return fail(from, backslash, end + 1, "unknown Unicode character name");
        }
        out.addPoint(point);
        return end + 1;
    }

    /**
     * {@return the bytes that escapes stand for; null with a fault where one is wrong}
     *
     * @param from where they begin
     * @param to where they end
     * @param isRaw whether backslashes stand for themselves
     */
    public Bytes bytes(int from, int to, boolean isRaw) {
        fault = null;
        invalidEscape = null;
        var out = new Utf8Buffer(to - from);
        int at = from;
        while (at < to) {
            byte c = source[at++];
            if (c != '\\' || isRaw) {
                out.add(c);
                continue;
            }
            at = byteEscape(out, from, at, to);
            if (at < 0) {
                return null;
            }
        }
        return out.toBytes();
    }

    private int byteEscape(Utf8Buffer out, int from, int behind, int to) {
        int at = behind;
        byte c = source[at++];
        int simple = "abfnrtv".indexOf(c);
        if (simple >= 0) {
            out.add("\007\b\f\n\r\t\013".charAt(simple));
            return at;
        }
        switch (c) {
            case '\n':
                return at;
            case '\\', '\'', '"':
                out.add(c);
                return at;
            case '0', '1', '2', '3', '4', '5', '6', '7':
                return octal(out, at - 1, to, true);
            case 'x':
                int high = at < to ? Character.digit(source[at], 16) : -1;
                int low = at + 1 < to ? Character.digit(source[at + 1], 16) : -1;
                if (high < 0 || low < 0) {
                    fault = "(value error) invalid \\x escape at position " + (behind - 1 - from);
                    return -1;
                }
                out.add(high << 4 | low);
                return at + 2;
            default:
                note(at - 1, 1);
                out.add('\\');
                out.add(c);
                return at;
        }
    }
}
