package dev.pyclair.compiler.ast;

/**
 * A type parameter.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Parser/Python.asdl">CPython: {@code
 *     Parser/Python.asdl}</a>
 */
public sealed interface TypeParam {
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
     * {@code name: bound = default}.
     *
     * @param name the name
     * @param bound the bound, or null
     * @param defaultValue the default, or null
     * @param span where it stands
     */
    record TypeVar(String name, Expr bound, Expr defaultValue, Span span) implements TypeParam {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code **name = default}.
     *
     * @param name the name
     * @param defaultValue the default, or null
     * @param span where it stands
     */
    record ParamSpec(String name, Expr defaultValue, Span span) implements TypeParam {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code *name = default}.
     *
     * @param name the name
     * @param defaultValue the default, or null
     * @param span where it stands
     */
    record TypeVarTuple(String name, Expr defaultValue, Span span) implements TypeParam {
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
    interface Visitor<R> {
        /**
         * Sees a {@link TypeVar}.
         *
         * @param node the node
         * @return the result
         */
        R visit(TypeVar node);

        /**
         * Sees a {@link ParamSpec}.
         *
         * @param node the node
         * @return the result
         */
        R visit(ParamSpec node);

        /**
         * Sees a {@link TypeVarTuple}.
         *
         * @param node the node
         * @return the result
         */
        R visit(TypeVarTuple node);
    }
}
