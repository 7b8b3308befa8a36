package dev.pyclair.code;

/**
 * Where a CPython keeps cached files and when it uses them; each is named after its first version.
 *
 * @see <a href="https://peps.python.org/pep-3147/">PEP 3147</a>
 */
public enum ImportScheme {
    /** Beside the source, {@code .pyc} or with {@code -O} {@code .pyo}; {@code Python/import.c}. */
    V1_0,
    /** In {@code __pycache__}, {@code .pyc} or {@code .pyo}; {@code Python/import.c}. */
    V3_2,
    /** The size of the source counts; {@code importlib}. */
    V3_3,
    /** Always {@code .pyc}, the level in the name (PEP 488). */
    V3_5,
    /** Hashes of sources (PEP 552); times modulo 2^32. */
    V3_7,
    /** {@code PYTHONPYCACHEPREFIX}; {@code zipimport} compares hashes. */
    V3_8,
    /** {@code zipimport} tells why a file was refused. */
    V3_10,
    /** A {@code ./} at the start of a path that is made absolute is dropped. */
    V3_12,
    /** A prefix works for sources in the root folder. */
    V3_14;

    /** {@return whether cached files are in {@code __pycache__}, with a tag in their names} */
    public boolean hasTags() {
        return compareTo(V3_2) >= 0;
    }

    /** {@return whether the level of optimisation is part of a name, not its suffix} */
    public boolean hasLevels() {
        return compareTo(V3_5) >= 0;
    }

    /** {@return whether {@code importlib} imports, and not {@code Python/import.c}} */
    public boolean isImportlib() {
        return compareTo(V3_3) >= 0;
    }

    /** {@return whether a header says how it is to be held against the source} */
    public boolean hasHashes() {
        return compareTo(V3_7) >= 0;
    }

    /** {@return whether the time of the source counts modulo 2^32, and not as it is} */
    public boolean wrapsTimes() {
        return !isImportlib() || hasHashes();
    }

    /**
     * {@return whether the time of a header is read as a signed number, so that one with the
     * highest bit set, before 1970 or after 2038, is never that of a source}
     */
    public boolean readsSignedTimes() {
        return !isImportlib();
    }

    /** {@return whether cached files can be kept in a tree of their own} */
    public boolean hasPrefix() {
        return compareTo(V3_8) >= 0;
    }

    /**
     * {@return whether {@code zipimport} is written in Python, and compares sizes and hashes; in C
     * it refuses hashes that are to be compared}
     */
    public boolean hasPythonZipimport() {
        return compareTo(V3_8) >= 0;
    }

    /** {@return whether {@code zipimport} tells why it refused a file} */
    public boolean tellsReasonsInZips() {
        return compareTo(V3_10) >= 0;
    }

    /** {@return whether sources in the root folder, or below a relative path there, have a path} */
    public boolean hasPrefixForRoot() {
        return compareTo(V3_14) >= 0;
    }

    /** {@return whether {@code ./} at the start of a path is dropped where it is made absolute} */
    public boolean dropsCurrentDirectory() {
        return compareTo(V3_12) >= 0;
    }
}
