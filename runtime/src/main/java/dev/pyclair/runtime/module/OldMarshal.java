package dev.pyclair.runtime.module;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import dev.pyclair.runtime.format.FloatFormat;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Writes constants as versions 0 to 2 of marshal do: nothing is shared, and text is long.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/marshal.c">CPython: {@code
 *     Python/marshal.c}, {@code w_complex_object}</a>
 */
final class OldMarshal {
    /** From this version on numbers with a point are eight bytes. */
    private static final int BINARY_FLOATS = 2;

    private static final int DIGIT_BITS = 15;

    /** What has been written takes so many bytes a byte when more is. */
    private static final long GROWTH = 3;

    private final Context cx;
    private final int version;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private OldMarshal(Context cx, int version) {
        this.cx = cx;
        this.version = version;
    }

    /** {@return a constant as a version of the format, up to 2, has it} */
    static byte[] write(Context cx, Constant constant, int version) {
        var writer = new OldMarshal(cx, version);
        writer.add(constant);
        return writer.out.toByteArray();
    }

    private void add(Constant constant) {
        if (constant instanceof Constant.Singleton singleton) {
            out.write(
                    switch (singleton) {
                        case NONE -> 'N';
                        case TRUE -> 'T';
                        case FALSE -> 'F';
                        case ELLIPSIS -> '.';
                        case STOP_ITERATION -> 'S';
                        default -> throw Errors.value("unmarshallable object");
                    });
        } else if (constant instanceof Constant.Int number) {
            addInt(number.value());
        } else if (constant instanceof Constant.BigInt number) {
            addBig(number.value());
        } else if (constant instanceof Constant.Float number) {
            out.write(version < BINARY_FLOATS ? 'f' : 'g');
            addFloat(number.value());
        } else if (constant instanceof Constant.Complex number) {
            out.write(version < BINARY_FLOATS ? 'x' : 'y');
            addFloat(number.real());
            addFloat(number.imaginary());
        } else if (constant instanceof Text text) {
            addBytes('u', text.utf8());
        } else if (constant instanceof Bytes bytes) {
            addBytes('s', bytes);
        } else if (constant instanceof Constant.Container container) {
            addContainer(container);
        } else if (constant instanceof CodeObject) {
            throw Errors.value("code objects are written from version 3 of the format on");
        } else {
            throw Errors.value("unmarshallable object");
        }
    }

    private void addInt(long value) {
        if (value == (int) value) {
            out.write('i');
            addLength((int) value);
        } else {
            addBig(BigInteger.valueOf(value));
        }
    }

    private void addBig(BigInteger value) {
        BigInteger rest = value.abs();
        int digits = (rest.bitLength() + DIGIT_BITS - 1) / DIGIT_BITS;
        out.write('l');
        addLength(value.signum() < 0 ? -digits : digits);
        int mask = (1 << DIGIT_BITS) - 1;
        for (int i = 0; i < digits; i++) {
            int digit = rest.intValue() & mask;
            out.write(digit);
            out.write(digit >> Byte.SIZE);
            rest = rest.shiftRight(DIGIT_BITS);
        }
    }

    private void addFloat(double value) {
        if (version < BINARY_FLOATS) {
            Object text = FloatFormat.format(value, ".17g", "float", cx::allocate);
            byte[] ascii = text.toString().getBytes(StandardCharsets.US_ASCII);
            out.write(ascii.length);
            out.writeBytes(ascii);
            return;
        }
        long bits = Double.doubleToRawLongBits(value);
        for (int i = 0; i < Long.BYTES; i++) {
            out.write((int) (bits >>> i * Byte.SIZE));
        }
    }

    private void addLength(int value) {
        for (int i = 0; i < Integer.BYTES; i++) {
            out.write(value >> i * Byte.SIZE);
        }
    }

    private void addBytes(char type, Bytes bytes) {
        out.write(type);
        addLength(bytes.length());
        out.writeBytes(bytes.toArray());
    }

    private void addContainer(Constant.Container container) {
        char type =
                switch (container.kind()) {
                    case TUPLE -> '(';
                    case LIST -> '[';
                    case DICT -> '{';
                    case SET -> '<';
                    case FROZENSET -> '>';
                    default -> throw Errors.value("unmarshallable object");
                };
        out.write(type);
        if (type != '{') {
            addLength(container.items().size());
        }
        cx.enter();
        cx.tick(1);
        cx.allocate(GROWTH * out.size());
        for (Constant item : container.items()) {
            add(item);
        }
        cx.leave();
        if (type == '{') {
            out.write('0');
        }
    }
}
