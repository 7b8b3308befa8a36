package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.ByteHex;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A digest that is computed piece by piece. */
final class PyDigest extends PyObject {
    private static final PyType TYPE =
            PyType.of("_hashlib", "HASH", new Methods(), Types.OBJECT).setFinal();

    private static final String NAMES =
            " md5 sha1 sha224 sha256 sha384 sha512 sha3_224 sha3_256 sha3_384 sha3_512 ";

    private static final int BYTES_OF_AN_OPERATION = 4;

    private final String name;
    private final MessageDigest digest;

    private PyDigest(String name, MessageDigest digest) {
        super(TYPE);
        this.name = name;
        this.digest = digest;
    }

    static PyDigest of(Context cx, String name, Object first) {
        var made = new PyDigest(name, algorithm(name));
        if (first != null) {
            made.add(cx, first);
        }
        return made;
    }

    /** The JDK's implementation of a hash. */
    static MessageDigest algorithm(String name) {
        if (!NAMES.contains(" " + name + " ")) {
            throw Errors.value("unsupported hash type " + name);
        }
        try {
            return MessageDigest.getInstance(javaName(name));
        } catch (NoSuchAlgorithmException e) {
            throw Errors.value("unsupported hash type " + name);
        }
    }

    String name() {
        return name;
    }

    int size() {
        return digest.getDigestLength();
    }

    private static String javaName(String name) {
        if (name.equals("md5")) {
            return "MD5";
        }
        return name.startsWith("sha3_") ? "SHA3-" + name.substring(5) : "SHA-" + name.substring(3);
    }

    /** The bytes that a hash is given. */
    static byte[] bytes(Object given) {
        if (Texts.plain(given) != null) {
            throw Errors.type("Strings must be encoded before hashing");
        }
        if (!Buffers.is(given)) {
            throw Errors.type("object supporting the buffer API required");
        }
        return Buffers.copy(given);
    }

    private void add(Context cx, Object given) {
        byte[] bytes = bytes(given);
        cx.work(bytes.length / BYTES_OF_AN_OPERATION);
        digest.update(bytes);
    }

    private PyDigest copy() {
        try {
            return new PyDigest(name, (MessageDigest) digest.clone());
        } catch (CloneNotSupportedException e) {
            throw Errors.value("this digest cannot be copied");
        }
    }

    /** How many bytes a hash takes at once. */
    static int blockSize(String name, int size) {
        if (name.startsWith("sha3_")) {
            return 200 - 2 * size;
        }
        return size > 32 ? 128 : 64;
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    block_size get
                    copy 0
                    digest 0
                    digest_size get
                    hexdigest 0
                    name get
                    update O
                    __repr__ slot 0""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var own = (PyDigest) self;
            return switch (name) {
                case "block_size" -> (long) blockSize(own.name, own.size());
                case "digest_size" -> (long) own.digest.getDigestLength();
                case "name" -> own.name;
                case "copy" -> own.copy();
                case "digest" -> new PyBytes(own.copy().digest.digest());
                case "hexdigest" -> ByteHex.hex(own.copy().digest.digest());
                case "update" -> {
                    own.add(cx, args[0]);
                    yield Singleton.NONE;
                }
                default ->
                        "<"
                                + own.name
                                + " _hashlib.HASH object @ "
                                + ObjectMethods.address(own)
                                + ">";
            };
        }
    }
}
