package dev.pyclair.compiler;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.assemble.CodeAssembler;
import dev.pyclair.compiler.assemble.CompiledFile;
import dev.pyclair.compiler.assemble.Target;
import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.compiler.ast.Program;
import dev.pyclair.compiler.codegen.CodeGeneration;
import dev.pyclair.compiler.codegen.CodegenOptions;
import dev.pyclair.compiler.codegen.UnitAssembler;
import dev.pyclair.compiler.fold.Folder;
import dev.pyclair.compiler.future.FutureFeatures;
import dev.pyclair.compiler.sequence.CodeUnit;
import dev.pyclair.compiler.sequence.ConstantCache;
import dev.pyclair.compiler.symtable.SymbolTable;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceWarning;
import java.util.function.Consumer;

/**
 * All passes over one source or tree, in order.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code _PyAST_Compile}</a>
 */
final class Compilation implements DeepStack.Task<CompiledFile> {
    private final byte[] source;
    private final Program tree;
    private final String filename;
    private final CompileOptions options;
    private final Consumer<SourceWarning> warnings;

    /**
     * What is to be done.
     *
     * @param source the source, or null for a tree
     * @param tree the tree, or null for a source
     * @param filename {@code co_filename}
     * @param options how it is compiled
     * @param warnings is given each warning
     */
    Compilation(
            byte[] source,
            Program tree,
            String filename,
            CompileOptions options,
            Consumer<SourceWarning> warnings) {
        this.source = source;
        this.tree = tree;
        this.filename = filename;
        this.options = options;
        this.warnings = warnings;
    }

    @Override
    public CompiledFile call() {
        ParseOptions parse = options.parseOptions();
        Program program = source == null ? tree : Ast.parse(source, filename, parse, warnings);
        try {
            return generate(program);
        } catch (SourceException e) {
            // What was text has lines in the file of that name alone
            boolean isFile = source != null && !parse.isText();
            String line = isFile ? ProgramText.line(source, filename, parse, e.line()) : null;
            throw e.in(filename, line);
        }
    }

    private CompiledFile generate(Program program) {
        FutureFeatures future = FutureFeatures.of(program, options.features());
        Program folded = Folder.fold(program, options.optimize(), future);
        SymbolTable table = SymbolTable.build(folded, future);
        var codegen =
                new CodegenOptions(
                        options.optimize(),
                        future.flags(),
                        folded instanceof Program.Interactive,
                        options.allowsTopLevelAwait());
        var assembler = new CodeAssembler(Target.CPYTHON_3_13, Text.of(filename));
        var constants = new ConstantCache();
        CodeObject code =
                CodeGeneration.generate(
                        folded,
                        table,
                        future,
                        codegen,
                        constants,
                        new Assembling(assembler),
                        warnings);
        return new CompiledFile(code, constants);
    }

    /** The flow graph and all behind it. */
    private record Assembling(CodeAssembler assembler) implements UnitAssembler {
        @Override
        public CodeObject assemble(CodeUnit unit) {
            return assembler.assemble(unit);
        }
    }
}
