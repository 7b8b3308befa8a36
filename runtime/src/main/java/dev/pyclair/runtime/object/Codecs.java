package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.CodePoints;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text as bytes, and back: {@code str.encode}, {@code bytes.decode}. */
public final class Codecs {
    private Codecs() {}

    /**
     * Encodes text.
     *
     * @param cx the context
     * @param text the text
     * @param name of the encoding; null for UTF-8
     * @param errors the name of the handler of errors; null for strict
     * @return the bytes
     */
    public static byte[] encode(Context cx, Object text, String name, String errors) {
        TextEncoding encoding = TextEncoding.of(name);
        cx.allocate(4L * CodePoints.length(text));
        if (encoding == null) {
            return charset(cx, name, errors, "encode").encode(text);
        }
        if (text instanceof String string && CodePoints.isAscii(text)) {
            switch (encoding) {
                case UTF_8, ASCII, LATIN_1 -> {
                    return string.getBytes(StandardCharsets.ISO_8859_1);
                }
                default -> {}
            }
        }
        var handler = new CodecErrors(cx, label(encoding), errors);
        return switch (encoding) {
            case UNICODE_ESCAPE, RAW_UNICODE_ESCAPE ->
                    EscapeCodec.encode(text, encoding == TextEncoding.UNICODE_ESCAPE);
            default -> new CodecWriter(encoding, handler).write(text);
        };
    }

    /**
     * The name of an encoding as {@code codecs.lookup} tells it.
     *
     * @param cx the context
     * @param name a name of it
     * @return its own name; LookupError if there is none
     */
    public static String name(Context cx, String name) {
        TextEncoding encoding = TextEncoding.of(name);
        if (encoding != null) {
            return encoding.codec();
        }
        String own = CharsetCodec.name(TextEncoding.normalized(name));
        if (own == null) {
            throw Errors.of(Types.LOOKUP_ERROR, "unknown encoding: " + name);
        }
        return own;
    }

    private static CharsetCodec charset(Context cx, String name, String errors, String method) {
        CharsetCodec codec = CharsetCodec.of(cx, TextEncoding.normalized(name), errors);
        if (codec == null) {
            throw TextEncoding.unknown(name, method);
        }
        return codec;
    }

    private static String label(TextEncoding encoding) {
        return encoding == TextEncoding.UTF_8_SIG ? "utf-8" : encoding.label();
    }

    /**
     * Decodes bytes.
     *
     * @param cx the context
     * @param bytes the bytes
     * @param name of the encoding; null for UTF-8
     * @param errors the name of the handler of errors; null for strict
     * @return the text
     */
    public static Object decode(Context cx, byte[] bytes, String name, String errors) {
        TextEncoding encoding = TextEncoding.of(name);
        cx.allocate(2L * bytes.length);
        if (encoding == null) {
            return charset(cx, name, errors, "decode").decode(bytes);
        }
        int start = 0;
        switch (encoding) {
            case LATIN_1 -> {
                return new String(bytes, StandardCharsets.ISO_8859_1);
            }
            case UTF_8, ASCII -> {
                if (isAscii(bytes)) {
                    return new String(bytes, StandardCharsets.ISO_8859_1);
                }
            }
            case UTF_8_SIG -> {
                // Positions in errors count from behind the mark.
                byte[] rest =
                        startsWith(bytes, 0xef, 0xbb, 0xbf)
                                ? Arrays.copyOfRange(bytes, 3, bytes.length)
                                : bytes;
                return decode(cx, rest, null, errors);
            }
            case UTF_16 -> {
                boolean isBig = startsWith(bytes, 0xfe, 0xff);
                start = isBig || startsWith(bytes, 0xff, 0xfe) ? 2 : 0;
                encoding = isBig ? TextEncoding.UTF_16_BE : TextEncoding.UTF_16_LE;
            }
            case UTF_32 -> {
                boolean isBig = startsWith(bytes, 0, 0, 0xfe, 0xff);
                start = isBig || startsWith(bytes, 0xff, 0xfe, 0, 0) ? 4 : 0;
                encoding = isBig ? TextEncoding.UTF_32_BE : TextEncoding.UTF_32_LE;
            }
            default -> {}
        }
        var handler = new CodecErrors(cx, encoding.label(), errors);
        return switch (encoding) {
            case UNICODE_ESCAPE, RAW_UNICODE_ESCAPE ->
                    new EscapeCodec(bytes, encoding == TextEncoding.UNICODE_ESCAPE, handler)
                            .decode();
            default -> new CodecReader(bytes, start, handler).read(encoding);
        };
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte value : bytes) {
            if (value < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
