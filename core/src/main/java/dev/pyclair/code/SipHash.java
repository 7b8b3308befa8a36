package dev.pyclair.code;

/**
 * SipHash of Aumasson and Bernstein, as CPython hashes strings and the sources of cached files.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/pyhash.c">CPython: {@code
 *     Python/pyhash.c}</a>
 */
public final class SipHash {
    private static final int BLOCK = Long.BYTES;

    private long v0 = 0x736f6d6570736575L;
    private long v1 = 0x646f72616e646f6dL;
    private long v2 = 0x6c7967656e657261L;
    private long v3 = 0x7465646279746573L;

    private SipHash(long key) {
        v0 ^= key;
        v2 ^= key;
    }

    /**
     * The hash of bytes.
     *
     * @param bytes what is hashed
     * @param key the first half of the key; the second is 0
     * @param rounds for each eight bytes
     * @param lastRounds at the end
     * @return the hash, whose lowest byte is written first
     */
    public static long of(byte[] bytes, long key, int rounds, int lastRounds) {
        var state = new SipHash(key);
        int last = bytes.length - bytes.length % BLOCK;
        for (int i = 0; i < last; i += BLOCK) {
            state.absorb(word(bytes, i, i + BLOCK), rounds);
        }
        state.absorb((long) bytes.length << 56 | word(bytes, last, bytes.length), rounds);
        state.v2 ^= 0xff;
        state.mix(lastRounds);
        return state.v0 ^ state.v1 ^ state.v2 ^ state.v3;
    }

    private static long word(byte[] bytes, int from, int to) {
        long word = 0;
        for (int i = from; i < to; i++) {
            word |= Byte.toUnsignedLong(bytes[i]) << 8 * (i - from);
        }
        return word;
    }

    private void absorb(long word, int rounds) {
        v3 ^= word;
        mix(rounds);
        v0 ^= word;
    }

    private void mix(int rounds) {
        for (int i = 0; i < rounds; i++) {
            v0 += v1;
            v2 += v3;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v1;
            v0 += v3;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}
