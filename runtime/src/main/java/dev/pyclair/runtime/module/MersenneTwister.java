package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.Ints;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * The generator of {@code random}: MT19937.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_randommodule.c">CPython:
 *     {@code Modules/_randommodule.c}</a>
 */
class MersenneTwister {
    static final int SIZE = 624;

    private static final int MIDDLE = 397;
    private static final int MATRIX = 0x9908b0df;
    private static final int UPPER = 0x80000000;
    private static final int LOWER = 0x7fffffff;
    private static final int FIRST_SEED = 19650218;

    private final int[] state = new int[SIZE];
    private int index = SIZE + 1;

    /** Begins with a number of any size, of at least 0. */
    void seed(BigInteger number) {
        int count = Math.max(1, (number.bitLength() + 31) / 32);
        var key = new int[count];
        BigInteger left = number;
        byte[] bytes = left.toByteArray();
        for (int i = 0; i < bytes.length; i++) {
            int place = bytes.length - 1 - i;
            if (place / 4 < count) {
                key[place / 4] |= (bytes[i] & 0xff) << 8 * (place % 4);
            }
        }
        seed(key);
    }

    private void seed(int first) {
        state[0] = first;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        index = SIZE;
    }

    private void seed(int[] key) {
        seed(FIRST_SEED);
        int i = 1;
        int j = 0;
        for (int k = Math.max(SIZE, key.length); k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
            i++;
            j++;
            if (i >= SIZE) {
                state[0] = state[SIZE - 1];
                i = 1;
            }
            if (j >= key.length) {
                j = 0;
            }
        }
        for (int k = SIZE - 1; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
            i++;
            if (i >= SIZE) {
                state[0] = state[SIZE - 1];
                i = 1;
            }
        }
        state[0] = UPPER;
    }

    /** {@return the next 32 bits} */
    int next() {
        if (index >= SIZE) {
            turn();
        }
        int y = state[index++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    private void turn() {
        for (int i = 0; i < SIZE; i++) {
            int y = state[i] & UPPER | state[(i + 1) % SIZE] & LOWER;
            state[i] = state[(i + MIDDLE) % SIZE] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : MATRIX);
        }
        index = 0;
    }

    /** {@return the next float from 0 to 1} */
    double nextDouble() {
        int a = next() >>> 5;
        int b = next() >>> 6;
        return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
    }

    /** {@return so many bits as an int} */
    Object nextBits(int count) {
        if (count == 0) {
            return 0L;
        }
        if (count <= Integer.SIZE) {
            return Integer.toUnsignedLong(next()) >>> Integer.SIZE - count;
        }
        int words = (count - 1) / Integer.SIZE + 1;
        var bytes = new byte[words * 4];
        int left = count;
        for (int i = 0; i < words; i++, left -= Integer.SIZE) {
            int word = next();
            if (left < Integer.SIZE) {
                word >>>= Integer.SIZE - left;
            }
            int end = bytes.length - 4 * i;
            bytes[end - 1] = (byte) word;
            bytes[end - 2] = (byte) (word >>> 8);
            bytes[end - 3] = (byte) (word >>> 16);
            bytes[end - 4] = (byte) (word >>> 24);
        }
        return Ints.of(new BigInteger(1, bytes));
    }

    /** {@return the state, and last the place in it} */
    int[] state() {
        int[] all = Arrays.copyOf(state, SIZE + 1);
        all[SIZE] = index;
        return all;
    }

    /** Goes on from what {@link #state} has given. */
    void setState(int[] all) {
        System.arraycopy(all, 0, state, 0, SIZE);
        index = all[SIZE];
    }
}
