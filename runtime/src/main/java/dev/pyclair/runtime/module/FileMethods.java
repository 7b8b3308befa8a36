package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyByteArray;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyMemoryView;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.text.CodePoints;

/**
 * {@code io.BufferedReader}, {@code BufferedWriter}, {@code BufferedRandom} and {@code FileIO}, as
 * {@code open} makes them.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_io/bufferedio.c">CPython:
 *     {@code Modules/_io/bufferedio.c}, {@code fileio.c}</a>
 */
final class FileMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __init__ *
            __next__ slot 0
            __repr__ slot 0
            close 0
            closed get
            flush 0
            isatty 0
            mode get
            name get
            peek 0-1
            raw get
            read 0-1
            read1 0-1
            readable 0
            readall 0
            readinto O
            readinto1 O
            readline 0-1
            seek 1-2
            seekable 0
            tell 0
            truncate 0-1
            writable 0
            write O""";

    FileMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return new PyFile((PyType) self);
        }
        var file = (PyFile) self;
        switch (name) {
            case "__init__":
                return start(cx, file, args);
            case "__repr__":
                return repr(cx, file);
            case "close":
                file.close();
                return Singleton.NONE;
            case "closed":
                return file.isClosed();
            case "mode":
                return file.mode().name();
            case "name":
                return file.name();
            case "write":
                file.write(cx, Buffers.bytesOf(args[0]));
                return (long) Buffers.bytesOf(args[0]).length;
            default:
                file.checkOpen(IoBaseMethods.CLOSED);
        }
        return switch (name) {
            case "flush" -> {
                file.flush(cx);
                yield Singleton.NONE;
            }
            case "raw" -> file.raw() == null ? file : file.raw();
            case "isatty" -> false;
            case "readable" -> file.mode().canRead();
            case "seekable" -> true;
            case "writable" -> file.mode().canWrite();
            case "seek" -> seek(cx, file, args);
            case "tell" -> file.place();
            case "truncate" -> {
                long size = TextArguments.sizeOrNone(cx, argument(args), file.place());
                file.setSize(cx, size);
                yield size;
            }
            default -> read(cx, name, file, args);
        };
    }

    /** {@code FileIO(name, mode)}, and the others on a stream. */
    private static Object start(Context cx, PyFile file, Object[] args) {
        int count = Signature.Arguments.positional(args);
        if (count == 0) {
            throw Errors.type(file.type().name() + "() missing required argument 'raw' (pos 1)");
        }
        if (file.type().isSubtypeOf(IoTypes.FILE_IO)) {
            String mode =
                    count < 2
                            ? "r"
                            : Texts.java(args[1], "FileIO() argument 'mode' must be str, not %");
            Object[] all = {
                args[0], mode.indexOf('b') < 0 ? mode + "b" : mode, 0L, null, null, null, null, null
            };
            file.start((PyFile) FileOpening.open(cx, all));
        } else {
            file.start(cx, args[0]);
        }
        return Singleton.NONE;
    }

    private static Object argument(Object[] args) {
        return args.length == 0 ? Singleton.NONE : args[0];
    }

    private static Object read(Context cx, String name, PyFile file, Object[] args) {
        return switch (name) {
            case "__next__" -> {
                byte[] line = file.readLine(cx, -1);
                if (line.length == 0) {
                    throw Errors.stopIteration(Singleton.NONE);
                }
                yield new PyBytes(line);
            }
            case "peek" -> new PyBytes(file.peek(cx));
            case "read" ->
                    new PyBytes(file.read(cx, TextArguments.sizeOrNone(cx, argument(args), -1)));
            case "readall" -> new PyBytes(file.read(cx, -1));
            case "read1" ->
                    new PyBytes(
                            file.readOnce(cx, TextArguments.sizeOrNone(cx, argument(args), -1)));
            case "readinto", "readinto1" -> readInto(cx, file, args[0]);
            case "readline" ->
                    new PyBytes(
                            file.readLine(cx, TextArguments.sizeOrNone(cx, argument(args), -1)));
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object readInto(Context cx, PyFile file, Object target) {
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
        byte[] bytes = file.read(cx, Buffers.copy(view).length);
        view.setBytes(bytes);
        view.release();
        return (long) bytes.length;
    }

    private static Object seek(Context cx, PyFile file, Object[] args) {
        long offset = TextArguments.size(cx, args[0], 0);
        int whence = args.length < 2 ? 0 : TextArguments.number(cx, args[1], 0);
        long from =
                switch (whence) {
                    case 0 -> 0;
                    case 1 -> file.place();
                    case 2 -> file.size();
                    default -> throw Errors.value("whence value " + whence + " unsupported");
                };
        if (offset < -from) {
            throw Errors.os(22, "Invalid argument", Singleton.NONE);
        }
        file.go(from + offset);
        return from + offset;
    }

    private static Object repr(Context cx, PyFile file) {
        String name = CodePoints.toJava(Texts.plain(Texts.repr(cx, file.name())));
        String type = file.type().name();
        String text = "<_io." + type + " name=" + name;
        return CodePoints.fromJava(
                file.type() == IoTypes.FILE_IO
                        ? file.isClosed()
                                ? "<_io.FileIO [closed]>"
                                : text + " mode='" + file.mode().name() + "' closefd=True>"
                        : text + ">");
    }
}
