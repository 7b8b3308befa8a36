package dev.pyclair.compiler.fold;

import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Container;
import dev.pyclair.code.Constant.Kind;
import dev.pyclair.code.Constant.Singleton;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.ast.Comparison;
import dev.pyclair.compiler.ast.Comprehension;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ExprContext;
import dev.pyclair.compiler.ast.Keyword;
import dev.pyclair.compiler.ast.Operator;
import dev.pyclair.compiler.ast.Parameter;
import dev.pyclair.compiler.ast.Parameters;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.UnaryOperator;
import dev.pyclair.compiler.problem.Depth;
import java.util.List;

/**
 * Folds expressions. What does not change is returned as it is.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/ast_opt.c">CPython: {@code
 *     astfold_expr}</a>
 */
final class ExprFolder implements Expr.Visitor<Expr> {
    final Depth depth = new Depth();
    private final boolean isDebug;
    private final boolean hasTextAnnotations;
    private final Folding.Fold<Expr> each = this::expr;
    private final Folding.Fold<Comprehension> eachGenerator = this::comprehension;
    private final Folding.Fold<Keyword> eachKeyword = this::keyword;
    private final Folding.Fold<Parameter> eachParameter = this::parameter;

    ExprFolder(boolean isDebug, boolean hasTextAnnotations) {
        this.isDebug = isDebug;
        this.hasTextAnnotations = hasTextAnnotations;
    }

    /** Folds one expression; null stays null. */
    Expr expr(Expr expression) {
        if (expression == null) {
            return null;
        }
        depth.enter();
        Expr folded = expression.accept(this);
        depth.leave();
        return folded;
    }

    List<Expr> exprs(List<Expr> expressions) {
        return Folding.each(expressions, each);
    }

    /** Folds an annotation, unless it is kept as text. */
    Expr annotation(Expr annotation) {
        return hasTextAnnotations ? annotation : expr(annotation);
    }

    List<Keyword> keywords(List<Keyword> keywords) {
        return Folding.each(keywords, eachKeyword);
    }

    private Keyword keyword(Keyword keyword) {
        Expr value = expr(keyword.value());
        return value == keyword.value()
                ? keyword
                : new Keyword(keyword.arg(), value, keyword.span());
    }

    Parameters parameters(Parameters old) {
        List<Parameter> posonlyargs = Folding.each(old.posonlyargs(), eachParameter);
        List<Parameter> regular = Folding.each(old.regular(), eachParameter);
        Parameter vararg = parameter(old.vararg());
        List<Parameter> kwonlyargs = Folding.each(old.kwonlyargs(), eachParameter);
        List<Expr> kwDefaults = exprs(old.kwDefaults());
        Parameter kwarg = parameter(old.kwarg());
        List<Expr> defaults = exprs(old.defaults());
        return posonlyargs == old.posonlyargs()
                        && regular == old.regular()
                        && vararg == old.vararg()
                        && kwonlyargs == old.kwonlyargs()
                        && kwDefaults == old.kwDefaults()
                        && kwarg == old.kwarg()
                        && defaults == old.defaults()
                ? old
                : new Parameters(
                        posonlyargs, regular, vararg, kwonlyargs, kwDefaults, kwarg, defaults);
    }

    private Parameter parameter(Parameter old) {
        if (old == null) {
            return null;
        }
        Expr annotation = annotation(old.annotation());
        return annotation == old.annotation()
                ? old
                : new Parameter(old.arg(), annotation, old.typeComment(), old.span());
    }

    private List<Comprehension> generators(List<Comprehension> generators) {
        return Folding.each(generators, eachGenerator);
    }

    private Comprehension comprehension(Comprehension old) {
        Expr target = expr(old.target());
        Expr iterable = iterable(expr(old.iterable()));
        List<Expr> conditions = exprs(old.conditions());
        return target == old.target()
                        && iterable == old.iterable()
                        && conditions == old.conditions()
                ? old
                : new Comprehension(target, iterable, conditions, old.isAsync());
    }

    private static Expr.Literal literal(Constant value, Span span) {
        return new Expr.Literal(value, null, span);
    }

    /** The constant that an expression is; null where it is none. */
    private static Constant value(Expr expression) {
        return expression instanceof Expr.Literal literal ? literal.value() : null;
    }

    /** Elements as the items of a constant; null where one is none. {@code make_const_tuple} */
    private static Constant[] items(List<Expr> elements) {
        var items = new Constant[elements.size()];
        for (int i = 0; i < items.length; i++) {
            if (!(elements.get(i) instanceof Expr.Literal literal)) {
                return null;
            }
            items[i] = literal.value();
        }
        return items;
    }

    private static boolean hasStarred(List<Expr> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Expr.Starred) {
                return true;
            }
        }
        return false;
    }

    /** What is gone through but not kept may be immutable. {@code fold_iter} */
    static Expr iterable(Expr iterable) {
        if (iterable instanceof Expr.ListExpr list && !hasStarred(list.elements())) {
            Constant[] items = items(list.elements());
            return items == null
                    ? new Expr.Tuple(list.elements(), list.context(), list.span())
                    : literal(Container.of(Kind.TUPLE, items), list.span());
        }
        if (iterable instanceof Expr.Set set) {
            Constant[] items = items(set.elements());
            return items == null ? set : literal(FrozenSets.of(List.of(items)), set.span());
        }
        return iterable;
    }

    @Override
    public Expr visit(Expr.UnaryOp node) {
        Expr operand = expr(node.operand());
        Constant value = value(operand);
        if (value != null) {
            Constant result = ConstantMath.unary(node.operator(), value);
            if (result != null) {
                return literal(result, node.span());
            }
        } else if (node.operator() == UnaryOperator.NOT
                && operand instanceof Expr.Compare compare
                && compare.operators().size() == 1) {
            Comparison negated = negated(compare.operators().get(0));
            if (negated != null) {
                return new Expr.Compare(
                        compare.left(), List.of(negated), compare.comparators(), compare.span());
            }
        }
        return operand == node.operand()
                ? node
                : new Expr.UnaryOp(node.operator(), operand, node.span());
    }

    private static Comparison negated(Comparison operator) {
        return switch (operator) {
            case IS -> Comparison.IS_NOT;
            case IS_NOT -> Comparison.IS;
            case IN -> Comparison.NOT_IN;
            case NOT_IN -> Comparison.IN;
            default -> null;
        };
    }

    @Override
    public Expr visit(Expr.BinOp node) {
        Expr left = expr(node.left());
        Expr right = expr(node.right());
        Constant value = value(left);
        if (value != null) {
            Expr folded = null;
            if (node.operator() == Operator.MOD
                    && value instanceof Text format
                    && right instanceof Expr.Tuple tuple
                    && !hasStarred(tuple.elements())) {
                folded = PercentFormat.joined(format, tuple.elements(), node.span());
            } else if (right instanceof Expr.Literal literal) {
                Constant result = ConstantMath.binary(value, node.operator(), literal.value());
                folded = result == null ? null : literal(result, node.span());
            }
            if (folded != null) {
                return folded;
            }
        }
        return left == node.left() && right == node.right()
                ? node
                : new Expr.BinOp(left, node.operator(), right, node.span());
    }

    @Override
    public Expr visit(Expr.Tuple node) {
        List<Expr> elements = exprs(node.elements());
        if (node.context() == ExprContext.LOAD) {
            Constant[] items = items(elements);
            if (items != null) {
                return literal(Container.of(Kind.TUPLE, items), node.span());
            }
        }
        return elements == node.elements()
                ? node
                : new Expr.Tuple(elements, node.context(), node.span());
    }

    @Override
    public Expr visit(Expr.Subscript node) {
        Expr value = expr(node.value());
        Expr slice = expr(node.slice());
        if (node.context() == ExprContext.LOAD
                && value instanceof Expr.Literal sequence
                && slice instanceof Expr.Literal index) {
            Constant item = Sequences.item(sequence.value(), index.value());
            if (item != null) {
                return literal(item, node.span());
            }
        }
        return value == node.value() && slice == node.slice()
                ? node
                : new Expr.Subscript(value, slice, node.context(), node.span());
    }

    @Override
    public Expr visit(Expr.Compare node) {
        Expr left = expr(node.left());
        List<Expr> comparators = exprs(node.comparators());
        int last = comparators.size() - 1;
        Comparison operator = node.operators().get(last);
        if (operator == Comparison.IN || operator == Comparison.NOT_IN) {
            Expr container = iterable(comparators.get(last));
            comparators = Folding.with(comparators, last, container);
        }
        return left == node.left() && comparators == node.comparators()
                ? node
                : new Expr.Compare(left, node.operators(), comparators, node.span());
    }

    @Override
    public Expr visit(Expr.Name node) {
        return node.context() == ExprContext.LOAD && node.id().equals("__debug__")
                ? literal(isDebug ? Singleton.TRUE : Singleton.FALSE, node.span())
                : node;
    }

    @Override
    public Expr visit(Expr.NamedExpr node) {
        Expr value = expr(node.value());
        return value == node.value() ? node : new Expr.NamedExpr(node.target(), value, node.span());
    }

    @Override
    public Expr visit(Expr.BoolOp node) {
        List<Expr> values = exprs(node.values());
        return values == node.values()
                ? node
                : new Expr.BoolOp(node.operator(), values, node.span());
    }

    @Override
    public Expr visit(Expr.Lambda node) {
        Parameters parameters = parameters(node.parameters());
        Expr body = expr(node.body());
        return parameters == node.parameters() && body == node.body()
                ? node
                : new Expr.Lambda(parameters, body, node.span());
    }

    @Override
    public Expr visit(Expr.IfExp node) {
        Expr test = expr(node.test());
        Expr body = expr(node.body());
        Expr orElse = expr(node.orElse());
        return test == node.test() && body == node.body() && orElse == node.orElse()
                ? node
                : new Expr.IfExp(test, body, orElse, node.span());
    }

    @Override
    public Expr visit(Expr.Dict node) {
        List<Expr> keys = exprs(node.keys());
        List<Expr> values = exprs(node.values());
        return keys == node.keys() && values == node.values()
                ? node
                : new Expr.Dict(keys, values, node.span());
    }

    @Override
    public Expr visit(Expr.Set node) {
        List<Expr> elements = exprs(node.elements());
        return elements == node.elements() ? node : new Expr.Set(elements, node.span());
    }

    @Override
    public Expr visit(Expr.ListComp node) {
        Expr element = expr(node.element());
        List<Comprehension> generators = generators(node.generators());
        return element == node.element() && generators == node.generators()
                ? node
                : new Expr.ListComp(element, generators, node.span());
    }

    @Override
    public Expr visit(Expr.SetComp node) {
        Expr element = expr(node.element());
        List<Comprehension> generators = generators(node.generators());
        return element == node.element() && generators == node.generators()
                ? node
                : new Expr.SetComp(element, generators, node.span());
    }

    @Override
    public Expr visit(Expr.DictComp node) {
        Expr key = expr(node.key());
        Expr value = expr(node.value());
        List<Comprehension> generators = generators(node.generators());
        return key == node.key() && value == node.value() && generators == node.generators()
                ? node
                : new Expr.DictComp(key, value, generators, node.span());
    }

    @Override
    public Expr visit(Expr.GeneratorExp node) {
        Expr element = expr(node.element());
        List<Comprehension> generators = generators(node.generators());
        return element == node.element() && generators == node.generators()
                ? node
                : new Expr.GeneratorExp(element, generators, node.span());
    }

    @Override
    public Expr visit(Expr.Await node) {
        Expr value = expr(node.value());
        return value == node.value() ? node : new Expr.Await(value, node.span());
    }

    @Override
    public Expr visit(Expr.Yield node) {
        Expr value = expr(node.value());
        return value == node.value() ? node : new Expr.Yield(value, node.span());
    }

    @Override
    public Expr visit(Expr.YieldFrom node) {
        Expr value = expr(node.value());
        return value == node.value() ? node : new Expr.YieldFrom(value, node.span());
    }

    @Override
    public Expr visit(Expr.Call node) {
        Expr function = expr(node.function());
        List<Expr> arguments = exprs(node.arguments());
        List<Keyword> keywords = keywords(node.keywords());
        return function == node.function()
                        && arguments == node.arguments()
                        && keywords == node.keywords()
                ? node
                : new Expr.Call(function, arguments, keywords, node.span());
    }

    @Override
    public Expr visit(Expr.FormattedValue node) {
        Expr value = expr(node.value());
        Expr formatSpec = expr(node.formatSpec());
        return value == node.value() && formatSpec == node.formatSpec()
                ? node
                : new Expr.FormattedValue(value, node.conversion(), formatSpec, node.span());
    }

    @Override
    public Expr visit(Expr.JoinedStr node) {
        List<Expr> values = exprs(node.values());
        return values == node.values() ? node : new Expr.JoinedStr(values, node.span());
    }

    @Override
    public Expr visit(Expr.Interpolation node) {
        Expr value = expr(node.value());
        Expr formatSpec = expr(node.formatSpec());
        return value == node.value() && formatSpec == node.formatSpec()
                ? node
                : new Expr.Interpolation(
                        value, node.str(), node.conversion(), formatSpec, node.span());
    }

    @Override
    public Expr visit(Expr.TemplateStr node) {
        List<Expr> values = exprs(node.values());
        return values == node.values() ? node : new Expr.TemplateStr(values, node.span());
    }

    @Override
    public Expr visit(Expr.Literal node) {
        return node;
    }

    @Override
    public Expr visit(Expr.Attribute node) {
        Expr value = expr(node.value());
        return value == node.value()
                ? node
                : new Expr.Attribute(value, node.attribute(), node.context(), node.span());
    }

    @Override
    public Expr visit(Expr.Starred node) {
        Expr value = expr(node.value());
        return value == node.value() ? node : new Expr.Starred(value, node.context(), node.span());
    }

    @Override
    public Expr visit(Expr.ListExpr node) {
        List<Expr> elements = exprs(node.elements());
        return elements == node.elements()
                ? node
                : new Expr.ListExpr(elements, node.context(), node.span());
    }

    @Override
    public Expr visit(Expr.Slice node) {
        Expr lower = expr(node.lower());
        Expr upper = expr(node.upper());
        Expr step = expr(node.step());
        return lower == node.lower() && upper == node.upper() && step == node.step()
                ? node
                : new Expr.Slice(lower, upper, step, node.span());
    }
}
