package dev.pyclair.pyc.tree;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.cache.FileStatus;
import dev.pyclair.pyc.cache.HeaderCheck;
import dev.pyclair.pyc.cache.Reason;
import dev.pyclair.pyc.cache.SourceHash;
import dev.pyclair.pyc.tree.SourceFolder.Search;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** Finds the state of a file that is all right by itself: holds it against its source. */
final class SourceCheck {
    private SourceCheck() {}

    /**
     * Holds a file against what was found of its source.
     *
     * @param without the state of a file without a source
     * @param name the source that is missing then
     */
    static CacheEntry of(Draft draft, Search search, CacheState without, String name) {
        if (search instanceof Search.Outside outside) {
            return draft.in(
                    CacheState.LINK,
                    "its source " + outside.path() + " is a link that leads out of the tree");
        }
        if (search instanceof Search.Unknown unknown) {
            return draft.in(
                    CacheState.UNREADABLE,
                    "whether its source is there cannot be told: " + unknown.reason());
        }
        if (search instanceof Search.Found found) {
            draft.setSource(found.path());
            return compare(draft, found);
        }
        return draft.in(without, "there is no " + name);
    }

    private static CacheEntry compare(Draft draft, Search.Found source) {
        var header = new HeaderCheck(draft.version(), draft.head());
        if (header.isHashBased()) {
            return compareHash(draft, header, source.path());
        }
        BasicFileAttributes attributes = source.attributes();
        long time = time(attributes, draft.version());
        Reason reason = header.compareTime(time, attributes.size());
        if (reason == Reason.TIME_DIFFERS) {
            return draft.in(
                    CacheState.STALE,
                    "the source is of " + text(time) + ", the file of " + text(header.time()));
        }
        if (reason == Reason.SIZE_DIFFERS) {
            return draft.in(
                    CacheState.STALE,
                    "the source has "
                            + attributes.size()
                            + " bytes, that of the file had "
                            + header.size());
        }
        return draft.in(CacheState.VALID, "");
    }

    private static String text(long seconds) {
        return Instant.ofEpochSecond(seconds).toString();
    }

    private static long time(BasicFileAttributes attributes, PythonVersion version) {
        Instant time = attributes.lastModifiedTime().toInstant();
        if (!version.importScheme().isImportlib()) {
            return time.getEpochSecond();
        }
        var status =
                new FileStatus(
                        FileStatus.Kind.REGULAR,
                        time.getEpochSecond(),
                        time.getNano(),
                        attributes.size(),
                        0);
        return status.mtime();
    }

    private static CacheEntry compareHash(Draft draft, HeaderCheck header, Path source) {
        Bytes hash;
        try {
            byte[] bytes = FileContent.ofSource(source);
            hash = SourceHash.of(Bytes.window(bytes, 0, bytes.length), draft.version());
        } catch (IOException e) {
            return draft.in(CacheState.UNREADABLE, "its source cannot be read: " + Faults.words(e));
        }
        boolean isEqual = hash.equals(header.hash());
        String hashes = "the hash of the source is " + hash + ", that in the file " + header.hash();
        if (header.isChecked()) {
            return isEqual ? draft.in(CacheState.VALID, "") : draft.in(CacheState.STALE, hashes);
        }
        return isEqual
                ? draft.in(
                        CacheState.UNCHECKED_HASH,
                        "it is used whatever becomes of its source: no import compares its hash")
                : draft.in(
                        CacheState.HASH_MISMATCH,
                        "it is used, though it is not of its source: " + hashes);
    }
}
