package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.Repr;
import dev.pyclair.runtime.text.TextHash;
import java.util.Arrays;

/**
 * {@code bytes}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/bytesobject.c">CPython: {@code
 *     Objects/bytesobject.c}</a>
 */
final class BytesMethods extends MethodTable {
    static final Signature NEW = Signature.parse("(source=, encoding=, errors=)");

    BytesMethods() {
        super(ByteOperations.ROWS + "__bytes__ 0 since 3.11\n__getnewargs__ 0\n__hash__ slot 0");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        switch (name) {
            case "__new__":
                return create(cx, (PyType) self, args);
            case "fromhex":
                return ByteOperations.fromHex(cx, (PyType) self, args[0]);
            case "maketrans":
                return ByteOperations.makeTable(args);
            default:
                break;
        }
        var object = (PyBytes) self;
        byte[] bytes = object.bytes();
        return switch (name) {
            case "__add__" -> {
                if (!Buffers.is(args[0])) {
                    throw ByteOperations.noConcat(args[0], "bytes");
                }
                yield new PyBytes(BytesConstruction.concat(cx, bytes, Buffers.copy(args[0])));
            }
            case "__bytes__" -> object.type() == Types.BYTES ? object : new PyBytes(bytes);
            case "__getitem__" -> item(cx, bytes, args[0]);
            case "__getnewargs__" -> new PyTuple(new PyBytes(bytes));
            case "__hash__" -> TextHash.of(bytes);
            case "__iter__" -> new PyBytesIterator(object);
            case "__len__" -> (long) bytes.length;
            case "__repr__", "__str__" -> Repr.of(bytes);
            case "__sizeof__" -> 33L + bytes.length;
            default -> shared(cx, name, bytes, args);
        };
    }

    private static Object shared(Context cx, String name, byte[] bytes, Object[] args) {
        var operations = new ByteOperations(cx, bytes, false);
        return name.startsWith("__")
                ? operations.special(name, args)
                : operations.method(name, args);
    }

    private static Object create(Context cx, PyType type, Object[] given) {
        String[] names = Signature.Arguments.names(given);
        Object[] args =
                NEW.bind(cx, "bytes", "bytes", Arrays.copyOf(given, given.length - 1), names);
        if (type == Types.BYTES
                && args[0] instanceof PyBytes same
                && same.type() == Types.BYTES
                && args[1] == null
                && args[2] == null) {
            return same;
        }
        return new PyBytes(type, BytesConstruction.create(cx, "bytes", args));
    }

    private static Object item(Context cx, byte[] bytes, Object key) {
        if (key instanceof PySlice slice) {
            return new PyBytes(ByteOperations.slice(bytes, SliceRange.of(cx, slice, bytes.length)));
        }
        if (Sizes.integer(key) == null && Types.of(key).lookup("__index__") == null) {
            throw Errors.type(
                    "byte indices must be integers or slices, not " + Types.of(key).name());
        }
        long index = Sizes.indexOf(cx, key);
        index = index < 0 ? index + bytes.length : index;
        if (index < 0 || index >= bytes.length) {
            throw Errors.index("index out of range");
        }
        return (long) Byte.toUnsignedInt(bytes[(int) index]);
    }
}
