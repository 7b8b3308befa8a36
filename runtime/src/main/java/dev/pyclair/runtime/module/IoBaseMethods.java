package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Types;
import java.io.ByteArrayOutputStream;

/**
 * {@code io.IOBase}: what all streams share, in terms of the methods that each has.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_io/iobase.c">CPython: {@code
 *     Modules/_io/iobase.c}</a>
 */
final class IoBaseMethods extends MethodTable {
    static final String CLOSED = "I/O operation on closed file.";

    private static final String ROWS =
            """
            __new__ *
            __enter__ 0
            __exit__ *
            __iter__ slot 0
            __next__ slot 0
            close 0
            closed get
            fileno 0
            flush 0
            isatty 0
            readable 0
            readline 0-1
            readlines 0-1
            seek 1-2
            seekable 0
            tell 0
            truncate 0-1
            writable 0
            writelines O""";

    IoBaseMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__new__" -> new PyStream((PyType) self);
            case "__enter__", "__iter__" -> {
                checkOpen(cx, self);
                yield self;
            }
            case "__exit__" -> Calls.method(cx, self, "close");
            case "__next__" -> next(cx, self);
            case "close" -> close(cx, (PyStream) self);
            case "closed" -> ((PyStream) self).isClosed();
            case "fileno", "seek", "truncate" -> throw IoTypes.unsupported(cx, name);
            case "flush" -> {
                ((PyStream) self).checkOpen(CLOSED);
                yield Singleton.NONE;
            }
            case "isatty", "readable", "seekable", "writable" -> {
                checkOpen(cx, self);
                yield false;
            }
            case "readline" -> readLine(cx, self, TextArguments.sizeOrNone(cx, arg(args), -1));
            case "readlines" -> readLines(cx, self, TextArguments.sizeOrNone(cx, arg(args), -1));
            case "tell" -> Calls.method(cx, self, "seek", 0L, 1L);
            case "writelines" -> writeLines(cx, self, args[0]);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object arg(Object[] args) {
        return args.length == 0 ? Singleton.NONE : args[0];
    }

    private static void checkOpen(Context cx, Object self) {
        if (Operators.isTrue(cx, Attributes.get(cx, self, "closed"))) {
            throw Errors.value(CLOSED);
        }
    }

    private static Object close(Context cx, PyStream self) {
        if (!self.isClosed()) {
            try {
                Calls.method(cx, self, "flush");
            } finally {
                self.setClosed();
            }
        }
        return Singleton.NONE;
    }

    private static Object next(Context cx, Object self) {
        Object line = Calls.method(cx, self, "readline");
        if (Sizes.of(cx, line) == 0) {
            throw Errors.stopIteration(Singleton.NONE);
        }
        return line;
    }

    /** A line of bytes, read one by one. */
    private static Object readLine(Context cx, Object self, long most) {
        var line = new ByteArrayOutputStream();
        while (most < 0 || line.size() < most) {
            Object part = Calls.method(cx, self, "read", 1L);
            if (!(part instanceof PyBytes bytes)) {
                throw IoTypes.raise(
                        cx,
                        Types.OS_ERROR,
                        "read() should have returned a bytes object, not '"
                                + Types.of(part).name()
                                + "'");
            }
            if (bytes.size() == 0) {
                break;
            }
            line.writeBytes(bytes.bytes());
            cx.allocate(line.size());
            if (bytes.bytes()[bytes.size() - 1] == '\n') {
                break;
            }
        }
        return new PyBytes(line.toByteArray());
    }

    private static Object readLines(Context cx, Object self, long hint) {
        var lines = new PyList();
        PyIterator all = Iteration.of(cx, self);
        long length = 0;
        for (Object line = all.next(cx); line != null; line = all.next(cx)) {
            lines.add(line);
            if (hint > 0) {
                length += Sizes.of(cx, line);
                if (length > hint) {
                    break;
                }
            }
        }
        return lines;
    }

    private static Object writeLines(Context cx, Object self, Object lines) {
        checkOpen(cx, self);
        PyIterator all = Iteration.of(cx, lines);
        for (Object line = all.next(cx); line != null; line = all.next(cx)) {
            Calls.method(cx, self, "write", line);
        }
        return Singleton.NONE;
    }

    /** Methods of a base class that only classes which come from it have. */
    static final class Refused extends MethodTable {
        Refused(String names) {
            super(names.replace(" ", " *\n") + " *");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            throw IoTypes.unsupported(cx, name);
        }
    }
}
