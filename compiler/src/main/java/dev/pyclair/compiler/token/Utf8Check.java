package dev.pyclair.compiler.token;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Tells what is wrong with bytes that are not UTF-8.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Objects/stringlib/codecs.h">CPython:
 *     {@code Objects/stringlib/codecs.h}, {@code utf8_decode}</a>
 */
public final class Utf8Check {
    private Utf8Check() {}

    /**
     * {@return what {@code UnicodeDecodeError} says, or null where the bytes are right}
     *
     * @param source holds the bytes
     * @param from where they begin; positions in the text count from here
     * @param to where they end
     */
    public static String fault(byte[] source, int from, int to) {
        int at = from;
        while (at < to) {
            if (source[at] >= 0) {
                at++;
                continue;
            }
            int step = step(source, at, to);
            if (step < 0) {
                return words(source, from, at, at - step, to);
            }
            at += step;
        }
        return null;
    }

    /**
     * {@return the text, with U+FFFD for what is wrong, as the handler {@code replace} puts it}
     *
     * @param source holds the bytes
     * @param from where they begin
     * @param to where they end
     */
    public static String replaced(byte[] source, int from, int to) {
        if (fault(source, from, to) == null) {
            return new String(source, from, to - from, StandardCharsets.UTF_8);
        }
        var text = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            int step = step(source, at, to);
            if (step < 0) {
                text.append('\uFFFD');
                at -= step;
            } else {
                text.append(new String(source, at, step, StandardCharsets.UTF_8));
                at += step;
            }
        }
        return text.toString();
    }

    /** How many bytes the character has; the negative of how many are wrong where it is none. */
    private static int step(byte[] source, int at, int to) {
        int first = source[at] & 0xFF;
        int size = size(first);
        for (int i = 1; i < size; i++) {
            if (at + i >= to || !isContinuation(first, source[at + i] & 0xFF, i)) {
                return -i;
            }
        }
        return size == 0 ? -1 : size;
    }

    private static int size(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    private static boolean isContinuation(int first, int b, int index) {
        if (b < 0x80 || b > 0xBF) {
            return false;
        }
        if (index > 1) {
            return true;
        }
        switch (first) {
            case 0xE0:
                return b >= 0xA0;
            case 0xED:
                return b < 0xA0;
            case 0xF0:
                return b >= 0x90;
            case 0xF4:
                return b < 0x90;
            default:
                return true;
        }
    }

    private static String words(byte[] source, int from, int start, int end, int to) {
        String place =
                end - start == 1
                        ? String.format(
                                Locale.ROOT,
                                " 0x%02x in position %d",
                                source[start] & 0xFF,
                                start - from)
                        : "s in position " + (start - from) + "-" + (end - 1 - from);
        String reason =
                size(source[start] & 0xFF) == 0
                        ? "invalid start byte"
                        : end == to ? "unexpected end of data" : "invalid continuation byte";
        return "'utf-8' codec can't decode byte" + place + ": " + reason;
    }
}
