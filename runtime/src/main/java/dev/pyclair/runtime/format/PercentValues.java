package dev.pyclair.runtime.format;

import dev.pyclair.runtime.text.ValueFault;

/**
 * The right side of {@code template % values}: gives {@link PercentFormat} one value after the
 * other, and turns them into plain ones.
 *
 * <p>Methods throw whatever the program is to see; those that are named here have CPython's words.
 */
public interface PercentValues {
    /** {@return whether there are values that {@link #next} has not given} */
    boolean hasNext();

    /** {@return the next value, of which there is one} */
    Object next();

    /** {@return how many values there are, those that {@link #next} has given among them} */
    int count();

    /** {@return how many values {@link #next} has given} */
    int taken();

    /**
     * {@return what names the value that was given last: {@code 2} or {@code 'key'} behind a blank,
     * or nothing if there is one}
     */
    String place();

    /** {@return the name of a value's type} */
    String typeOf(Object value);

    /** {@return the name of the type of the right side} */
    String typeOfAll();

    /** {@return whether the right side is a mapping, so that values may be left over} */
    boolean isMapping();

    /** {@return whether a width or precision may be a value of its own behind a key, too} */
    default boolean takesStarsWithKeys() {
        return true;
    }

    /**
     * The value of a key: {@code %(key)s}.
     *
     * @param key a text, or {@code byte[]} if the template is one
     * @return the value
     */
    Object named(Object key);

    /**
     * A value as text.
     *
     * @param value a value that was given
     * @param conversion {@code s}, {@code r} or {@code a}, for bytes also {@code b}
     * @return a text; for bytes one of U+0000 to U+00FF
     */
    Object text(Object value, char conversion);

    /**
     * A value as an integer.
     *
     * @param value a value that was given
     * @param conversion one of {@code diuoxX}: the last three take no floats
     * @return an integer
     * @throws ValueFault {@link #noNumber} if it is none
     */
    Object integer(Object value, char conversion);

    /**
     * A value as a float. What is none, for bytes also an integer that is too large, is a {@code
     * TypeError} there: {@code float argument required, not int}.
     *
     * @param value a value that was given
     * @param conversion one of {@code eEfFgG}
     * @return the float
     */
    double real(Object value, char conversion);

    /**
     * A value for {@code %c}.
     *
     * @param value a value that was given
     * @return an integer; or a text, for bytes one of U+0000 to U+00FF; any other value for what is
     *     neither
     */
    Object character(Object value);

    /**
     * A value that {@code *} stands for.
     *
     * @param value a value that was given
     * @return an integer, or any other value for what is none
     */
    Object star(Object value);

    /** {@return how many decimal digits an integer may have, 0 for any number} */
    int mostDigits();

    /**
     * What {@link #integer} throws.
     *
     * @param conversion the conversion
     * @param place as {@link #place} gives it
     * @param typeName the name of the value's type
     * @return the fault
     */
    static ValueFault noNumber(char conversion, String place, String typeName) {
        boolean takesFloats = "diu".indexOf(conversion) >= 0;
        String key = takesFloats ? "percent-number" : "percent-integer";
        return ValueFault.worded("TypeError", key, place, conversion, typeName);
    }
}
