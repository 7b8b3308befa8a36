package dev.pyclair.compiler.ast;

/** An operator of one operand. */
public enum UnaryOperator {
    /** {@code ~}. */
    INVERT("Invert"),
    /** {@code not}. */
    NOT("Not"),
    /** {@code +}. */
    U_ADD("UAdd"),
    /** {@code -}. */
    U_SUB("USub");

    private final String pythonName;

    UnaryOperator(String pythonName) {
        this.pythonName = pythonName;
    }

    /** {@return the name of the class that Python has for it} */
    public String pythonName() {
        return pythonName;
    }
}
