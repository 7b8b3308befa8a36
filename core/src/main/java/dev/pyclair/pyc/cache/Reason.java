package dev.pyclair.pyc.cache;

/** Why an import does what it does. */
public enum Reason {
    /** Time and size are those of the source. */
    TIME_AND_SIZE_EQUAL(true, "the cached file has time and size of the source"),
    /** The hash is that of the source. */
    HASH_EQUAL(true, "the cached file has the hash of the source"),
    /** The header has a hash that is not to be compared. */
    HASH_UNCHECKED(true, "the cached file says that its hash is not to be compared"),
    /** The policy is never to compare hashes. */
    HASH_POLICY_NEVER(true, "hashes are never compared"),
    /** There is no source to compare with. */
    NO_SOURCE(true, "there is no source to hold the file against"),

    /** There is no cached file. */
    NO_CACHED_FILE(false, "there is no cached file"),
    /** The cached file cannot be read. */
    CACHED_FILE_UNREADABLE(false, "the cached file cannot be read"),
    /** The status of the source is not known, so the cached file is not looked at. */
    NO_SOURCE_STATUS(false, "the time of the source is not known"),
    /** The magic number is another version's. */
    BAD_MAGIC(false, "the cached file has the magic number of another version"),
    /** The cached file ends inside its header. */
    HEADER_TRUNCATED(false, "the cached file ends inside its header"),
    /** Flags are set that have no meaning. */
    INVALID_FLAGS(false, "the cached file has flags that have no meaning"),
    /** The time is another than that of the source. */
    TIME_DIFFERS(false, "the time in the cached file is not that of the source"),
    /** The size is another than that of the source. */
    SIZE_DIFFERS(false, "the size in the cached file is not that of the source"),
    /** The hash is another than that of the source. */
    HASH_DIFFERS(false, "the hash in the cached file is not that of the source"),
    /** The file has a hash that is to be compared, which this {@code zipimport} does not do. */
    HASH_REFUSED(false, "zipimport of this version does not compare hashes"),

    /** The object behind the header is not complete. */
    BODY_TRUNCATED(false, "the code in the cached file is not complete"),
    /** The object behind the header is malformed. */
    BODY_MALFORMED(false, "the code in the cached file is malformed"),
    /** The object behind the header is no code. */
    BODY_NOT_CODE(false, "the cached file holds no code"),
    /** The source cannot be read. */
    SOURCE_UNREADABLE(false, "the source cannot be read"),
    /** There is no path for a cached file, but an error. */
    CACHE_PATH_FAILS(false, "the path of the cached file cannot be told"),
    /** No file of that name is found. */
    NOT_FOUND(false, "there is no module of that name"),
    /** An extension module goes first. */
    EXTENSION(true, "an extension module goes before a source"),
    /** A folder without {@code __init__}. */
    NAMESPACE(true, "there is a folder of that name, without __init__.py");

    private final boolean accepts;
    private final String words;

    Reason(boolean accepts, String words) {
        this.accepts = accepts;
        this.words = words;
    }

    /** {@return whether the file that was looked at is used} */
    public boolean accepts() {
        return accepts;
    }

    /** {@return the reason in words} */
    @Override
    public String toString() {
        return words;
    }
}
