package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyTuple;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A format of {@code struct}, read: the values that stand in a piece of memory, as on 64-bit Linux.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_struct.c">CPython: {@code
 *     Modules/_struct.c}, {@code prepare_s}</a>
 */
final class StructFormat {
    private static final String ORDERS = "@=<>!";

    /** Types of C that only the machine's own formats have. */
    private static final String NATIVE_ALONE = "nNP";

    private static final String KNOWN = "xcbB?hHiIlLqQefdspnNP";

    private final String text;
    private final List<StructField> fields = new ArrayList<>();
    private final boolean isNative;
    private final boolean isBigEndian;
    private long size;
    private int count;

    private StructFormat(String text) {
        this.text = text;
        char order = text.isEmpty() || ORDERS.indexOf(text.charAt(0)) < 0 ? 0 : text.charAt(0);
        isNative = order == 0 || order == '@';
        isBigEndian = order == '>' || order == '!';
        parse(order == 0 ? 0 : 1);
    }

    /** Reads a format; what is wrong raises {@code struct.error}. */
    static StructFormat of(String text) {
        return new StructFormat(text);
    }

    private void parse(int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            long repeat = 1;
            if (c >= '0' && c <= '9') {
                repeat = 0;
                while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                    int digit = text.charAt(at++) - '0';
                    if (repeat > (Long.MAX_VALUE - digit) / 10) {
                        throw StructFaults.error("total struct size too long");
                    }
                    repeat = repeat * 10 + digit;
                }
                if (at == text.length()) {
                    throw StructFaults.error("repeat count given without format specifier");
                }
                c = text.charAt(at);
            }
            add(c, repeat);
            at++;
        }
    }

    private void add(char code, long repeat) {
        boolean isKnown = KNOWN.indexOf(code) >= 0 && (isNative || NATIVE_ALONE.indexOf(code) < 0);
        if (!isKnown) {
            throw StructFaults.error("bad char in struct format");
        }
        int width = StructField.width(code, isNative);
        if (isNative && width > 1) {
            size = (size + width - 1) / width * width;
        }
        if (size < 0 || repeat > (Long.MAX_VALUE - size) / width) {
            throw StructFaults.error("total struct size too long");
        }
        if (code == 's' || code == 'p') {
            fields.add(new StructField(code, size, (int) Math.min(repeat, Integer.MAX_VALUE)));
            count++;
        } else if (code != 'x' && repeat > 0) {
            long all = count + repeat;
            if (all > Integer.MAX_VALUE) {
                throw StructFaults.error("total struct size too long");
            }
            fields.add(new StructField(code, size, (int) repeat));
            count = (int) all;
        }
        size += width * repeat;
    }

    /** {@return {@code Struct.format}} */
    String text() {
        return text;
    }

    /** {@return how many bytes it takes} */
    long size() {
        return size;
    }

    /** {@return how many values it has} */
    int count() {
        return count;
    }

    private ByteOrder order() {
        return isBigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    /** The values at a place of some bytes, which are long enough. */
    PyTuple unpack(Context cx, byte[] bytes, int offset) {
        cx.allocate(24L * count);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order());
        var values = new Object[count];
        int index = 0;
        for (StructField field : fields) {
            int at = offset + (int) field.offset();
            if (field.isText()) {
                values[index++] = new PyBytes(field.text(bytes, at));
                continue;
            }
            int width = StructField.width(field.code(), isNative);
            for (int i = 0; i < field.count(); i++) {
                values[index++] = field.get(buffer, at + i * width, width);
            }
        }
        return new PyTuple(values);
    }

    /** The bytes of values, of which there are enough from an index on. */
    byte[] pack(Context cx, Object[] values, int from) {
        cx.allocate(size);
        var bytes = new byte[(int) size];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order());
        int index = from;
        for (StructField field : fields) {
            int at = (int) field.offset();
            if (field.isText()) {
                field.putText(bytes, values[index++]);
                continue;
            }
            int width = StructField.width(field.code(), isNative);
            for (int i = 0; i < field.count(); i++) {
                field.put(cx, buffer, at + i * width, width, values[index++], isNative);
            }
        }
        return bytes;
    }
}
