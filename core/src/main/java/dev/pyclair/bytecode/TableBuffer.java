package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;
import java.util.Arrays;

/** Bytes of a table that is being written. */
final class TableBuffer {
    private byte[] bytes = new byte[64];
    private int size;

    void add(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    Bytes toBytes() {
        return Bytes.window(Arrays.copyOf(bytes, size), 0, size);
    }
}
