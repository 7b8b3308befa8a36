package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.SizeLimit;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * {@code bytes(...)} and {@code bytearray(...)}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/bytesobject.c">CPython: {@code
 *     Objects/bytesobject.c}, {@code bytes_new_impl}</a>
 */
final class BytesConstruction {
    private BytesConstruction() {}

    /** The bytes of {@code source}, {@code encoding} and {@code errors}, which may be null. */
    static byte[] create(Context cx, String type, Object[] args) {
        Object source = args[0];
        String encoding = TextArguments.javaText(args[1], cx.wording("encoding-argument", type));
        String errors = TextArguments.javaText(args[2], cx.wording("errors-argument", type));
        Object text = source == null ? null : Texts.plain(source);
        if (encoding != null) {
            if (text == null) {
                throw Errors.type("encoding without a string argument");
            }
            return Codecs.encode(cx, text, encoding, errors);
        }
        if (errors != null && text == null) {
            throw Errors.type("errors without a string argument");
        }
        if (text != null) {
            throw Errors.type("string argument without an encoding");
        }
        return source == null ? new byte[0] : ofObject(cx, type, source);
    }

    private static byte[] ofObject(Context cx, String type, Object source) {
        byte[] own = type.equals("bytes") ? special(cx, source) : null;
        if (own != null) {
            return own;
        }
        Long count = count(cx, source);
        if (count != null) {
            if (count < 0) {
                throw Errors.value("negative count");
            }
            SizeLimit limit = cx;
            return new byte[limit.array(count, 1)];
        }
        if (Buffers.is(source)) {
            byte[] bytes = Buffers.copy(source);
            return source instanceof PyBytes && type.equals("bytearray") ? bytes.clone() : bytes;
        }
        PyIterator items;
        try {
            items = Iteration.of(cx, source);
        } catch (PyRaise e) {
            if (!e.is(Types.TYPE_ERROR)) {
                throw e;
            }
            throw Errors.type("cannot convert '" + Types.of(source).name() + "' object to " + type);
        }
        if (type.equals("bytes")) {
            Iteration.askLength(cx, source);
        }
        return collected(cx, type.equals("bytes") ? "bytes" : "byte", items);
    }

    /** The number of bytes that an index asks for; null where it is none. */
    private static Long count(Context cx, Object source) {
        if (Sizes.integer(source) == null && Types.of(source).lookup("__index__") == null) {
            return null;
        }
        try {
            return Sizes.countOf(cx, source);
        } catch (PyRaise e) {
            if (e.is(Types.TYPE_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    /** The bytes that a special method makes; null if there is none. */
    private static byte[] special(Context cx, Object source) {
        if (source instanceof PyBytes bytes && bytes.type() == Types.BYTES) {
            return bytes.bytes();
        }
        Object method = Types.of(source).lookup("__bytes__");
        if (method == null) {
            return null;
        }
        Object made = Calls.special(cx, source, "__bytes__");
        if (!(made instanceof PyBytes bytes)) {
            throw Errors.type(
                    cx.wording("bytes-result", Types.of(source).name(), Types.of(made).name()));
        }
        return bytes.bytes();
    }

    /** The bytes that an iterable gives one by one. */
    static byte[] ofItems(Context cx, String unit, Object source) {
        PyIterator items = Iteration.of(cx, source);
        Iteration.askLength(cx, source);
        return collected(cx, unit, items);
    }

    private static byte[] collected(Context cx, String unit, PyIterator items) {
        var made = new ByteArrayOutputStream();
        for (Object item = items.next(cx); item != null; item = items.next(cx)) {
            if ((made.size() & 0xfff) == 0xfff) {
                cx.allocate(2L * made.size());
            }
            made.write(TextArguments.octet(cx, item, unit));
        }
        return made.toByteArray();
    }

    /** What {@code %b} puts into bytes. */
    static byte[] ofPercent(Context cx, Object value, String place) {
        if (Buffers.is(value)) {
            return Buffers.copy(value);
        }
        byte[] made = special(cx, value);
        if (made == null) {
            throw Errors.type(cx.wording("percent-bytes", place, Types.of(value).name()));
        }
        return made;
    }

    /** {@code bytes.join}. */
    static byte[] join(Context cx, byte[] separator, Object items) {
        Object[] all = Iteration.allOr(cx, items, "can only join an iterable");
        long size = 0;
        for (int i = 0; i < all.length; i++) {
            if (!Buffers.is(all[i])) {
                throw Errors.type(
                        "sequence item "
                                + i
                                + ": expected a bytes-like object, "
                                + Types.of(all[i]).name()
                                + " found");
            }
            size += Buffers.copy(all[i]).length + (i == 0 ? 0L : separator.length);
        }
        SizeLimit limit = cx;
        var made = new byte[limit.array(size, 1)];
        int offset = 0;
        for (int i = 0; i < all.length; i++) {
            offset = i == 0 ? 0 : put(separator, made, offset);
            offset = put(Buffers.copy(all[i]), made, offset);
        }
        return made;
    }

    private static int put(byte[] part, byte[] made, int offset) {
        System.arraycopy(part, 0, made, offset, part.length);
        return offset + part.length;
    }

    /** Two in a row. */
    static byte[] concat(Context cx, byte[] first, byte[] second) {
        SizeLimit limit = cx;
        int size = limit.array((long) first.length + second.length, 1);
        byte[] made = Arrays.copyOf(first, size);
        System.arraycopy(second, 0, made, first.length, second.length);
        return made;
    }

    /** Many times in a row. */
    static byte[] repeat(Context cx, byte[] bytes, long times) {
        if (times <= 0 || bytes.length == 0) {
            return new byte[0];
        }
        SizeLimit limit = cx;
        long size = times > Long.MAX_VALUE / bytes.length ? Long.MAX_VALUE : times * bytes.length;
        var made = new byte[limit.array(size, 1)];
        for (int offset = 0; offset < made.length; offset += bytes.length) {
            System.arraycopy(bytes, 0, made, offset, bytes.length);
        }
        return made;
    }
}
