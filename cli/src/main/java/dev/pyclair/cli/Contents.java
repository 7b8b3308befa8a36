package dev.pyclair.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads streams to their end, unless that is further than memory goes. */
final class Contents {
    /** Most bytes that are read of one file: a fourth of the memory that Java may take, at most. */
    static final int LIMIT = (int) Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 4);

    private static final int FIRST_SIZE = 1 << 13;

    private Contents() {}

    /**
     * Reads all bytes of a stream.
     *
     * @param expected how many there probably are; 0 if that is unknown
     * @param limit most bytes there may be
     * @throws IOException if there are more
     */
    static byte[] read(InputStream in, long expected, int limit) throws IOException {
        if (expected > limit) {
            throw tooLarge(limit);
        }
        var bytes = new byte[expected > 0 ? (int) expected : Math.min(FIRST_SIZE, limit)];
        int length = 0;
        while (true) {
            while (length < bytes.length) {
                int count = in.read(bytes, length, bytes.length - length);
                if (count < 0) {
                    return Arrays.copyOf(bytes, length);
                }
                length += count;
            }
            int next = in.read();
            if (next < 0) {
                return bytes;
            }
            if (length == limit) {
                throw tooLarge(limit);
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, limit));
            bytes[length++] = (byte) next;
        }
    }

    private static IOException tooLarge(int limit) {
        return new IOException("larger than " + (limit >> 20) + " MiB, which is more than is read");
    }
}
