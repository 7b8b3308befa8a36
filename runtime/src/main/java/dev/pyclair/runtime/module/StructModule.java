package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Codecs;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.IteratorMethods;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyByteArray;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyMemoryView;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * {@code struct}, and the module {@code _struct} that CPython's is made of.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_struct.c">CPython: {@code
 *     Modules/_struct.c}</a>
 */
final class StructModule extends MethodTable {
    private static final PyType ITERATOR =
            PyType.of(
                    "_struct",
                    "unpack_iterator",
                    new IteratorMethods("__length_hint__ 0"),
                    Types.OBJECT);

    StructModule() {
        super(
                """
                _clearcache 0
                calcsize O
                iter_unpack 2
                pack 0-
                pack_into 0-
                unpack 2
                unpack_from (format, /, buffer, offset=)""");
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("Struct", PyStruct.TYPE);
        attributes.putText("error", StructFaults.ERROR);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "_clearcache" -> Singleton.NONE;
            case "calcsize" -> format(cx, args[0]).size();
            case "iter_unpack" -> iterator(cx, format(cx, args[0]), args[1]);
            case "pack" -> {
                if (args.length == 0) {
                    throw Errors.type("missing format argument");
                }
                yield pack(cx, format(cx, args[0]), args, 1);
            }
            case "pack_into" -> {
                if (args.length == 0) {
                    throw Errors.type("missing format argument");
                }
                yield packInto(cx, format(cx, args[0]), args, 1);
            }
            case "unpack" -> unpack(cx, format(cx, args[0]), args[1]);
            case "unpack_from" -> unpackFrom(cx, format(cx, args[0]), args[1], args[2]);
            default -> throw new IllegalStateException(name);
        };
    }

    /** A format that a program gives. */
    static StructFormat format(Context cx, Object given) {
        if (given instanceof PyStruct struct) {
            return struct.format();
        }
        Object text = Texts.plain(given);
        if (text == null && !(given instanceof PyBytes)) {
            throw Errors.type(
                    "Struct() argument 1 must be a str or bytes object, not "
                            + Types.of(given).name());
        }
        byte[] bytes =
                text == null ? Buffers.copy(given) : Codecs.encode(cx, text, "ascii", "strict");
        return StructFormat.of(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    static Object pack(Context cx, StructFormat format, Object[] args, int from) {
        checkCount(format, "pack", args.length - from);
        return new PyBytes(format.pack(cx, args, from));
    }

    private static void checkCount(StructFormat format, String function, int given) {
        if (given != format.count()) {
            throw StructFaults.error(
                    function
                            + " expected "
                            + format.count()
                            + " items for packing (got "
                            + given
                            + ")");
        }
    }

    /** {@code pack_into}: a buffer, an offset, and the values. */
    static Object packInto(Context cx, StructFormat format, Object[] args, int from) {
        int given = args.length - from;
        if (given < 2) {
            throw StructFaults.error(
                    "pack_into expected " + (given == 0 ? "buffer" : "offset") + " argument");
        }
        checkCount(format, "pack_into", given - 2);
        Object target = args[from];
        boolean isWritable =
                target instanceof PyByteArray
                        || target instanceof PyMemoryView view && !view.isReadonly();
        if (!isWritable) {
            throw Errors.type(
                    "argument must be read-write bytes-like object, not "
                            + Types.of(target).name());
        }
        long room = Buffers.copy(target).length;
        long offset = Sizes.indexOf(cx, args[from + 1]);
        long size = format.size();
        if (offset < 0) {
            if (offset + size > 0) {
                throw StructFaults.error("no space to pack " + size + " bytes at offset " + offset);
            }
            checkOffset(offset, room);
            offset += room;
        }
        if (room - offset < size) {
            throw StructFaults.error("pack_into" + requires(offset, size, room, "packing"));
        }
        byte[] bytes = format.pack(cx, args, from + 2);
        if (target instanceof PyByteArray array) {
            for (int i = 0; i < bytes.length; i++) {
                array.set((int) offset + i, bytes[i]);
            }
        } else {
            ((PyMemoryView) target).setBytes((int) offset, bytes);
        }
        return Singleton.NONE;
    }

    private static void checkOffset(long offset, long room) {
        if (offset + room < 0) {
            throw StructFaults.error(
                    "offset " + offset + " out of range for " + room + "-byte buffer");
        }
    }

    private static String requires(long offset, long size, long room, String what) {
        return " requires a buffer of at least "
                + (size + offset)
                + " bytes for "
                + what
                + " "
                + size
                + " bytes at offset "
                + offset
                + " (actual buffer size is "
                + room
                + ")";
    }

    static Object unpack(Context cx, StructFormat format, Object given) {
        byte[] bytes = Buffers.bytesOf(given);
        if (bytes.length != format.size()) {
            throw StructFaults.error("unpack requires a buffer of " + format.size() + " bytes");
        }
        return format.unpack(cx, bytes, 0);
    }

    static Object unpackFrom(Context cx, StructFormat format, Object given, Object start) {
        byte[] bytes = Buffers.bytesOf(given);
        long offset = start == null ? 0 : Sizes.indexOf(cx, start);
        long size = format.size();
        if (offset < 0) {
            if (offset + size > 0) {
                throw StructFaults.error(
                        "not enough data to unpack " + size + " bytes at offset " + offset);
            }
            checkOffset(offset, bytes.length);
            offset += bytes.length;
        }
        if (bytes.length - offset < size) {
            throw StructFaults.error(
                    "unpack_from" + requires(offset, size, bytes.length, "unpacking"));
        }
        return format.unpack(cx, bytes, (int) offset);
    }

    static Object iterator(Context cx, StructFormat format, Object given) {
        long size = format.size();
        if (size == 0) {
            throw StructFaults.error("cannot iteratively unpack with a struct of length 0");
        }
        byte[] bytes = Buffers.bytesOf(given);
        if (bytes.length % size != 0) {
            throw StructFaults.error(
                    "iterative unpacking requires a buffer of a multiple of " + size + " bytes");
        }
        return new Unpacking(format, Arrays.copyOf(bytes, bytes.length));
    }

    /** What {@code iter_unpack} gives. */
    private static final class Unpacking extends PyIterator {
        private final StructFormat format;
        private final byte[] bytes;
        private int offset;

        Unpacking(StructFormat format, byte[] bytes) {
            super(ITERATOR);
            this.format = format;
            this.bytes = bytes;
        }

        @Override
        public Object next(Context cx) {
            if (offset >= bytes.length) {
                return null;
            }
            Object values = format.unpack(cx, bytes, offset);
            offset += (int) format.size();
            return values;
        }

        @Override
        public long left() {
            return (bytes.length - offset) / format.size();
        }
    }
}
