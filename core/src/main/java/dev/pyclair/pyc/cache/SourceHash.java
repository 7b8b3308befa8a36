package dev.pyclair.pyc.cache;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.SourceHashing;
import dev.pyclair.pyc.Magic;

/**
 * The hash of a source that the header of a {@code .pyc} file holds: SipHash of its raw bytes, with
 * the magic number as the first half of the key and 0 as the second.
 *
 * <p>The key is no secret: the hash says that a file was made from these bytes, or that somebody
 * wants one to think so.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/pyhash.c">CPython: {@code
 *     Python/pyhash.c}, {@code _Py_KeyedHash}; {@code Python/import.c}, {@code
 *     _imp_source_hash_impl}</a>
 */
public final class SourceHash {
    private static final int BLOCK = 8;

    private final SourceHashing hashing;
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    private SourceHash(SourceHashing hashing, long key) {
        this.hashing = hashing;
        v0 = 0x736f6d6570736575L ^ key;
        v1 = 0x646f72616e646f6dL;
        v2 = 0x6c7967656e657261L ^ key;
        v3 = 0x7465646279746573L;
    }

    /**
     * The hash of a source.
     *
     * @param source its bytes, as they are in the file
     * @param version for whose files, 3.7 or newer
     * @return eight bytes
     * @throws IllegalArgumentException if the version knows no such hash
     */
    public static Bytes of(Bytes source, PythonVersion version) {
        Bytes magic = Magic.of(version).bytes();
        long key = 0;
        for (int i = 0; i < magic.length(); i++) {
            key |= (long) magic.at(i) << 8 * i;
        }
        return of(source, version.sourceHashing(), key);
    }

    /**
     * The hash of bytes with another key, as {@code _imp.source_hash(key, source)}.
     *
     * @param source the bytes
     * @param hashing the algorithm
     * @param key the first half of the key, such as a magic number's four bytes, little-endian
     * @return eight bytes
     * @throws IllegalArgumentException if the algorithm is {@link SourceHashing#NONE}
     */
    public static Bytes of(Bytes source, SourceHashing hashing, long key) {
        if (hashing == SourceHashing.NONE) {
            throw new IllegalArgumentException("headers before 3.7 hold no hash");
        }
        return new SourceHash(hashing, key).hash(source.toArray());
    }

    private Bytes hash(byte[] source) {
        int last = source.length - source.length % BLOCK;
        for (int i = 0; i < last; i += BLOCK) {
            mix(word(source, i, i + BLOCK));
        }
        mix((long) source.length << 56 | word(source, last, source.length));
        v2 ^= 0xff;
        rounds(hashing.lastRounds());
        long hash = v0 ^ v1 ^ v2 ^ v3;
        var bytes = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            bytes[i] = (byte) (hash >> 8 * i);
        }
        return Bytes.of(bytes);
    }

    private static long word(byte[] source, int from, int to) {
        long word = 0;
        for (int i = from; i < to; i++) {
            word |= (source[i] & 0xffL) << 8 * (i - from);
        }
        return word;
    }

    private void mix(long word) {
        v3 ^= word;
        rounds(hashing.rounds());
        v0 ^= word;
    }

    private void rounds(int count) {
        for (int i = 0; i < count; i++) {
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
