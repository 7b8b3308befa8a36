package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Codecs;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.PyValue;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;

/**
 * {@code open}, as far as a host has files.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_io/_iomodule.c">CPython:
 *     {@code Modules/_io/_iomodule.c}, {@code _io_open_impl}</a>
 */
final class FileOpening {
    private static final long BAD_DESCRIPTOR = 9;

    private FileOpening() {}

    /**
     * Opens a file.
     *
     * @param args {@code file, mode, buffering, encoding, errors, newline, closefd, opener}; null
     *     for what is left out
     * @return the stream
     */
    static Object open(Context cx, Object[] args) {
        Object name = args[0];
        if (Sizes.integer(name) == null) {
            name = path(cx, name);
        }
        OpenMode mode = OpenMode.parse(cx, args[1] == null ? "r" : args[1]);
        long buffering = args[2] == null ? -1 : TextArguments.number(cx, args[2], -1);
        refuseNonsense(args, mode);
        if (Sizes.integer(name) != null) {
            throw Errors.os(BAD_DESCRIPTOR, "Bad file descriptor", name);
        }
        String path = text(cx, name);
        var file =
                new PyFile(
                        type(mode, buffering), cx.openFile(path, mode.options(), name), name, mode);
        if (mode.kind() == 'a') {
            file.go(file.size());
        }
        if (!mode.isBinary() && buffering == 0) {
            file.close();
            throw Errors.value("can't have unbuffered text I/O");
        }
        if (mode.isBinary()) {
            return file;
        }
        Object encoding = isLeftOut(args[3]) ? "UTF-8" : args[3];
        Object stream =
                Calls.call(
                        cx,
                        IoTypes.TEXT_IO_WRAPPER,
                        file,
                        encoding,
                        isLeftOut(args[4]) ? Singleton.NONE : args[4],
                        isLeftOut(args[5]) ? Singleton.NONE : args[5]);
        ((PyObject) stream).attributes().putText("mode", args[1] == null ? "r" : args[1]);
        return stream;
    }

    private static boolean isLeftOut(Object argument) {
        return argument == null || argument == Singleton.NONE;
    }

    private static void refuseNonsense(Object[] args, OpenMode mode) {
        String[] names = {"an encoding", "an errors", "a newline"};
        for (int i = 0; i < names.length; i++) {
            if (mode.isBinary() && !isLeftOut(args[3 + i])) {
                throw Errors.value("binary mode doesn't take " + names[i] + " argument");
            }
        }
        if (!isLeftOut(args[7])) {
            throw Errors.value("an opener gives numbers of open files, and there are none here");
        }
    }

    private static PyType type(OpenMode mode, long buffering) {
        if (buffering == 0) {
            return IoTypes.FILE_IO;
        }
        if (mode.isUpdating()) {
            return IoTypes.BUFFERED_RANDOM;
        }
        return mode.canWrite() ? IoTypes.BUFFERED_WRITER : IoTypes.BUFFERED_READER;
    }

    /**
     * {@code os.fspath}.
     *
     * @return text or bytes
     */
    static Object path(Context cx, Object given) {
        if (Texts.plain(given) != null || bytes(given) != null) {
            return given;
        }
        Object method = Types.of(given).lookup("__fspath__");
        if (method == null) {
            throw Errors.type(
                    "expected str, bytes or os.PathLike object, not " + Types.of(given).name());
        }
        Object path = Calls.callBound(cx, method, given);
        if (Texts.plain(path) == null && bytes(path) == null) {
            throw Errors.type(
                    "expected "
                            + Types.of(given).name()
                            + ".__fspath__() to return str or bytes, not "
                            + Types.of(path).name());
        }
        return path;
    }

    private static Object bytes(Object given) {
        return given instanceof PyBytes || given instanceof PyValue value && Buffers.is(value)
                ? given
                : null;
    }

    /** A path as Java has it. */
    static String text(Context cx, Object path) {
        Object text =
                Texts.plain(path) == null
                        ? Codecs.decode(cx, Buffers.bytesOf(path), "utf-8", "surrogateescape")
                        : Texts.plain(path);
        String java = CodePoints.toJava(text);
        if (java.indexOf('\0') >= 0) {
            throw Errors.value("embedded null byte");
        }
        return java;
    }
}
