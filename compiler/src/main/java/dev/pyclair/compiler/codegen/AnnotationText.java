package dev.pyclair.compiler.codegen;

import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.ast.BoolOperator;
import dev.pyclair.compiler.ast.Comparison;
import dev.pyclair.compiler.ast.Comprehension;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.Keyword;
import dev.pyclair.compiler.ast.Operator;
import java.util.List;

/**
 * Expressions as text, for annotations under {@code from __future__ import annotations}.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/ast_unparse.c">CPython: {@code
 *     Python/ast_unparse.c}</a>
 */
final class AnnotationText implements Expr.Visitor<Void> {
    private static final int TUPLE = 0;
    private static final int TEST = 1;
    private static final int OR = 2;
    private static final int AND = 3;
    private static final int NOT = 4;
    private static final int COMPARISON = 5;
    private static final int EXPRESSION = 6;
    private static final int FACTOR = 12;
    private static final int AWAIT = 14;
    private static final int ATOM = 15;

    /** By operator: how it is written, and how tightly it binds. */
    private static final String[] OPERATORS = {
        " + ", " - ", " * ", " @ ", " / ", " % ", " ** ", " << ", " >> ", " | ", " ^ ", " & ",
        " // ",
    };

    private static final int[] PRIORITIES = {10, 10, 11, 11, 11, 11, 13, 9, 9, 6, 7, 8, 11};

    private static final String[] COMPARISONS = {
        " == ", " != ", " < ", " <= ", " > ", " >= ", " is ", " is not ", " in ", " not in ",
    };

    private final StringBuilder out = new StringBuilder();

    /** How tightly what is around the current expression binds. */
    private int level;

    private AnnotationText() {}

    static Text of(Expr annotation) {
        return Text.of(text(annotation, TEST));
    }

    /** The text of a default of a parameter. */
    static String value(Expr expression) {
        return text(expression, TEST);
    }

    private static String text(Expr expression, int level) {
        var text = new AnnotationText();
        text.append(expression, level);
        return text.out.toString();
    }

    private void append(Expr expression, int priority) {
        level = priority;
        expression.accept(this);
    }

    private void list(List<Expr> expressions, int priority) {
        for (int i = 0; i < expressions.size(); i++) {
            out.append(i > 0 ? ", " : "");
            append(expressions.get(i), priority);
        }
    }

    /** Opens a parenthesis if what is around binds more tightly. */
    private boolean open(int priority) {
        boolean isOpen = level > priority;
        if (isOpen) {
            out.append('(');
        }
        return isOpen;
    }

    private Void close(boolean isOpen) {
        if (isOpen) {
            out.append(')');
        }
        return null;
    }

    @Override
    public Void visit(Expr.BoolOp node) {
        boolean isAnd = node.operator() == BoolOperator.AND;
        int priority = isAnd ? AND : OR;
        boolean isOpen = open(priority);
        for (int i = 0; i < node.values().size(); i++) {
            if (i > 0) {
                out.append(isAnd ? " and " : " or ");
            }
            append(node.values().get(i), priority + 1);
        }
        return close(isOpen);
    }

    @Override
    public Void visit(Expr.NamedExpr node) {
        boolean isOpen = open(TUPLE);
        append(node.target(), ATOM);
        out.append(" := ");
        append(node.value(), ATOM);
        return close(isOpen);
    }

    @Override
    public Void visit(Expr.BinOp node) {
        int priority = PRIORITIES[node.operator().ordinal()];
        boolean isRight = node.operator() == Operator.POW;
        boolean isOpen = open(priority);
        append(node.left(), isRight ? priority + 1 : priority);
        out.append(OPERATORS[node.operator().ordinal()]);
        append(node.right(), isRight ? priority : priority + 1);
        return close(isOpen);
    }

    @Override
    public Void visit(Expr.UnaryOp node) {
        int priority = FACTOR;
        String operator;
        switch (node.operator()) {
            case INVERT:
                operator = "~";
                break;
            case NOT:
                operator = "not ";
                priority = NOT;
                break;
            case U_ADD:
                operator = "+";
                break;
            default:
                operator = "-";
                break;
        }
        boolean isOpen = open(priority);
        out.append(operator);
        append(node.operand(), priority);
        return close(isOpen);
    }

    @Override
    public Void visit(Expr.Lambda node) {
        boolean isOpen = open(TEST);
        boolean hasPositional =
                !node.parameters().regular().isEmpty()
                        || !node.parameters().posonlyargs().isEmpty();
        out.append(hasPositional ? "lambda " : "lambda");
        out.append(ParameterText.of(node.parameters()));
        out.append(": ");
        append(node.body(), TEST);
        return close(isOpen);
    }

    @Override
    public Void visit(Expr.IfExp node) {
        boolean isOpen = open(TEST);
        append(node.body(), TEST + 1);
        out.append(" if ");
        append(node.test(), TEST + 1);
        out.append(" else ");
        append(node.orElse(), TEST);
        return close(isOpen);
    }

    @Override
    public Void visit(Expr.Dict node) {
        out.append('{');
        for (int i = 0; i < node.values().size(); i++) {
            out.append(i > 0 ? ", " : "");
            if (node.keys().get(i) == null) {
                out.append("**");
                append(node.values().get(i), EXPRESSION);
            } else {
                append(node.keys().get(i), TEST);
                out.append(": ");
                append(node.values().get(i), TEST);
            }
        }
        out.append('}');
        return null;
    }

    @Override
    public Void visit(Expr.Set node) {
        out.append('{');
        list(node.elements(), TEST);
        out.append('}');
        return null;
    }

    @Override
    public Void visit(Expr.ListComp node) {
        return comprehension('[', node.element(), null, node.generators(), ']');
    }

    @Override
    public Void visit(Expr.SetComp node) {
        return comprehension('{', node.element(), null, node.generators(), '}');
    }

    @Override
    public Void visit(Expr.DictComp node) {
        return comprehension('{', node.key(), node.value(), node.generators(), '}');
    }

    @Override
    public Void visit(Expr.GeneratorExp node) {
        return comprehension('(', node.element(), null, node.generators(), ')');
    }

    private Void comprehension(
            char opening, Expr element, Expr value, List<Comprehension> generators, char closing) {
        out.append(opening);
        append(element, TEST);
        if (value != null) {
            out.append(": ");
            append(value, TEST);
        }
        for (Comprehension generator : generators) {
            out.append(generator.isAsync() ? " async for " : " for ");
            append(generator.target(), TUPLE);
            out.append(" in ");
            append(generator.iterable(), TEST + 1);
            for (Expr condition : generator.conditions()) {
                out.append(" if ");
                append(condition, TEST + 1);
            }
        }
        out.append(closing);
        return null;
    }

    @Override
    public Void visit(Expr.Await node) {
        boolean isOpen = open(AWAIT);
        out.append("await ");
        append(node.value(), ATOM);
        return close(isOpen);
    }

    @Override
    public Void visit(Expr.Yield node) {
        out.append("(yield");
        if (node.value() != null) {
            out.append(' ');
            append(node.value(), TEST);
        }
        out.append(')');
        return null;
    }

    @Override
    public Void visit(Expr.YieldFrom node) {
        out.append("(yield from ");
        append(node.value(), TEST);
        out.append(')');
        return null;
    }

    @Override
    public Void visit(Expr.Compare node) {
        boolean isOpen = open(COMPARISON);
        append(node.left(), COMPARISON + 1);
        for (int i = 0; i < node.operators().size(); i++) {
            Comparison operator = node.operators().get(i);
            out.append(COMPARISONS[operator.ordinal()]);
            append(node.comparators().get(i), COMPARISON + 1);
        }
        return close(isOpen);
    }

    @Override
    public Void visit(Expr.Call node) {
        append(node.function(), ATOM);
        List<Expr> arguments = node.arguments();
        if (arguments.size() == 1
                && node.keywords().isEmpty()
                && arguments.get(0) instanceof Expr.GeneratorExp generator) {
            return visit(generator);
        }
        out.append('(');
        list(arguments, TEST);
        boolean isFirst = arguments.isEmpty();
        for (Keyword keyword : node.keywords()) {
            out.append(isFirst ? "" : ", ");
            isFirst = false;
            out.append(keyword.arg() == null ? "**" : keyword.arg() + '=');
            append(keyword.value(), TEST);
        }
        out.append(')');
        return null;
    }

    @Override
    public Void visit(Expr.FormattedValue node) {
        String value = text(node.value(), TEST + 1);
        out.append(value.startsWith("{") ? "{ " : "{").append(value);
        if (node.conversion() > 0) {
            out.append('!').append((char) node.conversion());
        }
        if (node.formatSpec() != null) {
            out.append(':');
            formatted(node.formatSpec());
        }
        out.append('}');
        return null;
    }

    /** What may stand in an f-string, or be the format of a value in it. */
    private void formatted(Expr part) {
        if (part instanceof Expr.Literal literal) {
            out.append(literal.value().toString().replace("{", "{{").replace("}", "}}"));
        } else if (part instanceof Expr.JoinedStr joined) {
            for (Expr inner : joined.values()) {
                formatted(inner);
            }
        } else {
            part.accept(this);
        }
    }

    @Override
    public Void visit(Expr.JoinedStr node) {
        var body = new AnnotationText();
        for (Expr part : node.values()) {
            if (part instanceof Expr.JoinedStr) {
                part.accept(body);
            } else {
                body.formatted(part);
            }
        }
        out.append('f').append(repr(Text.of(body.out.toString())));
        return null;
    }

    @Override
    public Void visit(Expr.Interpolation node) {
        throw new IllegalArgumentException("Python 3.13 has no template strings");
    }

    @Override
    public Void visit(Expr.TemplateStr node) {
        throw new IllegalArgumentException("Python 3.13 has no template strings");
    }

    @Override
    public Void visit(Expr.Literal node) {
        if (node.value() == Constant.Singleton.ELLIPSIS) {
            out.append("...");
            return null;
        }
        if (node.kind() != null) {
            out.append(node.kind());
        }
        constant(node.value());
        return null;
    }

    private void constant(Constant value) {
        if (value instanceof Constant.Container tuple && tuple.kind() == Constant.Kind.TUPLE) {
            out.append('(');
            for (int i = 0; i < tuple.items().size(); i++) {
                out.append(i > 0 ? ", " : "");
                constant(tuple.items().get(i));
            }
            out.append(tuple.items().size() == 1 ? ",)" : ")");
        } else {
            out.append(repr(value));
        }
    }

    private static String repr(Constant value) {
        String repr = Literal.repr(value, Generator.VERSION);
        boolean mayBeInfinite =
                value instanceof Constant.Complex
                        || value instanceof Constant.Float real && Double.isInfinite(real.value());
        return mayBeInfinite ? repr.replace("inf", "1e309") : repr;
    }

    @Override
    public Void visit(Expr.Attribute node) {
        append(node.value(), ATOM);
        boolean isInt =
                node.value() instanceof Expr.Literal literal
                        && (literal.value() instanceof Constant.Int
                                || literal.value() instanceof Constant.BigInt);
        out.append(isInt ? " ." : ".").append(node.attribute());
        return null;
    }

    @Override
    public Void visit(Expr.Subscript node) {
        append(node.value(), ATOM);
        out.append('[');
        append(node.slice(), TUPLE);
        out.append(']');
        return null;
    }

    @Override
    public Void visit(Expr.Starred node) {
        out.append('*');
        append(node.value(), EXPRESSION);
        return null;
    }

    @Override
    public Void visit(Expr.Name node) {
        out.append(node.id());
        return null;
    }

    @Override
    public Void visit(Expr.ListExpr node) {
        out.append('[');
        list(node.elements(), TEST);
        out.append(']');
        return null;
    }

    @Override
    public Void visit(Expr.Tuple node) {
        if (node.elements().isEmpty()) {
            out.append("()");
            return null;
        }
        boolean isOpen = open(TUPLE);
        list(node.elements(), TEST);
        if (node.elements().size() == 1) {
            out.append(',');
        }
        return close(isOpen);
    }

    @Override
    public Void visit(Expr.Slice node) {
        if (node.lower() != null) {
            append(node.lower(), TEST);
        }
        out.append(':');
        if (node.upper() != null) {
            append(node.upper(), TEST);
        }
        if (node.step() != null) {
            out.append(':');
            append(node.step(), TEST);
        }
        return null;
    }
}
