package dev.pyclair.compiler.ast;

import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import java.util.List;

/**
 * An expression.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Parser/Python.asdl">CPython: {@code
 *     Parser/Python.asdl}</a>
 */
public sealed interface Expr {
    /** {@return where it stands in the source} */
    Span span();

    /**
     * Calls the method of a visitor that is for this kind.
     *
     * @param visitor what is called
     * @param <R> what the visitor returns
     * @return what it returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * {@code value and value}.
     *
     * @param operator the operator
     * @param values the operands or parts
     * @param span where it stands
     */
    record BoolOp(BoolOperator operator, List<Expr> values, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code target := value}.
     *
     * @param target the target
     * @param value the value
     * @param span where it stands
     */
    record NamedExpr(Expr target, Expr value, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code left + right}.
     *
     * @param left the left operand
     * @param operator the operator
     * @param right the right operand
     * @param span where it stands
     */
    record BinOp(Expr left, Operator operator, Expr right, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code -operand}.
     *
     * @param operator the operator
     * @param operand the operand
     * @param span where it stands
     */
    record UnaryOp(UnaryOperator operator, Expr operand, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code lambda parameters: body}.
     *
     * @param parameters the parameters
     * @param body the result
     * @param span where it stands
     */
    record Lambda(Parameters parameters, Expr body, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code body if test else orElse}.
     *
     * @param test the condition
     * @param body the value if it is true
     * @param orElse the value if it is false
     * @param span where it stands
     */
    record IfExp(Expr test, Expr body, Expr orElse, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code {key: value}}.
     *
     * @param keys the keys; null where {@code **} stands
     * @param values the values
     * @param span where it stands
     */
    record Dict(List<Expr> keys, List<Expr> values, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code {element}}.
     *
     * @param elements the elements
     * @param span where it stands
     */
    record Set(List<Expr> elements, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code [element for ...]}.
     *
     * @param element the element
     * @param generators the {@code for} parts
     * @param span where it stands
     */
    record ListComp(Expr element, List<Comprehension> generators, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code {element for ...}}.
     *
     * @param element the element
     * @param generators the {@code for} parts
     * @param span where it stands
     */
    record SetComp(Expr element, List<Comprehension> generators, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code {key: value for ...}}.
     *
     * @param key the key
     * @param value the value; null where the key is a dictionary with stars (3.15)
     * @param generators the {@code for} parts
     * @param span where it stands
     */
    record DictComp(Expr key, Expr value, List<Comprehension> generators, Span span)
            implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code (element for ...)}.
     *
     * @param element the element
     * @param generators the {@code for} parts
     * @param span where it stands
     */
    record GeneratorExp(Expr element, List<Comprehension> generators, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code await value}.
     *
     * @param value the value
     * @param span where it stands
     */
    record Await(Expr value, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code yield value}.
     *
     * @param value the value, or null
     * @param span where it stands
     */
    record Yield(Expr value, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code yield from value}.
     *
     * @param value the value
     * @param span where it stands
     */
    record YieldFrom(Expr value, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code left < comparator < comparator}.
     *
     * @param left the left operand
     * @param operators the operators
     * @param comparators all operands but the first
     * @param span where it stands
     */
    record Compare(Expr left, List<Comparison> operators, List<Expr> comparators, Span span)
            implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code function(arguments, keywords)}.
     *
     * @param function what is called
     * @param arguments the arguments
     * @param keywords the keyword arguments
     * @param span where it stands
     */
    record Call(Expr function, List<Expr> arguments, List<Keyword> keywords, Span span)
            implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A replacement field of an f-string.
     *
     * @param value the value
     * @param conversion the letter after {@code !} as a code point, or -1
     * @param formatSpec the format, a {@link JoinedStr}, or null
     * @param span where it stands
     */
    record FormattedValue(Expr value, int conversion, Expr formatSpec, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * An f-string: constants and replacement fields.
     *
     * @param values the operands or parts
     * @param span where it stands
     */
    record JoinedStr(List<Expr> values, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A replacement field of a t-string.
     *
     * @param value the value
     * @param str the text between the braces
     * @param conversion the letter after {@code !} as a code point, or -1
     * @param formatSpec the format, a {@link JoinedStr}, or null
     * @param span where it stands
     */
    record Interpolation(Expr value, Constant str, int conversion, Expr formatSpec, Span span)
            implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A t-string: constants and replacement fields.
     *
     * @param values the operands or parts
     * @param span where it stands
     */
    record TemplateStr(List<Expr> values, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A literal; {@code Constant} in Python.
     *
     * @param value the value
     * @param kind {@code "u"} where the literal has that prefix, or null
     * @param span where it stands
     */
    record Literal(Constant value, Text kind, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code value.attribute}.
     *
     * @param value the value
     * @param attribute the name of the attribute
     * @param context what is done with it
     * @param span where it stands
     */
    record Attribute(Expr value, String attribute, ExprContext context, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code value[slice]}.
     *
     * @param value the value
     * @param slice the index
     * @param context what is done with it
     * @param span where it stands
     */
    record Subscript(Expr value, Expr slice, ExprContext context, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code *value}.
     *
     * @param value the value
     * @param context what is done with it
     * @param span where it stands
     */
    record Starred(Expr value, ExprContext context, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A name.
     *
     * @param id the name
     * @param context what is done with it
     * @param span where it stands
     */
    record Name(String id, ExprContext context, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code [element]}; {@code List} in Python.
     *
     * @param elements the elements
     * @param context what is done with it
     * @param span where it stands
     */
    record ListExpr(List<Expr> elements, ExprContext context, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code (element,)}.
     *
     * @param elements the elements
     * @param context what is done with it
     * @param span where it stands
     */
    record Tuple(List<Expr> elements, ExprContext context, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code lower:upper:step}.
     *
     * @param lower the lower bound, or null
     * @param upper the upper bound, or null
     * @param step the step, or null
     * @param span where it stands
     */
    record Slice(Expr lower, Expr upper, Expr step, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A method for each kind.
     *
     * @param <R> what they return
     */
    interface Visitor<R> extends ExprVisitor<R> {}
}
