package dev.pyclair.compiler;

import dev.pyclair.compiler.ast.Program;
import dev.pyclair.compiler.future.FutureFeatures;
import dev.pyclair.compiler.symtable.Block;
import dev.pyclair.compiler.symtable.SymbolTable;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceRequest;
import dev.pyclair.source.SourceScope;
import java.util.ArrayList;
import java.util.List;

/**
 * The symbol table of a source, for those who do not know the compiler.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Modules/symtablemodule.c">CPython:
 *     {@code Modules/symtablemodule.c}</a>
 */
final class SourceScopes {
    private SourceScopes() {}

    static SourceScope of(SourceRequest request, CompileOptions options) {
        Program program =
                Ast.parse(
                        request.source(),
                        request.filename(),
                        options.parseOptions(),
                        request.warnings());
        try {
            FutureFeatures future = FutureFeatures.of(program, options.features());
            return of(SymbolTable.build(program, future).top());
        } catch (SourceException e) {
            throw e.in(request.filename(), null);
        }
    }

    private static SourceScope of(Block block) {
        var symbols = new ArrayList<SourceScope.Symbol>();
        for (int i = 0; i < block.size(); i++) {
            symbols.add(new SourceScope.Symbol(block.nameAt(i), block.flags(block.nameAt(i))));
        }
        var children = new ArrayList<SourceScope>();
        for (Block child : block.children()) {
            children.add(of(child));
        }
        return new SourceScope(
                block.name(),
                block.type().ordinal(),
                block.isNested(),
                block.span().line(),
                List.copyOf(symbols),
                block.varnames(),
                List.copyOf(children));
    }
}
