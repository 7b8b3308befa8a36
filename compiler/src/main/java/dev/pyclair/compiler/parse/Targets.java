package dev.pyclair.compiler.parse;

import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.token.Token;
import java.util.List;

/**
 * What can be assigned to or deleted: expressions that are turned into targets.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Grammar/python.gram">CPython: {@code
 *     Grammar/python.gram}, {@code star_targets} to {@code del_t_atom}</a>
 */
final class Targets {
    private final Parser parser;
    private final Reader in;

    Targets(Parser parser) {
        this.parser = parser;
        this.in = parser.in;
    }

    /** {@code star_targets}: those of a {@code for}. */
    Expr starTargets() {
        int first = in.at();
        Expr target = starTarget();
        if (!in.is(Token.COMMA)) {
            return target;
        }
        int mark = in.mark();
        in.push(target);
        while (in.accept(Token.COMMA) && isStart()) {
            in.push(starTarget());
        }
        return new Expr.Tuple(in.take(mark), ExprContext.STORE, in.span(first));
    }

    private boolean isStart() {
        return parser.expressions.isStart(true);
    }

    /** {@code star_target}. */
    Expr starTarget() {
        int first = in.at();
        if (!in.accept(Token.STAR)) {
            return store(parser.atoms.primary());
        }
        Expr value = store(parser.atoms.primary());
        return new Expr.Starred(value, ExprContext.STORE, in.span(first));
    }

    /** {@code del_targets}. */
    List<Expr> delTargets() {
        int mark = in.mark();
        do {
            in.push(delete(parser.atoms.primary()));
        } while (in.accept(Token.COMMA) && isStart());
        return in.take(mark);
    }

    /** The target that an expression is when it is assigned to. */
    Expr store(Expr expression) {
        return convert(expression, ExprContext.STORE);
    }

    private Expr delete(Expr expression) {
        return convert(expression, ExprContext.DEL);
    }

    private Expr convert(Expr expression, ExprContext context) {
        if (expression instanceof Expr.Name name) {
            return new Expr.Name(name.id(), context, name.span());
        }
        if (expression instanceof Expr.Attribute attribute) {
            return new Expr.Attribute(
                    attribute.value(), attribute.attribute(), context, attribute.span());
        }
        if (expression instanceof Expr.Subscript subscript) {
            return new Expr.Subscript(
                    subscript.value(), subscript.slice(), context, subscript.span());
        }
        if (expression instanceof Expr.Tuple tuple) {
            return new Expr.Tuple(all(tuple.elements(), context), context, tuple.span());
        }
        if (expression instanceof Expr.ListExpr list) {
            return new Expr.ListExpr(all(list.elements(), context), context, list.span());
        }
        if (expression instanceof Expr.Starred starred && context == ExprContext.STORE) {
            return new Expr.Starred(convert(starred.value(), context), context, starred.span());
        }
        throw Refused.MISMATCH;
    }

    private List<Expr> all(List<Expr> elements, ExprContext context) {
        int mark = in.mark();
        for (int i = 0; i < elements.size(); i++) {
            in.push(convert(elements.get(i), context));
        }
        return in.take(mark);
    }

    /** Whether an expression can be the target of an annotation or of an operator. */
    static boolean isSingle(Expr expression) {
        return expression instanceof Expr.Name
                || expression instanceof Expr.Attribute
                || expression instanceof Expr.Subscript;
    }
}
