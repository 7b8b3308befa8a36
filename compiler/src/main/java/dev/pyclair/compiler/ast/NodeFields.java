package dev.pyclair.compiler.ast;

import java.util.ArrayList;
import java.util.List;

/**
 * The name that a node has in Python, and its fields as {@code _fields} lists them.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/Python.asdl">CPython: {@code
 *     Parser/Python.asdl}</a>
 */
final class NodeFields {
    private final String name;
    private final Span span;

    /** Names and values in turn; a value may be null. */
    private final List<Object> items = new ArrayList<>(16);

    private NodeFields(String name, Span span) {
        this.name = name;
        this.span = span;
    }

    /** Describes a node, or gives null for what is none: a text, a number, a list, a constant. */
    static NodeFields of(Object value) {
        if (value instanceof Stmt statement) {
            return statement.accept(new StmtFields());
        }
        if (value instanceof Expr expression) {
            return expression.accept(new ExprFields());
        }
        if (value instanceof Pattern pattern) {
            return pattern.accept(new PatternFields());
        }
        if (value instanceof ExprContext context) {
            return node(context.pythonName());
        }
        if (value instanceof Operator operator) {
            return node(operator.pythonName());
        }
        if (value instanceof UnaryOperator operator) {
            return node(operator.pythonName());
        }
        if (value instanceof BoolOperator operator) {
            return node(operator.pythonName());
        }
        if (value instanceof Comparison operator) {
            return node(operator.pythonName());
        }
        return other(value);
    }

    private static NodeFields other(Object value) {
        if (value instanceof Parameters parameters) {
            return node("arguments")
                    .with("posonlyargs", parameters.posonlyargs())
                    .with("args", parameters.regular())
                    .with("vararg", parameters.vararg())
                    .with("kwonlyargs", parameters.kwonlyargs())
                    .with("kw_defaults", parameters.kwDefaults())
                    .with("kwarg", parameters.kwarg())
                    .with("defaults", parameters.defaults());
        }
        if (value instanceof Parameter parameter) {
            return node("arg", parameter.span())
                    .with("arg", parameter.arg())
                    .with("annotation", parameter.annotation())
                    .with("type_comment", parameter.typeComment());
        }
        if (value instanceof Keyword keyword) {
            return node("keyword", keyword.span())
                    .with("arg", keyword.arg())
                    .with("value", keyword.value());
        }
        if (value instanceof Alias alias) {
            return node("alias", alias.span())
                    .with("name", alias.name())
                    .with("asname", alias.asname());
        }
        if (value instanceof WithItem item) {
            return node("withitem")
                    .with("context_expr", item.contextExpr())
                    .with("optional_vars", item.optionalVars());
        }
        if (value instanceof ExceptHandler handler) {
            return node("ExceptHandler", handler.span())
                    .with("type", handler.type())
                    .with("name", handler.name())
                    .with("body", handler.body());
        }
        if (value instanceof MatchCase matchCase) {
            return node("match_case")
                    .with("pattern", matchCase.pattern())
                    .with("guard", matchCase.guard())
                    .with("body", matchCase.body());
        }
        if (value instanceof Comprehension comprehension) {
            return node("comprehension")
                    .with("target", comprehension.target())
                    .with("iter", comprehension.iterable())
                    .with("ifs", comprehension.conditions())
                    .with("is_async", comprehension.isAsync() ? 1 : 0);
        }
        return whole(value);
    }

    private static NodeFields whole(Object value) {
        if (value instanceof Program.Module module) {
            return node("Module").with("body", module.body()).with("type_ignores", List.of());
        }
        if (value instanceof Program.Interactive interactive) {
            return node("Interactive").with("body", interactive.body());
        }
        if (value instanceof Program.Expression expression) {
            return node("Expression").with("body", expression.body());
        }
        if (value instanceof TypeParam typeParam) {
            return typeParam.accept(new TypeParamFields());
        }
        return null;
    }

    static NodeFields node(String name) {
        return new NodeFields(name, null);
    }

    static NodeFields node(String name, Span span) {
        return new NodeFields(name, span);
    }

    NodeFields with(String field, Object value) {
        items.add(field);
        items.add(value);
        return this;
    }

    String name() {
        return name;
    }

    /** Where the node stands, or null where nodes of its kind do not tell. */
    Span span() {
        return span;
    }

    int count() {
        return items.size() / 2;
    }

    String field(int index) {
        return (String) items.get(index * 2);
    }

    Object value(int index) {
        return items.get(index * 2 + 1);
    }

    /** Whether Python shows a value of None and an empty list in every style. */
    boolean isConstant() {
        return name.equals("Constant") || name.equals("MatchSingleton");
    }

    /** The fields of type parameters. */
    private static final class TypeParamFields implements TypeParam.Visitor<NodeFields> {
        @Override
        public NodeFields visit(TypeParam.TypeVar node) {
            return node("TypeVar", node.span())
                    .with("name", node.name())
                    .with("bound", node.bound())
                    .with("default_value", node.defaultValue());
        }

        @Override
        public NodeFields visit(TypeParam.ParamSpec node) {
            return node("ParamSpec", node.span())
                    .with("name", node.name())
                    .with("default_value", node.defaultValue());
        }

        @Override
        public NodeFields visit(TypeParam.TypeVarTuple node) {
            return node("TypeVarTuple", node.span())
                    .with("name", node.name())
                    .with("default_value", node.defaultValue());
        }
    }
}
