package dev.pyclair.cli;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;

/** What compiles sources again, so that the files made of them can be proved. */
interface ProvingCompiler {
    /** {@return the first four bytes of the files that it makes} */
    Bytes magic();

    /** {@return the version whose code it makes} */
    PythonVersion version();

    /** {@return the tag in the names of its cached files; empty before 3.2} */
    String tag();

    /** {@return how reasons name it} */
    String label();

    /** {@return which CPython it is, or stands for} */
    String identity();

    /**
     * Compiles a source.
     *
     * @param level of optimisation, 0 to 2
     * @return a cached file
     * @throws CompileErrorException if the source cannot be compiled
     * @throws InterpreterException if the compiler failed on it
     */
    byte[] compile(byte[] source, int level) throws InterpreterException, CompileErrorException;
}
