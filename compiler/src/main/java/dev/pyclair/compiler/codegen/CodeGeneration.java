package dev.pyclair.compiler.codegen;

import dev.pyclair.code.CodeObject;
import dev.pyclair.compiler.ast.Program;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.future.FutureFeatures;
import dev.pyclair.compiler.sequence.ConstantCache;
import dev.pyclair.compiler.symtable.SymbolTable;
import dev.pyclair.source.SourceWarning;
import java.util.function.Consumer;

/**
 * Code generation of a whole program.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code compiler_mod}</a>
 */
public final class CodeGeneration {
    private CodeGeneration() {}

    /**
     * Makes the code object of a program, and of all units in it before.
     *
     * @param program the program, folded
     * @param table its names
     * @param future what it asks for
     * @param options how code is generated
     * @param cache the constants of all units
     * @param assembler what makes code objects of units
     * @param warnings is given each warning, in the order in which CPython gives them
     * @return the code object of the module
     * @throws dev.pyclair.source.SourceException what CPython's compiler refuses
     */
    public static CodeObject generate(
            Program program,
            SymbolTable table,
            FutureFeatures future,
            CodegenOptions options,
            ConstantCache cache,
            UnitAssembler assembler,
            Consumer<SourceWarning> warnings) {
        var g = new Generator(table, future, options, cache, assembler, warnings);
        g.enter(Unit.Kind.MODULE, "<module>", table.top(), 1);
        if (program instanceof Program.Module module) {
            g.statements.body(module.body(), new Span(1, 0, 1, 0));
        } else if (program instanceof Program.Interactive interactive) {
            g.statements.interactive(interactive.body());
        } else {
            g.visit(((Program.Expression) program).body());
        }
        return g.leave(!(program instanceof Program.Expression));
    }
}
