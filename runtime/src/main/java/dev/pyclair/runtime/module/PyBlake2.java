package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.ByteHex;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * {@code _blake2.blake2b} and {@code blake2s}.
 *
 * @see <a
 *     href="https://github.com/python/cpython/blob/3.12/Modules/_blake2/blake2b_impl.c">CPython:
 *     {@code Modules/_blake2/blake2b_impl.c}</a>
 */
final class PyBlake2 extends PyObject {
    /** {@code blake2b}. */
    static final PyType LARGE =
            PyType.of("_blake2", "blake2b", new Methods(64), Types.OBJECT).setFinal();

    /** {@code blake2s}. */
    static final PyType SMALL =
            PyType.of("_blake2", "blake2s", new Methods(32), Types.OBJECT).setFinal();

    private static final int BYTES_OF_AN_OPERATION = 4;

    private final Blake2 hash;

    private PyBlake2(PyType type, Blake2 hash) {
        super(type);
        this.hash = hash;
    }

    private void add(Context cx, Object given) {
        byte[] bytes = PyDigest.bytes(given);
        cx.work(bytes.length / BYTES_OF_AN_OPERATION);
        hash.add(bytes);
    }

    /** The methods, and the block of parameters that a hash begins with. */
    private static final class Methods extends MethodTable {
        private final int largest;

        Methods(int largest) {
            super(
                    """
                    __new__ (data=, /, *, digest_size=, key=, salt=, person=, fanout=, depth=, \
                    leaf_size=, node_offset=, node_depth=, inner_size=, last_node=, usedforsecurity=) since 3.9
                    __new__ (data=, /, *, digest_size=, key=, salt=, person=, fanout=, depth=, \
                    leaf_size=, node_offset=, node_depth=, inner_size=, last_node=) until 3.8
                    block_size get
                    copy 0
                    digest 0
                    digest_size get
                    hexdigest 0
                    name get
                    update O
                    __repr__ slot 0""");
            this.largest = largest;
        }

        @Override
        protected void addTo(PyDict all) {
            all.putText("MAX_DIGEST_SIZE", (long) largest);
            all.putText("MAX_KEY_SIZE", (long) largest);
            all.putText("PERSON_SIZE", (long) largest / 4);
            all.putText("SALT_SIZE", (long) largest / 4);
        }

        private String title() {
            return largest == 64 ? "blake2b" : "blake2s";
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return create(cx, (PyType) self, args);
            }
            var own = (PyBlake2) self;
            return switch (name) {
                case "block_size" -> (long) own.hash.blockSize();
                case "copy" -> new PyBlake2(own.type(), own.hash.copy());
                case "digest" -> new PyBytes(own.hash.digest());
                case "digest_size" -> (long) own.hash.size();
                case "hexdigest" -> ByteHex.hex(own.hash.digest());
                case "name" -> title();
                case "update" -> {
                    own.add(cx, args[0]);
                    yield Singleton.NONE;
                }
                default -> "<_blake2." + title() + " object at " + ObjectMethods.address(own) + ">";
            };
        }

        private PyBlake2 create(Context cx, PyType type, Object[] args) {
            long size = args[1] == null ? largest : Sizes.countOf(cx, args[1]);
            if (size < 1 || size > largest) {
                throw Errors.value("digest_size must be between 1 and " + largest + " bytes");
            }
            byte[] salt = bytes(args[3], largest / 4, "salt");
            byte[] person = bytes(args[4], largest / 4, "person");
            long fanout = number(cx, args[5], 1, 0, 255, "fanout must be between 0 and 255");
            long depth = number(cx, args[6], 1, 1, 255, "depth must be between 1 and 255");
            BigInteger leaf = unsigned(cx, args[7], 32, "leaf_size is too large");
            BigInteger offset =
                    unsigned(cx, args[8], largest == 64 ? 64 : 48, "node_offset is too large");
            long nodeDepth = number(cx, args[9], 0, 0, 255, "node_depth must be between 0 and 255");
            long inner =
                    number(
                            cx,
                            args[10],
                            0,
                            0,
                            largest,
                            "inner_size must be between 0 and is " + largest);
            byte[] key = bytes(args[2], largest, "key");
            ByteBuffer block = ByteBuffer.allocate(largest).order(ByteOrder.LITTLE_ENDIAN);
            block.put((byte) size).put((byte) key.length).put((byte) fanout).put((byte) depth);
            block.putInt(leaf.intValue());
            if (largest == 64) {
                block.putLong(offset.longValue()).put((byte) nodeDepth).put((byte) inner);
            } else {
                block.putInt(offset.intValue()).putShort(offset.shiftRight(32).shortValue());
                block.put((byte) nodeDepth).put((byte) inner);
            }
            block.position(largest / 2).put(salt);
            block.position(largest * 3 / 4).put(person);
            boolean isLastNode = args[11] != null && Operators.isTrue(cx, args[11]);
            var made =
                    new PyBlake2(type, new Blake2(largest == 64, block.array(), key, isLastNode));
            if (args[0] != null) {
                made.add(cx, args[0]);
            }
            return made;
        }

        private static byte[] bytes(Object given, int most, String what) {
            byte[] bytes = given == null ? new byte[0] : Buffers.bytesOf(given);
            if (bytes.length > most) {
                throw Errors.value("maximum " + what + " length is " + most + " bytes");
            }
            return bytes;
        }

        private static long number(
                Context cx, Object given, long byDefault, long least, long most, String fault) {
            long number = given == null ? byDefault : Sizes.countOf(cx, given);
            if (number < least || number > most) {
                throw Errors.value(fault);
            }
            return number;
        }

        private static BigInteger unsigned(Context cx, Object given, int bits, String fault) {
            BigInteger number = given == null ? BigInteger.ZERO : Ints.big(Sizes.index(cx, given));
            if (number.signum() < 0) {
                throw Errors.value("value must be positive");
            }
            if (number.bitLength() > bits) {
                throw Errors.of(
                        Types.OVERFLOW_ERROR,
                        number.bitLength() > 64 ? "int too big to convert" : fault);
            }
            return number;
        }
    }
}
