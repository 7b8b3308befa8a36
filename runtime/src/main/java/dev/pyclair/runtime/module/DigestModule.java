package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyModule;

/**
 * {@code _md5}, {@code _sha1}, {@code _sha2} and {@code _sha3}, by the JDK but for {@code
 * shake_128} and {@code shake_256}, which that has not.
 */
final class DigestModule extends MethodTable {
    private static final String SIGNATURE = " (string=, *, usedforsecurity=)";

    private DigestModule(String names) {
        super(names.replace("\n", SIGNATURE + "\n") + SIGNATURE);
    }

    static PyModule make(Context cx, String name) {
        String functions =
                switch (name) {
                    case "_md5" -> "md5";
                    case "_sha1" -> "sha1";
                    case "_sha256" -> "sha224\nsha256";
                    case "_sha512" -> "sha384\nsha512";
                    case "_sha2" -> "sha224\nsha256\nsha384\nsha512";
                    default -> "sha3_224\nsha3_256\nsha3_384\nsha3_512\nshake_128\nshake_256";
                };
        return PyModule.of(cx, name, new DigestModule(functions));
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.startsWith("shake")) {
            return PyShake.of(cx, name, args[0]);
        }
        return PyDigest.of(cx, name, args[0]);
    }
}
