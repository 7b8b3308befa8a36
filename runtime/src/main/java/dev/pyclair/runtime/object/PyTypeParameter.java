package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.TextBuilder;

/** {@code typing.TypeVar}, {@code ParamSpec} or {@code TypeVarTuple}. */
public final class PyTypeParameter extends PyObject {
    /** Whether an alias with a class is one with a class that it comes from. */
    enum Variance {
        INVARIANT('~'),
        COVARIANT('+'),
        CONTRAVARIANT('-'),
        INFERRED(' ');

        private final char mark;

        Variance(char mark) {
            this.mark = mark;
        }
    }

    private final Object name;
    private Variance variance = Variance.INFERRED;
    private Lazy bound;
    private Lazy constraints;
    private Lazy byDefault;

    /** What a function gives when it is first asked for. */
    static final class Lazy {
        private final Object function;
        private Object value;

        Lazy(Object function) {
            this.function = function;
        }

        static Lazy known(Object value) {
            var made = new Lazy(Singleton.NONE);
            made.value = value;
            return made;
        }

        Object get(Context cx) {
            if (value == null) {
                value = Calls.call(cx, function);
            }
            return value;
        }
    }

    /**
     * A type parameter.
     *
     * @param type its class
     * @param name its {@code __name__}
     */
    public PyTypeParameter(PyType type, Object name) {
        super(type);
        this.name = name;
    }

    /** {@return its {@code __name__}} */
    public Object name() {
        return name;
    }

    /** {@return how its {@code repr} is} */
    Object text() {
        boolean isMarked = type() != TypingTypes.TYPE_VAR_TUPLE && variance != Variance.INFERRED;
        return isMarked ? new TextBuilder(8).append(variance.mark).append(name).build() : name;
    }

    /** {@return what it says of classes that come from others} */
    Variance variance() {
        return variance;
    }

    /** Sets what it says of classes that come from others. */
    void setVariance(Variance value) {
        variance = value;
    }

    /** Sets {@code __bound__}. */
    void keepBound(Object value) {
        bound = Lazy.known(value);
    }

    /** Sets {@code __constraints__}. */
    void keepConstraints(PyTuple value) {
        constraints = Lazy.known(value);
    }

    /** Sets {@code __default__}. */
    void keepDefault(Object value) {
        byDefault = Lazy.known(value);
    }

    /** Sets the function that gives {@code __bound__}. */
    public void setBound(Object function) {
        bound = new Lazy(function);
    }

    /** Sets the function that gives {@code __constraints__}. */
    public void setConstraints(Object function) {
        constraints = new Lazy(function);
    }

    /** Sets the function that gives {@code __default__}. */
    public void setDefault(Object function) {
        byDefault = new Lazy(function);
    }

    Object bound(Context cx) {
        return bound == null ? Singleton.NONE : bound.get(cx);
    }

    Object constraints(Context cx) {
        return constraints == null ? PyTuple.EMPTY : constraints.get(cx);
    }

    Object byDefault(Context cx) {
        return byDefault == null ? TypingTypes.NO_DEFAULT : byDefault.get(cx);
    }

    boolean hasDefault() {
        return byDefault != null;
    }
}
