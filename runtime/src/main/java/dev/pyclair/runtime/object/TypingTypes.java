package dev.pyclair.runtime.object;

/** The classes of {@code typing} that the interpreter itself makes objects of (PEP 695). */
public final class TypingTypes {
    /** {@code TypeVar}. */
    public static final PyType TYPE_VAR = type("TypeVar");

    /** {@code ParamSpec}. */
    public static final PyType PARAM_SPEC = type("ParamSpec");

    /** {@code TypeVarTuple}. */
    public static final PyType TYPE_VAR_TUPLE = type("TypeVarTuple");

    /** {@code TypeAliasType}. */
    public static final PyType TYPE_ALIAS = type("TypeAliasType").setModule("typing");

    /** The class of {@code NoDefault}. */
    public static final PyType NO_DEFAULT_TYPE = type("NoDefaultType");

    /** The class of what a subscript of a generic class gives. */
    public static final PyType GENERIC_ALIAS = type("_GenericAlias");

    /** {@code Generic}. */
    public static final PyType GENERIC =
            new PyType(Types.TYPE, "Generic", Types.OBJECT).setLayoutOfBase();

    /** {@code Unpack}. */
    public static final PyType UNPACK = type("Unpack");

    /** {@code NoDefault}. */
    public static final PyObject NO_DEFAULT = new PyTypeParameter(NO_DEFAULT_TYPE, "NoDefault");

    private TypingTypes() {}

    private static PyType type(String name) {
        return new PyType(Types.TYPE, name, Types.OBJECT).setGivesAttributes(true).setFinal();
    }
}
