package dev.pyclair.runtime.object;

/** {@code typing.TypeAliasType}: what the statement {@code type} makes. */
public final class PyTypeAlias extends PyObject {
    private final Object name;
    private final Object parameters;
    private final String qualname;
    private final Object module;
    private final PyTypeParameter.Lazy value;

    /**
     * A type alias.
     *
     * @param name its {@code __name__}
     * @param parameters a tuple
     * @param function gives the value when it is first asked for
     * @param qualname its {@code __qualname__}
     * @param module its {@code __module__}
     */
    public PyTypeAlias(
            Object name, Object parameters, Object function, String qualname, Object module) {
        this(name, parameters, new PyTypeParameter.Lazy(function), qualname, module);
    }

    /** An alias whose value is known. */
    PyTypeAlias(
            Object name,
            Object parameters,
            PyTypeParameter.Lazy value,
            String qualname,
            Object module) {
        super(TypingTypes.TYPE_ALIAS);
        this.name = name;
        this.parameters = parameters;
        this.qualname = qualname;
        this.module = module;
        this.value = value;
    }

    /** {@return its {@code __name__}} */
    public Object name() {
        return name;
    }

    /** {@return {@code __type_params__}} */
    public Object parameters() {
        return parameters;
    }

    String qualname() {
        return qualname;
    }

    Object module() {
        return module;
    }

    /** How it shows among the arguments of others: since 3.15 as a class does. */
    Object asArgument(Context cx) {
        return Feature.QUALIFIES_ALIASES.in(cx) ? module + "." + qualname : name;
    }

    Object value(Context cx) {
        return value.get(cx);
    }
}
