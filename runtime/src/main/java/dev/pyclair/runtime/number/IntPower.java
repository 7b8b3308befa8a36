package dev.pyclair.runtime.number;

import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.ValueFault;
import java.math.BigInteger;

/** Powers of integers, also modulo another. */
public final class IntPower {
    /** Bits of a modulus and an exponent with which a power takes long. */
    private static final int LONG = 1 << 13;

    private IntPower() {}

    /**
     * {@code a ** b}.
     *
     * @param a an integer
     * @param b an integer
     * @param limit hears of the size
     * @return the power: an integer, or a {@code Double} if b is negative
     * @throws ValueFault as {@link Floats#pow} if b is negative, or {@code OverflowError} if one is
     *     too large for a float
     */
    public static Object pow(Object a, Object b, SizeLimit limit) {
        if (Ints.sign(b) < 0) {
            return Floats.pow(IntFloat.toDouble(a), IntFloat.toDouble(b));
        }
        if (a instanceof Long x && x >= -1 && x <= 1) {
            boolean isOdd = Ints.big(b).testBit(0);
            return x == 0 && Ints.sign(b) == 0 || x == -1 && !isOdd ? (Object) 1L : x;
        }
        long exponent = Ints.clip(b);
        long bits = IntBits.length(a);
        if (a instanceof Long x && exponent * bits < Long.SIZE && exponent < Long.SIZE) {
            return power(x, exponent);
        }
        Ints.reserveBits(
                exponent > Long.MAX_VALUE / bits ? Long.MAX_VALUE : exponent * bits, limit);
        // The last square is the longest; all before it take less together.
        IntCost.ofProduct(exponent * bits, exponent * bits, limit);
        return Ints.of(Ints.big(a).pow((int) exponent));
    }

    /** A power that fits. */
    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) != 0) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }

    /**
     * {@code pow(a, b, c)}.
     *
     * @param a an integer
     * @param b an integer; if negative, the inverse of a is raised
     * @param c an integer
     * @param limit hears of the work
     * @return the power modulo c, with the sign of c
     * @throws ValueFault {@code ValueError} if c is 0 or there is no inverse
     */
    public static Object pow(Object a, Object b, Object c, SizeLimit limit) {
        if (Ints.sign(c) == 0) {
            throw ValueFault.value("pow() 3rd argument cannot be 0");
        }
        BigInteger modulus = Ints.big(c).abs();
        BigInteger base = Ints.big(a);
        BigInteger exponent = Ints.big(b);
        if (exponent.signum() < 0) {
            IntCost.ofInverse(a, c, limit);
        }
        if (exponent.signum() < 0 && !base.gcd(modulus).equals(BigInteger.ONE)) {
            throw ValueFault.value("base is not invertible for the given modulus");
        }
        BigInteger power = power(base, exponent, modulus, limit);
        return Ints.of(Ints.sign(c) < 0 && power.signum() != 0 ? power.subtract(modulus) : power);
    }

    /** Of long numbers, one product at a time: the clock is looked at between them. */
    private static BigInteger power(
            BigInteger base, BigInteger exponent, BigInteger modulus, SizeLimit limit) {
        long bits = modulus.bitLength();
        if (bits + exponent.bitLength() < LONG) {
            return base.modPow(exponent, modulus);
        }
        BigInteger factor = (exponent.signum() < 0 ? base.modInverse(modulus) : base).mod(modulus);
        BigInteger left = exponent.abs();
        BigInteger result = BigInteger.ONE.mod(modulus);
        for (int i = left.bitLength() - 1; i >= 0; i--) {
            result = product(result, result, modulus, limit);
            if (left.testBit(i)) {
                result = product(result, factor, modulus, limit);
            }
        }
        return result;
    }

    private static BigInteger product(
            BigInteger a, BigInteger b, BigInteger modulus, SizeLimit limit) {
        IntCost.ofProduct(a.bitLength(), b.bitLength(), limit);
        BigInteger product = a.multiply(b);
        IntCost.ofQuotient(product, modulus, limit);
        limit.work(1);
        return product.mod(modulus);
    }
}
