package dev.pyclair.compiler.ast;

import dev.pyclair.code.Text;
import java.util.List;

/** A statement. */
public sealed interface Stmt {
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
     * {@code def name(parameters) -> returns: body}.
     *
     * @param name the name
     * @param parameters the parameters
     * @param body what is inside
     * @param decorators the decorators, from the outermost
     * @param returns the annotation of the result, or null
     * @param typeComment the text after {@code # type:}, or null
     * @param typeParams the type parameters
     * @param span where it stands
     */
    record FunctionDef(
            String name,
            Parameters parameters,
            List<Stmt> body,
            List<Expr> decorators,
            Expr returns,
            Text typeComment,
            List<TypeParam> typeParams,
            Span span)
            implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code async def name(parameters) -> returns: body}.
     *
     * @param name the name
     * @param parameters the parameters
     * @param body what is inside
     * @param decorators the decorators, from the outermost
     * @param returns the annotation of the result, or null
     * @param typeComment the text after {@code # type:}, or null
     * @param typeParams the type parameters
     * @param span where it stands
     */
    record AsyncFunctionDef(
            String name,
            Parameters parameters,
            List<Stmt> body,
            List<Expr> decorators,
            Expr returns,
            Text typeComment,
            List<TypeParam> typeParams,
            Span span)
            implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code class name(bases, keywords): body}.
     *
     * @param name the name
     * @param bases the bases
     * @param keywords the keyword arguments
     * @param body what is inside
     * @param decorators the decorators, from the outermost
     * @param typeParams the type parameters
     * @param span where it stands
     */
    record ClassDef(
            String name,
            List<Expr> bases,
            List<Keyword> keywords,
            List<Stmt> body,
            List<Expr> decorators,
            List<TypeParam> typeParams,
            Span span)
            implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code return value}.
     *
     * @param value the value, or null
     * @param span where it stands
     */
    record Return(Expr value, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code del targets}.
     *
     * @param targets the targets
     * @param span where it stands
     */
    record Delete(List<Expr> targets, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code target = target = value}.
     *
     * @param targets the targets
     * @param value the value
     * @param typeComment the text after {@code # type:}, or null
     * @param span where it stands
     */
    record Assign(List<Expr> targets, Expr value, Text typeComment, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code type name[typeParams] = value}.
     *
     * @param name the name, a {@link Expr.Name}
     * @param typeParams the type parameters
     * @param value the value
     * @param span where it stands
     */
    record TypeAlias(Expr name, List<TypeParam> typeParams, Expr value, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code target += value}.
     *
     * @param target the target
     * @param operator the operator
     * @param value the value
     * @param span where it stands
     */
    record AugAssign(Expr target, Operator operator, Expr value, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code target: annotation = value}.
     *
     * @param target the target
     * @param annotation the annotation
     * @param value the value, or null
     * @param isSimple whether the target is a name without parentheses
     * @param span where it stands
     */
    record AnnAssign(Expr target, Expr annotation, Expr value, boolean isSimple, Span span)
            implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code for target in iterable: body}.
     *
     * @param target the target
     * @param iterable what is gone through
     * @param body what is inside
     * @param orElse the {@code else} part; empty where there is none
     * @param typeComment the text after {@code # type:}, or null
     * @param span where it stands
     */
    record For(
            Expr target,
            Expr iterable,
            List<Stmt> body,
            List<Stmt> orElse,
            Text typeComment,
            Span span)
            implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code async for target in iterable: body}.
     *
     * @param target the target
     * @param iterable what is gone through
     * @param body what is inside
     * @param orElse the {@code else} part; empty where there is none
     * @param typeComment the text after {@code # type:}, or null
     * @param span where it stands
     */
    record AsyncFor(
            Expr target,
            Expr iterable,
            List<Stmt> body,
            List<Stmt> orElse,
            Text typeComment,
            Span span)
            implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code while test: body}.
     *
     * @param test the condition
     * @param body what is inside
     * @param orElse the {@code else} part; empty where there is none
     * @param span where it stands
     */
    record While(Expr test, List<Stmt> body, List<Stmt> orElse, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code if test: body}.
     *
     * @param test the condition
     * @param body what is inside
     * @param orElse the {@code else} part; empty where there is none
     * @param span where it stands
     */
    record If(Expr test, List<Stmt> body, List<Stmt> orElse, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code with items: body}.
     *
     * @param items the items
     * @param body what is inside
     * @param typeComment the text after {@code # type:}, or null
     * @param span where it stands
     */
    record With(List<WithItem> items, List<Stmt> body, Text typeComment, Span span)
            implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code async with items: body}.
     *
     * @param items the items
     * @param body what is inside
     * @param typeComment the text after {@code # type:}, or null
     * @param span where it stands
     */
    record AsyncWith(List<WithItem> items, List<Stmt> body, Text typeComment, Span span)
            implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code match subject: cases}.
     *
     * @param subject what is matched
     * @param cases the cases
     * @param span where it stands
     */
    record Match(Expr subject, List<MatchCase> cases, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code raise exception from cause}.
     *
     * @param exception the exception, or null
     * @param cause the cause, or null
     * @param span where it stands
     */
    record Raise(Expr exception, Expr cause, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code try: body}.
     *
     * @param body what is inside
     * @param handlers the {@code except} parts
     * @param orElse the {@code else} part; empty where there is none
     * @param finalBody the {@code finally} part; empty where there is none
     * @param span where it stands
     */
    record Try(
            List<Stmt> body,
            List<ExceptHandler> handlers,
            List<Stmt> orElse,
            List<Stmt> finalBody,
            Span span)
            implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code try: body} with {@code except*}.
     *
     * @param body what is inside
     * @param handlers the {@code except} parts
     * @param orElse the {@code else} part; empty where there is none
     * @param finalBody the {@code finally} part; empty where there is none
     * @param span where it stands
     */
    record TryStar(
            List<Stmt> body,
            List<ExceptHandler> handlers,
            List<Stmt> orElse,
            List<Stmt> finalBody,
            Span span)
            implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code assert test, message}.
     *
     * @param test what shall be true
     * @param message the message, or null
     * @param span where it stands
     */
    record Assert(Expr test, Expr message, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code import names}.
     *
     * @param names the modules
     * @param isLazy whether {@code lazy} stands before it
     * @param span where it stands
     */
    record Import(List<Alias> names, boolean isLazy, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code from module import names}.
     *
     * @param module the module, or null
     * @param names what is imported
     * @param level the count of leading dots
     * @param isLazy whether {@code lazy} stands before it
     * @param span where it stands
     */
    record ImportFrom(String module, List<Alias> names, int level, boolean isLazy, Span span)
            implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code global names}.
     *
     * @param names the names
     * @param span where it stands
     */
    record Global(List<String> names, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code nonlocal names}.
     *
     * @param names the names
     * @param span where it stands
     */
    record Nonlocal(List<String> names, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * An expression whose value is dropped; {@code Expr} in Python.
     *
     * @param value the value
     * @param span where it stands
     */
    record ExprStmt(Expr value, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code pass}.
     *
     * @param span where it stands
     */
    record Pass(Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code break}.
     *
     * @param span where it stands
     */
    record Break(Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code continue}.
     *
     * @param span where it stands
     */
    record Continue(Span span) implements Stmt {
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
    interface Visitor<R> extends StmtVisitor<R> {}
}
