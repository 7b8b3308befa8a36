package dev.pyclair.pyc.cache;

import dev.pyclair.code.Bytes;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The files of this machine, with the rights of this process. */
public final class NioFiles implements CacheFiles {
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

    /** Most bytes that are read of a file: what is larger is no program. */
    private static final long LARGEST = Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 4);

    private final Path directory;

    /**
     * The files as seen from a working directory.
     *
     * @param directory where relative paths start
     */
    public NioFiles(Path directory) {
        this.directory = directory;
    }

    /** A path that the system's encoding cannot write is that of no file. */
    private Path path(String path) throws NoSuchFileException {
        try {
            return directory.resolve(path);
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(path);
        }
    }

    @Override
    public Optional<FileStatus> status(String path) {
        try {
            PosixFileAttributes attributes =
                    Files.readAttributes(path(path), PosixFileAttributes.class);
            FileTime time = attributes.lastModifiedTime();
            long seconds = time.toInstant().getEpochSecond();
            return Optional.of(
                    new FileStatus(
                            kindOf(attributes),
                            seconds,
                            time.toInstant().getNano(),
                            attributes.size(),
                            mode(attributes.permissions())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<FileStatus.Kind> kind(String path) {
        try {
            return Optional.of(
                    kindOf(
                            Files.readAttributes(
                                    path(path),
                                    BasicFileAttributes.class,
                                    LinkOption.NOFOLLOW_LINKS)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static FileStatus.Kind kindOf(BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            return FileStatus.Kind.REGULAR;
        }
        if (attributes.isDirectory()) {
            return FileStatus.Kind.FOLDER;
        }
        return attributes.isSymbolicLink() ? FileStatus.Kind.LINK : FileStatus.Kind.OTHER;
    }

    /** The bits of permissions, as {@code st_mode} has them. */
    static int mode(Set<PosixFilePermission> permissions) {
        int mode = 0;
        for (int i = 0; i < BITS.length; i++) {
            mode |= permissions.contains(BITS[i]) ? 1 << i : 0;
        }
        return mode;
    }

    /** The permissions that bits stand for. */
    static Set<PosixFilePermission> permissions(int mode) {
        var permissions = EnumSet.noneOf(PosixFilePermission.class);
        for (int i = 0; i < BITS.length; i++) {
            if ((mode & 1 << i) != 0) {
                permissions.add(BITS[i]);
            }
        }
        return permissions;
    }

    @Override
    public FileRead read(String path) {
        Path file;
        try {
            file = path(path);
        } catch (NoSuchFileException e) {
            return new FileRead.Failure(FileFault.MISSING);
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return new FileRead.Failure(FileFault.FOLDER);
            }
            if (!attributes.isRegularFile()) {
                return new FileRead.Failure(FileFault.ENDLESS);
            }
            if (attributes.size() > LARGEST) {
                return new FileRead.Failure(FileFault.LARGE);
            }
            byte[] bytes = Files.readAllBytes(file);
            return new FileRead.Content(Bytes.window(bytes, 0, bytes.length));
        } catch (NoSuchFileException e) {
            return new FileRead.Failure(FileFault.MISSING);
        } catch (AccessDeniedException e) {
            return new FileRead.Failure(FileFault.FORBIDDEN);
        } catch (FileSystemLoopException e) {
            return new FileRead.Failure(FileFault.LOOP);
        } catch (IOException e) {
            return new FileRead.Failure(fault(file));
        }
    }

    /** The faults for which Java has no class of their own. */
    private static FileFault fault(Path file) {
        for (Path above = file.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return Files.isDirectory(above) ? FileFault.OTHER : FileFault.NOT_A_FOLDER;
            }
        }
        return FileFault.OTHER;
    }

    @Override
    public boolean canList(String folder) {
        try {
            Path path = path(folder);
            return Files.isDirectory(path) && Files.isReadable(path);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public boolean canCreateIn(String folder) {
        try {
            Path path = path(folder);
            return Files.isDirectory(path) && Files.isWritable(path) && Files.isExecutable(path);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
