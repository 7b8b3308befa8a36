package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.TextBuilder;

/**
 * What is done about characters that cannot be encoded, and bytes that cannot be decoded.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/codecs.c">CPython: {@code
 *     Python/codecs.c}, {@code PyCodec_StrictErrors} and what follows</a>
 */
final class CodecErrors {
    /** What a handler gives: text or {@code byte[]} that stands there, and where to go on. */
    record Answer(Object made, int next) {}

    /** A character takes so many while text of it is put together. */
    private static final long MOST_BYTES = 6;

    private final Context cx;

    /** How much the program's own handlers have made. */
    private long given;

    private final String encoding;
    private final String handler;

    /** The handler of a name for a codec; the name is looked up when it is needed. */
    CodecErrors(Context cx, String encoding, String handler) {
        this.cx = cx;
        this.encoding = encoding;
        this.handler = handler == null ? "strict" : handler;
    }

    /** {@return the error that says what cannot be encoded} */
    PyRaise encodeFault(Object text, int start, int end, String reason) {
        return fault(Types.UNICODE_ENCODE_ERROR, encoding, text, start, end, reason);
    }

    /** {@return the error that says what cannot be decoded} */
    PyRaise decodeFault(byte[] bytes, int start, int end, String reason) {
        return fault(Types.UNICODE_DECODE_ERROR, encoding, new PyBytes(bytes), start, end, reason);
    }

    private static PyRaise fault(
            PyType type, String encoding, Object object, long start, long end, String reason) {
        var error = new PyUnicodeError(type, encoding, object, start, end, reason);
        error.start(encoding, object, start, end, reason);
        return new PyRaise(error);
    }

    /** What stands for characters that cannot be encoded. */
    Answer encode(Object text, int start, int end, String reason) {
        var made = new TextBuilder(16);
        switch (handler) {
            case "strict" -> throw encodeFault(text, start, end, reason);
            case "ignore" -> {
                return new Answer("", end);
            }
            case "replace" -> made.fill('?', end - start);
            case "backslashreplace" -> {
                for (int i = start; i < end; i++) {
                    UnicodeErrorMethods.appendEscape(CodePoints.at(text, i), made);
                }
            }
            case "xmlcharrefreplace" -> {
                for (int i = start; i < end; i++) {
                    made.append("&#" + CodePoints.at(text, i) + ";");
                }
            }
            case "namereplace" -> {
                for (int i = start; i < end; i++) {
                    appendName(CodePoints.at(text, i), made);
                }
            }
            case "surrogateescape" -> {
                return new Answer(escaped(text, start, end, reason), end);
            }
            case "surrogatepass" -> {
                return new Answer(passed(text, start, end, reason), end);
            }
            default -> {
                return custom(encodeFault(text, start, end, reason), CodePoints.length(text), true);
            }
        }
        return new Answer(made.build(), end);
    }

    private static void appendName(int point, TextBuilder made) {
        // Java names what has no name of its own by its block.
        boolean isNamed =
                Character.isDefined(point)
                        && Character.getType(point) != Character.SURROGATE
                        && Character.getType(point) != Character.PRIVATE_USE
                        && Character.getType(point) != Character.CONTROL;
        String name = isNamed ? Character.getName(point) : null;
        if (name == null) {
            UnicodeErrorMethods.appendEscape(point, made);
        } else if (Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN
                && name.contains("IDEOGRAPHS")) {
            made.append(
                    "\\N{CJK UNIFIED IDEOGRAPH-" + Integer.toHexString(point).toUpperCase() + "}");
        } else {
            made.append("\\N{" + name + "}");
        }
    }

    /** The bytes that were decoded to lone surrogates, PEP 383. */
    private byte[] escaped(Object text, int start, int end, String reason) {
        var bytes = new byte[end - start];
        for (int i = start; i < end; i++) {
            int point = CodePoints.at(text, i);
            if (point < 0xdc80 || point > 0xdcff) {
                boolean isOfRuns = !encoding.startsWith("utf-16") && !encoding.startsWith("utf-32");
                throw encodeFault(text, isOfRuns ? i : start, end, reason);
            }
            bytes[i - start] = (byte) (point - 0xdc00);
        }
        return bytes;
    }

    private byte[] passed(Object text, int start, int end, String reason) {
        var bytes = new CodecBytes(3 * (end - start));
        for (int i = start; i < end; i++) {
            int point = CodePoints.at(text, i);
            if (point < 0xd800 || point > 0xdfff || !encoding.startsWith("utf-")) {
                throw encodeFault(text, start, end, reason);
            }
            switch (encoding) {
                case "utf-8" -> bytes.utf8(point);
                case "utf-16-be" -> bytes.unit16(point, true);
                case "utf-32-be" -> bytes.unit32(point, true);
                case "utf-16", "utf-16-le" -> bytes.unit16(point, false);
                default -> bytes.unit32(point, false);
            }
        }
        return bytes.toArray();
    }

    /** What stands for bytes that cannot be decoded. */
    Answer decode(byte[] bytes, int start, int end, String reason) {
        switch (handler) {
            case "strict" -> throw decodeFault(bytes, start, end, reason);
            case "ignore" -> {
                return new Answer("", end);
            }
            case "replace" -> {
                return new Answer("\ufffd", end);
            }
            case "backslashreplace" -> {
                var made = new TextBuilder(4 * (end - start));
                for (int i = start; i < end; i++) {
                    UnicodeErrorMethods.appendEscape(Byte.toUnsignedInt(bytes[i]), made);
                }
                return new Answer(made.build(), end);
            }
            case "surrogateescape" -> {
                return escape(bytes, start, end, reason);
            }
            case "surrogatepass" -> {
                return pass(bytes, start, end, reason);
            }
            case "xmlcharrefreplace", "namereplace" ->
                    throw Errors.type(
                            "don't know how to handle UnicodeDecodeError in error callback");
            default -> {
                return custom(decodeFault(bytes, start, end, reason), bytes.length, false);
            }
        }
    }

    private Answer escape(byte[] bytes, int start, int end, String reason) {
        var made = new TextBuilder(4);
        int at = start;
        while (at < end && at < start + 4 && bytes[at] < 0) {
            made.append(0xdc00 + Byte.toUnsignedInt(bytes[at++]));
        }
        if (at == start) {
            throw decodeFault(bytes, start, end, reason);
        }
        return new Answer(made.build(), at);
    }

    private Answer pass(byte[] bytes, int start, int end, String reason) {
        int point = -1;
        int width = 0;
        switch (encoding) {
            case "utf-8" -> {
                width = 3;
                if (start + 3 <= bytes.length
                        && (bytes[start] & 0xf0) == 0xe0
                        && (bytes[start + 1] & 0xc0) == 0x80
                        && (bytes[start + 2] & 0xc0) == 0x80) {
                    point =
                            (bytes[start] & 0xf) << 12
                                    | (bytes[start + 1] & 0x3f) << 6
                                    | bytes[start + 2] & 0x3f;
                }
            }
            case "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be" -> {
                width = encoding.startsWith("utf-16") ? 2 : 4;
                if (start + width <= bytes.length) {
                    point = CodecBytes.unit(bytes, start, width, encoding.endsWith("be"));
                }
            }
            default -> throw decodeFault(bytes, start, end, reason);
        }
        if (point < 0xd800 || point > 0xdfff) {
            throw decodeFault(bytes, start, end, reason);
        }
        return new Answer(CodePoints.ofPoint(point), start + width);
    }

    /** Asks a handler that the program has registered. */
    private Answer custom(PyRaise fault, int length, boolean isEncoding) {
        Object function = cx.codecErrors().getText(handler);
        if (function == null) {
            throw Errors.of(Types.LOOKUP_ERROR, "unknown error handler name '" + handler + "'");
        }
        Object result = Calls.call(cx, function, fault.value());
        if (!(result instanceof PyTuple pair)
                || pair.size() != 2
                || !isMade(pair.get(0), isEncoding)
                || Sizes.integer(pair.get(1)) == null) {
            throw Errors.type(
                    isEncoding
                            ? "encoding error handler must return (str/bytes, int) tuple"
                            : "decoding error handler must return (str, int) tuple");
        }
        long next = Sizes.indexOf(cx, pair.get(1));
        long place = next < 0 ? next + length : next;
        if (place < 0 || place > length) {
            throw Errors.index("position " + next + " from error handler out of bounds");
        }
        Object made = pair.get(0);
        given +=
                made instanceof PyBytes bytes ? bytes.size() : CodePoints.length(Texts.plain(made));
        cx.allocate(MOST_BYTES * given);
        return new Answer(
                made instanceof PyBytes bytes ? bytes.bytes() : Texts.plain(made), (int) place);
    }

    private static boolean isMade(Object made, boolean isEncoding) {
        return Texts.plain(made) != null || isEncoding && made instanceof PyBytes;
    }
}
