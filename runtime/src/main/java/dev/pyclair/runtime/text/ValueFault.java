package dev.pyclair.runtime.text;

import dev.pyclair.code.PythonVersion;

/**
 * An operation on plain values that Python answers with an exception: the name of its type and its
 * message, the same as CPython's; where versions differ, the key of a {@link Wording}.
 *
 * <p>It carries no Python object and no stack trace; the engine makes the exception of it. An
 * astral character of the message is a surrogate pair, as everywhere in Java.
 */
public final class ValueFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The number of the C error that {@link #outOfRange} tells of. */
    private static final int ERANGE = 34;

    private final String type;
    private final int errno;

    /** What is filled into a message whose key this has; null if it has the message itself. */
    private final transient Object[] values;

    /**
     * A fault.
     *
     * @param type the name of a built-in exception, such as {@code ValueError}
     * @param message what {@code str(exception)} gives
     */
    public ValueFault(String type, String message) {
        this(type, message, 0, null);
    }

    private ValueFault(String type, String message, int errno, Object[] values) {
        super(message, null, false, false);
        this.type = type;
        this.errno = errno;
        this.values = values;
    }

    /**
     * A fault whose message depends on the version of Python.
     *
     * @param type the name of a built-in exception
     * @param key the key of the message in the table of {@link Wording}
     * @param values what is filled in
     * @return the fault
     */
    public static ValueFault worded(String type, String key, Object... values) {
        return new ValueFault(type, key, 0, values);
    }

    /** {@return the name of the exception's type} */
    public String type() {
        return type;
    }

    /** {@return the text of the exception, as the newest Python words it} */
    public String message() {
        return message(VersionRange.ALWAYS.until());
    }

    /**
     * {@return the text of the exception}
     *
     * @param version the Python whose words they are
     */
    public String message(PythonVersion version) {
        return values == null ? getMessage() : Wording.of(version).text(getMessage(), values);
    }

    /**
     * {@return the first argument of an exception that has two, the second being the message; 0 for
     * others}
     */
    public int errno() {
        return errno;
    }

    /** {@return {@code OverflowError(34, 'Numerical result out of range')}} */
    public static ValueFault outOfRange() {
        return new ValueFault("OverflowError", "Numerical result out of range", ERANGE, null);
    }

    /**
     * A {@code ValueError}.
     *
     * @param message its text
     * @return the fault
     */
    public static ValueFault value(String message) {
        return new ValueFault("ValueError", message);
    }

    /**
     * A {@code TypeError}.
     *
     * @param message its text
     * @return the fault
     */
    public static ValueFault type(String message) {
        return new ValueFault("TypeError", message);
    }

    /**
     * An {@code OverflowError}.
     *
     * @param message its text
     * @return the fault
     */
    public static ValueFault overflow(String message) {
        return new ValueFault("OverflowError", message);
    }

    /**
     * A {@code ZeroDivisionError}.
     *
     * @param message its text
     * @return the fault
     */
    public static ValueFault zeroDivision(String message) {
        return new ValueFault("ZeroDivisionError", message);
    }

    /** {@return a {@code MemoryError}, which has no text} */
    public static ValueFault memory() {
        return new ValueFault("MemoryError", "");
    }
}
