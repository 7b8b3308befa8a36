package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PathLike;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.TextArguments;

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
            name = PathLike.of(cx, name);
        }
        OpenMode mode = OpenMode.parse(cx, args[1] == null ? "r" : args[1]);
        long buffering = args[2] == null ? -1 : TextArguments.number(cx, args[2], -1);
        refuseNonsense(cx, args, mode);
        if (Sizes.integer(name) != null) {
            throw Errors.os(BAD_DESCRIPTOR, "Bad file descriptor", name);
        }
        String path = PathLike.text(cx, name);
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

    private static void refuseNonsense(Context cx, Object[] args, OpenMode mode) {
        String[] names = {"an encoding", "an errors", "a newline"};
        for (int i = 0; i < names.length; i++) {
            if (mode.isBinary() && !isLeftOut(args[3 + i])) {
                throw Errors.value("binary mode doesn't take " + names[i] + " argument");
            }
        }
        if (!isLeftOut(args[7]) && !isOfPaths(cx, args[7])) {
            throw Errors.value("an opener gives numbers of open files, and there are none here");
        }
    }

    /** The opener of {@code pathlib} until 3.9, which opens the path as anybody would. */
    private static boolean isOfPaths(Context cx, Object opener) {
        return "pathlib".equals(Attributes.find(cx, opener, "__module__"))
                && "Path._opener".equals(Attributes.find(cx, opener, "__qualname__"));
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
}
