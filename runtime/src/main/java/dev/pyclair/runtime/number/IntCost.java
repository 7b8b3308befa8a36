package dev.pyclair.runtime.number;

import dev.pyclair.runtime.text.SizeLimit;
import java.math.BigInteger;

/**
 * What arithmetic of very large integers costs, told to a {@link SizeLimit} before it is done.
 *
 * <p>Fitted to {@link BigInteger}: products take the time of Toom and Cook, quotients and texts
 * that of some products, and what is left is quadratic.
 */
public final class IntCost {
    /** Integers of fewer bits cost nothing worth telling. */
    private static final int SMALL = 1 << 13;

    private static final double PRODUCT = 0.75;
    private static final double EXPONENT = 0.465;
    private static final double QUOTIENTS = 2;
    private static final double TEXTS = 8;
    private static final double SQUARE = 1;
    private static final double STEPS = 0.5;

    private IntCost() {}

    private static double product(double bits, double otherBits) {
        double longer = Math.max(bits, otherBits) / Integer.SIZE;
        double shorter = Math.max(1, Math.min(bits, otherBits) / Integer.SIZE);
        return PRODUCT * longer * Math.pow(shorter, EXPONENT);
    }

    /**
     * Tells of a product.
     *
     * @param bits the length of a factor
     * @param otherBits that of the other
     * @param limit hears of it
     */
    public static void ofProduct(long bits, long otherBits, SizeLimit limit) {
        if (bits + otherBits > SMALL) {
            limit.work((long) product(bits, otherBits));
        }
    }

    /**
     * Tells of a quotient or a rest.
     *
     * @param a an integer
     * @param b an integer
     * @param limit hears of it
     */
    public static void ofQuotient(Object a, Object b, SizeLimit limit) {
        if (a instanceof BigInteger big && big.bitLength() > SMALL) {
            int length = IntBits.length(b);
            limit.work((long) (QUOTIENTS * product(Math.max(1, big.bitLength() - length), length)));
        }
    }

    /**
     * Tells of a greatest common divisor or a root, which take time of the square of their length.
     *
     * @param a an integer
     * @param b an integer
     * @param limit hears of it
     */
    public static void ofDivisor(Object a, Object b, SizeLimit limit) {
        double words = (double) IntBits.length(a) / Integer.SIZE;
        double others = (double) IntBits.length(b) / Integer.SIZE;
        if (words + others > (double) SMALL / Integer.SIZE) {
            limit.work((long) (SQUARE * (words + 1) * (others + 1)));
        }
    }

    /**
     * Tells of an inverse, which takes a step for each bit.
     *
     * @param a an integer
     * @param modulus an integer
     * @param limit hears of it
     */
    public static void ofInverse(Object a, Object modulus, SizeLimit limit) {
        double bits = (double) IntBits.length(a) + IntBits.length(modulus);
        if (bits > SMALL / 4) {
            limit.work((long) (STEPS * bits * bits / Integer.SIZE));
        }
    }

    /**
     * Tells of the digits of an integer in a base that is no power of two.
     *
     * @param bits its length
     * @param limit hears of it
     */
    public static void ofText(long bits, SizeLimit limit) {
        if (bits > SMALL) {
            limit.work((long) (TEXTS * product(bits, bits)));
        }
    }
}
