package dev.pyclair.code;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * An immutable run of bytes: a Python {@code bytes} constant (in Python 2 a {@code str}), bytecode,
 * or a table of a code object.
 *
 * <p>A value read from a file is a window on the file's own array, so that reading copies nothing.
 */
public final class Bytes implements Constant, Comparable<Bytes> {
    /** The empty run. */
    public static final Bytes EMPTY = new Bytes(new byte[0], 0, 0);

    private final byte[] array;
    private final int start;
    private final int length;

    private Bytes(byte[] array, int start, int length) {
        this.array = array;
        this.start = start;
        this.length = length;
    }

    /**
     * A copy of an array.
     *
     * @param bytes the values
     * @return the run, which later changes of the array do not reach
     */
    public static Bytes of(byte... bytes) {
        return bytes.length == 0 ? EMPTY : new Bytes(bytes.clone(), 0, bytes.length);
    }

    /**
     * A window on an array, which the caller promises never to change again.
     *
     * @param array the array
     * @param start index of the first byte
     * @param length number of bytes
     * @return the window
     * @throws IndexOutOfBoundsException if the window does not lie inside the array
     */
    public static Bytes window(byte[] array, int start, int length) {
        Objects.checkFromIndexSize(start, length, array.length);
        return new Bytes(array, start, length);
    }

    /** {@return the number of bytes} */
    public int length() {
        return length;
    }

    /** {@return whether there are no bytes} */
    public boolean isEmpty() {
        return length == 0;
    }

    /**
     * One byte, unsigned.
     *
     * @param index from 0
     * @return 0 to 255
     * @throws IndexOutOfBoundsException if there is no such byte
     */
    public int at(int index) {
        return array[start + Objects.checkIndex(index, length)] & 0xff;
    }

    /**
     * Some of the bytes.
     *
     * @param from index of the first
     * @param to index behind the last
     * @return a window on them
     * @throws IndexOutOfBoundsException if it does not lie inside
     */
    public Bytes part(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        return new Bytes(array, start + from, to - from);
    }

    /** {@return a copy of the bytes} */
    public byte[] toArray() {
        return Arrays.copyOfRange(array, start, start + length);
    }

    /**
     * Copies the bytes into an array.
     *
     * @param target the array
     * @param offset index in the target of the first byte
     */
    public void copyTo(byte[] target, int offset) {
        System.arraycopy(array, start, target, offset, length);
    }

    /** {@return the bytes as characters U+0000 to U+00FF} */
    public String toLatin1() {
        return new String(array, start, length, StandardCharsets.ISO_8859_1);
    }

    /** {@return the bytes decoded as UTF-8; an ill-formed sequence becomes U+FFFD} */
    public String toUtf8() {
        return new String(array, start, length, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that
                && Arrays.equals(
                        array,
                        start,
                        start + length,
                        that.array,
                        that.start,
                        that.start + that.length);
    }

    /** Compares byte by byte, unsigned; of two that agree so far, the shorter is less. */
    @Override
    public int compareTo(Bytes that) {
        return Arrays.compareUnsigned(
                array, start, start + length, that.array, that.start, that.start + that.length);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + array[i];
        }
        return hash;
    }

    /** {@return the bytes in hexadecimal} */
    @Override
    public String toString() {
        var hex = new StringBuilder(2 * length);
        for (int i = 0; i < length; i++) {
            hex.append(Character.forDigit(at(i) >> 4, 16))
                    .append(Character.forDigit(at(i) & 15, 16));
        }
        return hex.toString();
    }
}
