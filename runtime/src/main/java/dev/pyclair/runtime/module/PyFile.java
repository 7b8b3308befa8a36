package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/**
 * A file of the host as a stream of bytes. What is written is passed on at once, so that nothing is
 * lost where a program does not close it; what is read is read ahead.
 */
final class PyFile extends PyStream {
    private static final int AHEAD = 8192;
    private static final int IO_ERROR = 5;

    private SeekableByteChannel channel;
    private Object name;
    private OpenMode mode;
    private final byte[] ahead = new byte[AHEAD];
    private int next;
    private int end;

    /** A stream that nothing is behind yet. */
    PyFile(PyType type) {
        super(type);
        setClosed();
        mode = new OpenMode('r', false, true);
        name = Singleton.NONE;
    }

    PyFile(PyType type, SeekableByteChannel channel, Object name, OpenMode mode) {
        super(type);
        start(channel, name, mode);
    }

    private void start(SeekableByteChannel theChannel, Object theName, OpenMode theMode) {
        channel = theChannel;
        name = theName;
        mode = theMode;
    }

    /** Takes a stream of the program. */
    void start(Context cx, Object raw) {
        boolean isRandom = type().isSubtypeOf(IoTypes.BUFFERED_RANDOM);
        char kind = type().isSubtypeOf(IoTypes.BUFFERED_WRITER) ? 'w' : 'r';
        Object known = Attributes.find(cx, raw, "name");
        start(
                new RawChannel(cx, raw),
                known == null ? Singleton.NONE : known,
                new OpenMode(kind, isRandom, true));
        setOpen();
    }

    /** Takes the place of a file that was opened. */
    void start(PyFile opened) {
        start(opened.channel, opened.name, opened.mode);
        setOpen();
    }

    /** {@return the stream of the program that this one reads; null if it is a file} */
    Object raw() {
        return channel instanceof RawChannel own ? own.raw() : null;
    }

    void flush(Context cx) {
        if (raw() != null) {
            Calls.method(cx, raw(), "flush");
        }
    }

    Object name() {
        return name;
    }

    OpenMode mode() {
        return mode;
    }

    private void checkReadable(Context cx) {
        checkOpen(IoBaseMethods.CLOSED);
        if (!mode.canRead()) {
            throw IoTypes.unsupported(cx, "read");
        }
    }

    private void checkWritable(Context cx) {
        checkOpen("write to closed file");
        if (!mode.canWrite()) {
            throw IoTypes.unsupported(cx, "write");
        }
    }

    private static PyRaise failed(IOException e) {
        String reason = e.getMessage() == null ? "Input/output error" : e.getMessage();
        return Errors.os(IO_ERROR, reason, Singleton.NONE);
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, channel.read(ByteBuffer.wrap(ahead)));
        return end > 0;
    }

    /** The next bytes, at most so many; below 0 is all. */
    byte[] read(Context cx, long most) {
        checkReadable(cx);
        long left = most < 0 ? Long.MAX_VALUE : most;
        var bytes = new ByteArrayOutputStream();
        try {
            while (left > 0 && (next < end || fill())) {
                int count = (int) Math.min(left, end - next);
                take(cx, bytes, count);
                left -= count;
            }
        } catch (IOException e) {
            throw failed(e);
        }
        return bytes.toByteArray();
    }

    private void take(Context cx, ByteArrayOutputStream bytes, int count) {
        cx.allocate((long) bytes.size() + count);
        bytes.write(ahead, next, count);
        next += count;
    }

    /** What can be had with at most one look at the file. */
    byte[] readOnce(Context cx, long most) {
        checkReadable(cx);
        try {
            if (next == end && (most == 0 || !fill())) {
                return new byte[0];
            }
        } catch (IOException e) {
            throw failed(e);
        }
        return read(cx, most < 0 ? end - next : Math.min(most, end - next));
    }

    /** What would be read next, without reading it. */
    byte[] peek(Context cx) {
        checkReadable(cx);
        try {
            return next < end || fill() ? Arrays.copyOfRange(ahead, next, end) : new byte[0];
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The bytes of a line, at most so many; below 0 is all. */
    byte[] readLine(Context cx, long most) {
        checkReadable(cx);
        var bytes = new ByteArrayOutputStream();
        try {
            while ((most < 0 || bytes.size() < most) && (next < end || fill())) {
                int from = next;
                long limit = most < 0 ? end : Math.min(end, next + most - bytes.size());
                int to = from;
                while (to < limit && ahead[to] != '\n') {
                    to++;
                }
                boolean isWhole = to < limit;
                take(cx, bytes, to - from + (isWhole ? 1 : 0));
                if (isWhole) {
                    break;
                }
            }
        } catch (IOException e) {
            throw failed(e);
        }
        return bytes.toByteArray();
    }

    /** Forgets what was read ahead, and goes to where the program thinks that it is. */
    private void settle() throws IOException {
        if (next < end) {
            channel.position(channel.position() - (end - next));
        }
        next = 0;
        end = 0;
    }

    void write(Context cx, byte[] bytes) {
        checkWritable(cx);
        try {
            settle();
            if (mode.kind() == 'a') {
                channel.position(channel.size());
            }
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    long place() {
        checkOpen(IoBaseMethods.CLOSED);
        try {
            return channel.position() - (end - next);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Goes to a place, which is not below 0. */
    void go(long place) {
        try {
            channel.position(place);
            next = 0;
            end = 0;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    long size() {
        checkOpen(IoBaseMethods.CLOSED);
        try {
            return channel.size();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Cuts the file, or makes it longer. */
    void setSize(Context cx, long size) {
        checkWritable(cx);
        try {
            long place = place();
            settle();
            if (size < channel.size()) {
                channel.truncate(size);
            } else if (size > channel.size()) {
                channel.position(size - 1);
                channel.write(ByteBuffer.wrap(new byte[1]));
            }
            channel.position(place);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void close() {
        if (isClosed()) {
            return;
        }
        setClosed();
        try {
            channel.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
