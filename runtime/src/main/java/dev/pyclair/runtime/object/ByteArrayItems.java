package dev.pyclair.runtime.object;

import java.math.BigInteger;
import java.util.Arrays;

/** Items of a {@code bytearray}, and the methods that change it. */
final class ByteArrayItems {
    private static final byte[] NOTHING = {};

    private ByteArrayItems() {}

    static boolean isMutator(String name) {
        return switch (name) {
            case "append", "clear", "copy", "extend", "insert", "pop", "remove", "reverse" -> true;
            default -> false;
        };
    }

    static Object mutate(Context cx, String name, PyByteArray array, Object[] args) {
        int size = array.size();
        switch (name) {
            case "append" -> insert(cx, array, size, args[0]);
            case "clear" -> array.splice(cx, 0, size, NOTHING);
            case "copy" -> {
                return new PyByteArray(array.toArray());
            }
            case "extend" -> array.splice(cx, size, size, extension(cx, args[0]));
            case "insert" -> {
                long index = TextArguments.size(cx, args[0], 0);
                index = index < 0 ? Math.max(0, index + size) : Math.min(index, size);
                insert(cx, array, (int) index, args[1]);
            }
            case "pop" -> {
                return pop(cx, array, args);
            }
            case "remove" -> remove(cx, array, args[0]);
            default -> {
                for (int i = 0; i < size / 2; i++) {
                    byte low = array.get(i);
                    array.set(i, array.get(size - 1 - i));
                    array.set(size - 1 - i, low);
                }
            }
        }
        return Singleton.NONE;
    }

    private static void insert(Context cx, PyByteArray array, int index, Object value) {
        byte octet = TextArguments.octet(cx, value, "byte");
        array.splice(cx, index, index, new byte[] {octet});
    }

    private static byte[] extension(Context cx, Object items) {
        if (Buffers.is(items)) {
            return Buffers.copy(items);
        }
        if (Texts.plain(items) != null) {
            throw Errors.type(cx.wording("extend-text"));
        }
        if (!TextArguments.isIterable(items)) {
            throw Errors.type("can't extend bytearray with " + Types.of(items).name());
        }
        return BytesConstruction.ofItems(cx, "byte", items);
    }

    private static Object pop(Context cx, PyByteArray array, Object[] args) {
        long index = args.length == 0 ? -1 : TextArguments.size(cx, args[0], -1);
        if (array.size() == 0) {
            throw Errors.index("pop from empty bytearray");
        }
        index = index < 0 ? index + array.size() : index;
        if (index < 0 || index >= array.size()) {
            throw Errors.index("pop index out of range");
        }
        long value = Byte.toUnsignedInt(array.get((int) index));
        array.splice(cx, (int) index, (int) index + 1, NOTHING);
        return value;
    }

    private static void remove(Context cx, PyByteArray array, Object value) {
        byte octet = TextArguments.octet(cx, value, "byte");
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) == octet) {
                array.splice(cx, i, i + 1, NOTHING);
                return;
            }
        }
        throw Errors.value("value not found in bytearray");
    }

    private static void requireIndex(Object key) {
        if (Sizes.integer(key) == null && Types.of(key).lookup("__index__") == null) {
            throw Errors.type(
                    "bytearray indices must be integers or slices, not " + Types.of(key).name());
        }
    }

    private static int index(Context cx, PyByteArray array, Object key) {
        requireIndex(key);
        long index = Sizes.indexOf(cx, key);
        index = index < 0 ? index + array.size() : index;
        if (index < 0 || index >= array.size()) {
            throw Errors.index("bytearray index out of range");
        }
        return (int) index;
    }

    static Object get(Context cx, PyByteArray array, Object key) {
        if (key instanceof PySlice slice) {
            SliceRange range = SliceRange.of(cx, slice, array.size());
            return new PyByteArray(ByteOperations.slice(array.toArray(), range));
        }
        return (long) Byte.toUnsignedInt(array.get(index(cx, array, key)));
    }

    static Object set(Context cx, PyByteArray array, Object key, Object value) {
        if (key instanceof PySlice slice) {
            byte[] made = assigned(cx, value);
            replace(cx, array, SliceRange.of(cx, slice, array.size()), made);
        } else {
            requireIndex(key);
            Object place = Sizes.integer(key);
            if (place instanceof BigInteger) {
                Sizes.indexOf(cx, place);
            }
            // The value first: its code may change the array.
            byte octet = TextArguments.octet(cx, value, "byte");
            array.set(index(cx, array, key), octet);
        }
        return Singleton.NONE;
    }

    private static byte[] assigned(Context cx, Object value) {
        if (Buffers.is(value)) {
            return Buffers.copy(value);
        }
        if (Sizes.integer(value) != null
                || Texts.plain(value) != null
                || !TextArguments.isIterable(value)) {
            throw Errors.type(
                    "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        }
        return BytesConstruction.ofItems(cx, "byte", value);
    }

    static Object delete(Context cx, PyByteArray array, Object key) {
        if (key instanceof PySlice slice) {
            replace(cx, array, SliceRange.of(cx, slice, array.size()), NOTHING);
        } else {
            int index = index(cx, array, key);
            array.splice(cx, index, index + 1, NOTHING);
        }
        return Singleton.NONE;
    }

    private static void replace(Context cx, PyByteArray array, SliceRange range, byte[] made) {
        int step = range.step();
        if (step == 1) {
            int to = Math.max(range.start(), range.stop());
            array.splice(cx, range.start(), to, made);
            return;
        }
        if (made.length == 0) {
            deleteEach(cx, array, range);
            return;
        }
        if (made.length != range.count()) {
            throw Errors.value(
                    "attempt to assign bytes of size "
                            + made.length
                            + " to extended slice of size "
                            + range.count());
        }
        for (int i = 0; i < made.length; i++) {
            array.set(range.start() + i * step, made[i]);
        }
    }

    /** {@code bytearray.resize}. */
    static Object resize(Context cx, PyByteArray array, Object given) {
        long size = Sizes.indexOf(cx, given);
        if (size < 0) {
            throw Errors.value("Can only resize to positive sizes, got " + size);
        }
        if (size > array.size()) {
            cx.allocate(size);
            int more = (int) Math.min(size, Integer.MAX_VALUE - 8) - array.size();
            array.splice(cx, array.size(), array.size(), new byte[more]);
        } else {
            array.splice(cx, (int) size, array.size(), NOTHING);
        }
        return Singleton.NONE;
    }

    /** {@code bytearray.take_bytes}: the first bytes, which are gone then. */
    static Object take(Context cx, PyByteArray array, Object[] args) {
        int all = array.size();
        long count = all;
        if (args.length > 0 && args[0] != Singleton.NONE) {
            if (Sizes.integer(args[0]) == null && Types.of(args[0]).lookup("__index__") == null) {
                throw Errors.type("n must be an integer or None");
            }
            count = Sizes.indexOf(cx, args[0]);
        }
        long end = count < 0 ? count + all : count;
        if (end < 0 || end > all) {
            throw Errors.index("can't take " + count + " bytes outside size " + all);
        }
        byte[] taken = Arrays.copyOf(array.toArray(), (int) end);
        array.splice(cx, 0, (int) end, NOTHING);
        return new PyBytes(taken);
    }

    private static void deleteEach(Context cx, PyByteArray array, SliceRange range) {
        byte[] old = array.toArray();
        var isGone = new boolean[old.length];
        for (int i = 0; i < range.count(); i++) {
            isGone[range.start() + i * range.step()] = true;
        }
        var rest = new byte[old.length - range.count()];
        int size = 0;
        for (int i = 0; i < old.length; i++) {
            if (!isGone[i]) {
                rest[size++] = old[i];
            }
        }
        array.splice(cx, 0, old.length, rest);
    }
}
