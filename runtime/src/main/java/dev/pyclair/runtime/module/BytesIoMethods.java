package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyByteArray;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyMemoryView;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/**
 * {@code io.BytesIO}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_io/bytesio.c">CPython: {@code
 *     Modules/_io/bytesio.c}</a>
 */
final class BytesIoMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __init__ (initial_bytes=)
            __next__ slot 0
            close 0
            closed get
            flush 0
            getbuffer 0
            getvalue 0
            isatty 0
            read 0-1
            read1 0-1
            readable 0
            readinto O
            readinto1 O
            readline 0-1
            readlines 0-1
            seek 1-2
            seekable 0
            tell 0
            truncate 0-1
            writable 0
            write O
            writelines O""";

    BytesIoMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return new PyBytesIo((PyType) self);
        }
        var stream = (PyBytesIo) self;
        switch (name) {
            case "__init__":
                boolean isEmpty = args[0] == null || args[0] == Singleton.NONE;
                stream.start(isEmpty ? new byte[0] : Buffers.bytesOf(args[0]));
                return Singleton.NONE;
            case "close":
                stream.buffer().checkViews();
                stream.setClosed();
                return Singleton.NONE;
            case "closed":
                return stream.isClosed();
            default:
                stream.checkOpen(IoBaseMethods.CLOSED);
        }
        return switch (name) {
            case "flush" -> Singleton.NONE;
            case "getbuffer" -> PyMemoryView.of(stream.buffer());
            case "getvalue" -> stream.value();
            case "isatty" -> false;
            case "readable", "seekable", "writable" -> true;
            case "seek" -> seek(cx, stream, args);
            case "tell" -> (long) stream.place();
            case "truncate" -> truncate(cx, stream, arg(args));
            case "write" -> write(cx, stream, args[0]);
            case "writelines" -> writeLines(cx, stream, args[0]);
            default -> read(cx, name, stream, args);
        };
    }

    private static Object arg(Object[] args) {
        return args.length == 0 ? Singleton.NONE : args[0];
    }

    private static Object read(Context cx, String name, PyBytesIo stream, Object[] args) {
        return switch (name) {
            case "__next__" -> {
                byte[] line = stream.readLine(cx, -1);
                if (line.length == 0) {
                    throw Errors.stopIteration(Singleton.NONE);
                }
                yield new PyBytes(line);
            }
            case "read", "read1" ->
                    new PyBytes(stream.read(cx, TextArguments.sizeOrNone(cx, arg(args), -1)));
            case "readinto", "readinto1" -> readInto(cx, stream, args[0]);
            case "readline" ->
                    new PyBytes(stream.readLine(cx, TextArguments.sizeOrNone(cx, arg(args), -1)));
            case "readlines" -> readLines(cx, stream, TextArguments.sizeOrNone(cx, arg(args), -1));
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object readInto(Context cx, PyBytesIo stream, Object target) {
        boolean isWritable =
                target instanceof PyByteArray
                        || target instanceof PyMemoryView view
                                && !view.isReadonly()
                                && view.isContiguous();
        if (!isWritable) {
            throw Errors.type(
                    "readinto() argument must be read-write bytes-like object, not "
                            + TextArguments.kind(target));
        }
        PyMemoryView view = PyMemoryView.of(target);
        byte[] bytes = stream.read(cx, Buffers.copy(view).length);
        view.setBytes(bytes);
        view.release();
        return (long) bytes.length;
    }

    private static Object readLines(Context cx, PyBytesIo stream, long hint) {
        var lines = new PyList();
        long length = 0;
        for (byte[] line = stream.readLine(cx, -1);
                line.length > 0;
                line = stream.readLine(cx, -1)) {
            lines.add(new PyBytes(line));
            length += line.length;
            if (hint > 0 && length >= hint) {
                break;
            }
        }
        return lines;
    }

    private static Object seek(Context cx, PyBytesIo stream, Object[] args) {
        long place = TextArguments.size(cx, args[0], 0);
        int whence = args.length < 2 ? 0 : TextArguments.number(cx, args[1], 0);
        if (place < 0 && whence == 0) {
            throw Errors.value("negative seek value " + place);
        }
        long from =
                switch (whence) {
                    case 0 -> 0;
                    case 1 -> stream.place();
                    case 2 -> stream.buffer().size();
                    default ->
                            throw Errors.value(
                                    "invalid whence (" + whence + ", should be 0, 1 or 2)");
                };
        if (place > Long.MAX_VALUE - from) {
            throw Errors.of(Types.OVERFLOW_ERROR, "new position too large");
        }
        stream.setPlace(from + place);
        return (long) stream.place();
    }

    private static Object truncate(Context cx, PyBytesIo stream, Object argument) {
        long size = TextArguments.sizeOrNone(cx, argument, stream.place());
        if (size < 0) {
            throw Errors.value("negative size value " + size);
        }
        stream.truncate(cx, size);
        return size;
    }

    private static Object write(Context cx, PyBytesIo stream, Object given) {
        byte[] bytes = Buffers.bytesOf(given);
        stream.write(cx, given instanceof PyBytes ? bytes : Arrays.copyOf(bytes, bytes.length));
        return (long) bytes.length;
    }

    private static Object writeLines(Context cx, PyBytesIo stream, Object lines) {
        PyIterator all = Iteration.of(cx, lines);
        for (Object line = all.next(cx); line != null; line = all.next(cx)) {
            write(cx, stream, line);
        }
        return Singleton.NONE;
    }
}
