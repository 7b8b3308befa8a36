package dev.pyclair.runtime.object;

/** {@code typing.TypeVar}, {@code ParamSpec} or {@code TypeVarTuple}. */
public final class PyTypeParameter extends PyObject {
    private final Object name;
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
