package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.ByteHex;

/** A digest of {@code shake_128} or {@code shake_256}, whose length is asked for. */
final class PyShake extends PyObject {
    private static final PyType TYPE =
            PyType.of("_hashlib", "HASHXOF", new Methods(), Types.OBJECT).setFinal();

    private static final long MOST = 1L << 29;

    private final String name;
    private final Keccak hash;

    private PyShake(String name, Keccak hash) {
        super(TYPE);
        this.name = name;
        this.hash = hash;
    }

    static PyShake of(Context cx, String name, Object first) {
        var made = new PyShake(name, new Keccak(name.equals("shake_128") ? 168 : 136));
        if (first != null) {
            made.add(cx, first);
        }
        return made;
    }

    private void add(Context cx, Object given) {
        byte[] bytes = PyDigest.bytes(given);
        cx.work(bytes.length);
        hash.add(bytes);
    }

    private byte[] digest(Context cx, Object length) {
        long size = Sizes.countOf(cx, length);
        if (size < 0 || size >= MOST) {
            throw Errors.value(size < 0 ? "value must be positive" : "length is too large");
        }
        cx.allocate(size);
        cx.work(size);
        return hash.digest((int) size);
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    block_size get
                    copy 0
                    digest (length)
                    digest_size get
                    hexdigest (length)
                    name get
                    update O
                    __repr__ slot 0""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var own = (PyShake) self;
            return switch (name) {
                case "block_size" -> (long) own.hash.rate();
                case "copy" -> new PyShake(own.name, own.hash.copy());
                case "digest" -> new PyBytes(own.digest(cx, args[0]));
                case "digest_size" -> 0L;
                case "hexdigest" -> ByteHex.hex(own.digest(cx, args[0]));
                case "name" -> own.name;
                case "update" -> {
                    own.add(cx, args[0]);
                    yield Singleton.NONE;
                }
                default ->
                        "<"
                                + own.name
                                + " _hashlib.HASHXOF object @ "
                                + ObjectMethods.address(own)
                                + ">";
            };
        }
    }
}
