package dev.pyclair.runtime.number;

import dev.pyclair.code.PyHash;
import java.math.BigInteger;

/** {@code hash()} of numbers: numbers that are equal have equal ones, of whatever type they are. */
public final class NumberHash {
    private static final long IMAGINARY = 1000003;

    private NumberHash() {}

    /** {@return the hash of an integer} @param a an integer */
    public static long ofInt(Object a) {
        return a instanceof Long x ? PyHash.ofInt(x) : PyHash.ofBigInteger((BigInteger) a);
    }

    /** {@return the hash of a float} @param x a float, not a NaN, which has that of its identity */
    public static long ofFloat(double x) {
        return PyHash.ofDouble(x);
    }

    /**
     * The hash of a complex number.
     *
     * @param real that of its real part
     * @param imaginary that of its imaginary part
     * @return that of both
     */
    public static long ofComplex(long real, long imaginary) {
        long hash = real + IMAGINARY * imaginary;
        return hash == -1 ? -2 : hash;
    }
}
