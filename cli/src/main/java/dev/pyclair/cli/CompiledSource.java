package dev.pyclair.cli;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the compiler made of a source.
 *
 * @param bytes the bytecode file; empty if CPython refuses the source
 * @param notes what CPython prints to standard error, in lines
 * @param fault why it is refused; empty if it is not
 */
record CompiledSource(Optional<byte[]> bytes, List<String> notes, Optional<SourceException> fault) {
    /**
     * Compiles a source.
     *
     * @param version for which there is a compiler
     * @param level of optimisation
     */
    static CompiledSource of(PythonSource source, PythonVersion version, int level) {
        return of(source, SourceProblems.of(source), version, level);
    }

    /** The same, with lines of the source from elsewhere. */
    static CompiledSource of(
            PythonSource source, SourceProblems problems, PythonVersion version, int level) {
        var notes = new ArrayList<String>();
        try {
            byte[] file =
                    source.file(
                                    version,
                                    level,
                                    warning -> note(warning, source.filename(), problems, notes))
                            .toBytes();
            return new CompiledSource(Optional.of(file), notes, Optional.empty());
        } catch (SourceException e) {
            notes.addAll(problems.lines(e));
            return new CompiledSource(Optional.empty(), notes, Optional.of(e));
        }
    }

    private static void note(
            SourceWarning warning, String filename, SourceProblems problems, List<String> notes) {
        if (SourceProblems.isShown(warning)) {
            notes.addAll(problems.lines(warning, filename));
        }
    }
}
