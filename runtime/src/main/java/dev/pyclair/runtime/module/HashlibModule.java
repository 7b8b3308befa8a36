package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.util.Locale;

/**
 * {@code _hashlib}: keys from passwords. It knows no hashes by itself, so {@code hashlib} and
 * {@code hmac} take those of {@code _sha2} and its like.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_hashopenssl.c">CPython: {@code
 *     Modules/_hashopenssl.c}</a>
 */
final class HashlibModule extends MethodTable {
    private static final PyType UNSUPPORTED =
            PyType.of("_hashlib", "UnsupportedDigestmodError", new NoRows(), Types.VALUE_ERROR);

    private static final long MOST = Integer.MAX_VALUE;
    private static final long MEMORY_OF_SCRYPT = 32L << 20;

    HashlibModule() {
        super(
                """
                compare_digest 2
                get_fips_mode 0
                hmac_digest *
                hmac_new *
                new *
                openssl_sha256 *
                pbkdf2_hmac (hash_name, password, salt, iterations, dklen=)
                scrypt (password, *, salt=, n=, r=, p=, maxmem=, dklen=)""");
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("UnsupportedDigestmodError", UNSUPPORTED);
        all.putText("openssl_md_meth_names", new PySet(Types.FROZENSET));
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "compare_digest" -> new DigestComparison().call(cx, name, self, args);
            case "get_fips_mode" -> 0L;
            case "pbkdf2_hmac" -> pbkdf2(cx, args);
            case "scrypt" -> scrypt(cx, args);
            default -> throw Errors.of(UNSUPPORTED, "unsupported hash type");
        };
    }

    private static Object pbkdf2(Context cx, Object[] args) {
        String hash =
                CodePoints.toJava(
                        TextArguments.text(args[0], "pbkdf2_hmac() argument 'hash_name'"));
        PyDigest digest = PyDigest.of(cx, hash.toLowerCase(Locale.ROOT), null);
        byte[] password = Buffers.bytesOf(args[1]);
        byte[] salt = Buffers.bytesOf(args[2]);
        long iterations = Sizes.countOf(cx, args[3]);
        boolean hasLength = args[4] != null && args[4] != Singleton.NONE;
        long length = hasLength ? Sizes.countOf(cx, args[4]) : digest.size();
        if (iterations < 1) {
            throw Errors.value("iteration value must be greater than 0.");
        }
        if (length < 1) {
            throw Errors.value("key length must be greater than 0.");
        }
        if (iterations > MOST || length > MOST) {
            throw Errors.of(
                    Types.OVERFLOW_ERROR,
                    iterations > MOST
                            ? "iteration value is too great."
                            : "key length is too great.");
        }
        return new PyBytes(
                new PasswordKey(cx, digest.name(), password)
                        .derive(salt, (int) iterations, (int) length));
    }

    private static long number(Context cx, Object given, String what) {
        if (given == null || given == Singleton.NONE) {
            throw Errors.type(what + " is required and must be an unsigned int");
        }
        return Sizes.countOf(cx, given);
    }

    private static Object scrypt(Context cx, Object[] args) {
        byte[] password = Buffers.bytesOf(args[0]);
        if (args[1] == null || args[1] == Singleton.NONE) {
            throw Errors.type("salt is required");
        }
        byte[] salt = Buffers.bytesOf(args[1]);
        long n = number(cx, args[2], "n");
        long r = number(cx, args[3], "r");
        long p = number(cx, args[4], "p");
        long most = args[5] == null ? 0 : Sizes.countOf(cx, args[5]);
        long length = args[6] == null ? 64 : Sizes.countOf(cx, args[6]);
        if (n < 2 || Long.bitCount(n) != 1) {
            throw Errors.value("n must be a power of 2.");
        }
        if (most < 0 || most > MOST) {
            throw Errors.value("maxmem must be positive and smaller than " + MOST);
        }
        if (length < 1 || length > MOST) {
            throw Errors.value("dklen must be greater than 0 and smaller than " + MOST);
        }
        long allowed = most == 0 ? MEMORY_OF_SCRYPT : most;
        boolean isSmall = r > 0 && p > 0 && r < 1 << 20 && p < 1 << 20 && n < 1 << 28;
        if (!isSmall || 128 * r * (n + p + 2) > allowed) {
            throw Errors.value("Invalid parameter combination for n, r, p, maxmem.");
        }
        return new PyBytes(
                new PasswordKey(cx, "sha256", password)
                        .scrypt(salt, (int) n, (int) r, (int) p, (int) length));
    }
}
