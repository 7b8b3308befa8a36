package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyByteArray;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Types;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * {@code io.RawIOBase}: reading, by the {@code readinto} of a class that comes from it.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_io/iobase.c">CPython: {@code
 *     Modules/_io/iobase.c}, {@code _io__RawIOBase_read_impl}</a>
 */
final class RawIoMethods extends MethodTable {
    private static final long CHUNK = 8192;

    RawIoMethods() {
        super("read 0-1\nreadall 0");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("readall")) {
            return readAll(cx, self);
        }
        long size = args.length == 0 ? -1 : TextArguments.sizeOrNone(cx, args[0], -1);
        return size < 0 ? Calls.method(cx, self, "readall") : read(cx, self, size);
    }

    private static Object read(Context cx, Object self, long size) {
        Object room = Calls.call(cx, Types.BYTEARRAY, size);
        Object read = Calls.method(cx, self, "readinto", room);
        if (read == Singleton.NONE) {
            return read;
        }
        long count = Sizes.countOf(cx, read);
        if (count < 0 || count > size) {
            throw Errors.value("readinto returned " + count + " outside buffer size " + size);
        }
        return new PyBytes(Arrays.copyOf(Buffers.copy((PyByteArray) room), (int) count));
    }

    private static Object readAll(Context cx, Object self) {
        var all = new ByteArrayOutputStream();
        while (true) {
            Object part = Calls.method(cx, self, "read", CHUNK);
            if (part == Singleton.NONE && all.size() == 0) {
                return part;
            }
            if (part == Singleton.NONE) {
                break;
            }
            if (!(part instanceof PyBytes bytes)) {
                throw Errors.type("read() should return bytes");
            }
            if (bytes.size() == 0) {
                break;
            }
            cx.allocate(bytes.size());
            all.writeBytes(bytes.bytes());
        }
        return new PyBytes(all.toByteArray());
    }
}
