package dev.pyclair.compiler.ast;

/** An operator of two operands. */
public enum Operator {
    /** {@code +}. */
    ADD("Add"),
    /** {@code -}. */
    SUB("Sub"),
    /** {@code *}. */
    MULT("Mult"),
    /** {@code &#64;}. */
    MAT_MULT("MatMult"),
    /** {@code /}. */
    DIV("Div"),
    /** {@code %}. */
    MOD("Mod"),
    /** {@code **}. */
    POW("Pow"),
    /** {@code <<}. */
    L_SHIFT("LShift"),
    /** {@code >>}. */
    R_SHIFT("RShift"),
    /** {@code |}. */
    BIT_OR("BitOr"),
    /** {@code ^}. */
    BIT_XOR("BitXor"),
    /** {@code &}. */
    BIT_AND("BitAnd"),
    /** {@code //}. */
    FLOOR_DIV("FloorDiv");

    private final String pythonName;

    Operator(String pythonName) {
        this.pythonName = pythonName;
    }

    /** {@return the name of the class that Python has for it} */
    public String pythonName() {
        return pythonName;
    }
}
