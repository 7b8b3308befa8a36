package dev.pyclair.compiler.symtable;

/**
 * The bits of a symbol: what a block does with a name.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Include/internal/pycore_symtable.h">
 *     CPython: {@code Include/internal/pycore_symtable.h}</a>
 */
public final class SymbolFlag {
    /** A {@code global} names it. */
    public static final int GLOBAL = 1;

    /** It is assigned. */
    public static final int LOCAL = 1 << 1;

    /** It is a parameter. */
    public static final int PARAM = 1 << 2;

    /** A {@code nonlocal} names it. */
    public static final int NONLOCAL = 1 << 3;

    /** It is used. */
    public static final int USE = 1 << 4;

    /** It is free, and a class body around a method has it too. */
    public static final int FREE_CLASS = 1 << 6;

    /** An import binds it. */
    public static final int IMPORT = 1 << 7;

    /** It is annotated. */
    public static final int ANNOTATED = 1 << 8;

    /** A comprehension iterates over it. */
    public static final int COMP_ITER = 1 << 9;

    /** It is a type parameter. */
    public static final int TYPE_PARAM = 1 << 10;

    /** It is a cell in a comprehension that was inlined. */
    public static final int COMP_CELL = 1 << 11;

    /** Any of those that bind it. */
    public static final int BOUND = LOCAL | PARAM | IMPORT;

    /** Where the scope begins. */
    static final int SCOPE_OFFSET = 12;

    /** What of it is the scope. */
    static final int SCOPE_MASK = 15;

    private SymbolFlag() {}
}
