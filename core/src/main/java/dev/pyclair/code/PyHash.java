package dev.pyclair.code;

import java.math.BigInteger;

/**
 * Python's {@code hash()} of constants, as 64-bit builds of CPython 3.2 on compute it when {@code
 * PYTHONHASHSEED} is 0.
 *
 * <p>Some hashes are addresses and hence no function of a file: those of {@code ...}, of {@code
 * None} before 3.12, and of a NaN from 3.10 on.
 *
 * @see SetOrder
 */
public final class PyHash {
    /** The hash of {@code None} from 3.12 on. */
    static final long NONE = 0xFCA86420L;

    // Python/pyhash.c: numbers are hashed modulo this prime, so that equal ones have equal hashes.
    private static final int PRIME_BITS = 61;
    private static final long PRIME = (1L << PRIME_BITS) - 1;
    private static final long INFINITY = 314159;
    private static final long MULTIPLIER = 1000003;

    private PyHash() {}

    /**
     * The hash of an {@code int}; that of a {@code bool} is the hash of 0 or 1.
     *
     * @param value the integer
     * @return its hash
     */
    public static long ofInt(long value) {
        long magnitude = Math.abs(value); // that of the least value is right as an unsigned one
        long residue = (magnitude & PRIME) + (magnitude >>> PRIME_BITS);
        if (residue >= PRIME) {
            residue -= PRIME;
        }
        return notMinusOne(value < 0 ? -residue : residue);
    }

    /**
     * The hash of an {@code int} of any size.
     *
     * @param value the integer
     * @return its hash
     */
    public static long ofBigInteger(BigInteger value) {
        if (value.bitLength() < Long.SIZE) {
            return ofInt(value.longValue());
        }
        long residue = value.abs().mod(BigInteger.valueOf(PRIME)).longValue();
        return notMinusOne(value.signum() < 0 ? -residue : residue);
    }

    /**
     * The hash of a {@code float}.
     *
     * @param value the float
     * @return its hash, for a NaN the 0 of versions before 3.10
     */
    public static long ofDouble(double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? INFINITY : -INFINITY;
        }
        if (value == 0) {
            return 0;
        }
        // The value is digits * 2^exponent; a power of two rotates the residue of the digits.
        long bits = Double.doubleToRawLongBits(value);
        int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
        long digits = bits & ((1L << 52) - 1);
        if (Math.getExponent(value) >= Double.MIN_EXPONENT) {
            digits |= 1L << 52;
        }
        int rotation = Math.floorMod(exponent, PRIME_BITS);
        long residue = ((digits << rotation) & PRIME) | digits >>> (PRIME_BITS - rotation);
        return notMinusOne(value < 0 ? -residue : residue);
    }

    /** {@return the hash of a {@code complex}} */
    static long ofComplex(double real, double imaginary) {
        return notMinusOne(ofDouble(real) + MULTIPLIER * ofDouble(imaginary));
    }

    /**
     * Returns the hash of a {@code str}.
     *
     * @param codePoints of the text; lone surrogates are allowed
     */
    static long ofUnicode(int[] codePoints, StringHash algorithm) {
        return switch (algorithm) {
            case FNV_UTF16 -> fnv(utf16(codePoints));
            case FNV -> fnv(codePoints);
            case SIP24, SIP13 -> ofBytes(compact(codePoints), algorithm);
        };
    }

    /** {@return the hash of {@code bytes}} */
    static long ofBytes(byte[] bytes, StringHash algorithm) {
        return switch (algorithm) {
            case FNV_UTF16, FNV -> {
                int[] units = new int[bytes.length];
                for (int i = 0; i < units.length; i++) {
                    units[i] = Byte.toUnsignedInt(bytes[i]);
                }
                yield fnv(units);
            }
            case SIP24 -> sip(bytes, 2, 4);
            case SIP13 -> sip(bytes, 1, 3);
        };
    }

    /** {@return the hash of a {@code tuple} whose elements have these hashes} */
    static long ofTuple(long[] elementHashes, TupleHash variant) {
        return switch (variant) {
            case MULTIPLICATIVE -> multiplicative(elementHashes);
            case XXHASH -> xx(elementHashes);
        };
    }

    /** {@return the hash of a {@code frozenset} whose elements have these hashes} */
    static long ofFrozenSet(long[] elementHashes, SetVariant variant) {
        // Objects/setobject.c: frozenset_hash
        long hash = (elementHashes.length + 1L) * 1927868237L;
        for (long element : elementHashes) {
            hash ^= (element ^ 89869747L ^ element << 16) * 3644798167L;
        }
        if (variant.dispersesHash()) {
            hash ^= hash >>> 11 ^ hash >>> 25;
        }
        hash = hash * 69069L + 907133923L;
        return hash == -1 ? 590923713L : hash;
    }

    /** The value -1 tells C callers that hashing has failed, so no object has it. */
    private static long notMinusOne(long hash) {
        return hash == -1 ? -2 : hash;
    }

    private static long fnv(int[] units) {
        if (units.length == 0) {
            return 0;
        }
        long hash = (long) units[0] << 7;
        for (int unit : units) {
            hash = hash * MULTIPLIER ^ unit;
        }
        return notMinusOne(hash ^ units.length);
    }

    private static int[] utf16(int[] codePoints) {
        return new String(codePoints, 0, codePoints.length).chars().toArray();
    }

    /** What PEP 393 keeps of a text: as many bytes a character as its largest one needs. */
    private static byte[] compact(int[] codePoints) {
        int largest = 0;
        for (int codePoint : codePoints) {
            largest = Math.max(largest, codePoint);
        }
        int width = largest < 0x100 ? 1 : largest < 0x10000 ? 2 : 4;
        byte[] bytes = new byte[Math.multiplyExact(codePoints.length, width)];
        int offset = 0;
        for (int codePoint : codePoints) {
            for (int i = 0; i < width; i++) {
                bytes[offset++] = (byte) (codePoint >>> 8 * i);
            }
        }
        return bytes;
    }

    /** SipHash with a key of zeros. */
    private static long sip(byte[] bytes, int rounds, int lastRounds) {
        return bytes.length == 0 ? 0 : notMinusOne(SipHash.of(bytes, 0, rounds, lastRounds));
    }

    // Objects/tupleobject.c: tuplehash, 3.7
    private static long multiplicative(long[] elementHashes) {
        long hash = 0x345678;
        long multiplier = MULTIPLIER;
        for (int i = 0; i < elementHashes.length; i++) {
            hash = (hash ^ elementHashes[i]) * multiplier;
            multiplier += 82520 + 2L * (elementHashes.length - 1 - i);
        }
        return notMinusOne(hash + 97531);
    }

    // Objects/tupleobject.c: tuplehash, 3.8
    private static long xx(long[] elementHashes) {
        long prime1 = 0x9E3779B185EBCA87L;
        long prime2 = 0xC2B2AE3D27D4EB4FL;
        long prime5 = 0x27D4EB2F165667C5L;
        long hash = prime5;
        for (long element : elementHashes) {
            hash = Long.rotateLeft(hash + element * prime2, 31) * prime1;
        }
        hash += elementHashes.length ^ (prime5 ^ 3527539L);
        return hash == -1 ? 1546275796L : hash;
    }
}
