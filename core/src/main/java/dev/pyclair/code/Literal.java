package dev.pyclair.code;

import dev.pyclair.code.Constant.Container;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;

/**
 * Prints values as a Python version's {@code repr} does.
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

    private final Utf8Builder out;
    private final PythonVersion version;
    private final ArrayDeque<Object> pending = new ArrayDeque<>();

    /** Made when the first set is met; remembers the hashes of what sets have inside. */
    private SetItems sets;

    private Literal(Utf8Builder out, PythonVersion version) {
        this.out = out;
        this.version = version;
    }

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
        } else if (value instanceof Container) {
            new Literal(out, version).run(value);
        } else {
            appendSimple(out, value, version);
        }
    }

    /**
     * Prints the value and then what is pending: texts, and the values inside containers, innermost
     * first.
     */
    private void run(Constant root) {
        pending.push(root);
        while (!pending.isEmpty()) {
            Object next = pending.pop();
            if (next instanceof String text) {
                out.append(text);
            } else if (next instanceof Container container) {
                open(container);
            } else {
                append(out, (Constant) next, version);
            }
        }
    }

    private void open(Container container) {
        List<Constant> items = container.items();
        boolean braces = version.hasSetLiterals();
        switch (container.kind()) {
            case TUPLE -> between("(", items, items.size() == 1 ? ",)" : ")");
            case LIST -> between("[", items, "]");
            case SLICE -> between("slice(", items, ")");
            case SET -> {
                String open = braces ? "{" : "set([";
                String close = braces ? "}" : "])";
                set("set()", open, container, close);
            }
            case FROZENSET ->
                    set(
                            "frozenset()",
                            braces ? "frozenset({" : "frozenset([",
                            container,
                            braces ? "})" : "])");
            case DICT -> pairs("{", items, "}");
            case FROZENDICT ->
                    pairs(
                            items.isEmpty() ? "frozendict(" : "frozendict({",
                            items,
                            items.isEmpty() ? ")" : "})");
        }
    }

    private void set(String empty, String open, Container container, String close) {
        if (container.items().isEmpty() && version.hasSetLiterals()) {
            out.append(empty);
        } else {
            between(open, sets().inOrder(container), close);
        }
    }

    private SetItems sets() {
        if (sets == null) {
            sets = new SetItems(version.hashScheme());
        }
        return sets;
    }

    private void between(String open, List<Constant> items, String close) {
        out.append(open);
        pending.push(close);
        for (int i = items.size() - 1; i >= 0; i--) {
            pending.push(items.get(i));
            if (i > 0) {
                pending.push(", ");
            }
        }
    }

    private void pairs(String open, List<Constant> items, String close) {
        out.append(open);
        pending.push(close);
        for (int i = items.size() - 2; i >= 0; i -= 2) {
            pending.push(items.get(i + 1));
            pending.push(": ");
            pending.push(items.get(i));
            if (i > 0) {
                pending.push(", ");
            }
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
            complex(out, number, version.hasShortFloats());
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
    private static void complex(Utf8Builder out, Constant.Complex value, boolean shortest) {
        boolean isImaginary = Double.doubleToRawLongBits(value.real()) == 0;
        String imaginary = FloatText.format(value.imaginary(), shortest);
        if (isImaginary) {
            out.append(imaginary + "j");
            return;
        }
        String sign = imaginary.startsWith("-") ? "" : "+";
        out.append("(" + FloatText.format(value.real(), shortest) + sign + imaginary + "j)");
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
