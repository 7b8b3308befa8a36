package dev.pyclair.runtime.text;

/**
 * Hashes of text and bytes: SipHash-1-3 with a key of zeros, over the characters as CPython keeps
 * them, so that they are those of {@code PYTHONHASHSEED=0} since 3.11.
 *
 * <p>They are the same in all programs: nobody may fill dicts from outside with these alone, for
 * those find text by another hash.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/pyhash.c">CPython: {@code
 *     Python/pyhash.c}, {@code siphash13}</a>
 */
public final class TextHash {
    private long v0 = 0x736f6d6570736575L;
    private long v1 = 0x646f72616e646f6dL;
    private long v2 = 0x6c7967656e657261L;
    private long v3 = 0x7465646279746573L;
    private long block;
    private int filled;
    private long size;

    private TextHash() {}

    /**
     * {@code hash(str)}.
     *
     * @param text a text
     * @return its hash
     */
    public static long of(Object text) {
        int length = CodePoints.length(text);
        int all = 0;
        for (int i = 0; i < length; i++) {
            all |= CodePoints.at(text, i);
        }
        int width = all < 0x100 ? 1 : all < 0x10000 ? 2 : 4;
        var hash = new TextHash();
        for (int i = 0; i < length; i++) {
            hash.add(CodePoints.at(text, i), width);
        }
        return hash.end();
    }

    /**
     * {@code hash(bytes)}.
     *
     * @param bytes the bytes
     * @return their hash
     */
    public static long of(byte[] bytes) {
        var hash = new TextHash();
        for (byte value : bytes) {
            hash.add(Byte.toUnsignedInt(value), 1);
        }
        return hash.end();
    }

    /** Takes the bytes of a character, the low one first. */
    private void add(int value, int width) {
        block |= Integer.toUnsignedLong(value) << 8 * filled;
        filled += width;
        size += width;
        if (filled == Long.BYTES) {
            mix();
            block = 0;
            filled = 0;
        }
    }

    private void mix() {
        v3 ^= block;
        round();
        v0 ^= block;
    }

    private void round() {
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

    private long end() {
        if (size == 0) {
            return 0;
        }
        block |= size << 56;
        mix();
        v2 ^= 0xff;
        round();
        round();
        round();
        long hash = v0 ^ v1 ^ v2 ^ v3;
        return hash == -1 ? -2 : hash;
    }
}
