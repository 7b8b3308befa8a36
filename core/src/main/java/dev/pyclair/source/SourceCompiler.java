package dev.pyclair.source;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycHeader;
import java.util.List;

/**
 * Makes code objects of Python source. What runs programs finds one with a {@link
 * java.util.ServiceLoader}.
 */
public interface SourceCompiler {
    /** {@return the versions whose bytes it makes, in order} */
    List<PythonVersion> versions();

    /**
     * Compiles a source.
     *
     * @param request what, and how
     * @return the code object that CPython makes
     * @throws SourceException if CPython refuses the source
     * @throws IllegalArgumentException if the version is none of those
     */
    CodeObject compile(SourceRequest request);

    /**
     * Reads a source without compiling it.
     *
     * @param request what, and how
     * @return the root of its syntax tree
     * @throws SourceException if CPython refuses the source
     * @throws IllegalArgumentException if the version is none of those
     */
    SourceNode tree(SourceRequest request);

    /**
     * Looks for what the names in a source are.
     *
     * @param request what, and how
     * @return the block of the module
     * @throws SourceException if CPython refuses the source
     * @throws IllegalArgumentException if the version is none of those
     */
    SourceScope scopes(SourceRequest request);

    /**
     * The cached file of a module, with the sharing that CPython's has.
     *
     * @param header its header
     * @param module what {@link #compile} has made
     * @return the whole file
     */
    byte[] file(PycHeader header, CodeObject module);
}
