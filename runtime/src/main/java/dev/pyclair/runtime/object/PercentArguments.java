package dev.pyclair.runtime.object;

import dev.pyclair.runtime.format.PercentFormat;
import dev.pyclair.runtime.format.PercentValues;
import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.text.ByteText;
import java.math.BigInteger;

/** The right side of {@code template % values}: a tuple, a mapping, or one value. */
final class PercentArguments implements PercentValues {
    private final Context cx;
    private final Object given;
    private final boolean isBytes;
    private final boolean isMapping;
    private int index;
    private Object lastKey;

    private PercentArguments(Context cx, Object given, boolean isBytes) {
        this.cx = cx;
        this.given = given;
        this.isBytes = isBytes;
        boolean isText =
                Texts.plain(given) != null
                        || isBytes && (given instanceof PyBytes || given instanceof PyByteArray);
        isMapping =
                !isText
                        && !(given instanceof PyTuple)
                        && Types.of(given).lookup("__getitem__") != null;
    }

    static Object format(Context cx, Object template, Object given) {
        return PercentFormat.format(template, new PercentArguments(cx, given, false), cx);
    }

    static byte[] format(Context cx, byte[] template, Object given) {
        return PercentFormat.format(template, new PercentArguments(cx, given, true), cx);
    }

    @Override
    public boolean hasNext() {
        return index < count();
    }

    @Override
    public Object next() {
        return given instanceof PyTuple tuple ? tuple.get(index++) : single();
    }

    private Object single() {
        index++;
        return given;
    }

    @Override
    public int count() {
        return given instanceof PyTuple tuple ? tuple.size() : 1;
    }

    @Override
    public int taken() {
        return index;
    }

    @Override
    public String place() {
        return lastKey != null
                ? " " + Texts.repr(cx, lastKey)
                : given instanceof PyTuple ? " " + index : "";
    }

    @Override
    public String typeOf(Object value) {
        return Types.of(value).name();
    }

    @Override
    public String typeOfAll() {
        return typeOf(given);
    }

    @Override
    public boolean takesStarsWithKeys() {
        return !Feature.REFUSES_STARS_WITH_KEYS.in(cx);
    }

    @Override
    public boolean isMapping() {
        return isMapping;
    }

    @Override
    public Object named(Object key) {
        lastKey = key instanceof byte[] bytes ? new PyBytes(bytes) : key;
        return Subscripts.get(cx, given, lastKey);
    }

    @Override
    public Object text(Object value, char conversion) {
        if (isBytes && (conversion == 's' || conversion == 'b')) {
            return ByteText.text(BytesConstruction.ofPercent(cx, value, place()));
        }
        Object text =
                switch (conversion) {
                    case 'r' -> isBytes ? Texts.ascii(cx, value) : Texts.repr(cx, value);
                    case 'a' -> Texts.ascii(cx, value);
                    default -> Texts.str(cx, value);
                };
        return Texts.plain(text);
    }

    @Override
    public Object integer(Object value, char conversion) {
        Object plain = Sizes.integer(value);
        if (plain != null) {
            return plain;
        }
        boolean isDecimal = "diu".indexOf(conversion) >= 0;
        for (String method :
                isDecimal ? new String[] {"__int__", "__index__"} : new String[] {"__index__"}) {
            if (Types.of(value).lookup(method) != null) {
                Object made = Sizes.integer(Calls.special(cx, value, method));
                if (made != null) {
                    return made;
                }
                break;
            }
        }
        throw PercentValues.noNumber(conversion, place(), Types.of(value).name());
    }

    @Override
    public double real(Object value, char conversion) {
        if (value instanceof Double number) {
            return number;
        }
        if (PyValue.plain(value) instanceof Double number) {
            return number;
        }
        Object plain = Sizes.integer(value);
        if (plain == null && Types.of(value).lookup("__float__") != null) {
            Object made = PyValue.plain(Calls.special(cx, value, "__float__"));
            if (made instanceof Double number) {
                return number;
            }
            throw Errors.type(
                    cx.wording("float-result", Types.of(value).name(), Types.of(made).name()));
        }
        if (plain == null && Types.of(value).lookup("__index__") != null) {
            plain = Sizes.index(cx, value);
        }
        if (plain == null) {
            throw noFloat(value, conversion);
        }
        return real(plain, value, conversion);
    }

    private double real(Object integer, Object value, char conversion) {
        if (integer instanceof BigInteger big) {
            double made = big.doubleValue();
            if (Double.isInfinite(made)) {
                throw isBytes
                        ? noFloat(value, conversion)
                        : Errors.of(Types.OVERFLOW_ERROR, "int too large to convert to float");
            }
            return made;
        }
        return Ints.clip(integer);
    }

    private PyRaise noFloat(Object value, char conversion) {
        return Errors.type(
                cx.wording(
                        isBytes ? "percent-float-bytes" : "percent-float",
                        place(),
                        conversion,
                        Types.of(value).name()));
    }

    @Override
    public Object character(Object value) {
        if (isBytes) {
            return value instanceof PyBytes || value instanceof PyByteArray
                    ? ByteText.text(Buffers.copy(value))
                    : Texts.plain(value) != null ? Singleton.NONE : integerOr(value);
        }
        Object text = Texts.plain(value);
        Object character = text != null ? text : integerOr(value);
        if (character instanceof BigInteger && !Feature.LARGE_CHARACTERS_ARE_NUMBERS.in(cx)) {
            throw Errors.type(cx.wording("percent-char", "", ""));
        }
        return character;
    }

    private Object integerOr(Object value) {
        Object plain = Sizes.integer(value);
        if (plain != null) {
            return plain;
        }
        return Types.of(value).lookup("__index__") == null ? value : Sizes.index(cx, value);
    }

    @Override
    public Object star(Object value) {
        Object plain = Sizes.integer(value);
        return plain == null ? value : plain;
    }

    @Override
    public int mostDigits() {
        return cx.mostDigits();
    }
}
