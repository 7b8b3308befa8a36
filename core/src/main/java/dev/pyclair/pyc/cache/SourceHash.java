package dev.pyclair.pyc.cache;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.SipHash;
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
    private static final int SIZE = 8;

    private SourceHash() {}

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
        long hash = SipHash.of(source.toArray(), key, hashing.rounds(), hashing.lastRounds());
        var bytes = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            bytes[i] = (byte) (hash >> 8 * i);
        }
        return Bytes.of(bytes);
    }
}
