package dev.pyclair.runtime;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Signature;
import java.lang.reflect.Type;
import java.util.Map;

/**
 * A Python function, or another object that can be called.
 *
 * <p>Arguments and results are converted: what has a natural value on the other side is copied to
 * it, with all that is in it; functions and objects are the same on both sides.
 *
 * <ul>
 *   <li>int: any Java integer in; {@code Long} out, or {@code BigInteger} if it does not fit
 *   <li>float: {@code Float}, {@code Double} in; {@code Double} out
 *   <li>bool, str, None: {@code Boolean}, {@code String} (and {@code Character} in), null
 *   <li>bytes: {@code byte[]}
 *   <li>list: any {@code Collection} but a set, and arrays in; {@code List} out, for tuples, too
 *   <li>dict, set: {@code Map}, {@code Set}
 *   <li>functions: objects of functional interfaces, lambdas above all, in; {@code PythonFunction}
 *       out
 *   <li>objects of classes that {@link Python.Builder#allow} names: the same object
 *   <li>{@code Optional} in: its value, or None
 *   <li>what is left comes out as a {@link PythonObject}, and goes in again
 * </ul>
 */
public final class PythonFunction {
    private final Python python;
    private final Object callable;

    PythonFunction(Python python, Object callable) {
        this.python = python;
        this.callable = callable;
        python.program().export(this, callable);
    }

    /**
     * Calls it.
     *
     * @param args Java values
     * @return the result as a Java value, null for None
     * @throws PythonException if the function raises an exception
     * @throws LimitExceededException if it uses more than it may
     * @throws IllegalArgumentException if an argument has no Python value
     */
    public Object call(Object... args) {
        return callTyped(Object.class, args);
    }

    /**
     * Calls it, with some arguments by name.
     *
     * @param keywords names and values
     * @param args the arguments that have no name
     * @return the result as a Java value, null for None
     * @throws PythonException if the function raises an exception
     * @throws LimitExceededException if it uses more than it may
     * @throws IllegalArgumentException if an argument has no Python value
     */
    public Object callWith(Map<String, ?> keywords, Object... args) {
        String[] names = keywords.keySet().toArray(new String[0]);
        var values = new Object[args.length + names.length];
        System.arraycopy(args, 0, values, 0, args.length);
        for (int i = 0; i < names.length; i++) {
            values[args.length + i] = keywords.get(names[i]);
        }
        return call(Object.class, values, names);
    }

    /**
     * The function as an object of a functional interface, whose arguments are passed in, and whose
     * result is converted to what its method returns: numbers are to fit, containers are copied.
     * What a type variable stands for is not known unless a named interface says it: {@code
     * Function.class} gives natural values.
     *
     * <pre>{@code
     * IntBinaryOperator add = python.function(code).as(IntBinaryOperator.class);
     * int five = add.applyAsInt(2, 3);
     * }</pre>
     *
     * <p>Calls throw what {@link #call} throws, and {@link ConversionException} if the result is
     * none of the type.
     *
     * @param type the interface
     * @param <T> the interface
     * @return an object of it
     * @throws IllegalArgumentException if it is no interface with one method to be implemented
     */
    public <T> T as(Class<T> type) {
        return FunctionProxy.of(this, type);
    }

    /** Calls it for a result of a type. */
    Object callTyped(Type type, Object[] args) {
        return call(type, args, Signature.NO_NAMES);
    }

    private Object call(Type type, Object[] args, String[] keywords) {
        var values = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            values[i] = python.values().of(args[i]);
        }
        Object result =
                python.inside(() -> Calls.call(python.program(), callable, values, keywords));
        return type == Object.class
                ? JavaValues.of(python, result)
                : new TypedValues(python).of(result, type);
    }

    /** {@return the Python object} */
    Object callable() {
        return callable;
    }

    Python python() {
        return python;
    }

    /** {@return whether both are the same Python object} */
    @Override
    public boolean equals(Object other) {
        return other instanceof PythonFunction that && callable == that.callable;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(callable);
    }

    /** {@return what {@code repr} makes of it} */
    @Override
    public String toString() {
        return python.repr(this);
    }
}
