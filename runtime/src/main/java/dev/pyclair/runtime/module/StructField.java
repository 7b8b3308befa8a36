package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.HalfFloat;
import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyByteArray;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.ValueFault;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Values of one kind in a {@link StructFormat}.
 *
 * @param code the letter of the format
 * @param offset where they begin
 * @param count how many there are; of {@code s} and {@code p}, how many bytes
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_struct.c">CPython: {@code
 *     Modules/_struct.c}, {@code native_table}, {@code lilendian_table}</a>
 */
record StructField(char code, long offset, int count) {
    private static final int LONGEST_PASCAL = 255;

    /** Bytes of a value; types of the machine have other sizes than the standard's. */
    static int width(char code, boolean isNative) {
        return switch (code) {
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L' -> isNative ? 8 : 4;
            case 'q', 'Q', 'd', 'n', 'N', 'P' -> 8;
            default -> 1;
        };
    }

    boolean isText() {
        return code == 's' || code == 'p';
    }

    private boolean isSigned() {
        return Character.isLowerCase(code);
    }

    /** The bytes of {@code s} or {@code p}. */
    byte[] text(byte[] bytes, int at) {
        if (code == 's' || count == 0) {
            return Arrays.copyOfRange(bytes, at, at + count);
        }
        int length = Math.min(Byte.toUnsignedInt(bytes[at]), count - 1);
        return Arrays.copyOfRange(bytes, at + 1, at + 1 + length);
    }

    void putText(byte[] bytes, Object value) {
        if (!(value instanceof PyBytes) && !(value instanceof PyByteArray)) {
            throw StructFaults.error("argument for '" + code + "' must be a bytes object");
        }
        byte[] text = Buffers.copy(value);
        int skipped = code == 'p' ? 1 : 0;
        int length = Math.min(text.length, Math.max(0, count - skipped));
        if (code == 'p' && count > 0) {
            bytes[(int) offset] = (byte) Math.min(length, LONGEST_PASCAL);
        }
        System.arraycopy(text, 0, bytes, (int) offset + (length > 0 ? skipped : 0), length);
    }

    Object get(ByteBuffer buffer, int at, int width) {
        return switch (code) {
            case 'c' -> new PyBytes(new byte[] {buffer.get(at)});
            case '?' -> buffer.get(at) != 0;
            case 'e' -> HalfFloat.decode(buffer.getShort(at));
            case 'f' -> (double) buffer.getFloat(at);
            case 'd' -> buffer.getDouble(at);
            default -> whole(buffer, at, width);
        };
    }

    private Object whole(ByteBuffer buffer, int at, int width) {
        long value =
                switch (width) {
                    case 1 -> buffer.get(at);
                    case 2 -> buffer.getShort(at);
                    case 4 -> buffer.getInt(at);
                    default -> buffer.getLong(at);
                };
        if (isSigned() || value >= 0) {
            return value;
        }
        return Ints.of(BigInteger.valueOf(value).add(BigInteger.ONE.shiftLeft(8 * width)));
    }

    void put(Context cx, ByteBuffer buffer, int at, int width, Object value, boolean isNative) {
        switch (code) {
            case 'c' -> {
                if (!(value instanceof PyBytes one) || one.size() != 1) {
                    throw StructFaults.error("char format requires a bytes object of length 1");
                }
                buffer.put(at, one.bytes()[0]);
            }
            case '?' -> buffer.put(at, (byte) (Operators.isTrue(cx, value) ? 1 : 0));
            case 'e', 'f', 'd' -> putFloat(cx, buffer, at, value, isNative);
            default -> {
                // What the machine has itself is checked by C's types, for CPython up to 3.11.
                boolean isOwn =
                        buffer.order() == ByteOrder.LITTLE_ENDIAN && width == width(code, true);
                long low = checked(cx, value, width, isOwn);
                switch (width) {
                    case 1 -> buffer.put(at, (byte) low);
                    case 2 -> buffer.putShort(at, (short) low);
                    case 4 -> buffer.putInt(at, (int) low);
                    default -> buffer.putLong(at, low);
                }
            }
        }
    }

    private void putFloat(Context cx, ByteBuffer buffer, int at, Object value, boolean isNative) {
        double number;
        try {
            number = Numbers.toDouble(cx, value);
        } catch (ValueFault e) {
            throw StructFaults.error("required argument is not a float");
        } catch (PyRaise e) {
            throw e.is(Types.TYPE_ERROR) || e.is(Types.OVERFLOW_ERROR)
                    ? StructFaults.error("required argument is not a float")
                    : e;
        }
        boolean isInteger = Sizes.integer(value) != null;
        boolean isFinite = !Double.isInfinite(number);
        if (code == 'd') {
            buffer.putDouble(at, number);
        } else if (code == 'f') {
            checkSize(!isNative && isFinite && Float.isInfinite((float) number), isInteger);
            buffer.putFloat(at, (float) number);
        } else {
            short half = HalfFloat.encode(number);
            checkSize(isFinite && (half & 0x7fff) == 0x7c00, isInteger);
            buffer.putShort(at, half);
        }
    }

    private void checkSize(boolean isTooLarge, boolean isInteger) {
        if (isTooLarge && isInteger) {
            throw StructFaults.error("int too large to convert");
        }
        if (isTooLarge) {
            throw Errors.of(
                    Types.OVERFLOW_ERROR, "float too large to pack with " + code + " format");
        }
    }

    /** The low bits of an integer, which fits. */
    private long checked(Context cx, Object value, int width, boolean isOwn) {
        if (Sizes.integer(value) == null && Types.of(value).lookup("__index__") == null) {
            throw StructFaults.error("required argument is not an integer");
        }
        BigInteger number = Ints.big(Sizes.index(cx, value));
        int bits = 8 * width;
        boolean isPointer = code == 'P';
        boolean fits =
                isSigned() || isPointer && number.signum() < 0
                        ? number.bitLength() < bits
                        : number.signum() >= 0 && number.bitLength() <= bits;
        if (!fits) {
            throw StructFaults.error(range(cx, number, bits, isOwn));
        }
        return number.longValue();
    }

    private String range(Context cx, BigInteger number, int bits, boolean isOwn) {
        boolean isHuge =
                isSigned()
                        ? number.bitLength() > 63
                        : number.signum() < 0 || number.bitLength() > 64;
        if (code == 'P') {
            return "int too large to convert";
        }
        BigInteger least =
                isSigned() ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
        BigInteger most =
                BigInteger.ONE.shiftLeft(isSigned() ? bits - 1 : bits).subtract(BigInteger.ONE);
        String standard = "'" + code + "' format requires " + least + " <= number <= " + most;
        boolean isLong = code == 'q' || code == 'Q';
        if (!isOwn && bits > 8) {
            // Those of the standard first become a long of C.
            return !isLong && !isHuge
                    ? standard
                    : cx.wording(isLong ? "struct-huge" : "struct-range", standard);
        }
        if (number.bitLength() > 63) {
            return cx.wording("struct-range", standard);
        }
        return switch (code) {
            case 'b' -> cx.wording("struct-byte", standard);
            case 'B' -> cx.wording("struct-ubyte", standard);
            case 'h' -> cx.wording("struct-short", standard);
            case 'H' -> cx.wording("struct-ushort", standard);
            case 'i', 'I' -> isHuge ? cx.wording("struct-range", standard) : standard;
            default -> cx.wording("struct-range", standard);
        };
    }
}
