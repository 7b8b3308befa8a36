package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What an array holds.
 *
 * @param code the letter of the kind
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/arraymodule.c">CPython: {@code
 *     Modules/arraymodule.c}, {@code descriptors}</a>
 */
record ArrayItems(char code) {
    /** {@return whether it holds characters} */
    boolean isText() {
        return code == 'u' || code == 'w';
    }

    int width() {
        return isText() ? 4 : StructField.width(code, true);
    }

    private String title() {
        return switch (code) {
            case 'b' -> "signed char";
            case 'B' -> "unsigned byte integer";
            case 'h' -> "signed short integer";
            case 'H' -> "unsigned short";
            case 'i' -> "signed integer";
            default -> "unsigned int";
        };
    }

    /** A value as it is kept. */
    Object checked(Context cx, Object value) {
        if (isText()) {
            Object text = Texts.plain(value);
            if (text == null || CodePoints.length(text) != 1) {
                throw Errors.type(cx.wording("array-item", Types.of(value).name()));
            }
            return text;
        }
        if (code == 'f' || code == 'd') {
            if (!Types.is(value, Types.FLOAT) && Sizes.integer(value) == null) {
                throw Errors.type("must be real number, not " + Types.of(value).name());
            }
            double number = (Double) Calls.call(cx, Types.FLOAT, value);
            return code == 'f' ? (double) (float) number : number;
        }
        BigInteger number = Ints.big(Sizes.index(cx, value));
        int bits = 8 * width();
        boolean isSigned = Character.isLowerCase(code);
        BigInteger most = BigInteger.ONE.shiftLeft(isSigned ? bits - 1 : bits);
        BigInteger least = isSigned ? most.negate() : BigInteger.ZERO;
        boolean isBelow = number.compareTo(least) < 0;
        if (isBelow || number.compareTo(most) >= 0) {
            throw Errors.of(Types.OVERFLOW_ERROR, fault(isBelow));
        }
        return Ints.of(number);
    }

    private String fault(boolean isBelow) {
        boolean isWide = width() == 8;
        if (isBelow && (isWide || code == 'I') && Character.isUpperCase(code)) {
            return "can't convert negative value to unsigned int";
        }
        if (isWide) {
            return code == 'l'
                    ? "Python int too large to convert to C long"
                    : code == 'L'
                            ? "Python int too large to convert to C unsigned long"
                            : "int too big to convert";
        }
        return title() + (isBelow ? " is less than minimum" : " is greater than maximum");
    }

    byte[] bytes(Context cx, PyList items) {
        int width = width();
        cx.allocate((long) width * items.size());
        cx.tick(1 + items.size() / 8);
        var bytes = new byte[width * items.size()];
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var field = new StructField(code, 0, 1);
        for (int i = 0; i < items.size(); i++) {
            if (isText()) {
                buffer.putInt(i * width, CodePoints.at(items.get(i), 0));
            } else {
                field.put(cx, buffer, i * width, width, items.get(i), true);
            }
        }
        return bytes;
    }

    void addBytes(Context cx, PyList items, byte[] bytes) {
        int width = width();
        if (bytes.length % width != 0) {
            throw Errors.value("bytes length not a multiple of item size");
        }
        cx.allocate(8L * bytes.length / width);
        cx.tick(1 + bytes.length / 8);
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var field = new StructField(code, 0, 1);
        for (int at = 0; at < bytes.length; at += width) {
            items.add(
                    isText()
                            ? CodePoints.ofPoint(buffer.getInt(at))
                            : field.get(buffer, at, width));
        }
    }
}
