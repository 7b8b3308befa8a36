package dev.pyclair.code;

import dev.pyclair.code.Constant.Container;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints values as a Python version's {@code repr} does, and reads them.
 *
 * <p>What is not a function of the file is settled so: a code object's address is its offset in the
 * file; sets print in the order that CPython gives them with {@code PYTHONHASHSEED=0} on a 64-bit
 * machine. An integer of more than {@value #MOST_DECIMAL_BITS} bits prints in hexadecimal.
 */
public final class Literal {
    /**
     * Decimal digits of huge integers take time that grows faster than their length; CPython
     * refuses them too (3.11 on).
     */
    static final int MOST_DECIMAL_BITS = 1 << 17;

    private static final int ADDRESS_DIGITS = 16;

    private Literal() {}

    /**
     * The text of a value.
     *
     * @param value any value
     * @param version whose {@code repr}
     * @return the text
     * @throws TextLimitException if it is longer than {@link Utf8Builder#DEFAULT_LIMIT}
     */
    public static String repr(Constant value, PythonVersion version) {
        Utf8Builder out = Utf8Builder.limited(Utf8Builder.DEFAULT_LIMIT);
        append(out, value, version);
        return out.toString();
    }

    /**
     * Appends the text of a value.
     *
     * @param out receives the text
     * @param value any value
     * @param version whose {@code repr}
     */
    public static void append(Utf8Builder out, Constant value, PythonVersion version) {
        if (value instanceof Text text) {
            StringText.append(out, text, version);
        } else if (value instanceof Container container) {
            new ReprOrder(out, version).run(container);
        } else {
            appendSimple(out, value, version);
        }
    }

    /**
     * Reads the text of a value; blanks and empty lines around it do not count.
     *
     * @param text what {@link #repr} prints, or another literal, as {@link LiteralReader} says
     * @param version whose literal it is
     * @return the value
     * @throws LiteralSyntaxException if the text is not one literal
     */
    public static Constant parse(String text, PythonVersion version) {
        var around = new LiteralCursor(text, 0);
        around.skipBlanks(true);
        LiteralReader.Result result = LiteralReader.read(text, around.index(), version);
        around.moveTo(result.end());
        around.skipBlanks(true);
        if (around.peek() != LiteralCursor.END) {
            throw around.fault(
                    around.found() + " stands behind the value, where the text should end");
        }
        return result.value();
    }

    /** Prints what is inside with {@link #append}, and sets as CPython orders them. */
    private static final class ReprOrder extends ContainerText {
        private final Utf8Builder out;
        private final PythonVersion version;

        /** Made when the first set is met; remembers the hashes of what sets have inside. */
        private SetItems sets;

        ReprOrder(Utf8Builder out, PythonVersion version) {
            super(out, version);
            this.out = out;
            this.version = version;
        }

        @Override
        void appendItem(Constant item) {
            append(out, item, version);
        }

        @Override
        List<Constant> inOrder(Container set) {
            if (sets == null) {
                sets = new SetItems(version.hashScheme());
            }
            return sets.inOrder(set);
        }
    }

    private static void appendSimple(Utf8Builder out, Constant value, PythonVersion version) {
        if (value instanceof Constant.Int number) {
            out.append(number.value());
        } else if (value instanceof Constant.Singleton singleton) {
            singleton(out, singleton, version);
        } else if (value instanceof Bytes bytes) {
            StringText.append(out, bytes, version);
        } else if (value instanceof CodeObject code) {
            code(out, code, version);
        } else if (value instanceof Constant.Float number) {
            out.append(FloatText.repr(number.value(), version.hasShortFloats()));
        } else if (value instanceof Constant.Complex number) {
            boolean shortest = version.hasShortFloats();
            complex(
                    out,
                    number.real(),
                    FloatText.format(number.real(), shortest),
                    FloatText.format(number.imaginary(), shortest));
        } else if (value instanceof Constant.BigInt number) {
            bigInt(out, number.value());
            if (number.isLong()) {
                out.append('L');
            }
        } else {
            throw new AssertionError(value.getClass());
        }
    }

    private static void singleton(
            Utf8Builder out, Constant.Singleton value, PythonVersion version) {
        if (value != Constant.Singleton.STOP_ITERATION) {
            out.append(value.pythonName());
        } else {
            out.append(
                    version.hasByteStrings()
                            ? "<type 'exceptions.StopIteration'>"
                            : "<class 'StopIteration'>");
        }
    }

    private static void bigInt(Utf8Builder out, BigInteger value) {
        if (value.bitLength() <= MOST_DECIMAL_BITS) {
            out.append(value.toString());
        } else {
            out.append(value.signum() < 0 ? "-0x" : "0x");
            out.append(value.abs().toString(16));
        }
    }

    /** A real part of plain zero is left out; one of minus zero is not. */
    static void complex(Utf8Builder out, double real, String realText, String imaginaryText) {
        if (Double.doubleToRawLongBits(real) == 0) {
            out.append(imaginaryText + "j");
            return;
        }
        String sign = imaginaryText.startsWith("-") ? "" : "+";
        out.append("(" + realText + sign + imaginaryText + "j)");
    }

    /**
     * As CPython's {@code code_repr}: Python 2 cuts long names, and a first line of 0 prints as -1.
     */
    private static void code(Utf8Builder out, CodeObject code, PythonVersion version) {
        out.append("<code object ");
        out.append(cut(code.name(), 100, version));
        out.append(" at 0x");
        out.appendHex(code.fileOffset(), ADDRESS_DIGITS);
        out.append(", file \"");
        out.append(cut(code.filename(), 300, version));
        out.append("\", line ");
        out.append(code.firstLine() == 0 ? -1 : code.firstLine());
        out.append('>');
    }

    private static Bytes cut(Text text, int most, PythonVersion version) {
        Bytes bytes = text.utf8();
        return version.hasByteStrings() && bytes.length() > most
                ? Bytes.of(
                        bytes.toLatin1().substring(0, most).getBytes(StandardCharsets.ISO_8859_1))
                : bytes;
    }
}
