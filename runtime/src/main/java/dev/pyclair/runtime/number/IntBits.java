package dev.pyclair.runtime.number;

import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.ValueFault;
import java.math.BigInteger;
import java.util.Arrays;

/** Integers as bits: shifts, {@code & | ^ ~}, bytes. Negative ones have ones without end. */
public final class IntBits {
    private IntBits() {}

    /** {@return {@code a.bit_length()}} @param a an integer */
    public static int length(Object a) {
        if (a instanceof Long x) {
            return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(x));
        }
        BigInteger big = (BigInteger) a;
        // Java counts the bits of two's complement, Python those of the absolute value.
        return big.signum() < 0 && big.getLowestSetBit() == big.bitLength()
                ? big.bitLength() + 1
                : big.bitLength();
    }

    /** {@return {@code a.bit_count()}} @param a an integer */
    public static int count(Object a) {
        return a instanceof Long x ? Long.bitCount(Math.abs(x)) : ((BigInteger) a).abs().bitCount();
    }

    /** {@return {@code a & b}} @param a an integer @param b an integer */
    public static Object and(Object a, Object b) {
        return a instanceof Long x && b instanceof Long y
                ? (Object) (x & y)
                : Ints.of(Ints.big(a).and(Ints.big(b)));
    }

    /** {@return {@code a | b}} @param a an integer @param b an integer */
    public static Object or(Object a, Object b) {
        return a instanceof Long x && b instanceof Long y
                ? (Object) (x | y)
                : Ints.of(Ints.big(a).or(Ints.big(b)));
    }

    /** {@return {@code a ^ b}} @param a an integer @param b an integer */
    public static Object xor(Object a, Object b) {
        return a instanceof Long x && b instanceof Long y
                ? (Object) (x ^ y)
                : Ints.of(Ints.big(a).xor(Ints.big(b)));
    }

    /** {@return {@code ~a}} @param a an integer */
    public static Object invert(Object a) {
        return a instanceof Long x ? (Object) ~x : ((BigInteger) a).not();
    }

    /**
     * {@code a << count}.
     *
     * @param a an integer
     * @param count an integer
     * @param limit hears of the size
     * @return the shifted integer
     * @throws ValueFault {@code ValueError} if the count is negative
     */
    public static Object shiftLeft(Object a, Object count, SizeLimit limit) {
        if (Ints.sign(count) < 0) {
            throw ValueFault.value("negative shift count");
        }
        if (Ints.sign(a) == 0) {
            return 0L;
        }
        if (!(count instanceof Long bits)) {
            throw ValueFault.overflow("too many digits in integer");
        }
        if (a instanceof Long x && bits < Long.SIZE && x << bits >> bits == x) {
            return x << bits;
        }
        Ints.reserveBits(Math.min(bits, Long.MAX_VALUE / 2) + length(a), limit);
        return Ints.of(Ints.big(a).shiftLeft(bits.intValue()));
    }

    /**
     * {@code a >> count}.
     *
     * @param a an integer
     * @param count an integer
     * @return the shifted integer, rounded down
     * @throws ValueFault {@code ValueError} if the count is negative
     */
    public static Object shiftRight(Object a, Object count) {
        if (Ints.sign(count) < 0) {
            throw ValueFault.value("negative shift count");
        }
        long bits = Ints.clip(count);
        if (a instanceof Long x) {
            return x >> Math.min(bits, Long.SIZE - 1);
        }
        return Ints.of(((BigInteger) a).shiftRight((int) Math.min(bits, Integer.MAX_VALUE)));
    }

    /**
     * {@code int.to_bytes}.
     *
     * @param a an integer
     * @param length the number of bytes
     * @param isBigEndian whether the highest byte comes first
     * @param isSigned whether as two's complement
     * @param limit hears of the length
     * @return the bytes
     * @throws ValueFault {@code ValueError} if the length is negative, {@code OverflowError} if the
     *     integer does not fit
     */
    public static byte[] toBytes(
            Object a, long length, boolean isBigEndian, boolean isSigned, SizeLimit limit) {
        if (length < 0) {
            throw ValueFault.worded("ValueError", "length-negative");
        }
        BigInteger value = Ints.big(a);
        if (value.signum() < 0 && !isSigned) {
            throw ValueFault.overflow("can't convert negative int to unsigned");
        }
        // A sign takes a bit, but 0 and -1 fit into no bytes at all.
        boolean isEmpty = value.bitLength() == 0 && length == 0;
        long bits = isSigned && !isEmpty ? value.bitLength() + 1L : value.bitLength();
        if (length < (bits + Byte.SIZE - 1) / Byte.SIZE) {
            throw ValueFault.overflow("int too big to convert");
        }
        byte[] bytes = new byte[limit.array(length, 1)];
        byte[] least = value.toByteArray();
        if (value.signum() < 0) {
            Arrays.fill(bytes, (byte) -1);
        }
        int count = Math.min(least.length, bytes.length);
        System.arraycopy(least, least.length - count, bytes, bytes.length - count, count);
        return isBigEndian ? bytes : reversed(bytes);
    }

    /**
     * {@code int.from_bytes}.
     *
     * @param bytes the bytes
     * @param isBigEndian whether the highest byte comes first
     * @param isSigned whether as two's complement
     * @return the integer
     */
    public static Object fromBytes(byte[] bytes, boolean isBigEndian, boolean isSigned) {
        if (bytes.length == 0) {
            return 0L;
        }
        byte[] ordered = isBigEndian ? bytes : reversed(bytes.clone());
        return Ints.of(isSigned ? new BigInteger(ordered) : new BigInteger(1, ordered));
    }

    private static byte[] reversed(byte[] bytes) {
        for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
            byte value = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = value;
        }
        return bytes;
    }
}
