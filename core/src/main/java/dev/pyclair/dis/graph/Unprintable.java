package dev.pyclair.dis.graph;

import dev.pyclair.code.Utf8Builder;

/** Characters that no tool draws, and lone surrogates, as Python escapes them. */
final class Unprintable {
    private static final int FIRST = 0x20;
    private static final int DELETE = 0x7f;
    private static final int LAST = 0x9f;

    private Unprintable() {}

    /**
     * Appends a character as it is or as an escape.
     *
     * @param backslash how the language writes one
     */
    static void append(Utf8Builder out, int point, String backslash) {
        boolean isControl = point < FIRST || point >= DELETE && point <= LAST;
        if (isControl) {
            out.append(backslash);
            out.append('x');
            out.appendHex(point, 2);
        } else if (isUnwritable(point)) {
            out.append(backslash);
            out.append('u');
            out.appendHex(point, 4);
        } else {
            out.appendCodePoint(point);
        }
    }

    private static boolean isUnwritable(int point) {
        boolean isSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean isSeparator = point == 0x2028 || point == 0x2029;
        return isSurrogate || isSeparator || (point & 0xfffe) == 0xfffe && point <= 0xffff;
    }
}
