package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Codecs;
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
 * {@code io.TextIOWrapper}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_io/textio.c">CPython: {@code
 *     Modules/_io/textio.c}</a>
 */
final class TextWrapperMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            __init__ (buffer, encoding=, errors=, newline=, line_buffering=, write_through=)
            __next__ slot 0
            __repr__ slot 0
            buffer get
            close 0
            closed get
            detach 0
            encoding get
            errors get
            flush 0
            isatty 0
            line_buffering get
            name get
            newlines get
            read 0-1
            readable 0
            readline 0-1
            seek 1-2
            seekable 0
            tell 0
            writable 0
            write O""";

    TextWrapperMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return new PyTextWrapper((PyType) self);
        }
        var stream = (PyTextWrapper) self;
        return switch (name) {
            case "__init__" -> start(cx, stream, args);
            case "buffer" -> stream.buffer();
            case "close" -> close(cx, stream);
            case "closed" -> Attributes.get(cx, stream.buffer(), "closed");
            case "detach" -> {
                Calls.method(cx, stream, "flush");
                yield stream.detach();
            }
            case "encoding" -> stream.encoding();
            case "errors" -> stream.errors();
            case "flush", "isatty", "readable", "seekable", "writable" ->
                    Calls.method(cx, stream.buffer(), name);
            case "line_buffering" -> false;
            case "name" -> Attributes.get(cx, stream.buffer(), "name");
            case "__repr__" -> repr(cx, stream);
            case "newlines" -> stream.newlines();
            case "__next__" -> next(cx, stream);
            case "read" ->
                    readable(cx, stream).read(cx, TextArguments.sizeOrNone(cx, arg(args), -1));
            case "readline" ->
                    readable(cx, stream)
                            .readLine(
                                    cx,
                                    args.length == 0 ? -1 : TextArguments.size(cx, args[0], -1));
            case "seek" -> seek(cx, stream, args);
            case "tell" -> tell(cx, stream);
            case "write" -> write(cx, stream, args[0]);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object repr(Context cx, PyTextWrapper stream) {
        var text = new StringBuilder("<_io.TextIOWrapper");
        for (String name : new String[] {"name", "mode"}) {
            Object value =
                    Attributes.find(cx, name.equals("mode") ? stream : stream.buffer(), name);
            if (value != null) {
                text.append(' ').append(name).append('=');
                text.append(CodePoints.toJava(Texts.plain(Texts.repr(cx, value))));
            }
        }
        text.append(" encoding='").append(stream.encoding()).append("'>");
        return CodePoints.fromJava(text.toString());
    }

    private static PyStringIo readable(Context cx, PyTextWrapper stream) {
        if (stream.buffer() instanceof PyFile file && !file.mode().canRead()) {
            throw IoTypes.unsupported(cx, "not readable");
        }
        return stream.reader(cx);
    }

    private static Object arg(Object[] args) {
        return args.length == 0 ? Singleton.NONE : args[0];
    }

    private static Object start(Context cx, PyTextWrapper stream, Object[] args) {
        String encoding = textOr(args[1], "utf-8", "encoding");
        String errors = textOr(args[2], "strict", "errors");
        String newline = textOr(args[3], null, "newline");
        if (newline != null) {
            switch (newline) {
                case "", "\n", "\r", "\r\n" -> {}
                default ->
                        throw Errors.value(
                                "illegal newline value: "
                                        + CodePoints.toJava(Texts.plain(Texts.repr(cx, args[3]))));
            }
        }
        // Says whether there is such an encoding.
        Codecs.encode(cx, "", encoding, errors);
        stream.start(args[0], encoding, errors, Optional.ofNullable(newline));
        return Singleton.NONE;
    }

    private static String textOr(Object given, String otherwise, String name) {
        return given == null || given == Singleton.NONE
                ? otherwise
                : CodePoints.toJava(
                        TextArguments.text(given, "TextIOWrapper() argument '" + name + "'"));
    }

    private static Object close(Context cx, PyTextWrapper stream) {
        stream.setClosed();
        return Calls.method(cx, stream.buffer(), "close");
    }

    private static Object next(Context cx, PyTextWrapper stream) {
        Object line = stream.reader(cx).readLine(cx, -1);
        if (line.equals("")) {
            throw Errors.stopIteration(Singleton.NONE);
        }
        return line;
    }

    private static Object seek(Context cx, PyTextWrapper stream, Object[] args) {
        long place = TextArguments.size(cx, args[0], 0);
        int whence = args.length < 2 ? 0 : TextArguments.number(cx, args[1], 0);
        if (whence == 1 && place == 0) {
            return tell(cx, stream);
        }
        if (whence != 0 && place != 0) {
            throw IoTypes.unsupported(
                    cx,
                    whence == 1
                            ? "can't do nonzero cur-relative seeks"
                            : "can't do nonzero end-relative seeks");
        }
        if (place < 0) {
            throw Errors.value("negative seek position " + place);
        }
        stream.forget();
        return Calls.method(cx, stream.buffer(), "seek", place, (long) whence);
    }

    private static Object tell(Context cx, PyTextWrapper stream) {
        long ahead = stream.ahead(cx);
        if (ahead < 0) {
            throw Errors.of(Types.OS_ERROR, "can't reconstruct logical file position");
        }
        return TextArguments.size(cx, Calls.method(cx, stream.buffer(), "tell"), 0) - ahead;
    }

    private static Object write(Context cx, PyTextWrapper stream, Object text) {
        Object plain = Texts.plain(text);
        if (plain == null) {
            throw Errors.type("write() argument must be str, not " + Types.of(text).name());
        }
        if (stream.buffer() instanceof PyFile file) {
            file.checkOpen(IoBaseMethods.CLOSED);
            if (!file.mode().canWrite()) {
                throw IoTypes.unsupported(cx, "not writable");
            }
        }
        stream.write(cx, plain);
        return (long) CodePoints.length(plain);
    }
}
