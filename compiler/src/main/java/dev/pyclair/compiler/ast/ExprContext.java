package dev.pyclair.compiler.ast;

/** What is done with a name, an attribute or an item. */
public enum ExprContext {
    /** {@code load}. */
    LOAD("Load"),
    /** {@code store}. */
    STORE("Store"),
    /** {@code delete}. */
    DEL("Del");

    private final String pythonName;

    ExprContext(String pythonName) {
        this.pythonName = pythonName;
    }

    /** {@return the name of the class that Python has for it} */
    public String pythonName() {
        return pythonName;
    }
}
