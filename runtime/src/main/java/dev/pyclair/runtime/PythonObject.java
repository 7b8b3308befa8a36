package dev.pyclair.runtime;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;

/**
 * A Python object for which Java has no value: the object itself, not a copy. Values are converted
 * as those of {@link PythonFunction} are.
 */
public final class PythonObject {
    private final Python python;
    private final Object value;

    PythonObject(Python python, Object value) {
        this.python = python;
        this.value = value;
        python.program().export(this, value);
    }

    Object value() {
        return value;
    }

    Python python() {
        return python;
    }

    /** {@return the name of its class} */
    public String typeName() {
        return Types.of(value).name();
    }

    /**
     * An attribute.
     *
     * @param name its name
     * @return it as a Java value
     * @throws PythonException if there is none
     */
    public Object get(String name) {
        Object attribute = python.inside(() -> Attributes.get(python.program(), value, name));
        return JavaValues.of(python, attribute);
    }

    /**
     * Sets an attribute.
     *
     * @param name its name
     * @param attribute a Java value
     * @throws PythonException if it cannot be set
     * @throws IllegalArgumentException if the value has no Python value
     */
    public void set(String name, Object attribute) {
        Object given = python.values().of(attribute);
        python.inside(
                () -> {
                    Attributes.set(python.program(), value, name, given);
                    return given;
                });
    }

    /**
     * Calls a method.
     *
     * @param method its name
     * @param args Java values
     * @return the result as a Java value, null for None
     * @throws PythonException if there is no such method, or it raises an exception
     * @throws LimitExceededException if it uses more than it may
     * @throws IllegalArgumentException if an argument has no Python value
     */
    public Object call(String method, Object... args) {
        var values = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            values[i] = python.values().of(args[i]);
        }
        Object result = python.inside(() -> Calls.method(python.program(), value, method, values));
        return JavaValues.of(python, result);
    }

    /** {@return whether both are the same Python object} */
    @Override
    public boolean equals(Object other) {
        return other instanceof PythonObject that && value == that.value;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(value);
    }

    /** {@return what {@code str} makes of it} */
    @Override
    public String toString() {
        return CodePoints.toJava(
                Texts.plain(python.inside(() -> Texts.str(python.program(), value))));
    }
}
