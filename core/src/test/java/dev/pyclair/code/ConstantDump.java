package dev.pyclair.code;

import dev.pyclair.code.Constant.Container;

/** Says everything of a value: its types, its bits, its order. */
final class ConstantDump {
    private ConstantDump() {}

    static String of(Constant value) {
        var out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, Constant value) {
        if (value instanceof Container container) {
            out.append(container.kind()).append('[');
            for (Constant item : container.items()) {
                append(out, item);
                out.append(' ');
            }
            out.append(']');
        } else if (value instanceof Constant.Float number) {
            out.append("float ").append(bits(number.value()));
        } else if (value instanceof Constant.Complex number) {
            out.append("complex ").append(bits(number.real()));
            out.append(' ').append(bits(number.imaginary()));
        } else if (value instanceof Text text) {
            out.append("text ").append(text.utf8());
        } else if (value instanceof Bytes bytes) {
            out.append("bytes ").append(bytes);
        } else {
            // Int, BigInt, Singleton and CodeObject print all that they are.
            out.append(value);
        }
    }

    private static String bits(double value) {
        return Long.toHexString(Double.doubleToRawLongBits(value));
    }
}
