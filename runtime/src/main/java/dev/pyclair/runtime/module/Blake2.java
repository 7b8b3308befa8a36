package dev.pyclair.runtime.module;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * BLAKE2b and BLAKE2s: hashes with a key, a salt and a place in a tree of hashes. The words of
 * BLAKE2s are kept in longs, cut to 32 bits.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7693">RFC 7693</a>
 */
final class Blake2 {
    private static final long LOW = 0xffffffffL;

    /** The beginnings of the square roots of the first primes; the upper halves are BLAKE2s's. */
    // spotless:off
    private static final long[] START = {
        0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
        0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L,
    };

    /** Which words of a block are taken, a letter a word and a text a round. */
    private static final String[] ORDER = {
        "abcdefghijklmnop", "okeijpngbmaclhfd", "limafcpnkodghbje", "hjdbnmlocgfkeapi",
        "jafhcekpoblmgidn", "cmgkalidenhfpobj", "mfbponekahgdjcil", "nlhombdjfapeigck",
        "gpojldaimcnhbekf", "kciehgbfpljodmna",
    };
    // spotless:on

    private static final int[] TURNS_OF_64 = {32, 24, 16, 63};
    private static final int[] TURNS_OF_32 = {16, 12, 8, 7};

    private final boolean isLarge;
    private final boolean isLastNode;
    private final int size;
    private final long[] state;
    private final byte[] block;
    private int filled;
    private long count;

    /**
     * A hash at its beginning.
     *
     * @param isLarge whether it is BLAKE2b
     * @param parameters the block of parameters, whose first byte is the size of the digest
     * @param key the key; may be empty
     * @param isLastNode whether it is the last node of its level in a tree
     */
    Blake2(boolean isLarge, byte[] parameters, byte[] key, boolean isLastNode) {
        this.isLarge = isLarge;
        this.isLastNode = isLastNode;
        size = parameters[0];
        state = new long[8];
        block = new byte[isLarge ? 128 : 64];
        ByteBuffer words = ByteBuffer.wrap(parameters).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < state.length; i++) {
            state[i] =
                    isLarge ? START[i] ^ words.getLong() : START[i] >>> 32 ^ words.getInt() & LOW;
        }
        if (key.length > 0) {
            add(Arrays.copyOf(key, block.length));
        }
    }

    private Blake2(Blake2 other) {
        isLarge = other.isLarge;
        isLastNode = other.isLastNode;
        size = other.size;
        state = other.state.clone();
        block = other.block.clone();
        filled = other.filled;
        count = other.count;
    }

    Blake2 copy() {
        return new Blake2(this);
    }

    int size() {
        return size;
    }

    int blockSize() {
        return block.length;
    }

    void add(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            // A full block waits: the last one is mixed in another way.
            if (filled == block.length) {
                count += filled;
                mix(false);
                filled = 0;
            }
            int taken = Math.min(bytes.length - at, block.length - filled);
            System.arraycopy(bytes, at, block, filled, taken);
            filled += taken;
            at += taken;
        }
    }

    /** {@return the digest of what was added; nothing changes} */
    byte[] digest() {
        Blake2 end = copy();
        Arrays.fill(end.block, end.filled, end.block.length, (byte) 0);
        end.count += end.filled;
        end.mix(true);
        ByteBuffer made = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        for (long word : end.state) {
            if (isLarge) {
                made.putLong(word);
            } else {
                made.putInt((int) word);
            }
        }
        return Arrays.copyOf(made.array(), size);
    }

    private void mix(boolean isLast) {
        var words = new long[16];
        ByteBuffer bytes = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < words.length; i++) {
            words[i] = isLarge ? bytes.getLong() : bytes.getInt() & LOW;
        }
        long[] v = Arrays.copyOf(state, 16);
        for (int i = 0; i < START.length; i++) {
            v[8 + i] = isLarge ? START[i] : START[i] >>> 32;
        }
        long all = isLarge ? -1 : LOW;
        v[12] ^= isLarge ? count : count & LOW;
        v[13] ^= isLarge ? 0 : count >>> 32;
        v[14] ^= isLast ? all : 0;
        v[15] ^= isLast && isLastNode ? all : 0;
        for (int round = 0; round < (isLarge ? 12 : 10); round++) {
            String order = ORDER[round % ORDER.length];
            for (int i = 0; i < 4; i++) {
                quarter(v, i, 4 + i, 8 + i, 12 + i, words, order, 2 * i);
            }
            for (int i = 0; i < 4; i++) {
                quarter(
                        v,
                        i,
                        4 + (i + 1) % 4,
                        8 + (i + 2) % 4,
                        12 + (i + 3) % 4,
                        words,
                        order,
                        8 + 2 * i);
            }
        }
        for (int i = 0; i < state.length; i++) {
            state[i] ^= v[i] ^ v[8 + i];
        }
    }

    private void quarter(long[] v, int a, int b, int c, int d, long[] words, String order, int at) {
        int[] turns = isLarge ? TURNS_OF_64 : TURNS_OF_32;
        for (int half = 0; half < 2; half++) {
            v[a] = cut(v[a] + v[b] + words[order.charAt(at + half) - 'a']);
            v[d] = turned(v[d] ^ v[a], turns[2 * half]);
            v[c] = cut(v[c] + v[d]);
            v[b] = turned(v[b] ^ v[c], turns[2 * half + 1]);
        }
    }

    private long cut(long word) {
        return isLarge ? word : word & LOW;
    }

    private long turned(long word, int bits) {
        return isLarge ? Long.rotateRight(word, bits) : Integer.rotateRight((int) word, bits) & LOW;
    }
}
