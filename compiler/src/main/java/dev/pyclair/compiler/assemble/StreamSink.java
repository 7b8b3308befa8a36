package dev.pyclair.compiler.assemble;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import java.util.Arrays;

/** Bytes of a marshal stream that is being written; numbers are little-endian. */
final class StreamSink {
    private static final int LEAST = 1 << 10;

    private byte[] bytes;
    private int size;

    StreamSink(int capacity) {
        bytes = new byte[Math.max(capacity, 16)];
    }

    /** A guess of how long the stream of a module is. */
    static int guess(CodeObject module) {
        return Math.max(LEAST, 16 * module.code().length());
    }

    private void reserve(int count) {
        if (bytes.length - size < count) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + count));
        }
    }

    void u8(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    void u16(int value) {
        reserve(2);
        bytes[size++] = (byte) value;
        bytes[size++] = (byte) (value >> 8);
    }

    void i32(int value) {
        reserve(4);
        bytes[size++] = (byte) value;
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) (value >> 16);
        bytes[size++] = (byte) (value >> 24);
    }

    void f64(double value) {
        long bits = Double.doubleToRawLongBits(value);
        i32((int) bits);
        i32((int) (bits >> 32));
    }

    void bytes(Bytes value) {
        reserve(value.length());
        value.copyTo(bytes, size);
        size += value.length();
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }
}
