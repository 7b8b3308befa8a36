package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.TextBuilder;

/**
 * Decodes bytes.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/unicodeobject.c">CPython:
 *     {@code Objects/unicodeobject.c}, {@code unicode_decode_utf8}, {@code
 *     PyUnicode_DecodeUTF16Stateful}; {@code Objects/stringlib/codecs.h}</a>
 */
final class CodecReader {
    private static final String TRUNCATED = "truncated data";
    private static final String ENDED = "unexpected end of data";
    private static final String NO_CONTINUATION = "invalid continuation byte";

    private final byte[] bytes;
    private final CodecErrors errors;
    private final TextBuilder text;
    private int offset;

    CodecReader(byte[] bytes, int start, CodecErrors errors) {
        this.bytes = bytes;
        this.errors = errors;
        offset = start;
        text = new TextBuilder(bytes.length);
    }

    Object read(TextEncoding encoding) {
        while (offset < bytes.length) {
            switch (encoding) {
                case UTF_16_LE, UTF_16_BE -> utf16(encoding.isBigEndian());
                case UTF_32_LE, UTF_32_BE -> utf32(encoding.isBigEndian());
                case ASCII -> ascii();
                default -> utf8();
            }
        }
        return text.build();
    }

    private void replace(int end, String reason) {
        CodecErrors.Answer answer = errors.decode(bytes, offset, end, reason);
        text.append(answer.made());
        offset = answer.next();
    }

    private void take(int point, int width) {
        text.append(point);
        offset += width;
    }

    private void ascii() {
        if (bytes[offset] >= 0) {
            take(bytes[offset], 1);
        } else {
            replace(offset + 1, "ordinal not in range(128)");
        }
    }

    private void utf8() {
        int lead = Byte.toUnsignedInt(bytes[offset]);
        if (lead < 0x80) {
            take(lead, 1);
            return;
        }
        int width = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (width == 0) {
            replace(offset + 1, "invalid start byte");
            return;
        }
        int point = lead & 0x7f >> width;
        for (int i = 1; i < width; i++) {
            if (offset + i == bytes.length) {
                replace(bytes.length, ENDED);
                return;
            }
            int next = Byte.toUnsignedInt(bytes[offset + i]);
            if ((next & 0xc0) != 0x80 || i == 1 && isOutOfRange(lead, next)) {
                replace(offset + i, NO_CONTINUATION);
                return;
            }
            point = point << 6 | next & 0x3f;
        }
        take(point, width);
    }

    /** Whether a second byte makes a form that is too long, a surrogate, or too large. */
    private static boolean isOutOfRange(int lead, int next) {
        return switch (lead) {
            case 0xe0 -> next < 0xa0;
            case 0xed -> next >= 0xa0;
            case 0xf0 -> next < 0x90;
            case 0xf4 -> next >= 0x90;
            default -> false;
        };
    }

    private void utf16(boolean isBigEndian) {
        if (offset + 2 > bytes.length) {
            replace(bytes.length, TRUNCATED);
            return;
        }
        int unit = CodecBytes.unit(bytes, offset, 2, isBigEndian);
        if (unit < 0xd800 || unit > 0xdfff) {
            take(unit, 2);
        } else if (unit > 0xdbff) {
            replace(offset + 2, "illegal encoding");
        } else if (offset + 4 > bytes.length) {
            replace(bytes.length, ENDED);
        } else {
            int low = CodecBytes.unit(bytes, offset + 2, 2, isBigEndian);
            if (low < 0xdc00 || low > 0xdfff) {
                replace(offset + 2, "illegal UTF-16 surrogate");
            } else {
                take(Character.toCodePoint((char) unit, (char) low), 4);
            }
        }
    }

    private void utf32(boolean isBigEndian) {
        if (offset + 4 > bytes.length) {
            replace(bytes.length, TRUNCATED);
            return;
        }
        int point = CodecBytes.unit(bytes, offset, 4, isBigEndian);
        if (point >= 0xd800 && point <= 0xdfff) {
            replace(offset + 4, "code point in surrogate code point range(0xd800, 0xe000)");
        } else if (point < 0 || point > Character.MAX_CODE_POINT) {
            replace(offset + 4, "code point not in range(0x110000)");
        } else {
            take(point, 4);
        }
    }
}
