package dev.pyclair.compiler.codegen;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Text;
import dev.pyclair.source.SourceException;
import java.util.Arrays;

/**
 * Docstrings without the indentation that their lines share.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code _PyCompile_CleanDoc}</a>
 */
final class CleanDocstring {
    private static final int TAB_SIZE = 8;

    private CleanDocstring() {}

    static Text of(Text text) {
        byte[] doc = expandTabs(text.utf8().toArray());
        refuseSurrogates(doc);
        int margin = margin(doc);
        int at = 0;
        while (at < doc.length && doc[at] == ' ') {
            at++;
        }
        byte[] out = new byte[doc.length];
        int size = 0;
        boolean isFirst = true;
        while (at < doc.length) {
            if (!isFirst) {
                for (int i = 0; i < margin && at < doc.length && doc[at] == ' '; i++) {
                    at++;
                }
            }
            isFirst = false;
            while (at < doc.length) {
                byte b = doc[at++];
                out[size++] = b;
                if (b == '\n') {
                    break;
                }
            }
        }
        return Text.ofUtf8(Bytes.window(out, 0, size));
    }

    /** Python cleans UTF-8, which lone surrogates have none of. */
    private static void refuseSurrogates(byte[] doc) {
        int position = 0;
        for (int at = 0; at < doc.length; at++) {
            if (isSurrogate(doc, at)) {
                int count = 1;
                while (isSurrogate(doc, at + 3 * count)) {
                    count++;
                }
                throw SourceException.nowhere(
                        SourceException.Kind.UNICODE_ENCODE,
                        "'utf-8' codec can't encode "
                                + (count == 1
                                        ? "character '\\u"
                                                + hex(doc, at)
                                                + "' in position "
                                                + position
                                        : "characters in position "
                                                + position
                                                + '-'
                                                + (position + count - 1))
                                + ": surrogates not allowed");
            }
            if ((doc[at] & 0xC0) != 0x80) {
                position++;
            }
        }
    }

    private static boolean isSurrogate(byte[] doc, int at) {
        return at + 2 < doc.length && doc[at] == (byte) 0xED && (doc[at + 1] & 0xFF) >= 0xA0;
    }

    private static String hex(byte[] doc, int at) {
        return Integer.toHexString(0xD000 | (doc[at + 1] & 0x3F) << 6 | doc[at + 2] & 0x3F);
    }

    /** The smallest indentation of a line that is not blank, the first left out. */
    private static int margin(byte[] doc) {
        int margin = Integer.MAX_VALUE;
        int at = lineEnd(doc, 0);
        while (at < doc.length) {
            int start = at;
            while (at < doc.length && doc[at] == ' ') {
                at++;
            }
            if (at < doc.length && doc[at] != '\n') {
                margin = Math.min(margin, at - start);
            }
            at = lineEnd(doc, at);
        }
        return margin == Integer.MAX_VALUE ? 0 : margin;
    }

    private static int lineEnd(byte[] doc, int from) {
        int at = from;
        while (at < doc.length && doc[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, doc.length);
    }

    /** Columns count code points, and begin again behind a carriage return, too. */
    private static byte[] expandTabs(byte[] doc) {
        int tabs = 0;
        for (byte b : doc) {
            if (b == '\t') {
                tabs++;
            }
        }
        if (tabs == 0) {
            return doc;
        }
        byte[] out = new byte[doc.length + tabs * (TAB_SIZE - 1)];
        int size = 0;
        int column = 0;
        for (byte b : doc) {
            if (b == '\t') {
                int spaces = TAB_SIZE - column % TAB_SIZE;
                column += spaces;
                while (spaces-- > 0) {
                    out[size++] = ' ';
                }
            } else {
                out[size++] = b;
                if (b == '\n' || b == '\r') {
                    column = 0;
                } else if ((b & 0xC0) != 0x80) {
                    column++;
                }
            }
        }
        return Arrays.copyOf(out, size);
    }
}
