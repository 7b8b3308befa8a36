package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.CodePoints;

/**
 * Encodes text.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/unicodeobject.c">CPython:
 *     {@code Objects/unicodeobject.c}, {@code unicode_encode_ucs1}; {@code
 *     Objects/stringlib/codecs.h}, {@code utf8_encoder}</a>
 */
final class CodecWriter {
    private final TextEncoding encoding;
    private final CodecErrors errors;

    CodecWriter(TextEncoding encoding, CodecErrors errors) {
        this.encoding = encoding;
        this.errors = errors;
    }

    byte[] write(Object text) {
        int length = CodePoints.length(text);
        var bytes = new CodecBytes(encoding.width() * length + 4);
        switch (encoding) {
            case UTF_8_SIG -> bytes.addAll(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
            case UTF_16 -> bytes.unit16(0xfeff, false);
            case UTF_32 -> bytes.unit32(0xfeff, false);
            default -> {}
        }
        int i = 0;
        while (i < length) {
            int point = CodePoints.at(text, i);
            if (isEncodable(point)) {
                append(bytes, point);
                i++;
            } else {
                int end = i + 1;
                // Units of one byte tell of runs, others of single characters.
                while (encoding.width() == 1
                        && end < length
                        && !isEncodable(CodePoints.at(text, end))) {
                    end++;
                }
                i = replace(bytes, text, i, end);
            }
        }
        return bytes.toArray();
    }

    private boolean isEncodable(int point) {
        return switch (encoding) {
            case ASCII -> point < 0x80;
            case LATIN_1 -> point < 0x100;
            default -> point < 0xd800 || point > 0xdfff;
        };
    }

    private void append(CodecBytes bytes, int point) {
        switch (encoding.width()) {
            case 2 -> bytes.utf16(point, encoding.isBigEndian());
            case 4 -> bytes.unit32(point, encoding.isBigEndian());
            default -> {
                if (encoding == TextEncoding.ASCII || encoding == TextEncoding.LATIN_1) {
                    bytes.add(point);
                } else {
                    bytes.utf8(point);
                }
            }
        }
    }

    private String reason() {
        return switch (encoding) {
            case ASCII -> "ordinal not in range(128)";
            case LATIN_1 -> "ordinal not in range(256)";
            default -> "surrogates not allowed";
        };
    }

    private int replace(CodecBytes bytes, Object text, int start, int end) {
        CodecErrors.Answer answer = errors.encode(text, start, end, reason());
        if (answer.made() instanceof byte[] made) {
            if (made.length % encoding.width() != 0) {
                throw errors.encodeFault(text, start, end, reason());
            }
            bytes.addAll(made);
            return answer.next();
        }
        for (int i = 0; i < CodePoints.length(answer.made()); i++) {
            int point = CodePoints.at(answer.made(), i);
            if (!isEncodable(point)) {
                throw errors.encodeFault(text, start, end, reason());
            }
            append(bytes, point);
        }
        return answer.next();
    }
}
