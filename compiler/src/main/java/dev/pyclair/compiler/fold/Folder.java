package dev.pyclair.compiler.fold;

import dev.pyclair.compiler.ast.Program;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.future.FutureFeatures;
import dev.pyclair.source.SourceException;
import java.util.List;

/**
 * Computes in the tree of a program what is known before it runs: operators on constants, {@code
 * __debug__}, tuples of constants, {@code 'text' % (items,)} as f-strings.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/ast_opt.c">CPython: {@code
 *     Python/ast_opt.c}</a>
 */
public final class Folder {
    private Folder() {}

    /**
     * Folds a program. The tree given stays as it is; what does not change is shared.
     *
     * @param program the program
     * @param optimize the level of optimisation: 0, 1 or 2
     * @param future what the program asks for
     * @return the program, folded
     * @throws SourceException for a tree that is too deep
     */
    public static Program fold(Program program, int optimize, FutureFeatures future) {
        var expressions = new ExprFolder(optimize == 0, future.hasAnnotations());
        var statements = new StmtFolder(expressions);
        if (program instanceof Program.Module module) {
            List<Stmt> body = statements.documented(module.body());
            return body == module.body() ? module : new Program.Module(body);
        }
        if (program instanceof Program.Interactive interactive) {
            List<Stmt> body = statements.body(interactive.body());
            return body == interactive.body() ? interactive : new Program.Interactive(body);
        }
        if (program instanceof Program.Expression expression) {
            return new Program.Expression(expressions.expr(expression.body()));
        }
        return program;
    }
}
