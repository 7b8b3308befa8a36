package dev.pyclair.compiler.symtable;

import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.Program;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.ast.TypeParam;
import dev.pyclair.compiler.future.FutureFeatures;
import dev.pyclair.source.SourceException;
import java.util.List;
import java.util.Map;

/**
 * The blocks of a program by the piece of the tree that opens them. Pieces are told apart by
 * identity: records that are equal are not the same place.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/symtable.c">CPython: {@code
 *     Python/symtable.c}</a>
 */
public final class SymbolTable {
    private final Block top;
    private final Map<Object, Block> blocks;
    private final Map<TypeParam, Block> defaults;

    SymbolTable(Block top, Map<Object, Block> blocks, Map<TypeParam, Block> defaults) {
        this.top = top;
        this.blocks = blocks;
        this.defaults = defaults;
    }

    /**
     * Finds out what the names of a program are.
     *
     * @param program the program, folded
     * @param future what it asks for
     * @return its blocks
     * @throws SourceException what CPython's symbol table refuses
     */
    public static SymbolTable build(Program program, FutureFeatures future) {
        var stack = new BlockStack(future);
        var expressions = new ExprNames(stack);
        stack.enter("top", BlockType.MODULE, new Span(0, 0, 0, 0));
        if (program instanceof Program.Module module) {
            new StmtNames(stack, expressions).body(module.body());
        } else if (program instanceof Program.Interactive interactive) {
            new StmtNames(stack, expressions).body(interactive.body());
        } else if (program instanceof Program.Expression expression) {
            expressions.expr(expression.body());
        }
        stack.exit();
        ScopeAnalysis.analyze(stack.top());
        return new SymbolTable(stack.top(), stack.blocks, stack.defaults);
    }

    /** {@return the block of the module} */
    public Block top() {
        return top;
    }

    /**
     * {@return the block of a function, a class or the value of a type alias}
     *
     * @param statement the statement
     */
    public Block block(Stmt statement) {
        return blocks.get(statement);
    }

    /**
     * {@return the block of a lambda or a comprehension}
     *
     * @param expression the expression
     */
    public Block block(Expr expression) {
        return blocks.get(expression);
    }

    /**
     * {@return the block of the type parameters of something generic}
     *
     * @param parameters the list that the statement holds
     */
    public Block block(List<TypeParam> parameters) {
        return blocks.get(parameters);
    }

    /**
     * {@return the block of the bound of a type parameter}
     *
     * @param parameter the parameter
     */
    public Block boundBlock(TypeParam parameter) {
        return blocks.get(parameter);
    }

    /**
     * {@return the block of the default of a type parameter}
     *
     * @param parameter the parameter
     */
    public Block defaultBlock(TypeParam parameter) {
        return defaults.get(parameter);
    }
}
