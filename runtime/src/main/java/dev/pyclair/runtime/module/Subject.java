package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.regex.Matching;
import dev.pyclair.runtime.text.CodePoints;
import java.util.Arrays;

/** What a pattern is matched with: text or bytes, and the part of it that counts. */
final class Subject {
    private final Object object;
    private final int[] points;
    private final boolean isText;
    private final int from;
    private final int to;

    private Subject(Object object, int[] points, boolean isText, int from, int to) {
        this.object = object;
        this.points = points;
        this.isText = isText;
        this.from = from;
        this.to = to;
    }

    /** The argument of a method of a pattern. */
    static Subject of(Context cx, PyPattern pattern, Object object, Object pos, Object endPos) {
        Object text = Texts.plain(object);
        int[] points;
        if (text != null) {
            points = CodePoints.toArray(text);
        } else if (Buffers.is(object)) {
            byte[] bytes = Buffers.bytesOf(object);
            points = new int[bytes.length];
            for (int i = 0; i < points.length; i++) {
                points[i] = bytes[i] & 0xff;
            }
        } else {
            throw Errors.type(cx.wording("subject", Types.of(object).name()));
        }
        cx.allocate(4L * points.length);
        if (pattern.pattern() != Singleton.NONE) {
            boolean wantsText = Texts.plain(pattern.pattern()) != null;
            if (wantsText && text == null) {
                throw Errors.type("cannot use a string pattern on a bytes-like object");
            }
            if (!wantsText && text != null) {
                throw Errors.type("cannot use a bytes pattern on a string-like object");
            }
        }
        long last = TextArguments.size(cx, endPos, Long.MAX_VALUE);
        int to = (int) Math.max(0, Math.min(points.length, last));
        int from = (int) Math.max(0, Math.min(to, TextArguments.size(cx, pos, 0)));
        return new Subject(object, points, text != null, from, to);
    }

    Matching matching(Context cx, PyPattern pattern) {
        return new Matching(pattern.program(), points, to, cx::tick);
    }

    Object object() {
        return object;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean isText() {
        return isText;
    }

    Object slice(int start, int end) {
        if (isText) {
            return CodePoints.of(Arrays.copyOfRange(points, start, end));
        }
        var bytes = new byte[end - start];
        for (int i = start; i < end; i++) {
            bytes[i - start] = (byte) points[i];
        }
        return new PyBytes(bytes);
    }
}
