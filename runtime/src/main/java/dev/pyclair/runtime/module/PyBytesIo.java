package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyByteArray;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyType;
import java.util.Arrays;

/** {@code io.BytesIO}: bytes in memory, and a place in them. */
final class PyBytesIo extends PyStream {
    private PyByteArray buffer = new PyByteArray(new byte[0]);
    private int place;

    PyBytesIo(PyType type) {
        super(type);
    }

    void start(byte[] bytes) {
        buffer = new PyByteArray(bytes.clone());
        place = 0;
    }

    PyByteArray buffer() {
        return buffer;
    }

    int place() {
        return place;
    }

    void setPlace(long value) {
        place = (int) Math.min(Math.max(value, 0), Integer.MAX_VALUE - 8);
    }

    /** The next bytes, at most so many; below 0 is all. */
    byte[] read(Context cx, long most) {
        int from = Math.min(place, buffer.size());
        int to = most < 0 ? buffer.size() : (int) Math.min(buffer.size(), from + most);
        return take(cx, from, to);
    }

    byte[] readLine(Context cx, long most) {
        int from = Math.min(place, buffer.size());
        int limit = most < 0 ? buffer.size() : (int) Math.min(buffer.size(), from + most);
        int to = from;
        while (to < limit && buffer.get(to++) != '\n') {
            // Goes on behind the byte.
        }
        return take(cx, from, to);
    }

    private byte[] take(Context cx, int from, int to) {
        cx.allocate(to - from);
        var bytes = new byte[to - from];
        for (int i = from; i < to; i++) {
            bytes[i - from] = buffer.get(i);
        }
        place = Math.max(place, to);
        return bytes;
    }

    void write(Context cx, byte[] bytes) {
        buffer.checkViews();
        if (bytes.length == 0) {
            return;
        }
        int size = buffer.size();
        if (place > size) {
            cx.allocate(place - size);
            buffer.splice(cx, size, size, new byte[place - size]);
            size = place;
        }
        int end = (int) Math.min(size, (long) place + bytes.length);
        buffer.splice(cx, place, end, bytes);
        place += bytes.length;
    }

    void truncate(Context cx, long length) {
        buffer.checkViews();
        if (length < buffer.size()) {
            buffer.splice(cx, (int) length, buffer.size(), new byte[0]);
        }
    }

    PyBytes value() {
        byte[] bytes = buffer.toArray();
        return new PyBytes(Arrays.copyOf(bytes, bytes.length));
    }
}
