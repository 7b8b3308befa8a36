package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.TextArguments;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/** A stream of bytes of a program, as what reads ahead sees it. */
final class RawChannel implements SeekableByteChannel {
    private final Context cx;
    private final Object raw;

    RawChannel(Context cx, Object raw) {
        this.cx = cx;
        this.raw = raw;
    }

    Object raw() {
        return raw;
    }

    @Override
    public int read(ByteBuffer target) {
        Object read = Calls.method(cx, raw, "read", (long) target.remaining());
        byte[] bytes = read == Singleton.NONE ? new byte[0] : Buffers.bytesOf(read);
        target.put(bytes, 0, Math.min(bytes.length, target.remaining()));
        return bytes.length == 0 ? -1 : bytes.length;
    }

    @Override
    public int write(ByteBuffer source) {
        byte[] bytes = Arrays.copyOfRange(source.array(), source.position(), source.limit());
        Object written = Calls.method(cx, raw, "write", new PyBytes(bytes));
        int count = written == Singleton.NONE ? 0 : TextArguments.number(cx, written, 0);
        int taken = count <= 0 || count > bytes.length ? bytes.length : count;
        source.position(source.position() + taken);
        return taken;
    }

    @Override
    public long position() {
        return TextArguments.size(cx, Calls.method(cx, raw, "tell"), 0);
    }

    @Override
    public RawChannel position(long place) {
        Calls.method(cx, raw, "seek", place);
        return this;
    }

    @Override
    public long size() {
        long place = position();
        long size = TextArguments.size(cx, Calls.method(cx, raw, "seek", 0L, 2L), 0);
        position(place);
        return size;
    }

    @Override
    public RawChannel truncate(long size) {
        Calls.method(cx, raw, "truncate", size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return !Operators.isTrue(cx, Attributes.get(cx, raw, "closed"));
    }

    @Override
    public void close() {
        Calls.method(cx, raw, "close");
    }
}
