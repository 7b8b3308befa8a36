package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.util.Optional;

/**
 * {@code io.StringIO}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_io/stringio.c">CPython: {@code
 *     Modules/_io/stringio.c}</a>
 */
final class StringIoMethods extends MethodTable {
    private static final String CLOSED = "I/O operation on closed file";

    private static final String ROWS =
            """
            __new__ *
            __init__ (initial_value=, newline=)
            __next__ slot 0
            close 0
            closed get
            encoding get
            errors get
            getvalue 0
            line_buffering get
            newlines get
            read 0-1
            readable 0
            readline 0-1
            seek 1-2
            seekable 0
            tell 0
            truncate 0-1
            writable 0
            write O""";

    StringIoMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return new PyStringIo((PyType) self);
        }
        var stream = (PyStringIo) self;
        switch (name) {
            case "__init__":
                return start(cx, stream, args[0], args[1]);
            case "close":
                stream.setClosed();
                return Singleton.NONE;
            case "closed":
                return stream.isClosed();
            case "encoding", "errors":
                return Singleton.NONE;
            default:
                stream.checkOpen(CLOSED);
        }
        return switch (name) {
            case "__next__" -> next(cx, stream);
            case "getvalue" -> stream.text();
            case "line_buffering" -> false;
            case "newlines" -> stream.newlines();
            case "read" -> stream.read(cx, TextArguments.sizeOrNone(cx, arg(args), -1));
            case "readable", "seekable", "writable" -> true;
            case "readline" -> stream.readLine(cx, TextArguments.sizeOrNone(cx, arg(args), -1));
            case "seek" -> seek(cx, stream, args);
            case "tell" -> (long) stream.place();
            case "truncate" -> truncate(cx, stream, arg(args));
            case "write" -> write(cx, stream, args[0]);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object arg(Object[] args) {
        return args.length == 0 ? Singleton.NONE : args[0];
    }

    private static Object start(Context cx, PyStringIo stream, Object text, Object newline) {
        if (newline != null && newline != Singleton.NONE && Texts.plain(newline) == null) {
            throw Errors.type("newline must be str or None, not " + Types.of(newline).name());
        }
        Optional<String> end = Optional.of("\n");
        if (newline == Singleton.NONE) {
            end = Optional.empty();
        } else if (newline != null) {
            end = Optional.of(CodePoints.toJava(Texts.plain(newline)));
            switch (end.get()) {
                case "", "\n", "\r", "\r\n" -> {}
                default ->
                        throw Errors.value(
                                "illegal newline value: "
                                        + CodePoints.toJava(Texts.plain(Texts.repr(cx, newline))));
            }
        }
        Object plain = text == null || text == Singleton.NONE ? "" : Texts.plain(text);
        if (plain == null) {
            throw Errors.type("initial_value must be str or None, not " + Types.of(text).name());
        }
        stream.start(cx, plain, end);
        return Singleton.NONE;
    }

    private static Object next(Context cx, PyStringIo stream) {
        Object line = stream.readLine(cx, -1);
        if (line.equals("")) {
            throw Errors.stopIteration(Singleton.NONE);
        }
        return line;
    }

    private static Object seek(Context cx, PyStringIo stream, Object[] args) {
        long place = TextArguments.size(cx, args[0], 0);
        int whence = args.length < 2 ? 0 : TextArguments.number(cx, args[1], 0);
        if (whence < 0 || whence > 2) {
            throw Errors.value("Invalid whence (" + whence + ", should be 0, 1 or 2)");
        }
        if (place < 0 && whence == 0) {
            throw Errors.value("Negative seek position " + place);
        }
        if (whence != 0 && place != 0) {
            throw IoTypes.raise(cx, Types.OS_ERROR, "Can't do nonzero cur-relative seeks");
        }
        stream.setPlace(whence == 0 ? place : whence == 1 ? stream.place() : stream.size());
        return (long) stream.place();
    }

    private static Object truncate(Context cx, PyStringIo stream, Object argument) {
        long size = TextArguments.sizeOrNone(cx, argument, stream.place());
        if (size < 0) {
            throw Errors.value(cx.wording("truncate-negative", size));
        }
        stream.truncate(size);
        return size;
    }

    private static Object write(Context cx, PyStringIo stream, Object text) {
        Object plain = Texts.plain(text);
        if (plain == null) {
            throw Errors.type("string argument expected, got '" + Types.of(text).name() + "'");
        }
        stream.write(cx, plain);
        return (long) CodePoints.length(plain);
    }
}
