package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Codecs;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PathLike;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * {@code posix}, on which {@code os} of a standard library stands: files, as far as a host allows
 * them. What the program may not do is not there.
 */
final class PosixModule extends MethodTable {
    private static final String ROWS =
            """
            access (path, mode, *, dir_fd=, effective_ids=, follow_symlinks=)
            cpu_count 0
            fspath (path)
            getcwd 0
            isatty (fd)
            listdir (path=)
            lstat (path, *, dir_fd=)
            get_terminal_size 0-1
            mkdir (path, mode=, *, dir_fd=)
            open *
            remove (path, *, dir_fd=)
            rename (src, dst, *, src_dir_fd=, dst_dir_fd=)
            replace (src, dst, *, src_dir_fd=, dst_dir_fd=)
            rmdir (path, *, dir_fd=)
            scandir (path=)
            stat (path, *, dir_fd=, follow_symlinks=)
            strerror (code)
            unlink (path, *, dir_fd=)
            urandom (size)""";

    private static final Set<String> READING = Set.of("listdir", "scandir", "stat", "lstat");

    private static final String STAT =
            "st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime";
    private static final PyType TERMINAL_SIZE =
            PyFields.type("os", "terminal_size", "columns lines");
    private static final PyType STAT_RESULT = PyFields.type("os", "stat_result", STAT);

    /** Numbers as Linux has them. */
    private static final String CONSTANTS =
            "F_OK=0 X_OK=1 W_OK=2 R_OK=4 O_RDONLY=0 O_WRONLY=1 O_RDWR=2 O_CREAT=0x40 O_EXCL=0x80"
                    + " O_TRUNC=0x200 O_APPEND=0x400 O_NONBLOCK=0x800 O_DIRECTORY=0x10000"
                    + " O_NOFOLLOW=0x20000 O_CLOEXEC=0x80000";

    private PosixModule() {
        super(ROWS);
    }

    static PyModule make(Context cx) {
        PyModule module = PyModule.of(cx, "posix", new PosixModule());
        new ProcessFunctions().fill(cx.version(), module);
        new FileChanges().fill(cx.version(), module);
        PyDict all = module.attributes();
        var environment = new PyDict();
        for (Map.Entry<String, String> each : cx.environment().entrySet()) {
            environment.put(cx, bytes(cx, each.getKey()), bytes(cx, each.getValue()));
        }
        all.putText("environ", environment);
        all.putText("error", Types.OS_ERROR);
        all.putText("stat_result", STAT_RESULT);
        all.putText("terminal_size", TERMINAL_SIZE);
        all.putText("DirEntry", PyScan.Entry.TYPE);
        all.putText("_have_functions", new PyList());
        for (String row : CONSTANTS.split(" ")) {
            int equals = row.indexOf('=');
            all.putText(row.substring(0, equals), Long.decode(row.substring(equals + 1)));
        }
        return module;
    }

    private static PyBytes bytes(Context cx, String text) {
        return new PyBytes(
                Codecs.encode(cx, CodePoints.fromJava(text), "utf-8", "surrogateescape"));
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "access" -> canAccess(cx, args);
            case "isatty" -> false;
            case "cpu_count" -> Singleton.NONE;
            case "open", "get_terminal_size" ->
                    throw Errors.os(38, "Function not implemented", Singleton.NONE);
            case "strerror" -> ErrorTexts.of(TextArguments.number(cx, args[0], 0));
            case "urandom" -> SystemRandom.bytes(cx, TextArguments.size(cx, args[0], 0));
            case "fspath" -> PathLike.of(cx, args[0]);
            case "getcwd" -> CodePoints.fromJava(cx.file("", false, ".").toString());
            default -> {
                Object shown = args[0] == null ? "." : PathLike.of(cx, args[0]);
                boolean isWritten = !READING.contains(name);
                Path path = cx.file(PathLike.text(cx, shown), isWritten, shown);
                try {
                    yield act(cx, name, path, args, shown);
                } catch (IOException e) {
                    throw OsFailure.of(e, path, shown);
                }
            }
        };
    }

    private static Object act(Context cx, String name, Path path, Object[] args, Object shown)
            throws IOException {
        switch (name) {
            case "listdir" -> {
                return list(path);
            }
            case "scandir" -> {
                return PyScan.of(cx, path, shown);
            }
            case "stat", "lstat" -> {
                return status(path);
            }
            case "mkdir" -> Files.createDirectory(path);
            case "rename", "replace" -> {
                Object to = PathLike.of(cx, args[1]);
                Path target = cx.file(PathLike.text(cx, to), true, to);
                Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
            }
            case "rmdir" -> {
                if (!Files.isDirectory(path)) {
                    throw new NotDirectoryException(shown.toString());
                }
                Files.delete(path);
            }
            case "remove", "unlink" -> {
                if (Files.isDirectory(path)) {
                    throw Errors.os(21, "Is a directory", shown);
                }
                Files.delete(path);
            }
            default -> throw new IllegalStateException(name);
        }
        return Singleton.NONE;
    }

    private static Object canAccess(Context cx, Object[] args) {
        Object shown = PathLike.of(cx, args[0]);
        long mode = TextArguments.number(cx, args[1], 0);
        Path path = cx.file(PathLike.text(cx, shown), (mode & 2) != 0, shown);
        return Files.exists(path)
                && ((mode & 4) == 0 || Files.isReadable(path))
                && ((mode & 2) == 0 || Files.isWritable(path))
                && ((mode & 1) == 0 || Files.isExecutable(path));
    }

    private static Object list(Path folder) throws IOException {
        var names = new PyList();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                names.add(CodePoints.fromJava(file.getFileName().toString()));
            }
        }
        return names;
    }

    private static Object status(Path path) throws IOException {
        Map<String, Object> all = Files.readAttributes(path, "unix:*", LinkOption.NOFOLLOW_LINKS);
        return new PyTuple(
                STAT_RESULT,
                new Object[] {
                    number(all, "mode"),
                    number(all, "ino"),
                    number(all, "dev"),
                    number(all, "nlink"),
                    number(all, "uid"),
                    number(all, "gid"),
                    number(all, "size"),
                    seconds(all, "lastAccessTime"),
                    seconds(all, "lastModifiedTime"),
                    seconds(all, "ctime")
                });
    }

    private static Object number(Map<String, Object> all, String name) {
        return ((Number) all.get(name)).longValue();
    }

    private static Object seconds(Map<String, Object> all, String name) {
        return ((FileTime) all.get(name)).to(TimeUnit.NANOSECONDS) / 1e9;
    }
}
