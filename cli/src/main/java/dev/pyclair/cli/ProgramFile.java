package dev.pyclair.cli;

import dev.pyclair.PyclairException;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.runtime.Python;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A program that a command line names: bytecode, or a source that was compiled.
 *
 * @param label how messages name it
 * @param file its code; empty if it cannot run, which was said
 * @param exitCode what the command ends with if it cannot run
 * @param sources whose lines tracebacks show; empty if there are none
 */
record ProgramFile(
        String label, Optional<PycFile> file, int exitCode, Optional<ProgramSources> sources) {
    private static final String FILE = "__file__";

    /** What Python ends with after an exception. */
    private static final int RAISED = 1;

    /**
     * Reads a program, and says if that fails.
     *
     * @throws IOException if standard output cannot be written
     */
    static ProgramFile read(Input input, Common common, Console console) throws IOException {
        String fault;
        try {
            byte[] bytes = input.read(console);
            if (common.takesSource(input, bytes)) {
                return compiled(input, bytes, common, console);
            }
            Optional<ProgramSources> sources =
                    input.isStandardInput()
                            ? Optional.empty()
                            : Optional.of(new ProgramSources(input.path()));
            PycFile file = common.read(bytes);
            return new ProgramFile(input.label(), Optional.of(file), ExitCode.DONE, sources);
        } catch (PyclairException e) {
            fault = Input.reason(e);
        } catch (IOException e) {
            fault = Input.reason(e);
        }
        console.complain(input.label() + ": " + fault);
        return new ProgramFile(
                input.label(), Optional.empty(), ExitCode.BAD_INPUT, Optional.empty());
    }

    private static ProgramFile compiled(Input input, byte[] bytes, Common common, Console console)
            throws IOException {
        PythonSource source = PythonSource.of(input, bytes);
        boolean isFile = !input.isTyped() && !input.isStandardInput();
        if (isFile) {
            source = source.named(absolute(input.label()));
        }
        CompiledSource made = common.compiled(source);
        List<String> notes = made.notes();
        if (isFile && made.fault().isPresent()) {
            notes = FileFaults.lines(source, made.fault().get()).orElse(notes);
        }
        console.flush();
        for (String note : notes) {
            console.notice(note + "\n");
        }
        if (made.bytes().isEmpty()) {
            return new ProgramFile(input.label(), Optional.empty(), RAISED, Optional.empty());
        }
        Optional<ProgramSources> sources = Optional.empty();
        if (isFile) {
            sources = Optional.of(new ProgramSources(input.path()));
        } else if (input.isTyped()) {
            sources = Optional.of(ProgramSources.of(source.filename(), input.typed().get()));
        }
        return new ProgramFile(
                input.label(),
                Optional.of(common.read(made.bytes().get())),
                ExitCode.DONE,
                sources);
    }

    /** Tells a program where its source is, if that is a file. */
    void introduce(Python python) {
        if (label.endsWith(".py") && sources.isPresent()) {
            python.set(FILE, absolute(label));
        }
    }

    /** The path of a program as its code carries it: {@code _Py_abspath}. */
    private static String absolute(String path) {
        if (path.startsWith("/")) {
            return path;
        }
        return Path.of("").toAbsolutePath() + "/" + path;
    }
}
