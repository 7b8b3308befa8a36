package dev.pyclair.compiler.symtable;

/**
 * Where the value of a name is kept, as seen from a block. The order is that of CPython's numbers.
 */
public enum Scope {
    /** The block does not know the name. */
    UNKNOWN,
    /** In the block itself. */
    LOCAL,
    /** In the module, because a {@code global} says so. */
    GLOBAL_EXPLICIT,
    /** In the module or in the builtins, because no function around binds it. */
    GLOBAL_IMPLICIT,
    /** In a cell of a function around. */
    FREE,
    /** In the block itself, in a cell, because a function inside uses it. */
    CELL;

    private static final Scope[] ALL = values();

    /** Of the bits that a symbol has above its flags. */
    static Scope ofFlags(int flags) {
        return ALL[flags >> SymbolFlag.SCOPE_OFFSET & SymbolFlag.SCOPE_MASK];
    }

    /** The bits above the flags. */
    int bits() {
        return ordinal() << SymbolFlag.SCOPE_OFFSET;
    }
}
