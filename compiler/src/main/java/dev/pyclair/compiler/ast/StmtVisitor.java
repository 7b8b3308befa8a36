package dev.pyclair.compiler.ast;

/**
 * A method for each kind of statements; implemented as {@link Stmt.Visitor}.
 *
 * @param <R> what they return
 */
public interface StmtVisitor<R> {
    /**
     * Sees a {@link Stmt.FunctionDef}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.FunctionDef node);

    /**
     * Sees a {@link Stmt.AsyncFunctionDef}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.AsyncFunctionDef node);

    /**
     * Sees a {@link Stmt.ClassDef}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.ClassDef node);

    /**
     * Sees a {@link Stmt.Return}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.Return node);

    /**
     * Sees a {@link Stmt.Delete}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.Delete node);

    /**
     * Sees a {@link Stmt.Assign}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.Assign node);

    /**
     * Sees a {@link Stmt.TypeAlias}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.TypeAlias node);

    /**
     * Sees a {@link Stmt.AugAssign}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.AugAssign node);

    /**
     * Sees a {@link Stmt.AnnAssign}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.AnnAssign node);

    /**
     * Sees a {@link Stmt.For}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.For node);

    /**
     * Sees a {@link Stmt.AsyncFor}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.AsyncFor node);

    /**
     * Sees a {@link Stmt.While}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.While node);

    /**
     * Sees a {@link Stmt.If}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.If node);

    /**
     * Sees a {@link Stmt.With}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.With node);

    /**
     * Sees a {@link Stmt.AsyncWith}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.AsyncWith node);

    /**
     * Sees a {@link Stmt.Match}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.Match node);

    /**
     * Sees a {@link Stmt.Raise}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.Raise node);

    /**
     * Sees a {@link Stmt.Try}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.Try node);

    /**
     * Sees a {@link Stmt.TryStar}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.TryStar node);

    /**
     * Sees a {@link Stmt.Assert}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.Assert node);

    /**
     * Sees a {@link Stmt.Import}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.Import node);

    /**
     * Sees a {@link Stmt.ImportFrom}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.ImportFrom node);

    /**
     * Sees a {@link Stmt.Global}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.Global node);

    /**
     * Sees a {@link Stmt.Nonlocal}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.Nonlocal node);

    /**
     * Sees a {@link Stmt.ExprStmt}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.ExprStmt node);

    /**
     * Sees a {@link Stmt.Pass}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.Pass node);

    /**
     * Sees a {@link Stmt.Break}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.Break node);

    /**
     * Sees a {@link Stmt.Continue}.
     *
     * @param node the node
     * @return the result
     */
    R visit(Stmt.Continue node);
}
