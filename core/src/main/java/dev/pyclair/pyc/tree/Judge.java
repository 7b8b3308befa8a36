package dev.pyclair.pyc.tree;

import dev.pyclair.MalformedPycException;
import dev.pyclair.PyclairException;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.HeaderLayout;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.cache.HeaderCheck;
import dev.pyclair.pyc.tree.MagicOwners.Owner;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Finds the state of a file by itself: whose it is, and whether it is whole. */
final class Judge {
    /** Flags of PEP 552 that mean something: hash-based, and to be checked. */
    private static final long MEANT = 3;

    /** To be checked, without a hash to check. */
    private static final long CHECK_ALONE = 2;

    /** Bytes of the headers of pytest before 6, for all versions. */
    static final int OLD_PYTEST = 12;

    private final TreeOptions options;
    private final MagicOwners owners = new MagicOwners();

    Judge(TreeOptions options) {
        this.options = options;
    }

    /**
     * Looks at a file whose name tells the version; what is to be said, if that is all there is.
     */
    Optional<CacheEntry> examineTagged(Draft draft) {
        Optional<CacheEntry> failed = draft.readHead();
        if (failed.isPresent()) {
            return failed;
        }
        failed = draft.takeHeader();
        if (failed.isPresent()) {
            return failed;
        }
        Owner owner = owners.of(draft.head());
        if (owner.version().isEmpty()) {
            return Optional.of(draft.in(CacheState.FOREIGN, owner.fault()));
        }
        Optional<CacheEntry> other = otherVersion(draft);
        if (other.isPresent()) {
            return other;
        }
        if (owner.version().get() != draft.version() || !owner.isOut()) {
            return Optional.of(
                    draft.in(
                            CacheState.HEADER,
                            "its magic number is that of "
                                    + owner.release()
                                    + ", its name that of "
                                    + draft.version()
                                    + ": an import ignores it"));
        }
        return examineFlagsAndBody(draft, "an import ignores it");
    }

    /**
     * Looks at a file whose magic number tells the version; what is to be said, if that is all
     * there is.
     */
    Optional<CacheEntry> examineUntagged(Draft draft) {
        Optional<CacheEntry> failed = draft.readHead();
        if (failed.isPresent()) {
            return failed;
        }
        if (draft.head().length() < MagicOwners.SIZE) {
            return Optional.of(draft.ended(MagicOwners.SIZE));
        }
        Owner owner = owners.of(draft.head());
        if (owner.version().isEmpty()) {
            return Optional.of(draft.in(CacheState.FOREIGN, owner.fault()));
        }
        draft.setVersion(owner.version().get());
        failed = draft.takeHeader();
        return failed.isPresent() ? failed : otherVersion(draft);
    }

    private Optional<CacheEntry> otherVersion(Draft draft) {
        return options.version().isEmpty() || options.version().get() == draft.version()
                ? Optional.empty()
                : Optional.of(
                        draft.in(
                                CacheState.FOREIGN,
                                "it is of CPython "
                                        + draft.version()
                                        + ", not of "
                                        + options.version().get()));
    }

    /**
     * Looks at what is the same for all files.
     *
     * @param effect what becomes of flags without a meaning
     */
    Optional<CacheEntry> examineFlagsAndBody(Draft draft, String effect) {
        if (draft.version().headerLayout() == HeaderLayout.FLAGS) {
            long flags = new HeaderCheck(draft.version(), draft.head()).flags();
            if ((flags & ~MEANT) != 0) {
                return Optional.of(
                        draft.in(
                                CacheState.HEADER,
                                "its flags 0x"
                                        + Long.toHexString(flags)
                                        + " have no meaning: "
                                        + effect));
            }
            if (flags == CHECK_ALONE) {
                return Optional.of(
                        draft.in(
                                CacheState.HEADER,
                                "its flags ask to check a hash, and it has none: no CPython writes"
                                        + " them, and all take the file for one with a time"));
            }
        }
        return options.readsBodies() ? examineBody(draft) : Optional.empty();
    }

    private static Optional<CacheEntry> examineBody(Draft draft) {
        try {
            byte[] bytes = FileContent.ofCachedFile(draft.path());
            PycFile file =
                    draft.isOldPytest()
                            ? PycFile.readRaw(
                                    Arrays.copyOfRange(bytes, OLD_PYTEST, bytes.length),
                                    draft.version())
                            : PycFile.read(bytes);
            return file.root().value() instanceof CodeObject
                    ? Optional.empty()
                    : Optional.of(draft.in(CacheState.BROKEN, "it holds no code"));
        } catch (MalformedPycException e) {
            return Optional.of(draft.in(CacheState.BROKEN, e.getMessage()));
        } catch (PyclairException e) {
            return Optional.of(draft.in(CacheState.FOREIGN, e.getMessage()));
        } catch (IOException e) {
            return Optional.of(
                    draft.in(CacheState.UNREADABLE, "it cannot be read: " + Faults.words(e)));
        }
    }
}
