package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Hashing;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.PyByteArray;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.text.CodePoints;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

/** {@code Random.seed}. */
final class RandomSeed {
    private static final int RANDOM_BYTES = 2500;

    private RandomSeed() {}

    static void apply(Context cx, PyRandom random, Object seed, Object version) {
        Object way = version == null ? 2L : version;
        random.twister.seed(number(cx, seed == null ? Singleton.NONE : seed, way));
        random.nextGauss = Double.NaN;
    }

    private static BigInteger number(Context cx, Object seed, Object version) {
        if (seed == Singleton.NONE) {
            var bytes = new byte[RANDOM_BYTES];
            new SecureRandom().nextBytes(bytes);
            return new BigInteger(1, bytes);
        }
        Object whole = Sizes.integer(seed);
        if (whole != null) {
            return Ints.big(whole).abs();
        }
        Object text = Texts.plain(seed);
        if (version.equals(1L) && text != null) {
            return unsigned(oldHash(text));
        }
        if (version.equals(2L) && text != null) {
            byte[] bytes = CodePoints.toJava(text).getBytes(StandardCharsets.UTF_8);
            return new BigInteger(1, withDigest(bytes));
        }
        boolean isBytes = seed instanceof PyBytes || seed instanceof PyByteArray;
        if (version.equals(2L) && isBytes) {
            byte[] all = withDigest(Buffers.copy(seed));
            if (seed instanceof PyByteArray own && Feature.SEEDS_GROW.in(cx)) {
                own.splice(cx, 0, own.size(), all);
            }
            return new BigInteger(1, all);
        }
        if (text == null && !isBytes && !Numbers.isFloat(seed)) {
            throw Errors.type(
                    "The only supported seed types are:\n"
                            + "None, int, float, str, bytes, and bytearray.");
        }
        return unsigned(Hashing.of(cx, seed));
    }

    private static BigInteger unsigned(long hash) {
        return new BigInteger(Long.toUnsignedString(hash));
    }

    private static long oldHash(Object text) {
        int[] points = CodePoints.toArray(text);
        long hash = points.length == 0 ? 0 : (long) points[0] << 7;
        for (int point : points) {
            hash = 1000003 * hash ^ point;
        }
        hash ^= points.length;
        return hash == -1 ? -2 : hash;
    }

    private static byte[] withDigest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(bytes);
            byte[] all = Arrays.copyOf(bytes, bytes.length + digest.length);
            System.arraycopy(digest, 0, all, bytes.length, digest.length);
            return all;
        } catch (NoSuchAlgorithmException e) {
            // Every Java has this one.
            throw new IllegalStateException(e);
        }
    }
}
