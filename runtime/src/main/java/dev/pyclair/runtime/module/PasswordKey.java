package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Keys from a password: PBKDF2 with HMAC, and scrypt.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8018">RFC 8018</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7914">RFC 7914</a>
 */
final class PasswordKey {
    private final Context cx;
    private final MessageDigest digest;
    private final byte[] inner;
    private final byte[] outer;

    /**
     * A password.
     *
     * @param name the hash
     */
    PasswordKey(Context cx, String name, byte[] password) {
        this.cx = cx;
        digest = PyDigest.algorithm(name);
        int block = PyDigest.blockSize(name, digest.getDigestLength());
        byte[] key = password.length > block ? digest.digest(password) : password;
        inner = Arrays.copyOf(key, block);
        outer = Arrays.copyOf(key, block);
        for (int i = 0; i < block; i++) {
            inner[i] ^= 0x36;
            outer[i] ^= 0x5c;
        }
    }

    private byte[] code(byte[] message) {
        cx.work(inner.length + message.length);
        digest.update(inner);
        byte[] first = digest.digest(message);
        digest.update(outer);
        return digest.digest(first);
    }

    byte[] derive(byte[] salt, int iterations, int length) {
        int size = digest.getDigestLength();
        cx.allocate(length);
        var key = new byte[length];
        for (int at = 0, number = 1; at < length; at += size, number++) {
            ByteBuffer first = ByteBuffer.allocate(salt.length + 4).put(salt).putInt(number);
            byte[] part = code(first.array());
            byte[] sum = part.clone();
            for (int i = 1; i < iterations; i++) {
                part = code(part);
                for (int j = 0; j < size; j++) {
                    sum[j] ^= part[j];
                }
            }
            System.arraycopy(sum, 0, key, at, Math.min(size, length - at));
            if (length - at <= size) {
                break;
            }
        }
        return key;
    }

    byte[] scrypt(byte[] salt, int n, int r, int p, int length) {
        int words = 32 * r;
        cx.allocate(4L * words * (n + p));
        ByteBuffer all = ByteBuffer.wrap(derive(salt, 1, 4 * words * p));
        IntBuffer blocks = all.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        for (int i = 0; i < p; i++) {
            var block = new int[words];
            blocks.get(i * words, block);
            blocks.put(i * words, mixed(block, n));
        }
        return derive(all.array(), 1, length);
    }

    private int[] mixed(int[] start, int n) {
        var kept = new int[n][];
        int[] block = start;
        for (int i = 0; i < n; i++) {
            kept[i] = block;
            block = shuffled(block);
        }
        for (int i = 0; i < n; i++) {
            int[] other = kept[block[block.length - 16] & n - 1];
            int[] both = block.clone();
            for (int j = 0; j < both.length; j++) {
                both[j] ^= other[j];
            }
            block = shuffled(both);
        }
        return block;
    }

    private int[] shuffled(int[] block) {
        cx.work(block.length);
        int parts = block.length / 16;
        var made = new int[block.length];
        int[] last = Arrays.copyOfRange(block, block.length - 16, block.length);
        for (int i = 0; i < parts; i++) {
            for (int j = 0; j < 16; j++) {
                last[j] ^= block[16 * i + j];
            }
            last = salsa(last);
            System.arraycopy(last, 0, made, 16 * (i / 2 + i % 2 * (parts / 2)), 16);
        }
        return made;
    }

    private static int[] salsa(int[] block) {
        int[] x = block.clone();
        for (int round = 0; round < 8; round += 2) {
            for (int i = 0; i < 4; i++) {
                quarter(x, 5 * i % 16, (5 * i + 4) % 16, (5 * i + 8) % 16, (5 * i + 12) % 16);
            }
            for (int i = 0; i < 4; i++) {
                int row = 4 * i;
                quarter(x, row + i, row + (i + 1) % 4, row + (i + 2) % 4, row + (i + 3) % 4);
            }
        }
        for (int i = 0; i < x.length; i++) {
            x[i] += block[i];
        }
        return x;
    }

    private static void quarter(int[] x, int a, int b, int c, int d) {
        x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
        x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
        x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
        x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
    }
}
