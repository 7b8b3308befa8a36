package dev.pyclair.compiler.codegen;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.ast.Comparison;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.Stmt;

/**
 * Warnings of what is most likely a mistake.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code check_compare}, {@code check_caller}, {@code check_index}</a>
 */
final class Suspicions {
    private final Generator g;

    Suspicions(Generator g) {
        this.g = g;
    }

    void checkAssertion(Stmt.Assert node) {
        boolean isTrue =
                node.test() instanceof Expr.Tuple tuple
                        ? !tuple.elements().isEmpty()
                        : node.test() instanceof Expr.Literal literal
                                && isFilledTuple(literal.value());
        if (isTrue) {
            g.warn("assertion is always true, perhaps remove parentheses?", node.span());
        }
    }

    /** Whether a constant is a tuple with something in it. */
    private static boolean isFilledTuple(Constant value) {
        return value instanceof Constant.Container container
                && container.kind() == Constant.Kind.TUPLE
                && !container.items().isEmpty();
    }

    /** Warns of {@code is} with a constant that is not one of the singletons. */
    void checkComparison(Expr.Compare node) {
        Expr left = node.left();
        for (int i = 0; i < node.operators().size(); i++) {
            Expr right = node.comparators().get(i);
            Comparison operator = node.operators().get(i);
            if (operator == Comparison.IS || operator == Comparison.IS_NOT) {
                Expr literal = isPlainLiteral(left) ? left : isPlainLiteral(right) ? right : null;
                if (literal != null) {
                    String type = type(literal);
                    g.warn(
                            operator == Comparison.IS
                                    ? "\"is\" with '" + type + "' literal. Did you mean \"==\"?"
                                    : "\"is not\" with '"
                                            + type
                                            + "' literal. Did you mean \"!=\"?",
                            node.span());
                    return;
                }
            }
            left = right;
        }
    }

    private static boolean isPlainLiteral(Expr expression) {
        return expression instanceof Expr.Literal literal
                && !(literal.value() instanceof Constant.Singleton);
    }

    void checkCaller(Expr function) {
        if (function instanceof Expr.Lambda) {
            return;
        }
        String type = type(function);
        if (type != null) {
            g.warn(
                    "'" + type + "' object is not callable; perhaps you missed a comma?",
                    function.span());
        }
    }

    void checkSubscript(Expr.Subscript node) {
        Expr value = node.value();
        if (isUnsubscriptable(value)) {
            g.warn(
                    "'"
                            + type(value)
                            + "' object is not subscriptable; perhaps you missed a comma?",
                    value.span());
        }
        String index = type(node.slice());
        if (index != null
                && !index.equals("int")
                && !index.equals("bool")
                && !index.equals("slice")
                && isSequence(value)) {
            g.warn(
                    type(value)
                            + " indices must be integers or slices, not "
                            + index
                            + "; perhaps you missed a comma?",
                    value.span());
        }
    }

    private static boolean isUnsubscriptable(Expr value) {
        if (value instanceof Expr.Literal literal) {
            Constant constant = literal.value();
            return constant == Constant.Singleton.NONE
                    || constant == Constant.Singleton.ELLIPSIS
                    || isInt(constant)
                    || constant instanceof Constant.Float
                    || constant instanceof Constant.Complex
                    || constant instanceof Constant.Container container && container.kind().isSet();
        }
        return value instanceof Expr.Set
                || value instanceof Expr.SetComp
                || value instanceof Expr.GeneratorExp
                || value instanceof Expr.Lambda;
    }

    /** Booleans are integers, too. */
    private static boolean isInt(Constant constant) {
        return constant instanceof Constant.Int
                || constant instanceof Constant.BigInt
                || constant == Constant.Singleton.TRUE
                || constant == Constant.Singleton.FALSE;
    }

    private static boolean isSequence(Expr value) {
        if (value instanceof Expr.Literal literal) {
            Constant constant = literal.value();
            return constant instanceof Text
                    || constant instanceof Bytes
                    || constant instanceof Constant.Container container
                            && container.kind() == Constant.Kind.TUPLE;
        }
        return value instanceof Expr.Tuple
                || value instanceof Expr.ListExpr
                || value instanceof Expr.ListComp
                || value instanceof Expr.JoinedStr
                || value instanceof Expr.FormattedValue;
    }

    /** The name of the class that an expression makes an object of; null where unknown. */
    private static String type(Expr expression) {
        if (expression instanceof Expr.Literal literal) {
            return type(literal.value());
        }
        if (expression instanceof Expr.Tuple) {
            return "tuple";
        }
        if (expression instanceof Expr.ListExpr || expression instanceof Expr.ListComp) {
            return "list";
        }
        if (expression instanceof Expr.Dict || expression instanceof Expr.DictComp) {
            return "dict";
        }
        if (expression instanceof Expr.Set || expression instanceof Expr.SetComp) {
            return "set";
        }
        if (expression instanceof Expr.GeneratorExp) {
            return "generator";
        }
        if (expression instanceof Expr.Lambda) {
            return "function";
        }
        if (expression instanceof Expr.JoinedStr || expression instanceof Expr.FormattedValue) {
            return "str";
        }
        return null;
    }

    private static String type(Constant constant) {
        if (constant instanceof Text) {
            return "str";
        }
        if (constant instanceof Bytes) {
            return "bytes";
        }
        if (constant instanceof Constant.Float) {
            return "float";
        }
        if (constant instanceof Constant.Complex) {
            return "complex";
        }
        if (constant instanceof Constant.Container container) {
            return container.kind() == Constant.Kind.TUPLE ? "tuple" : "frozenset";
        }
        if (constant instanceof Constant.Singleton singleton) {
            switch (singleton) {
                case NONE:
                    return "NoneType";
                case ELLIPSIS:
                    return "ellipsis";
                default:
                    return "bool";
            }
        }
        return "int";
    }
}
