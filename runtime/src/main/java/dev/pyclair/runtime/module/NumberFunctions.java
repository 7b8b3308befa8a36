package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.Floats;
import dev.pyclair.runtime.number.IntText;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.ThreeWayPower;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;

/** The functions of {@code builtins} that calculate. */
public final class NumberFunctions extends MethodTable {
    private static final String ROWS =
            """
            abs O
            bin O
            chr O
            divmod 2
            hex O
            max *
            min *
            oct O
            ord O
            pow (base, exp, mod=)
            round (number, ndigits=)
            sum (iterable, /, start=)""";

    /** Makes the table. */
    public NumberFunctions() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "abs" -> Operators.absolute(cx, args[0]);
            case "bin" -> IntText.prefixed(Sizes.index(cx, args[0]), 2);
            case "chr" -> character(cx, args[0]);
            case "divmod" -> Operators.divideBoth(cx, args[0], args[1]);
            case "hex" -> IntText.prefixed(Sizes.index(cx, args[0]), 16);
            case "max" -> Extremes.find(cx, name, ComparisonOperator.GREATER, args);
            case "min" -> Extremes.find(cx, name, ComparisonOperator.LESS, args);
            case "oct" -> IntText.prefixed(Sizes.index(cx, args[0]), 8);
            case "ord" -> number(cx, args[0]);
            case "pow" ->
                    ThreeWayPower.of(
                            cx, args[0], args[1], args[2] == null ? Singleton.NONE : args[2]);
            case "round" -> round(cx, args[0], args[1]);
            case "sum" -> Sum.of(cx, args[0], args[1]);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object character(Context cx, Object object) {
        TextArguments.checkInteger(cx, object, true);
        Object point = Sizes.index(cx, object);
        boolean isInt = point instanceof Long whole && whole == (int) (long) whole;
        if (!isInt && Feature.CHR_TAKES_INTS_OF_C.in(cx)) {
            throw Errors.of(Types.OVERFLOW_ERROR, "Python int too large to convert to C int");
        }
        if (!(point instanceof Long number) || number < 0 || number > Character.MAX_CODE_POINT) {
            throw Errors.value("chr() arg not in range(0x110000)");
        }
        return CodePoints.ofPoint(number.intValue());
    }

    private static Object number(Context cx, Object object) {
        Object text = Texts.plain(object);
        if (text != null) {
            int length = CodePoints.length(text);
            if (length != 1) {
                throw notOne(length);
            }
            return (long) CodePoints.at(text, 0);
        }
        boolean isBytes =
                Types.of(object).layout() == Types.BYTES
                        || Types.of(object).layout() == Types.BYTEARRAY;
        if (!isBytes) {
            throw Errors.type(
                    "ord() expected string of length 1, but " + Types.of(object).name() + " found");
        }
        long length = Sizes.of(cx, object);
        if (length != 1) {
            throw notOne(length);
        }
        return Calls.special(cx, object, "__getitem__", 0L);
    }

    private static RuntimeException notOne(long length) {
        return Errors.type("ord() expected a character, but string of length " + length + " found");
    }

    private static Object round(Context cx, Object number, Object digits) {
        if (number instanceof Double x && digits == null) {
            return Floats.round(x);
        }
        Object result =
                digits == null || digits == Singleton.NONE
                        ? Calls.special(cx, number, "__round__")
                        : Calls.special(cx, number, "__round__", digits);
        if (result == null) {
            throw Errors.type(
                    "type " + Types.of(number).name() + " doesn't define __round__ method");
        }
        return result;
    }
}
