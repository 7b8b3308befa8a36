package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.text.CodePoints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;

/** {@code io.StringIO}: text in memory, and a place in it. */
final class PyStringIo extends PyStream {
    private static final int HAS_RETURN = 1;
    private static final int HAS_FEED = 2;
    private static final int HAS_BOTH = 4;

    private int[] points = {};
    private int size;
    private int place;
    private Optional<String> newline = Optional.of("\n");
    private int seenNewlines;

    PyStringIo(PyType type) {
        super(type);
    }

    /** Begins anew; no newline is the translation of all to {@code \n}. */
    void start(Context cx, Object text, Optional<String> theNewline) {
        size = 0;
        place = 0;
        newline = theNewline;
        seenNewlines = 0;
        write(cx, text);
        place = 0;
    }

    /** Begins with text that was read: only without a newline are others translated. */
    void startReading(Context cx, Object text, Optional<String> theNewline) {
        boolean isKept = theNewline.isPresent();
        start(cx, text, isKept ? Optional.of("") : theNewline);
        newline = theNewline;
    }

    int place() {
        return place;
    }

    void setPlace(long value) {
        place = (int) Math.min(value, Integer.MAX_VALUE - 8);
    }

    int size() {
        return size;
    }

    void truncate(long length) {
        size = (int) Math.min(size, length);
    }

    Object text() {
        return slice(0, size);
    }

    /** {@return what is behind the place} */
    Object rest() {
        return slice(Math.min(place, size), size);
    }

    private Object slice(int from, int to) {
        return CodePoints.of(Arrays.copyOfRange(points, from, to));
    }

    /** The next characters, at most so many; below 0 is all. */
    Object read(Context cx, long most) {
        int from = Math.min(place, size);
        int to = most < 0 ? size : (int) Math.min(size, from + most);
        cx.allocate(4L * (to - from));
        place = Math.max(place, to);
        return slice(from, to);
    }

    /** The next line, at most so many characters of it. */
    Object readLine(Context cx, long most) {
        int from = Math.min(place, size);
        int limit = most < 0 ? size : (int) Math.min(size, from + most);
        int to = Math.min(lineEnd(from), limit);
        cx.allocate(4L * (to - from));
        place = Math.max(place, to);
        return slice(from, to);
    }

    private int lineEnd(int from) {
        boolean isUniversal = newline.isPresent() && newline.get().isEmpty();
        String end = newline.isEmpty() ? "\n" : newline.get();
        for (int i = from; i < size; i++) {
            if (isUniversal) {
                if (points[i] == '\n') {
                    return i + 1;
                }
                if (points[i] == '\r') {
                    return i + 1 < size && points[i + 1] == '\n' ? i + 2 : i + 1;
                }
            } else if (points[i] == end.charAt(0)
                    && (end.length() == 1 || i + 1 < size && points[i + 1] == end.charAt(1))) {
                return i + end.length();
            }
        }
        return size;
    }

    void write(Context cx, Object text) {
        int[] given = translated(CodePoints.toArray(text));
        long end = (long) place + given.length;
        if (given.length == 0) {
            return;
        }
        if (end > points.length) {
            long room = end + (end >> 1);
            cx.allocate(4 * room);
            points = Arrays.copyOf(points, (int) Math.min(room, Integer.MAX_VALUE - 8));
        }
        if (place > size) {
            Arrays.fill(points, size, place, 0);
        }
        System.arraycopy(given, 0, points, place, given.length);
        place = (int) end;
        size = Math.max(size, place);
    }

    private int[] translated(int[] given) {
        boolean isUniversal = newline.isEmpty();
        if (isUniversal || newline.get().isEmpty()) {
            see(given);
        }
        if (!isUniversal && (newline.get().isEmpty() || newline.get().equals("\n"))) {
            return given;
        }
        String made = isUniversal ? "\n" : newline.get();
        var result = new int[2 * given.length];
        int length = 0;
        for (int i = 0; i < given.length; i++) {
            boolean isEnd = given[i] == '\n';
            if (isUniversal && given[i] == '\r') {
                isEnd = true;
                i += i + 1 < given.length && given[i + 1] == '\n' ? 1 : 0;
            }
            if (isEnd) {
                for (int j = 0; j < made.length(); j++) {
                    result[length++] = made.charAt(j);
                }
            } else {
                result[length++] = given[i];
            }
        }
        return Arrays.copyOf(result, length);
    }

    private void see(int[] given) {
        for (int i = 0; i < given.length; i++) {
            if (given[i] == '\r') {
                if (i + 1 < given.length && given[i + 1] == '\n') {
                    seenNewlines |= HAS_BOTH;
                    i++;
                } else {
                    seenNewlines |= HAS_RETURN;
                }
            } else if (given[i] == '\n') {
                seenNewlines |= HAS_FEED;
            }
        }
    }

    /** {@code newlines}: which were seen. */
    Object newlines() {
        var seen = new ArrayList<Object>();
        if ((seenNewlines & HAS_RETURN) != 0) {
            seen.add("\r");
        }
        if ((seenNewlines & HAS_FEED) != 0) {
            seen.add("\n");
        }
        if ((seenNewlines & HAS_BOTH) != 0) {
            seen.add("\r\n");
        }
        return seen.isEmpty()
                ? Singleton.NONE
                : seen.size() == 1 ? seen.get(0) : new PyTuple(seen.toArray());
    }
}
