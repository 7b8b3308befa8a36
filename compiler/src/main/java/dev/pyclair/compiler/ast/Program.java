package dev.pyclair.compiler.ast;

import java.util.List;

/**
 * What a source is as a whole; {@code mod} in Python.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Parser/Python.asdl">CPython: {@code
 *     Parser/Python.asdl}</a>
 */
public sealed interface Program {
    /**
     * A file.
     *
     * @param body the statements
     */
    record Module(List<Stmt> body) implements Program {}

    /**
     * What is typed at a prompt.
     *
     * @param body the statements
     */
    record Interactive(List<Stmt> body) implements Program {}

    /**
     * One expression.
     *
     * @param body the expression
     */
    record Expression(Expr body) implements Program {}
}
