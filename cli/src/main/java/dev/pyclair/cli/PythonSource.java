package dev.pyclair.cli;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.compiler.CompilerService;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.PycHeader;
import dev.pyclair.source.SourceCompiler;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceMode;
import dev.pyclair.source.SourceRequest;
import dev.pyclair.source.SourceWarning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A Python source, and what the compiler makes of it.
 *
 * @param bytes the source
 * @param isText whether it was typed, and is UTF-8 whatever its first lines say
 * @param filename the {@code co_filename} of its code
 * @param mtime seconds for the header of its bytecode; 0 if it is no file
 */
record PythonSource(byte[] bytes, boolean isText, String filename, int mtime) {
    /** What CPython calls standard input. */
    static final String STDIN = "<stdin>";

    private static final SourceCompiler COMPILER = new CompilerService();

    /** A source that was given as a word of the command line. */
    static PythonSource typed(String text) {
        return new PythonSource(text.getBytes(StandardCharsets.UTF_8), true, Input.TYPED, 0);
    }

    /**
     * A source that was read.
     *
     * @param bytes its content
     * @throws IOException if the file has gone away since
     */
    static PythonSource of(Input input, byte[] bytes) throws IOException {
        if (input.isTyped()) {
            return new PythonSource(bytes, true, Input.TYPED, 0);
        }
        if (input.isStandardInput()) {
            return new PythonSource(bytes, false, STDIN, 0);
        }
        int mtime = (int) Files.getLastModifiedTime(input.path()).to(TimeUnit.SECONDS);
        return new PythonSource(bytes, false, input.label(), mtime);
    }

    /** The same with another {@code co_filename}. */
    PythonSource named(String name) {
        return new PythonSource(bytes, isText, name, mtime);
    }

    /**
     * The version that sources are compiled for.
     *
     * @param wanted what the options say; if nothing, it is the newest that there is
     * @throws UsageException if there is no compiler for what is wanted
     */
    static PythonVersion version(Optional<PythonVersion> wanted) {
        List<PythonVersion> versions = COMPILER.versions();
        PythonVersion newest = versions.get(versions.size() - 1);
        if (wanted.isEmpty()) {
            return newest;
        }
        if (!versions.contains(wanted.get())) {
            throw new UsageException(
                    "sources are compiled for CPython "
                            + newest
                            + ", and not for "
                            + wanted.get()
                            + ": name a .pyc of that version, or leave out "
                            + Common.PYTHON);
        }
        return wanted.get();
    }

    /** Whether sources can be compiled for a version. */
    static boolean compilesFor(PythonVersion version) {
        return COMPILER.versions().contains(version);
    }

    /**
     * Compiles it.
     *
     * @param version one for which there is a compiler
     * @param level of optimisation, 0 to 2
     * @param warnings is given what compiles, and is probably wrong
     * @throws SourceException if CPython refuses it
     */
    CodeObject compile(PythonVersion version, int level, Consumer<SourceWarning> warnings) {
        return COMPILER.compile(
                new SourceRequest(
                        bytes, isText, filename, SourceMode.EXEC, level, 0, version, warnings));
    }

    /** The bytecode file that holds its code, as an import would write it. */
    PycFile file(PythonVersion version, int level, Consumer<SourceWarning> warnings) {
        return PycFile.of(
                PycHeader.timestamp(version, mtime, bytes.length),
                compile(version, level, warnings));
    }
}
