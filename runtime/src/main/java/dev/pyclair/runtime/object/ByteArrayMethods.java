package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.ByteText;
import dev.pyclair.runtime.text.Repr;
import java.util.Arrays;

/**
 * {@code bytearray}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/bytearrayobject.c">CPython:
 *     {@code Objects/bytearrayobject.c}</a>
 */
final class ByteArrayMethods extends MethodTable {
    private static final String ROWS =
            """
            __init__ *
            __delitem__ slot 1
            __iadd__ slot 1
            __imul__ unpacked 1
            __setitem__ unpacked 2
            __alloc__ 0
            __reduce__ 0
            append O
            clear 0
            copy 0
            extend O
            insert 2
            pop 0-1
            remove O
            resize O since 3.14
            take_bytes 0-1 since 3.15
            reverse 0""";

    ByteArrayMethods() {
        super(ByteOperations.ROWS + ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__hash__", Singleton.NONE);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        switch (name) {
            case "__new__":
                return new PyByteArray((PyType) self, new byte[0]);
            case "fromhex":
                return ByteOperations.fromHex(cx, (PyType) self, args[0]);
            case "maketrans":
                return ByteOperations.makeTable(args);
            default:
                break;
        }
        var array = (PyByteArray) self;
        return switch (name) {
            case "__init__" -> start(cx, array, args);
            case "__add__" -> {
                if (!Buffers.is(args[0])) {
                    throw ByteOperations.noConcat(args[0], "bytearray");
                }
                yield new PyByteArray(
                        BytesConstruction.concat(cx, array.toArray(), Buffers.copy(args[0])));
            }
            case "__alloc__" -> array.size() == 0 ? 0L : array.size() + 1L;
            case "__delitem__" -> ByteArrayItems.delete(cx, array, args[0]);
            case "__getitem__" -> ByteArrayItems.get(cx, array, args[0]);
            case "__iadd__" -> addInPlace(cx, array, args[0]);
            case "__imul__" -> {
                long times = Sizes.countOf(cx, args[0]);
                byte[] made = BytesConstruction.repeat(cx, array.toArray(), times);
                array.splice(cx, 0, array.size(), made);
                yield array;
            }
            case "__iter__" -> new PyBytesIterator(array);
            case "__len__" -> (long) array.size();
            case "__reduce__" -> reduce(array);
            case "__repr__", "__str__" -> repr(array);
            case "__setitem__" -> ByteArrayItems.set(cx, array, args[0], args[1]);
            case "resize" -> ByteArrayItems.resize(cx, array, args[0]);
            case "take_bytes" -> ByteArrayItems.take(cx, array, args);
            case "__sizeof__" -> 57L + array.size();
            default ->
                    ByteArrayItems.isMutator(name)
                            ? ByteArrayItems.mutate(cx, name, array, args)
                            : shared(cx, name, array, args);
        };
    }

    private static Object shared(Context cx, String name, PyByteArray array, Object[] args) {
        var operations = new ByteOperations(cx, array.toArray(), true);
        return name.startsWith("__")
                ? operations.special(name, args)
                : operations.method(name, args);
    }

    private static Object start(Context cx, PyByteArray self, Object[] given) {
        Object[] args =
                BytesMethods.NEW.bind(
                        cx,
                        "bytearray",
                        "bytearray",
                        Arrays.copyOf(given, given.length - 1),
                        Signature.Arguments.names(given));
        TextArguments.javaText(args[1], cx.wording("encoding-argument", "bytearray"));
        TextArguments.javaText(args[2], cx.wording("errors-argument", "bytearray"));
        self.splice(cx, 0, self.size(), new byte[0]);
        byte[] made = BytesConstruction.create(cx, "bytearray", args);
        self.splice(cx, 0, self.size(), made);
        return Singleton.NONE;
    }

    private static Object addInPlace(Context cx, PyByteArray array, Object other) {
        if (!Buffers.is(other)) {
            throw ByteOperations.noConcat(other, "bytearray");
        }
        array.splice(cx, array.size(), array.size(), Buffers.copy(other));
        return array;
    }

    private static Object reduce(PyByteArray array) {
        Object text = ByteText.text(array.toArray());
        return new PyTuple(array.type(), new PyTuple(text, "latin-1"), Singleton.NONE);
    }

    /** Unlike those of bytes, single quotes are escaped inside of double ones. */
    private static Object repr(PyByteArray array) {
        String bytes = Repr.of(array.toArray());
        if (bytes.charAt(1) == '"') {
            bytes = bytes.replace("'", "\\'");
        }
        return array.type().name() + "(" + bytes + ")";
    }
}
