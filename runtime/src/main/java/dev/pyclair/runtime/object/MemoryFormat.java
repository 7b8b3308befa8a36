package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.HalfFloat;
import dev.pyclair.runtime.number.Ints;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What the items of a {@code memoryview} are: a type of C, as on 64-bit Linux.
 *
 * @param text as the program wrote it
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/memoryobject.c">CPython: {@code
 *     Objects/memoryobject.c}, {@code unpack_single}, {@code pack_single}</a>
 */
record MemoryFormat(String text) {
    static final MemoryFormat BYTES = new MemoryFormat("B");

    /** {@return whether there is such a format} */
    static boolean exists(String text) {
        String plain = text.startsWith("@") ? text.substring(1) : text;
        return plain.length() == 1 && "cbB?hHiIlLqQnNefdP".contains(plain);
    }

    char code() {
        return text.charAt(text.length() - 1);
    }

    int size() {
        return switch (code()) {
            case 'c', 'b', 'B', '?' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            default -> 8;
        };
    }

    boolean isOfBytes() {
        return "cbB".indexOf(code()) >= 0;
    }

    Object unpack(byte[] raw) {
        ByteBuffer buffer = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
        return switch (code()) {
            case 'c' -> new PyBytes(raw);
            case 'b' -> (long) raw[0];
            case 'B' -> (long) Byte.toUnsignedInt(raw[0]);
            case '?' -> raw[0] != 0;
            case 'h' -> (long) buffer.getShort();
            case 'H' -> (long) Short.toUnsignedInt(buffer.getShort());
            case 'i' -> (long) buffer.getInt();
            case 'I' -> Integer.toUnsignedLong(buffer.getInt());
            case 'l', 'q', 'n' -> buffer.getLong();
            case 'f' -> (double) buffer.getFloat();
            case 'd' -> buffer.getDouble();
            case 'e' -> HalfFloat.decode(buffer.getShort());
            default -> unsigned(buffer.getLong());
        };
    }

    private static Object unsigned(long value) {
        return value >= 0
                ? (Object) value
                : Ints.of(BigInteger.valueOf(value).add(BigInteger.ONE.shiftLeft(64)));
    }

    /** A value as the bytes of an item. */
    byte[] pack(Context cx, Object value) {
        var buffer = ByteBuffer.allocate(size()).order(ByteOrder.LITTLE_ENDIAN);
        switch (code()) {
            case 'c' -> {
                if (!(value instanceof PyBytes one)) {
                    throw wrong(Types.TYPE_ERROR, "type");
                }
                if (one.size() != 1) {
                    throw wrong(Types.VALUE_ERROR, "value");
                }
                buffer.put(one.bytes()[0]);
            }
            case '?' -> buffer.put((byte) (Operators.isTrue(cx, value) ? 1 : 0));
            case 'f' -> {
                double number = real(cx, value);
                if (Float.isInfinite((float) number) && !Double.isInfinite(number)) {
                    throw Errors.of(Types.OVERFLOW_ERROR, "float too large to pack with f format");
                }
                buffer.putFloat((float) number);
            }
            case 'd' -> buffer.putDouble(real(cx, value));
            case 'e' ->
                    throw Errors.of(
                            Types.NOT_IMPLEMENTED_ERROR, "memoryview: format e not supported");
            default -> packInteger(cx, value, buffer);
        }
        return buffer.array();
    }

    private PyRaise wrong(PyType type, String what) {
        return Errors.of(type, "memoryview: invalid " + what + " for format '" + text + "'");
    }

    private double real(Context cx, Object value) {
        Object plain = PyValue.plain(value);
        if (plain instanceof Double number) {
            return number;
        }
        Object integer = Sizes.integer(plain);
        if (integer != null) {
            return Ints.big(integer).doubleValue();
        }
        Object made = PyValue.plain(orNone(Calls.special(cx, value, "__float__")));
        if (made instanceof Double number) {
            return number;
        }
        throw wrong(Types.TYPE_ERROR, "type");
    }

    private static Object orNone(Object value) {
        return value == null ? Singleton.NONE : value;
    }

    private void packInteger(Context cx, Object value, ByteBuffer buffer) {
        if (Sizes.integer(value) == null && Types.of(value).lookup("__index__") == null) {
            throw wrong(Types.TYPE_ERROR, "type");
        }
        BigInteger number = Ints.big(Sizes.index(cx, value));
        boolean isSigned = Character.isLowerCase(code());
        int bits = 8 * size();
        boolean fits =
                isSigned
                        ? number.bitLength() < bits
                        : number.signum() >= 0 && number.bitLength() <= bits;
        if (!fits) {
            throw wrong(Types.VALUE_ERROR, "value");
        }
        long low = number.longValue();
        for (int i = 0; i < size(); i++) {
            buffer.put((byte) (low >> 8 * i));
        }
    }
}
