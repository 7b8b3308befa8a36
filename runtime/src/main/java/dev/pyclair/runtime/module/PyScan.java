package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;

/**
 * What {@code os.scandir} gives: the files of a folder. They are read at once, so that nothing of
 * the host stays open.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/posixmodule.c">CPython: {@code
 *     Modules/posixmodule.c}, {@code ScandirIterator}, {@code DirEntry}</a>
 */
final class PyScan extends PyObject {
    private static final PyType TYPE =
            PyType.of("posix", "ScandirIterator", new Methods(), Types.OBJECT).setFinal();

    private static final long BYTES_OF_AN_ENTRY = 200;

    private final ArrayDeque<Entry> entries = new ArrayDeque<>();

    private PyScan() {
        super(TYPE);
    }

    static PyScan of(Context cx, Path folder, Object shown) throws IOException {
        var scan = new PyScan();
        String start = CodePoints.toJava(Texts.plain(shown));
        String prefix = start.isEmpty() || start.endsWith("/") ? start : start + "/";
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                cx.allocate(BYTES_OF_AN_ENTRY);
                cx.work(1);
                scan.entries.add(new Entry(file, prefix));
            }
        }
        return scan;
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super("__enter__ 0\n__exit__ *\n__iter__ slot 0\n__next__ slot 0\nclose 0");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var own = (PyScan) self;
            switch (name) {
                case "__enter__", "__iter__" -> {
                    return own;
                }
                case "__next__" -> {
                    Entry next = own.entries.poll();
                    if (next == null) {
                        throw Errors.stopIteration(Singleton.NONE);
                    }
                    return next;
                }
                default -> {
                    own.entries.clear();
                    return Singleton.NONE;
                }
            }
        }
    }

    /** {@code os.DirEntry}. */
    static final class Entry extends PyObject {
        static final PyType TYPE =
                PyType.of("posix", "DirEntry", new EntryMethods(), Types.OBJECT).setFinal();

        private final Path file;
        private final Object name;
        private final Object path;

        Entry(Path file, String prefix) {
            super(TYPE);
            this.file = file;
            String last = file.getFileName().toString();
            name = CodePoints.fromJava(last);
            path = CodePoints.fromJava(prefix + last);
        }

        /** Where a link leads only counts if the program may look there. */
        private boolean is(Context cx, boolean isFolder, Object follows) {
            boolean isFollowed = follows == null || Operators.isTrue(cx, follows);
            Path seen = file;
            if (isFollowed && Files.isSymbolicLink(file)) {
                try {
                    seen = cx.file(CodePoints.toJava(path), false, path);
                } catch (PyRaise e) {
                    if (!e.is(Types.OS_ERROR)) {
                        throw e;
                    }
                    return false;
                }
            }
            return isFolder
                    ? Files.isDirectory(seen, LinkOption.NOFOLLOW_LINKS)
                    : Files.isRegularFile(seen, LinkOption.NOFOLLOW_LINKS);
        }

        private Object status(Context cx, Object follows) {
            boolean isFollowed = follows == null || Operators.isTrue(cx, follows);
            Object posix = Modules.builtin(cx, "posix");
            return Calls.method(cx, posix, isFollowed ? "stat" : "lstat", path);
        }
    }

    private static final class EntryMethods extends MethodTable {
        EntryMethods() {
            super(
                    """
                    __class_getitem__ generic since 3.9
                    __fspath__ 0
                    __repr__ slot 0
                    inode 0
                    is_dir (*, follow_symlinks=)
                    is_file (*, follow_symlinks=)
                    is_junction 0 since 3.12
                    is_symlink 0
                    name member
                    path member
                    stat (*, follow_symlinks=)""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var own = (Entry) self;
            return switch (name) {
                case "__fspath__", "path" -> own.path;
                case "__repr__" ->
                        CodePoints.fromJava(
                                "<DirEntry "
                                        + CodePoints.toJava(Texts.plain(Texts.repr(cx, own.name)))
                                        + ">");
                case "inode" -> Attributes.get(cx, own.status(cx, false), "st_ino");
                case "is_dir" -> own.is(cx, true, args[0]);
                case "is_file" -> own.is(cx, false, args[0]);
                case "is_junction" -> false;
                case "is_symlink" -> Files.isSymbolicLink(own.file);
                case "name" -> own.name;
                default -> own.status(cx, args[0]);
            };
        }
    }
}
