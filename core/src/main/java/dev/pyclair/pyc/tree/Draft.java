package dev.pyclair.pyc.tree;

import dev.pyclair.code.Bytes;
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
            return Optional.of(in(CacheState.LINK, "it leads to " + target()));
        }
        return attributes.isRegularFile()
                ? Optional.empty()
                : Optional.of(in(CacheState.UNREADABLE, "it is a device, a pipe or a socket"));
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
        } catch (IOException e) {
            return Optional.of(
                    in(CacheState.UNREADABLE, "it cannot be opened: " + Faults.words(e)));
        }
        return Optional.empty();
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
