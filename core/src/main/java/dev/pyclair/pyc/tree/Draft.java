package dev.pyclair.pyc.tree;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.HeaderLayout;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** What is known of a file while its state is being found. */
final class Draft {
    private final FolderListing.Item item;
    private String tag = "";
    private String optimization = "";
    private Optional<PythonVersion> version = Optional.empty();
    private Optional<PycHeader> header = Optional.empty();
    private Optional<Path> source = Optional.empty();
    private Bytes head = Bytes.EMPTY;
    private boolean isOldPytest;

    Draft(FolderListing.Item item) {
        this.item = item;
    }

    Path path() {
        return item.path();
    }

    void setName(CachedName name) {
        tag = name.tag();
        optimization = name.optimization();
        version = name.version();
        isOldPytest = name.isOldPytest();
    }

    /** Whether the file has a magic number, a time and a size, of whatever version it is. */
    boolean isOldPytest() {
        return isOldPytest;
    }

    void setVersion(PythonVersion value) {
        version = Optional.of(value);
    }

    void setSource(Path path) {
        source = Optional.of(path);
    }

    PythonVersion version() {
        return version.orElseThrow();
    }

    Bytes head() {
        return head;
    }

    CacheEntry in(CacheState state, String detail) {
        return new CacheEntry(
                item.path(),
                state,
                detail,
                source,
                tag,
                version,
                optimization,
                header,
                item.attributes());
    }

    /** What is to be said of something that is no file to be opened. */
    Optional<CacheEntry> notAFile() {
        if (item.attributes().isEmpty()) {
            return Optional.of(in(CacheState.UNREADABLE, "it cannot be looked at"));
        }
        BasicFileAttributes attributes = item.attributes().get();
        if (attributes.isSymbolicLink()) {
            return Optional.of(in(CacheState.LINK, "it is a link to " + target()));
        }
        if (attributes.isRegularFile()) {
            return Optional.empty();
        }
        String kind = attributes.isDirectory() ? "a folder" : "a device, a pipe or a socket";
        return Optional.of(in(CacheState.UNREADABLE, "it is " + kind));
    }

    private String target() {
        try {
            return Files.readSymbolicLink(item.path()).toString();
        } catch (IOException e) {
            return "what cannot be told: " + Faults.words(e);
        }
    }

    /** Reads the start of the file; what is to be said if that fails. */
    Optional<CacheEntry> readHead() {
        try {
            head = FileContent.head(item.path());
            head = isOldPytest ? withFlags(head) : head;
        } catch (IOException e) {
            return Optional.of(
                    in(CacheState.UNREADABLE, "it cannot be opened: " + Faults.words(e)));
        }
        return Optional.empty();
    }

    /**
     * The header that the version would have written: with flags that say nothing, if it has any.
     */
    private Bytes withFlags(Bytes old) {
        if (old.length() < Judge.OLD_PYTEST || version().headerLayout() != HeaderLayout.FLAGS) {
            return old;
        }
        var bytes = new byte[HeaderLayout.FLAGS.size()];
        old.part(0, MagicOwners.SIZE).copyTo(bytes, 0);
        old.part(MagicOwners.SIZE, Judge.OLD_PYTEST).copyTo(bytes, 2 * MagicOwners.SIZE);
        return Bytes.of(bytes);
    }

    /** Takes the header of the file's version; what is to be said if the file ends inside. */
    Optional<CacheEntry> takeHeader() {
        int size = version().headerLayout().size();
        if (head.length() < size) {
            return Optional.of(ended(size));
        }
        header = Optional.of(new PycHeader(version().headerLayout(), head.part(0, size)));
        return Optional.empty();
    }

    CacheEntry ended(int size) {
        return in(
                CacheState.BROKEN,
                head.isEmpty()
                        ? "it is empty"
                        : "it ends inside its header: it has "
                                + head.length()
                                + " of "
                                + size
                                + " bytes");
    }
}
