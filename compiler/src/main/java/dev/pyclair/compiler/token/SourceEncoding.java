package dev.pyclair.compiler.token;

import dev.pyclair.source.SourceException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Finds what encoding a source declares, and decodes it.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/tokenizer/helpers.c">CPython:
 *     {@code Parser/tokenizer/helpers.c}, {@code _PyTokenizer_check_coding_spec}</a>
 */
final class SourceEncoding {
    private static final String UTF_8 = "utf-8";

    private final byte[] source;
    private final int length;
    private final String filename;

    private SourceEncoding(byte[] source, int length, String filename) {
        this.source = source;
        this.length = length;
        this.filename = filename;
    }

    /** The text in UTF-8, without a byte order mark; the same array where nothing changes. */
    static byte[] decode(byte[] source, int length, String filename) {
        return new SourceEncoding(source, length, filename).decode();
    }

    private byte[] decode() {
        boolean hasMark =
                length >= 3
                        && (source[0] & 0xFF) == 0xEF
                        && (source[1] & 0xFF) == 0xBB
                        && (source[2] & 0xFF) == 0xBF;
        int start = hasMark ? 3 : 0;
        String name = declared(start);
        if (name == null || name.equals(UTF_8)) {
            return hasMark ? Arrays.copyOfRange(source, start, length) : source;
        }
        if (hasMark) {
            throw fail("encoding problem: " + name + " with BOM");
        }
        return recode(name);
    }

    private SourceException fail(String words) {
        return new SourceException(SourceException.Kind.SYNTAX, words, filename, 0, -1, 0, 0, null);
    }

    /** The encoding that a comment on one of the first two lines names, or null. */
    private String declared(int start) {
        int end = lineEnd(start);
        if (end >= length && !isComplete()) {
            return null;
        }
        String name = declared(start, end);
        if (name != null || !isComment(start, end)) {
            return name;
        }
        int second = end + 1;
        int secondEnd = lineEnd(second);
        return secondEnd < length ? declared(second, secondEnd + 1) : null;
    }

    private boolean isComplete() {
        return length > 0 && source[length - 1] == '\n';
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < length && source[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Whether a line is blank or has only a comment. */
    private boolean isComment(int from, int to) {
        for (int i = from; i < to; i++) {
            byte c = source[i];
            if (c == '#' || c == '\n' || c == '\r') {
                return true;
            }
            if (c != ' ' && c != '\t' && c != '\f') {
                return false;
            }
        }
        return true;
    }

    private String declared(int from, int to) {
        int at = from;
        int last = to - 6;
        while (at < last && source[at] != '#') {
            if (source[at] != ' ' && source[at] != '\t' && source[at] != '\f') {
                return null;
            }
            at++;
        }
        for (; at < last; at++) {
            if (!isCoding(at) || source[at + 6] != ':' && source[at + 6] != '=') {
                continue;
            }
            int begin = at + 7;
            while (begin < length && (source[begin] == ' ' || source[begin] == '\t')) {
                begin++;
            }
            int end = begin;
            while (end < length && isNameByte(source[end])) {
                end++;
            }
            if (end > begin) {
                return normal(new String(source, begin, end - begin, StandardCharsets.US_ASCII));
            }
        }
        return null;
    }

    private boolean isCoding(int at) {
        String word = "coding";
        for (int i = 0; i < word.length(); i++) {
            if (source[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameByte(byte c) {
        return LexState.isDigit(c)
                || c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '-'
                || c == '_'
                || c == '.';
    }

    private static String normal(String name) {
        String start = name.substring(0, Math.min(12, name.length()));
        String plain = start.replace('_', '-').toLowerCase(Locale.ROOT);
        if (plain.equals(UTF_8) || plain.startsWith("utf-8-")) {
            return UTF_8;
        }
        for (String latin : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
            if (plain.equals(latin) || plain.startsWith(latin + "-")) {
                return "iso-8859-1";
            }
        }
        return name;
    }

    private byte[] recode(String name) {
        EncodingTable.Entry encoding = EncodingTable.find(name);
        if (encoding == null) {
            throw fail(
                    name.equals("undefined") ? "undefined encoding" : "unknown encoding: " + name);
        }
        switch (encoding.kind()) {
            case UTF8:
                String words = Utf8Check.fault(source, 0, length);
                if (words != null) {
                    throw fail(words);
                }
                return source;
            case TABLE:
                return table(encoding);
            case BYTES:
                throw fail(
                        "'"
                                + name
                                + "' is not a text encoding; use codecs.decode() to handle"
                                + " arbitrary codecs");
            default:
                return java(encoding);
        }
    }

    private byte[] table(EncodingTable.Entry encoding) {
        int[] characters = encoding.characters();
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int point = characters[source[i] & 0xFF];
            if (point == EncodingTable.UNDEFINED) {
                boolean isAscii = encoding.name().equals("ascii");
                throw undecodable(
                        i,
                        isAscii ? "ascii" : "charmap",
                        isAscii ? "ordinal not in range(128)" : "character maps to <undefined>");
            }
            text.appendCodePoint(point);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private SourceException undecodable(int position, String codec, String reason) {
        return fail(
                String.format(
                        Locale.ROOT,
                        "'%s' codec can't decode byte 0x%02x in position %d: %s",
                        codec,
                        source[position] & 0xFF,
                        position,
                        reason));
    }

    private byte[] java(EncodingTable.Entry encoding) {
        if (!Charset.isSupported(encoding.data())) {
            throw fail("unknown encoding: " + encoding.name());
        }
        var decoder =
                Charset.forName(encoding.data())
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(source, 0, length);
        var out = CharBuffer.allocate((int) (length * decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw undecodable(in.position(), encoding.name(), "illegal multibyte sequence");
        }
        return out.flip().toString().getBytes(StandardCharsets.UTF_8);
    }
}
