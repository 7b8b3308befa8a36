package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Writes what follows the type byte of a value that has nothing inside. */
final class ValueWriter {
    private ValueWriter() {}

    static void write(ByteSink out, MarshalType type, Constant value) {
        switch (type.body()) {
            case NOTHING -> {}
            case INT32 -> out.i32((int) ((Constant.Int) value).value());
            case INT64 -> out.i64(((Constant.Int) value).value());
            case DIGITS -> digits(out, integer(value));
            case DOUBLE -> number(out, ((Constant.Float) value).value());
            case TWO_DOUBLES -> {
                number(out, ((Constant.Complex) value).real());
                number(out, ((Constant.Complex) value).imaginary());
            }
            case BYTES -> {
                Bytes bytes = encoded(type, value);
                out.i32(bytes.length());
                out.bytes(bytes);
            }
            case SHORT_BYTES -> {
                Bytes bytes = encoded(type, value);
                out.u8(bytes.length());
                out.bytes(bytes);
            }
            default ->
                    throw new IllegalArgumentException(
                            type + " is no type of a value with nothing inside");
        }
    }

    private static void number(ByteSink out, double value) {
        out.i64(Double.doubleToRawLongBits(value));
    }

    static BigInteger integer(Constant value) {
        return value instanceof Constant.Int small
                ? BigInteger.valueOf(small.value())
                : ((Constant.BigInt) value).value();
    }

    /** The bytes of a string in the encoding of its type code: one byte a character, or UTF-8. */
    private static Bytes encoded(MarshalType type, Constant value) {
        if (value instanceof Bytes bytes) {
            return bytes;
        }
        Bytes utf8 = ((Text) value).utf8();
        return switch (type) {
            case ASCII, ASCII_INTERNED, SHORT_ASCII, SHORT_ASCII_INTERNED ->
                    ((Text) value).isAscii()
                            ? utf8
                            : Bytes.of(value.toString().getBytes(StandardCharsets.ISO_8859_1));
            default -> utf8;
        };
    }

    /** Base 2^15, least digit first; the count carries the sign. */
    private static void digits(ByteSink out, BigInteger value) {
        byte[] magnitude = value.abs().toByteArray();
        int count = (value.abs().bitLength() + 14) / 15;
        out.i32(value.signum() < 0 ? -count : count);
        for (int i = 0; i < count; i++) {
            int bit = 15 * i;
            int window = 0;
            for (int j = 2; j >= 0; j--) {
                int at = magnitude.length - 1 - bit / 8 - j;
                window = window << 8 | (at >= 0 ? magnitude[at] & 0xff : 0);
            }
            out.i16(window >> bit % 8 & 0x7fff);
        }
    }
}
