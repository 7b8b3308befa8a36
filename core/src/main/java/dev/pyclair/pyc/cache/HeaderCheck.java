package dev.pyclair.pyc.cache;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.HeaderLayout;
import dev.pyclair.code.ImportScheme;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.Magic;
import java.util.Optional;

/**
 * What the header of a {@code .pyc} file says by itself, and held against a source.
 *
 * <p>Only the first 16 bytes of the file are looked at.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/importlib/_bootstrap_external.py">
 *     CPython: {@code Lib/importlib/_bootstrap_external.py}, {@code _classify_pyc}, {@code
 *     _validate_timestamp_pyc} and {@code _validate_hash_pyc}</a>
 */
public final class HeaderCheck {
    private static final int MAGIC_SIZE = 4;
    private static final int HASH_OFFSET = 8;
    private static final int HASH_END = 16;
    private static final int HASH_BASED = 1;
    private static final int CHECK_SOURCE = 2;
    private static final long WORD = 0xffffffffL;

    /** How far the times of a zip file and of a header may be apart: it counts in two seconds. */
    private static final long ZIP_TOLERANCE = 1;

    private final PythonVersion version;
    private final Bytes file;

    /**
     * The check of a file.
     *
     * @param version which interpreter reads it
     * @param file the file, or its first 16 bytes
     */
    public HeaderCheck(PythonVersion version, Bytes file) {
        this.version = version;
        this.file = file;
    }

    private boolean hasFlags() {
        return version.headerLayout() == HeaderLayout.FLAGS;
    }

    private long word(int offset) {
        long word = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            word |= (long) file.at(offset + i) << 8 * i;
        }
        return word;
    }

    private int wordsOffset() {
        return hasFlags() ? HASH_OFFSET : MAGIC_SIZE;
    }

    /** {@return what is wrong with the header itself, if anything is} */
    public Optional<Reason> fault() {
        if (!magic().equals(Magic.of(version).bytes())) {
            return Optional.of(Reason.BAD_MAGIC);
        }
        if (file.length() < version.headerLayout().size()) {
            return Optional.of(Reason.HEADER_TRUNCATED);
        }
        if ((flags() & ~(HASH_BASED | CHECK_SOURCE)) != 0) {
            return Optional.of(Reason.INVALID_FLAGS);
        }
        return Optional.empty();
    }

    /** {@return the first four bytes, or as many as there are} */
    public Bytes magic() {
        return file.part(0, Math.min(MAGIC_SIZE, file.length()));
    }

    /** {@return the flags of a header that is complete, unsigned; 0 before 3.7} */
    public long flags() {
        return hasFlags() ? word(MAGIC_SIZE) : 0;
    }

    /** {@return whether a header without fault has a hash, and no time} */
    public boolean isHashBased() {
        return (flags() & HASH_BASED) != 0;
    }

    /** {@return whether the hash is to be compared} */
    public boolean isChecked() {
        return (flags() & CHECK_SOURCE) != 0;
    }

    /**
     * Whether a hash is compared.
     *
     * @param policy the interpreter's
     * @return whether it is
     */
    public boolean comparesHash(HashPolicy policy) {
        return policy != HashPolicy.NEVER && (isChecked() || policy == HashPolicy.ALWAYS);
    }

    /** {@return the eight bytes of the hash} */
    public Bytes hash() {
        return file.part(HASH_OFFSET, HASH_END);
    }

    /** {@return the time of the source in seconds since 1970, modulo 2^32} */
    public long time() {
        return word(wordsOffset());
    }

    /** {@return whether there is a size} */
    public boolean hasSize() {
        return version.headerLayout() != HeaderLayout.TIME;
    }

    /** {@return the size of the source in bytes, modulo 2^32} */
    public long size() {
        return word(wordsOffset() + MAGIC_SIZE);
    }

    /**
     * Holds time and size of a header without fault against those of the source.
     *
     * @param mtime time of the source in seconds
     * @param sourceSize its size in bytes
     * @return whether they are equal, or which differs
     */
    public Reason compareTime(long mtime, long sourceSize) {
        ImportScheme scheme = version.importScheme();
        if (time() != (scheme.wrapsTimes() ? mtime & WORD : mtime)) {
            return Reason.TIME_DIFFERS;
        }
        // Python/marshal.c, 2.7: r_long extends the sign, Python/import.c cuts the source's to 32
        // bits.
        if (scheme.readsSignedTimes() && time() > Integer.MAX_VALUE) {
            return Reason.TIME_DIFFERS;
        }
        return compareSize(sourceSize);
    }

    private Reason compareSize(long sourceSize) {
        return hasSize() && size() != (sourceSize & WORD)
                ? Reason.SIZE_DIFFERS
                : Reason.TIME_AND_SIZE_EQUAL;
    }

    /** As {@link #compareTime}, with the tolerance of {@code zipimport}. */
    Reason compareZipTime(long mtime, long sourceSize) {
        if (Math.abs(time() - mtime) > ZIP_TOLERANCE) {
            return Reason.TIME_DIFFERS;
        }
        if (!version.importScheme().hasPythonZipimport()) {
            return Reason.TIME_AND_SIZE_EQUAL;
        }
        return size() == sourceSize ? Reason.TIME_AND_SIZE_EQUAL : Reason.SIZE_DIFFERS;
    }

    /**
     * Holds the hash of a header against that of the source.
     *
     * @param source the bytes of the source
     * @return whether they are equal
     */
    public Reason compareHash(Bytes source) {
        return hash().equals(SourceHash.of(source, version))
                ? Reason.HASH_EQUAL
                : Reason.HASH_DIFFERS;
    }
}
