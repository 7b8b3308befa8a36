package dev.pyclair.compiler.problem;

import dev.pyclair.source.SourceException;

/**
 * How deep a pass has gone into a tree, so that trees that are too deep end in CPython's error and
 * not on the stack of the thread.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Include/cpython/pystate.h">CPython:
 *     {@code Py_C_RECURSION_LIMIT}</a>
 */
public final class Depth {
    /**
     * How deep a pass may go. CPython allows 10,000 levels, less those that lead to the compiler:
     * two in a script that calls {@code compile}, five in an import.
     */
    public static final int LIMIT = 9_997;

    private int depth;

    /**
     * Goes one level down.
     *
     * @throws SourceException where the limit is met
     */
    public void enter() {
        if (++depth > LIMIT) {
            throw SourceException.tooDeep();
        }
    }

    /** Comes back. */
    public void leave() {
        depth--;
    }
}
