package dev.pyclair.compiler.codegen;

import dev.pyclair.compiler.ast.ExceptHandler;
import dev.pyclair.compiler.ast.MatchCase;
import dev.pyclair.compiler.ast.Stmt;
import java.util.List;

/**
 * Whether a body has annotated names, and so needs {@code __annotations__}.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code find_ann}</a>
 */
final class AnnotatedNames {
    private AnnotatedNames() {}

    static boolean areIn(List<Stmt> body) {
        for (int i = 0; i < body.size(); i++) {
            if (areIn(body.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areIn(Stmt statement) {
        if (statement instanceof Stmt.AnnAssign) {
            return true;
        }
        if (statement instanceof Stmt.If node) {
            return areIn(node.body()) || areIn(node.orElse());
        }
        if (statement instanceof Stmt.For node) {
            return areIn(node.body()) || areIn(node.orElse());
        }
        if (statement instanceof Stmt.AsyncFor node) {
            return areIn(node.body()) || areIn(node.orElse());
        }
        if (statement instanceof Stmt.While node) {
            return areIn(node.body()) || areIn(node.orElse());
        }
        if (statement instanceof Stmt.With node) {
            return areIn(node.body());
        }
        if (statement instanceof Stmt.AsyncWith node) {
            return areIn(node.body());
        }
        if (statement instanceof Stmt.Try node) {
            return areInHandlers(node.handlers())
                    || areIn(node.body())
                    || areIn(node.finalBody())
                    || areIn(node.orElse());
        }
        if (statement instanceof Stmt.TryStar node) {
            return areInHandlers(node.handlers())
                    || areIn(node.body())
                    || areIn(node.finalBody())
                    || areIn(node.orElse());
        }
        if (statement instanceof Stmt.Match node) {
            for (MatchCase one : node.cases()) {
                if (areIn(one.body())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areInHandlers(List<ExceptHandler> handlers) {
        for (ExceptHandler handler : handlers) {
            if (areIn(handler.body())) {
                return true;
            }
        }
        return false;
    }
}
