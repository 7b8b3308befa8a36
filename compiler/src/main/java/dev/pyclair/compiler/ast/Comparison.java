package dev.pyclair.compiler.ast;

/** An operator of a comparison; {@code cmpop} in Python. */
public enum Comparison {
    /** {@code ==}. */
    EQ("Eq"),
    /** {@code !=}. */
    NOT_EQ("NotEq"),
    /** {@code <}. */
    LT("Lt"),
    /** {@code <=}. */
    LT_E("LtE"),
    /** {@code >}. */
    GT("Gt"),
    /** {@code >=}. */
    GT_E("GtE"),
    /** {@code is}. */
    IS("Is"),
    /** {@code is not}. */
    IS_NOT("IsNot"),
    /** {@code in}. */
    IN("In"),
    /** {@code not in}. */
    NOT_IN("NotIn");

    private final String pythonName;

    Comparison(String pythonName) {
        this.pythonName = pythonName;
    }

    /** {@return the name of the class that Python has for it} */
    public String pythonName() {
        return pythonName;
    }
}
