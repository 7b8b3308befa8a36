package dev.pyclair.compiler.ast;

/** {@code and} or {@code or}. */
public enum BoolOperator {
    /** {@code and}. */
    AND("And"),
    /** {@code or}. */
    OR("Or");

    private final String pythonName;

    BoolOperator(String pythonName) {
        this.pythonName = pythonName;
    }

    /** {@return the name of the class that Python has for it} */
    public String pythonName() {
        return pythonName;
    }
}
