package dev.pyclair.conformance.text;

import dev.pyclair.code.UnicodeDatabase;
import dev.pyclair.runtime.format.PercentValues;
import dev.pyclair.runtime.number.FloatText;
import dev.pyclair.runtime.number.IntFloat;
import dev.pyclair.runtime.number.IntText;
import dev.pyclair.runtime.text.ByteText;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.Repr;
import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.ValueFault;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tuple of plain values behind a {@code %}, or a dict of them. */
final class PlainValues implements PercentValues {
    /** Stands for the dict itself, which is a value, too. */
    private static final Object NAMED = new Object();

    private final List<Object> values;
    private final boolean isBytes;
    private final UnicodeDatabase database;
    private final Map<Object, Object> names = new HashMap<>();
    private int index;

    PlainValues(List<Object> values, boolean isBytes, UnicodeDatabase database) {
        this.values = values;
        this.isBytes = isBytes;
        this.database = database;
    }

    /** A dict of pairs. */
    static PlainValues named(List<Object> pairs, UnicodeDatabase database) {
        var values = new PlainValues(List.of(NAMED), false, database);
        for (Object pair : pairs) {
            List<?> both = (List<?>) pair;
            values.names.put(both.get(0), both.get(1));
        }
        return values;
    }

    @Override
    public boolean hasNext() {
        return index < values.size();
    }

    @Override
    public Object next() {
        return values.get(index++);
    }

    @Override
    public int count() {
        return values.size();
    }

    @Override
    public int taken() {
        return index;
    }

    @Override
    public String place() {
        return "";
    }

    @Override
    public String typeOf(Object value) {
        return typeName(value);
    }

    @Override
    public String typeOfAll() {
        return isMapping() ? "dict" : "tuple";
    }

    @Override
    public boolean isMapping() {
        return !names.isEmpty();
    }

    @Override
    public Object named(Object key) {
        return names.get(key);
    }

    @Override
    public Object text(Object value, char conversion) {
        if (isBytes && (conversion == 's' || conversion == 'b')) {
            if (value instanceof byte[] bytes) {
                return ByteText.text(bytes);
            }
            throw ValueFault.type(
                    "%b requires a bytes-like object, or an object that implements __bytes__, not '"
                            + typeName(value)
                            + "'");
        }
        boolean isText = CodePoints.isText(value);
        if (conversion == 's' && isText) {
            return value;
        }
        Object repr =
                isText
                        ? Repr.of(value, database)
                        : value instanceof byte[] bytes
                                ? Repr.of(bytes)
                                : value instanceof Double number
                                        ? FloatText.repr(number)
                                        : IntText.decimal(value, mostDigits(), SizeLimit.NONE);
        return conversion == 'a' || isBytes ? Repr.escaped(repr) : repr;
    }

    @Override
    public Object integer(Object value, char conversion) {
        if (value instanceof Double number && "diu".indexOf(conversion) >= 0) {
            return IntFloat.toInt(number);
        }
        if (!isInteger(value)) {
            throw PercentValues.noNumber(conversion, place(), typeName(value));
        }
        return value;
    }

    @Override
    public double real(Object value, char conversion) {
        if (value instanceof Double number) {
            return number;
        }
        // Bytes say the same of an int that is too large.
        boolean isTooLarge = isBytes && value instanceof BigInteger big && big.bitLength() > 1024;
        if (!isInteger(value) || isTooLarge) {
            throw ValueFault.worded(
                    "TypeError",
                    isBytes ? "percent-float-bytes" : "percent-float",
                    place(),
                    conversion,
                    typeName(value));
        }
        return IntFloat.toDouble(value);
    }

    @Override
    public Object character(Object value) {
        return isBytes && value instanceof byte[] bytes ? ByteText.text(bytes) : value;
    }

    @Override
    public Object star(Object value) {
        return value;
    }

    @Override
    public int mostDigits() {
        return NumberFunctions.MOST_DIGITS;
    }

    private static boolean isInteger(Object value) {
        return value instanceof Long || value instanceof BigInteger;
    }

    private static String typeName(Object value) {
        if (CodePoints.isText(value)) {
            return "str";
        }
        if (value == NAMED) {
            return "dict";
        }
        return value instanceof byte[] ? "bytes" : value instanceof Double ? "float" : "int";
    }
}
