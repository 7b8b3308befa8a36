package dev.pyclair.marshal;

import dev.pyclair.MalformedPycException;
import dev.pyclair.code.Bytes;

/**
 * A place in an array of bytes, from which little-endian values are taken.
 *
 * <p>All reading goes through here: nothing is taken that is not there, and a count is compared
 * with what is left before anything is allocated for it.
 */
final class Cursor {
    private final byte[] array;
    private int offset;

    Cursor(byte[] array, int offset) {
        this.array = array;
        this.offset = offset;
    }

    /** Bytes from the start of the array. */
    int offset() {
        return offset;
    }

    int remaining() {
        return array.length - offset;
    }

    private void need(int count, String what) {
        if (array.length - offset < count) {
            throw MalformedPycException.truncated(
                    "the file ends inside "
                            + what
                            + ": "
                            + bytes(count)
                            + " needed, "
                            + remaining()
                            + " left",
                    offset);
        }
    }

    static String bytes(int count) {
        return count == 1 ? "1 byte" : count + " bytes";
    }

    int u8(String what) {
        need(1, what);
        return array[offset++] & 0xff;
    }

    int i16(String what) {
        need(2, what);
        int value = array[offset] & 0xff | array[offset + 1] << 8;
        offset += 2;
        return value;
    }

    int i32(String what) {
        need(4, what);
        int at = offset;
        offset = at + 4;
        return array[at] & 0xff
                | (array[at + 1] & 0xff) << 8
                | (array[at + 2] & 0xff) << 16
                | array[at + 3] << 24;
    }

    long i64(String what) {
        need(8, what);
        return i32(what) & 0xffffffffL | (long) i32(what) << 32;
    }

    Bytes bytes(int count, String what) {
        need(count, what);
        Bytes window = Bytes.window(array, offset, count);
        offset += count;
        return window;
    }

    /**
     * The count of what follows, at least a byte for each.
     *
     * @throws MalformedPycException if it is negative or more than can follow
     */
    int count(String what) {
        int start = offset;
        int count = i32(what);
        if (count < 0) {
            throw new MalformedPycException(
                    "the count of " + what + " is negative: " + count, start);
        }
        if (count > remaining()) {
            throw MalformedPycException.truncated(
                    what
                            + " counts "
                            + count
                            + ", but the file has only "
                            + bytes(remaining())
                            + " left",
                    start);
        }
        return count;
    }
}
