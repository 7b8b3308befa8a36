package dev.pyclair.cli;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The options that most commands share, and what they come to for one command line. */
final class Common {
    static final Option PYTHON =
            Option.value(
                    "VERSION",
                    "Read the files as this CPython's, such as 3.12, whatever their magic.",
                    "--python");
    static final Option RAW =
            Option.flag("The files are marshal streams without a header; needs --python.", "--raw");
    static final Option FUNCTION =
            Option.values(
                    "QUALNAME",
                    "Only the code with this qualified name; * and ? match any text and any character, [N] at the"
                            + " end takes the N-th of the name, from 0. May be given several times.",
                    "--function");
    static final Option JSON = Option.flag("Print JSON, one object a line and file.", "--json");
    static final Option OUTPUT =
            Option.value(
                    "DIR",
                    "Write one file an input into this folder, below the input's own folders.",
                    "-o",
                    "--output");
    static final Option COLOR =
            Option.value(
                    "WHEN",
                    "Colour: auto (on a terminal, unless NO_COLOR is set), always, never.",
                    "--color");

    static final Option CODE =
            Option.value("CODE", "Python source in place of a file.", "-c", "--code");
    static final Option PROGRAM =
            Option.last(
                    "CODE",
                    "Python source in place of a file; all words behind it are its arguments.",
                    "-c",
                    "--code");
    static final Option OPTIMIZE =
            Option.value(
                    "LEVEL",
                    "How sources are optimised: 1 without assertions, 2 without docstrings, too.",
                    "--optimize");

    private static final int MOST_OPTIMIZED = 2;

    private final Arguments arguments;
    private final Console console;
    private final Optional<PythonVersion> version;
    private final Optional<Path> folder;
    private final CodeSelector selector;

    /**
     * Takes the options of a command line.
     *
     * @throws UsageException if a value is none that there is
     */
    Common(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
        this.version = version(arguments.value(PYTHON));
        if (arguments.has(RAW) && version.isEmpty()) {
            throw new UsageException(
                    "--raw needs --python VERSION: a stream without a header does not tell its version");
        }
        this.folder = folder(arguments.value(OUTPUT));
        this.selector = new CodeSelector(arguments.values(FUNCTION));
        if (folder.isPresent()) {
            console.setColour("never");
        }
        if (arguments.has(COLOR)) {
            console.setColour(arguments.value(COLOR).orElseThrow());
        }
    }

    // No lambdas on the way of every command: the first one costs a cold start several
    // milliseconds.
    static Optional<PythonVersion> version(Optional<String> name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<PythonVersion> version = PythonVersion.parse(release(name.get()));
        if (version.isEmpty()) {
            PythonVersion[] all = PythonVersion.values();
            throw new UsageException(
                    "--python is a version from "
                            + all[0]
                            + " to "
                            + all[all.length - 1]
                            + ", such as 3.13, not '"
                            + name.get()
                            + "'");
        }
        return version;
    }

    /**
     * Takes {@code python} from the start of a name such as {@code python3.13.0}, and the patch.
     */
    private static String release(String name) {
        int start = name.startsWith("python") ? "python".length() : 0;
        int patch = name.indexOf('.', name.indexOf('.') + 1);
        int end = patch < 0 || patch == name.length() - 1 ? name.length() : patch;
        for (int i = end + 1; i < name.length(); i++) {
            if (!Character.isDigit(name.charAt(i))) {
                return name;
            }
        }
        return name.substring(start, end);
    }

    private static Optional<Path> folder(Optional<String> word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (word.get().equals(Input.STANDARD_INPUT)) {
            throw new UsageException(
                    "-o takes a folder; without it, output goes to standard output");
        }
        return Optional.of(Input.path(word.get()));
    }

    /** The files that the words of the command line stand for, or the source that is one. */
    List<Input> inputs() {
        return inputs(Input.BYTECODE);
    }

    /**
     * The files that the words of the command line stand for, or the source that is one.
     *
     * @param suffixes what the names of the files end with that a folder stands for
     */
    List<Input> inputs(List<String> suffixes) {
        if (!arguments.has(CODE)) {
            return Input.of(arguments.positionals(), suffixes);
        }
        if (!arguments.positionals().isEmpty() || arguments.has(RAW)) {
            throw new UsageException(
                    CODE
                            + " takes the place of files: leave out "
                            + (arguments.has(RAW) ? RAW : arguments.positionals().get(0)));
        }
        return List.of(Input.typed(arguments.value(CODE).orElseThrow()));
    }

    /** Whether what was read is a Python source, which is to be compiled. */
    boolean takesSource(Input input, byte[] bytes) {
        return !arguments.has(RAW) && input.isSource(bytes);
    }

    /** The same work on sources. */
    Batch.Job compiling(Batch.Job job) {
        return new SourceJob(job, PythonSource.version(version), level());
    }

    /** What the compiler makes of a source. */
    CompiledSource compiled(PythonSource source) {
        return CompiledSource.of(source, PythonSource.version(version), level());
    }

    private int level() {
        return arguments.has(OPTIMIZE)
                ? Words.number(OPTIMIZE, arguments.value(OPTIMIZE).orElseThrow(), MOST_OPTIMIZED)
                : 0;
    }

    /** Reads a file as the options say. */
    PycFile read(byte[] bytes) {
        if (arguments.has(RAW)) {
            return PycFile.readRaw(bytes, version.orElseThrow());
        }
        return version.isPresent() ? PycFile.read(bytes, version.get()) : PycFile.read(bytes);
    }

    /** The version that the options name. */
    Optional<PythonVersion> version() {
        return version;
    }

    boolean isJson() {
        return arguments.has(JSON);
    }

    /** Which code objects are wanted. */
    CodeSelector selector() {
        return selector;
    }

    /** Whether the text of a file goes to a terminal as it is. */
    boolean printsToTerminal() {
        return console.outIsTerminal() && folder.isEmpty();
    }

    /**
     * Works on all files and puts the results where the options say.
     *
     * @param suffix of the files below the output folder
     * @return the exit code
     */
    int run(String suffix, Batch.Job job) throws IOException {
        return run(suffix, !isJson(), job);
    }

    /**
     * Works on all files and puts the results where the options say.
     *
     * @param suffix of the files below the output folder
     * @param isTitled whether printed results of several files stand under their names
     * @return the exit code
     */
    int run(String suffix, boolean isTitled, Batch.Job job) throws IOException {
        var batch = new Batch(console, new Progress(console, folder.isEmpty())).withSources(this);
        return run(suffix, isTitled, inputs(), batch, job);
    }

    /**
     * Works on all files and puts the results where the options say.
     *
     * @param suffix of the files below the output folder
     * @param isTitled whether printed results of several files stand under their names
     * @param batch that does the work
     * @return the exit code
     */
    int run(String suffix, boolean isTitled, List<Input> inputs, Batch batch, Batch.Job job)
            throws IOException {
        if (folder.isPresent() && Files.exists(folder.get()) && !Files.isDirectory(folder.get())) {
            console.complain(folder.get() + " is a file, and -o needs a folder");
            return ExitCode.BAD_INPUT;
        }
        Batch.Sink sink;
        if (folder.isPresent()) {
            sink = new OutputTree(folder.get(), suffix, inputs);
        } else {
            sink = new Printer(console, inputs.size() > 1 && isTitled);
        }
        batch.run(inputs, job, sink);
        if (batch.failed() == inputs.size()) {
            return ExitCode.BAD_INPUT;
        }
        boolean isMissing = complainOfMissing(false);
        return batch.failed() == 0 && isMissing ? ExitCode.FINDINGS : batch.exitCode();
    }

    /**
     * Says which names that were asked for no code has.
     *
     * @param isUnknown whether that means nothing, since no file could be read
     * @return whether there are such names
     */
    boolean complainOfMissing(boolean isUnknown) throws IOException {
        if (isUnknown) {
            return false;
        }
        List<String> missing = selector.missing();
        for (String message : missing) {
            console.complain(message);
        }
        return !missing.isEmpty();
    }

    /**
     * Prints results one after the other.
     *
     * @param console where to
     * @param isTitled whether each stands under the name of its file
     */
    record Printer(Console console, boolean isTitled) implements Batch.Sink {
        @Override
        public void accept(Input input, byte[] text) throws IOException {
            if (isTitled) {
                console.print("==> " + Visible.line(input.label()) + " <==\n");
            }
            console.write(text);
            if (isTitled) {
                console.print("\n");
            }
        }
    }
}
