package dev.pyclair.pyc.cache;

import dev.pyclair.code.Bytes;
import java.util.Optional;

/** What imports ask a zip file. */
public interface ZipFiles {
    /**
     * A file in a zip file.
     *
     * @param mtime its time as {@code zipimport} has it: the two-second time of the directory as
     *     local time, in seconds since 1970; 0 is none
     * @param size bytes when unpacked, as the directory says
     * @param bytes the bytes
     */
    record Entry(long mtime, long size, Bytes bytes) {}

    /**
     * Looks for a file.
     *
     * @param path its path inside the zip file
     * @return the file, if there is one
     */
    Optional<Entry> entry(String path);
}
