package dev.pyclair.pyc.cache;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycHeader;
import java.util.Optional;

/**
 * What a new file is to be held against: {@code py_compile.PycInvalidationMode} (3.7 on).
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/py_compile.py">CPython: {@code
 *     Lib/py_compile.py}</a>
 */
public enum InvalidationMode {
    /** Time and size of the source. */
    TIMESTAMP,
    /** A hash of the source, to be compared. */
    CHECKED_HASH,
    /** A hash of the source, not to be compared. */
    UNCHECKED_HASH;

    /**
     * What {@code py_compile} and {@code compileall} take if nothing is said. Imports do not: they
     * write times, or keep what was there.
     *
     * @param version the interpreter
     * @param sourceDateEpoch the environment variable {@code SOURCE_DATE_EPOCH}, whatever it says
     * @return a checked hash if the variable is there and not empty, and the version knows hashes
     */
    public static InvalidationMode of(PythonVersion version, Optional<String> sourceDateEpoch) {
        boolean isSet = sourceDateEpoch.isPresent() && !sourceDateEpoch.get().isEmpty();
        return isSet && version.importScheme().hasHashes() ? CHECKED_HASH : TIMESTAMP;
    }

    /**
     * The header for a source.
     *
     * @param version the interpreter
     * @param status of the source
     * @param source its bytes
     * @return the header
     * @throws IllegalArgumentException if the version knows no hashes, and one is asked for
     */
    public PycHeader header(PythonVersion version, FileStatus status, Bytes source) {
        return switch (this) {
            case TIMESTAMP ->
                    PycHeader.timestamp(version, (int) status.mtime(), (int) status.size());
            case CHECKED_HASH -> PycHeader.hash(version, SourceHash.of(source, version), true);
            case UNCHECKED_HASH -> PycHeader.hash(version, SourceHash.of(source, version), false);
        };
    }
}
