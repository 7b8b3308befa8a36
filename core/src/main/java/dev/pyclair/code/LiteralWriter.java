package dev.pyclair.code;

import dev.pyclair.code.Constant.Container;
import java.util.List;
import java.util.Optional;

/**
 * Prints values so that {@link LiteralReader} reads the same ones back, bit by bit, always in one
 * line.
 *
 * <p>The text is that of {@link Literal} wherever that is without loss. It differs in sets, whose
 * items stand in the order of the file, in a NaN of other bits than {@code 0x7ff8000000000000},
 * which prints as {@code -nan} or with its bits, as {@code nan(0x7ff8000000000001)}, and in code
 * objects, which the text around has to have a notation for. That two places share one value does
 * not show.
 */
public final class LiteralWriter {
    private static final long PLAIN_NAN = 0x7ff8000000000000L;

    private final Utf8Builder out;
    private final PythonVersion version;
    private final Optional<CodeNotation> notation;

    private LiteralWriter(Utf8Builder out, PythonVersion version, Optional<CodeNotation> notation) {
        this.out = out;
        this.version = version;
        this.notation = notation;
    }

    /**
     * Appends the literal of a value.
     *
     * @param out receives the text
     * @param value any value that a file of the version can hold, without code objects
     * @param version whose literal
     * @throws IllegalArgumentException if the value is or holds a code object
     * @throws TextLimitException if the text is longer than the builder allows
     */
    public static void append(Utf8Builder out, Constant value, PythonVersion version) {
        new LiteralWriter(out, version, Optional.empty()).append(value);
    }

    /**
     * As {@link #append(Utf8Builder, Constant, PythonVersion)}, with code objects.
     *
     * @param out receives the text
     * @param value any value that a file of the version can hold
     * @param version whose literal
     * @param notation how code objects are spelled
     * @throws TextLimitException if the text is longer than the builder allows
     */
    public static void append(
            Utf8Builder out, Constant value, PythonVersion version, CodeNotation notation) {
        new LiteralWriter(out, version, Optional.of(notation)).append(value);
    }

    private void append(Constant value) {
        if (value instanceof Container container) {
            new StoredOrder().run(container);
        } else if (value instanceof Constant.Float number) {
            out.append(
                    Double.isNaN(number.value())
                            ? nan(number.value())
                            : FloatText.repr(number.value(), version.hasShortFloats()));
        } else if (value instanceof Constant.Complex number) {
            Literal.complex(out, number.real(), part(number.real()), part(number.imaginary()));
        } else if (value instanceof CodeObject code) {
            notation.orElseThrow(() -> new IllegalArgumentException("a code object has no literal"))
                    .append(out, code);
        } else {
            Literal.append(out, value, version);
        }
    }

    private String part(double value) {
        return Double.isNaN(value) ? nan(value) : FloatText.format(value, version.hasShortFloats());
    }

    private static String nan(double value) {
        long bits = Double.doubleToRawLongBits(value);
        if ((bits | Long.MIN_VALUE) == (PLAIN_NAN | Long.MIN_VALUE)) {
            return bits < 0 ? "-nan" : "nan";
        }
        return "nan(0x" + Long.toHexString(bits) + ")";
    }

    private final class StoredOrder extends ContainerText {
        StoredOrder() {
            super(out, version);
        }

        @Override
        void appendItem(Constant item) {
            append(item);
        }

        @Override
        List<Constant> inOrder(Container set) {
            return set.items();
        }
    }
}
