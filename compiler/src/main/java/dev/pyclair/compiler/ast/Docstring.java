package dev.pyclair.compiler.ast;

import dev.pyclair.code.Text;
import java.util.List;

/**
 * The string that a body begins with.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/ast.c">CPython: {@code
 *     _PyAST_GetDocString}</a>
 */
public final class Docstring {
    private Docstring() {}

    /**
     * {@return whether the first statement is a string and nothing else}
     *
     * @param body the statements of a module, class or function
     */
    public static boolean isIn(List<Stmt> body) {
        return !body.isEmpty()
                && body.get(0) instanceof Stmt.ExprStmt statement
                && statement.value() instanceof Expr.Literal literal
                && literal.value() instanceof Text;
    }
}
