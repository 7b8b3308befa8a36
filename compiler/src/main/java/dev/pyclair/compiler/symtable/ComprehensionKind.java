package dev.pyclair.compiler.symtable;

/** Which comprehension a block is. */
public enum ComprehensionKind {
    /** None. */
    NONE("", ""),
    /** {@code [...]}. */
    LIST("listcomp", "list comprehension"),
    /** {@code {key: value ...}}. */
    DICT("dictcomp", "dict comprehension"),
    /** {@code {...}}. */
    SET("setcomp", "set comprehension"),
    /** {@code (...)}. */
    GENERATOR("genexpr", "generator expression");

    private final String blockName;
    private final String description;

    ComprehensionKind(String blockName, String description) {
        this.blockName = blockName;
        this.description = description;
    }

    /** {@return the name that the symbol table gives the block} */
    String blockName() {
        return blockName;
    }

    /** {@return how a message calls it} */
    String description() {
        return description;
    }
}
