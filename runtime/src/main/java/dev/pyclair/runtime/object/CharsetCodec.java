package dev.pyclair.runtime.object;

import dev.pyclair.code.NamedRows;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.TextBuilder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.List;

/**
 * The encodings of countries and makers, with the tables of the JDK: {@code charsets.tsv} says
 * which.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/unicodeobject.c">CPython:
 *     {@code Objects/unicodeobject.c}, {@code charmap_encoding_error}; {@code
 *     Modules/cjkcodecs/multibytecodec.c}</a>
 */
final class CharsetCodec {
    private final Charset charset;
    private final boolean isMultiByte;
    private final CodecErrors errors;

    private CharsetCodec(Charset charset, boolean isMultiByte, CodecErrors errors) {
        this.charset = charset;
        this.isMultiByte = isMultiByte;
        this.errors = errors;
    }

    /**
     * The codec of an encoding.
     *
     * @param name in lower case, with low lines
     * @param handler of errors; null for strict
     * @return the codec, or null if there is none
     */
    static CharsetCodec of(Context cx, String name, String handler) {
        List<String> row = row(name);
        if (row == null) {
            return null;
        }
        boolean isMultiByte = row.get(2).equals("multi");
        String label = isMultiByte ? row.get(0) : "charmap";
        return new CharsetCodec(
                Charset.forName(row.get(1)), isMultiByte, new CodecErrors(cx, label, handler));
    }

    /** {@return the encoding's own name, given any in lower case; null if there is none} */
    static String name(String given) {
        List<String> row = row(given);
        if (row == null) {
            return null;
        }
        return row.get(2).equals("multi") ? row.get(0) : row.get(0).replace('_', '-');
    }

    private static List<String> row(String name) {
        for (List<String> row : NamedRows.of(CharsetCodec.class, "charsets.tsv").rows()) {
            if (row.get(0).equals(name) || List.of(row.get(3).split(" ")).contains(name)) {
                return Charset.isSupported(row.get(1)) ? row : null;
            }
        }
        return null;
    }

    private String reason() {
        return isMultiByte ? "illegal multibyte sequence" : "character maps to <undefined>";
    }

    byte[] encode(Object text) {
        CharsetEncoder encoder = charset.newEncoder();
        int length = CodePoints.length(text);
        var bytes = new CodecBytes(2 * length);
        int i = 0;
        while (i < length) {
            byte[] made = bytes(encoder, CodePoints.at(text, i));
            if (made != null) {
                bytes.addAll(made);
                i++;
                continue;
            }
            int end = i + 1;
            while (!isMultiByte
                    && end < length
                    && bytes(encoder, CodePoints.at(text, end)) == null) {
                end++;
            }
            i = replace(encoder, bytes, text, i, end);
        }
        return bytes.toArray();
    }

    private int replace(CharsetEncoder encoder, CodecBytes bytes, Object text, int start, int end) {
        CodecErrors.Answer answer = errors.encode(text, start, end, reason());
        if (answer.made() instanceof byte[] made) {
            bytes.addAll(made);
            return answer.next();
        }
        for (int i = 0; i < CodePoints.length(answer.made()); i++) {
            byte[] made = bytes(encoder, CodePoints.at(answer.made(), i));
            if (made == null) {
                throw errors.encodeFault(text, start, end, reason());
            }
            bytes.addAll(made);
        }
        return answer.next();
    }

    /** The bytes of a character; null if it has none. */
    private static byte[] bytes(CharsetEncoder encoder, int point) {
        try {
            ByteBuffer made = encoder.encode(CharBuffer.wrap(Character.toChars(point)));
            var bytes = new byte[made.remaining()];
            made.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    Object decode(byte[] bytes) {
        CharsetDecoder decoder = charset.newDecoder();
        var text = new TextBuilder(bytes.length);
        CharBuffer made = CharBuffer.allocate(2 * bytes.length + 2);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (true) {
            CoderResult result = decoder.decode(rest, made, true);
            text.append(made.flip().toString());
            made.clear();
            if (!result.isError()) {
                return text.build();
            }
            int at = rest.position();
            boolean isCut = isMultiByte && at + 1 == bytes.length && bytes[at] < 0;
            CodecErrors.Answer answer =
                    errors.decode(
                            bytes, at, at + 1, isCut ? "incomplete multibyte sequence" : reason());
            text.append(CodePoints.toJava(answer.made()));
            rest.position(answer.next());
            decoder.reset();
        }
    }
}
