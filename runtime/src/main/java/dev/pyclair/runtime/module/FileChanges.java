package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.PathLike;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.TextArguments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What {@code posix} changes of files besides what is in them; links are not made. */
final class FileChanges extends MethodTable {
    private static final double BILLION = 1e9;

    private static final PosixFilePermission[] BITS = {
        PosixFilePermission.OTHERS_EXECUTE,
        PosixFilePermission.OTHERS_WRITE,
        PosixFilePermission.OTHERS_READ,
        PosixFilePermission.GROUP_EXECUTE,
        PosixFilePermission.GROUP_WRITE,
        PosixFilePermission.GROUP_READ,
        PosixFilePermission.OWNER_EXECUTE,
        PosixFilePermission.OWNER_WRITE,
        PosixFilePermission.OWNER_READ
    };

    FileChanges() {
        super(
                """
                chmod (path, mode, *, dir_fd=, follow_symlinks=)
                link (src, dst, *, src_dir_fd=, dst_dir_fd=, follow_symlinks=)
                symlink (src, dst, target_is_directory=, *, dir_fd=)
                utime (path, times=, *, ns=, dir_fd=, follow_symlinks=)""");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        boolean isLink = name.equals("link") || name.equals("symlink");
        Object shown = PathLike.of(cx, args[isLink ? 1 : 0]);
        Path path = cx.file(PathLike.text(cx, shown), true, shown);
        if (isLink) {
            throw Errors.os(1, "Operation not permitted", shown);
        }
        try {
            if (name.equals("chmod")) {
                Files.setPosixFilePermissions(path, bits(TextArguments.number(cx, args[1], 0)));
            } else {
                setTimes(cx, path, args);
            }
        } catch (IOException e) {
            throw OsFailure.of(e, path, shown);
        }
        return Singleton.NONE;
    }

    private static Set<PosixFilePermission> bits(int mode) {
        var bits = EnumSet.noneOf(PosixFilePermission.class);
        for (int i = 0; i < BITS.length; i++) {
            if ((mode >> i & 1) != 0) {
                bits.add(BITS[i]);
            }
        }
        return bits;
    }

    private static void setTimes(Context cx, Path path, Object[] args) throws IOException {
        boolean isExact = args[2] != null;
        Object given = isExact ? args[2] : args[1];
        FileTime accessed;
        FileTime modified;
        if (given == null || given == Singleton.NONE) {
            accessed = FileTime.from(cx.clock("time"), TimeUnit.NANOSECONDS);
            modified = accessed;
        } else if (given instanceof PyTuple pair && pair.size() == 2) {
            accessed = time(cx, pair.get(0), isExact);
            modified = time(cx, pair.get(1), isExact);
        } else {
            throw Errors.type(
                    isExact
                            ? "utime: 'ns' must be a tuple of two ints"
                            : "utime: 'times' must be either a tuple of two ints or None");
        }
        Files.getFileAttributeView(path, BasicFileAttributeView.class)
                .setTimes(modified, accessed, null);
    }

    private static FileTime time(Context cx, Object given, boolean isExact) {
        long nanoseconds =
                isExact
                        ? Sizes.countOf(cx, given)
                        : Numbers.isFloat(given)
                                ? (long) (Numbers.toDouble(cx, given) * BILLION)
                                : (long) (Sizes.countOf(cx, given) * BILLION);
        return FileTime.from(nanoseconds, TimeUnit.NANOSECONDS);
    }
}
