package dev.pyclair.pyc.cache;

/**
 * What {@code os.stat} says of a file.
 *
 * @param kind what it is
 * @param seconds modification time, in whole seconds since 1970, rounded down
 * @param nanos nanoseconds to be added, 0 to 999,999,999
 * @param size bytes
 * @param mode permission bits
 */
public record FileStatus(Kind kind, long seconds, int nanos, long size, int mode) {
    /** The kinds of files that imports tell apart. */
    public enum Kind {
        /** Bytes with a name. */
        REGULAR,
        /** A folder. */
        FOLDER,
        /** A symbolic link; only where links are not followed. */
        LINK,
        /** A device, a pipe or a socket. */
        OTHER
    }

    /**
     * The modification time as Python makes a whole number of it: {@code int(st_mtime)}.
     *
     * <p>{@code st_mtime} is a float, so a fraction close to 1 is rounded up to the next second; a
     * time before 1970 is rounded towards 1970.
     *
     * @return seconds since 1970
     */
    public long mtime() {
        return (long) (seconds + 1e-9 * nanos);
    }
}
