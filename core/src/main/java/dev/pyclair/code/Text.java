package dev.pyclair.code;

import java.nio.charset.StandardCharsets;

/**
 * A Python string, kept as the UTF-8 that the file holds.
 *
 * <p>Python strings are sequences of code points, lone surrogates among them, and a string of two
 * surrogates is not the string of the one character that they would make in UTF-16. UTF-8 as
 * CPython's {@code surrogatepass} handler writes it tells them apart; a Java string cannot. So
 * equality here is Python's, and {@link #toString} is for everyday use. In Python 2 names are byte
 * strings; their bytes stand here as they are.
 */
public final class Text implements Constant {
    private final Bytes utf8;

    /** The Java form, made when it is first asked for; a race makes an equal one. */
    private String string;

    private Text(Bytes utf8) {
        this.utf8 = utf8;
    }

    /**
     * The string whose encoding the bytes are.
     *
     * @param utf8 UTF-8, lone surrogates allowed; not checked
     * @return the string
     */
    public static Text ofUtf8(Bytes utf8) {
        return new Text(utf8);
    }

    /**
     * A Java string as a Python string; a surrogate without its partner stands for itself.
     *
     * @param string the characters
     * @return the string
     */
    public static Text of(String string) {
        var buffer = new Utf8Builder(string.length());
        buffer.append(string);
        return new Text(buffer.toBytes());
    }

    /** {@return the encoded form} */
    public Bytes utf8() {
        return utf8;
    }

    /** {@return the code points, in order} */
    public int[] codePoints() {
        var points = new int[utf8.length()];
        int count = 0;
        for (int i = 0; i < utf8.length(); i += Utf8Builder.sequenceLength(utf8.at(i))) {
            points[count++] = codePointAt(i);
        }
        return java.util.Arrays.copyOf(points, count);
    }

    /**
     * Decodes one code point.
     *
     * @param index of its first byte in {@link #utf8}
     * @return the code point; of a sequence that is cut short, what its bytes give
     */
    int codePointAt(int index) {
        int first = utf8.at(index);
        int length = Math.min(Utf8Builder.sequenceLength(first), utf8.length() - index);
        if (length == 1) {
            return first;
        }
        int point = first & (0x7f >> length);
        for (int i = 1; i < length; i++) {
            point = point << 6 | utf8.at(index + i) & 0x3f;
        }
        return point;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text that && utf8.equals(that.utf8);
    }

    @Override
    public int hashCode() {
        return utf8.hashCode();
    }

    /** {@return the string for Java} */
    @Override
    public String toString() {
        String known = string;
        if (known == null) {
            known = decode();
            string = known;
        }
        return known;
    }

    /** {@return whether all characters are below U+0080} */
    public boolean isAscii() {
        for (int i = 0; i < utf8.length(); i++) {
            if (utf8.at(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private String decode() {
        if (isAscii()) {
            return utf8.toLatin1();
        }
        String decoded = utf8.toUtf8();
        // U+FFFD appears where there are lone surrogates, which Java's decoder refuses.
        if (decoded.indexOf('\uFFFD') < 0) {
            return decoded;
        }
        int[] points = codePoints();
        var text = new StringBuilder(points.length);
        for (int point : points) {
            if (Character.isValidCodePoint(point)) {
                text.appendCodePoint(point);
            } else {
                text.append('\uFFFD');
            }
        }
        return text.toString();
    }

    /**
     * This string and then another.
     *
     * @param more what follows
     * @return both
     */
    public Text plus(Text more) {
        var both = new byte[utf8.length() + more.utf8.length()];
        utf8.copyTo(both, 0);
        more.utf8.copyTo(both, utf8.length());
        return ofUtf8(Bytes.window(both, 0, both.length));
    }

    /**
     * Whether bytes are UTF-8 as Python's {@code surrogatepass} handler accepts it: well-formed,
     * shortest form, surrogates allowed.
     *
     * @param bytes the bytes
     * @return the index of the first byte at fault, or -1 if there is none
     */
    public static int firstIllFormed(Bytes bytes) {
        int length = bytes.length();
        int i = 0;
        while (i < length) {
            int first = bytes.at(i);
            if (first < 0x80) {
                i++;
                continue;
            }
            int size = Utf8Builder.sequenceLength(first);
            if (size == 1 || i + size > length) {
                return i;
            }
            int point = first & (0x7f >> size);
            for (int j = 1; j < size; j++) {
                int next = bytes.at(i + j);
                if ((next & 0xc0) != 0x80) {
                    return i;
                }
                point = point << 6 | next & 0x3f;
            }
            if (point > Character.MAX_CODE_POINT || Utf8Builder.encodedLength(point) != size) {
                return i;
            }
            i += size;
        }
        return -1;
    }

    /**
     * The string of characters U+0000 to U+00FF.
     *
     * @param latin1 one byte a character
     * @return the string, which shares the bytes if all are ASCII
     */
    public static Text ofLatin1(Bytes latin1) {
        Text text = ofUtf8(latin1);
        return text.isAscii()
                ? text
                : ofUtf8(Bytes.of(latin1.toLatin1().getBytes(StandardCharsets.UTF_8)));
    }
}
