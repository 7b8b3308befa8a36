package dev.pyclair.runtime.text;

import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Taking texts apart: {@code str.split}, {@code splitlines}, {@code partition} and their like.
 *
 * <p>A limit of splits below 0 is none.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/stringlib/split.h">CPython:
 *     {@code Objects/stringlib/split.h}</a>
 */
public final class TextSplit {
    private TextSplit() {}

    /**
     * {@code str.split} at white space.
     *
     * @param text a text
     * @param limit the most splits
     * @param memory is asked for that of the parts
     * @return the parts, none of them empty
     */
    public static List<Object> split(Object text, long limit, SizeLimit memory) {
        return split(text, limit, CharKind::isSpace, memory);
    }

    static List<Object> split(Object text, long limit, IntPredicate isSpace, SizeLimit memory) {
        var parts = new Parts(memory);
        int length = CodePoints.length(text);
        long left = limit < 0 ? Long.MAX_VALUE : limit;
        int i = skip(text, 0, isSpace);
        while (i < length) {
            if (left-- == 0) {
                parts.add(CodePoints.slice(text, i, length));
                break;
            }
            int start = i;
            while (i < length && !isSpace.test(CodePoints.at(text, i))) {
                i++;
            }
            parts.add(CodePoints.slice(text, start, i));
            i = skip(text, i, isSpace);
        }
        return parts.all();
    }

    /**
     * {@code str.rsplit} at white space.
     *
     * @param text a text
     * @param limit the most splits
     * @param memory is asked for that of the parts
     * @return the parts, none of them empty
     */
    public static List<Object> splitFromEnd(Object text, long limit, SizeLimit memory) {
        return splitFromEnd(text, limit, CharKind::isSpace, memory);
    }

    static List<Object> splitFromEnd(
            Object text, long limit, IntPredicate isSpace, SizeLimit memory) {
        var parts = new Parts(memory);
        long left = limit < 0 ? Long.MAX_VALUE : limit;
        int end = behindLast(text, CodePoints.length(text), isSpace);
        while (end > 0) {
            if (left-- == 0) {
                parts.add(CodePoints.slice(text, 0, end));
                break;
            }
            int start = end;
            while (start > 0 && !isSpace.test(CodePoints.at(text, start - 1))) {
                start--;
            }
            parts.add(CodePoints.slice(text, start, end));
            end = behindLast(text, start, isSpace);
        }
        Collections.reverse(parts.all());
        return parts.all();
    }

    private static int skip(Object text, int from, IntPredicate isSpace) {
        int i = from;
        int length = CodePoints.length(text);
        while (i < length && isSpace.test(CodePoints.at(text, i))) {
            i++;
        }
        return i;
    }

    /** The index behind the last character before another index that is no space. */
    private static int behindLast(Object text, int before, IntPredicate isSpace) {
        int i = before;
        while (i > 0 && isSpace.test(CodePoints.at(text, i - 1))) {
            i--;
        }
        return i;
    }

    /**
     * {@code str.split} at a separator.
     *
     * @param text a text
     * @param separator a text
     * @param limit the most splits
     * @param memory is asked for that of the parts
     * @return the parts, at least one
     * @throws ValueFault {@code ValueError} if the separator is empty
     */
    public static List<Object> split(Object text, Object separator, long limit, SizeLimit memory) {
        int width = widthOf(separator);
        var parts = new Parts(memory);
        int length = CodePoints.length(text);
        long left = limit < 0 ? Long.MAX_VALUE : limit;
        int start = 0;
        while (left-- > 0) {
            int found = TextSearch.indexOf(text, separator, start, length);
            if (found < 0) {
                break;
            }
            parts.add(CodePoints.slice(text, start, found));
            start = found + width;
        }
        parts.add(CodePoints.slice(text, start, length));
        return parts.all();
    }

    /**
     * {@code str.rsplit} at a separator.
     *
     * @param text a text
     * @param separator a text
     * @param limit the most splits
     * @param memory is asked for that of the parts
     * @return the parts, at least one
     * @throws ValueFault {@code ValueError} if the separator is empty
     */
    public static List<Object> splitFromEnd(
            Object text, Object separator, long limit, SizeLimit memory) {
        int width = widthOf(separator);
        var parts = new Parts(memory);
        long left = limit < 0 ? Long.MAX_VALUE : limit;
        int end = CodePoints.length(text);
        while (left-- > 0) {
            int found = TextSearch.lastIndexOf(text, separator, 0, end);
            if (found < 0) {
                break;
            }
            parts.add(CodePoints.slice(text, found + width, end));
            end = found;
        }
        parts.add(CodePoints.slice(text, 0, end));
        Collections.reverse(parts.all());
        return parts.all();
    }

    private static int widthOf(Object separator) {
        int width = CodePoints.length(separator);
        if (width == 0) {
            throw ValueFault.value("empty separator");
        }
        return width;
    }

    /**
     * {@code str.splitlines}.
     *
     * @param text a text
     * @param keepsEnds whether lines keep what ends them
     * @param memory is asked for that of the lines
     * @return the lines
     */
    public static List<Object> lines(Object text, boolean keepsEnds, SizeLimit memory) {
        return lines(text, keepsEnds, CharKind::isLineBreak, memory);
    }

    static List<Object> lines(
            Object text, boolean keepsEnds, IntPredicate isBreak, SizeLimit memory) {
        var lines = new Parts(memory);
        int length = CodePoints.length(text);
        int i = 0;
        while (i < length) {
            int start = i;
            while (i < length && !isBreak.test(CodePoints.at(text, i))) {
                i++;
            }
            int end = i;
            if (i < length) {
                boolean isTwo =
                        CodePoints.at(text, i) == '\r'
                                && i + 1 < length
                                && CodePoints.at(text, i + 1) == '\n';
                i += isTwo ? 2 : 1;
            }
            lines.add(CodePoints.slice(text, start, keepsEnds ? i : end));
        }
        return lines.all();
    }

    /**
     * {@code str.partition}.
     *
     * @param text a text
     * @param separator a text
     * @return what stands before the first separator, the separator, what stands behind; or the
     *     text and two empty ones
     * @throws ValueFault {@code ValueError} if the separator is empty
     */
    public static List<Object> partition(Object text, Object separator) {
        int width = widthOf(separator);
        int length = CodePoints.length(text);
        int found = TextSearch.indexOf(text, separator, 0, length);
        return found < 0 ? List.of(text, "", "") : around(text, found, width);
    }

    /**
     * {@code str.rpartition}.
     *
     * @param text a text
     * @param separator a text
     * @return what stands before the last separator, the separator, what stands behind; or two
     *     empty texts and the text
     * @throws ValueFault {@code ValueError} if the separator is empty
     */
    public static List<Object> partitionLast(Object text, Object separator) {
        int width = widthOf(separator);
        int length = CodePoints.length(text);
        int found = TextSearch.lastIndexOf(text, separator, 0, length);
        return found < 0 ? List.of("", "", text) : around(text, found, width);
    }

    private static List<Object> around(Object text, int found, int width) {
        return List.of(
                CodePoints.slice(text, 0, found),
                CodePoints.slice(text, found, found + width),
                CodePoints.slice(text, found + width, CodePoints.length(text)));
    }
}
