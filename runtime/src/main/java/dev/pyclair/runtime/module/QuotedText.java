package dev.pyclair.runtime.module;

import java.io.ByteArrayOutputStream;

/**
 * The encoding quoted-printable.
 *
 * @param quotesTabs whether blanks and tabs are quoted wherever they stand
 * @param isText whether ends of lines stay
 * @param isHeader whether a blank is a low line
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/binascii.c">CPython: {@code
 *     Modules/binascii.c}, {@code binascii_b2a_qp_impl}</a>
 */
record QuotedText(boolean quotesTabs, boolean isText, boolean isHeader) {
    private static final int LONGEST = 76;
    private static final String DIGITS = "0123456789ABCDEF";

    static byte[] decode(byte[] text, boolean isHeader) {
        var made = new ByteArrayOutputStream(text.length);
        int i = 0;
        while (i < text.length) {
            if (text[i] != '=') {
                made.write(isHeader && text[i] == '_' ? ' ' : text[i]);
                i++;
                continue;
            }
            if (++i >= text.length) {
                break;
            }
            int high = Character.digit(text[i], 16);
            int low = i + 1 < text.length ? Character.digit(text[i + 1], 16) : -1;
            if (text[i] == '\n' || text[i] == '\r') {
                while (i < text.length && text[i] != '\n') {
                    i++;
                }
                i++;
            } else if (text[i] == '=') {
                made.write('=');
                i++;
            } else if (high >= 0 && low >= 0) {
                made.write(16 * high + low);
                i += 2;
            } else {
                made.write('=');
            }
        }
        return made.toByteArray();
    }

    byte[] encode(byte[] bytes) {
        boolean hasReturns = hasReturns(bytes);
        var made = new ByteArrayOutputStream(bytes.length * 2);
        int column = 0;
        int last = -1;
        int i = 0;
        while (i < bytes.length) {
            boolean isEnd =
                    bytes[i] == '\n'
                            || bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (isQuoted(bytes, i, column)) {
                if (column + 3 >= LONGEST) {
                    breakLine(made, hasReturns);
                    column = 0;
                }
                quote(made, bytes[i]);
                last = -1;
                column += 3;
                i++;
            } else if (isText && isEnd) {
                if (last == ' ' || last == '\t') {
                    unwrite(made);
                    quote(made, (byte) last);
                }
                made.writeBytes(hasReturns ? new byte[] {'\r', '\n'} : new byte[] {'\n'});
                i += bytes[i] == '\r' ? 2 : 1;
                column = 0;
                last = -1;
            } else {
                boolean isLast = i + 1 == bytes.length || bytes[i + 1] == '\n';
                if (!isLast && column + 1 >= LONGEST) {
                    breakLine(made, hasReturns);
                    column = 0;
                }
                last = isHeader && bytes[i] == ' ' ? '_' : bytes[i];
                made.write(last);
                column++;
                i++;
            }
        }
        return made.toByteArray();
    }

    private static boolean hasReturns(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i > 0 && bytes[i - 1] == '\r';
            }
        }
        return false;
    }

    private boolean isQuoted(byte[] bytes, int i, int column) {
        byte each = bytes[i];
        boolean isLast = i + 1 == bytes.length;
        return each > '~'
                || each < 0
                || each == '='
                || isHeader && each == '_'
                || each == '.'
                        && column == 0
                        && (isLast
                                || bytes[i + 1] == '\n'
                                || bytes[i + 1] == '\r'
                                || bytes[i + 1] == 0)
                || !isText && (each == '\r' || each == '\n')
                || (each == '\t' || each == ' ') && isLast
                || each < 33 && each != '\r' && each != '\n' && each != '\t' && each != ' '
                || quotesTabs && (each == '\t' || each == ' ');
    }

    private static void unwrite(ByteArrayOutputStream made) {
        byte[] before = made.toByteArray();
        made.reset();
        made.write(before, 0, before.length - 1);
    }

    private static void breakLine(ByteArrayOutputStream made, boolean hasReturns) {
        made.write('=');
        if (hasReturns) {
            made.write('\r');
        }
        made.write('\n');
    }

    private static void quote(ByteArrayOutputStream made, byte value) {
        made.write('=');
        made.write(DIGITS.charAt(value >> 4 & 0xf));
        made.write(DIGITS.charAt(value & 0xf));
    }
}
