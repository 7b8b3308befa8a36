package dev.pyclair.compiler;

import dev.pyclair.code.CodeObject;
import dev.pyclair.compiler.assemble.CompiledFile;
import dev.pyclair.compiler.ast.Program;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceWarning;
import java.util.function.Consumer;

/**
 * Compiles Python source to code objects, the same as those that CPython 3.13 makes.
 *
 * <p>Methods may be called from any thread; nothing is shared between calls.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/pythonrun.c">CPython: {@code
 *     Python/pythonrun.c}, {@code Py_CompileStringObject}</a>
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code _PyAST_Compile}</a>
 */
public final class PythonCompiler {
    private PythonCompiler() {}

    /**
     * Compiles a file.
     *
     * @param source its bytes
     * @param filename {@code co_filename}
     * @param optimize the level, from 0 to 2
     * @param warnings is given each warning, in the order in which CPython gives them
     * @return the code object of the module
     * @throws SourceException if CPython refuses it
     */
    public static CodeObject compile(
            byte[] source, String filename, int optimize, Consumer<SourceWarning> warnings) {
        return compile(source, filename, CompileOptions.FILE.optimized(optimize), warnings);
    }

    /**
     * Compiles a source to what a cached file of it holds.
     *
     * @param source the source, in the encoding that it declares
     * @param filename {@code co_filename}
     * @param options how
     * @param warnings is told of what CPython warns of
     * @return the code object of the module, and what else a cached file needs
     * @throws SourceException if CPython refuses the source
     */
    public static CompiledFile compileFile(
            byte[] source,
            String filename,
            CompileOptions options,
            Consumer<SourceWarning> warnings) {
        return DeepStack.call(
                source.length, new Compilation(source, null, filename, options, warnings));
    }

    /**
     * Compiles a source.
     *
     * @param source its bytes
     * @param filename {@code co_filename}
     * @param options how it is compiled
     * @param warnings is given each warning, in the order in which CPython gives them
     * @return the code object of the module or expression
     * @throws SourceException if CPython refuses it
     */
    public static CodeObject compile(
            byte[] source,
            String filename,
            CompileOptions options,
            Consumer<SourceWarning> warnings) {
        return compileFile(source, filename, options, warnings).code();
    }

    /**
     * Compiles a tree.
     *
     * @param program the tree, whose kind is that of the source; the mode does not matter
     * @param filename {@code co_filename}
     * @param options how it is compiled
     * @param warnings is given each warning, in the order in which CPython gives them
     * @return the code object of the module or expression
     * @throws SourceException if CPython refuses it
     */
    public static CodeObject compile(
            Program program,
            String filename,
            CompileOptions options,
            Consumer<SourceWarning> warnings) {
        return DeepStack.call(
                        Integer.MAX_VALUE,
                        new Compilation(null, program, filename, options, warnings))
                .code();
    }
}
