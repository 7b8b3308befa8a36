package dev.pyclair.compiler.symtable;

/**
 * What a block of names is; the order is that of {@code _Py_block_ty}, whose numbers Python's
 * {@code symtable} module shows.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Include/internal/pycore_symtable.h">
 *     CPython: {@code Include/internal/pycore_symtable.h}</a>
 */
public enum BlockType {
    /** A function, a lambda or a comprehension. */
    FUNCTION,
    /** A class body. */
    CLASS,
    /** The module. */
    MODULE,
    /** An annotation that is kept as text: it binds nothing, and nothing evaluates it. */
    ANNOTATION,
    /** The value of a type alias. */
    TYPE_ALIAS,
    /** The type parameters of something generic. */
    TYPE_PARAMETERS,
    /** The bound or the default of a type parameter. */
    TYPE_VARIABLE
}
