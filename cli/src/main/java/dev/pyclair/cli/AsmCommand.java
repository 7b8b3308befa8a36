package dev.pyclair.cli;

import dev.pyclair.asm.AssemblyException;
import dev.pyclair.asm.AssemblyText;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.dis.DisOptions;
import dev.pyclair.dis.Disassembler;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Assembles texts to files, or shows what it would make of them. */
final class AsmCommand implements Command {
    private static final String SUFFIX = ".pyasm";

    private static final Option OUT =
            Option.value(
                    "OUT",
                    "Write the .pyc to this file, or to standard output if it is -; of several texts"
                            + " or a folder, to files in this folder.",
                    "-o",
                    "--output");
    private static final Option CHECK =
            Option.flag(
                    "Write nothing: tell for all .pyc files whether dis --asm and asm give the same bytes.",
                    "--check");

    @Override
    public String summary() {
        return "Assemble a text, as dis --asm prints it or a person writes it, to a .pyc.";
    }

    @Override
    public String positionals() {
        return "TEXT... | --check PATH...";
    }

    @Override
    public String positionalsHelp() {
        return "TEXT: texts, folders (all "
                + SUFFIX
                + " below them), or - for standard input. PATH: .pyc files, folders, or -. Without -o"
                + " what was made is shown. A text that does not name its version takes that of --python.";
    }

    @Override
    public List<Option> options() {
        return List.of(
                OUT,
                CHECK,
                MadeFile.UNVERIFIED,
                Common.PYTHON,
                Common.RAW,
                Common.JSON,
                Common.COLOR);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("pyclair asm add.pyasm", "show what a text makes, and what is wrong"),
                new Example("pyclair asm add.pyasm -o add.pyc", "make a file to import"),
                new Example("pyclair asm texts -o out", "one .pyc for each .pyasm below texts"),
                new Example(
                        "pyclair asm --check lib",
                        "hold printer and assembler to every .pyc below lib"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        var common = new Common(arguments, console);
        Optional<String> out = arguments.value(OUT);
        if (arguments.has(CHECK)) {
            if (out.isPresent() || arguments.has(MadeFile.UNVERIFIED)) {
                throw new UsageException(
                        "--check compares bytes and writes nothing: leave out -o and --unverified");
            }
            return check(common, arguments, console);
        }
        if (arguments.has(Common.RAW)) {
            throw new UsageException(
                    "--raw is about .pyc files: a text says '.pyc none' if there is to be no header");
        }
        boolean isUnverified = arguments.has(MadeFile.UNVERIFIED);
        if (out.isPresent()) {
            if (common.isJson()) {
                throw new UsageException(
                        "--json shows what is made, -o writes it: give one of them");
            }
            return write(common, arguments.positionals(), out.get(), isUnverified, console);
        }
        List<Input> inputs = Input.of(arguments.positionals(), List.of(SUFFIX));
        var batch = new Batch(console, new Progress(console, true));
        batch.run(
                inputs,
                (input, bytes) -> show(input, bytes, common, isUnverified, console),
                new Common.Printer(console, inputs.size() > 1 && !common.isJson()));
        return batch.exitCode();
    }

    private static int write(
            Common common, List<String> words, String out, boolean isUnverified, Console console)
            throws IOException {
        var targets = new ArrayList<Input>();
        for (Input input : Input.of(words, List.of(SUFFIX))) {
            targets.add(named(input));
        }
        var batch = new Batch(console, new Progress(console, false));
        Batch.Job job =
                (input, bytes) -> {
                    Assembly made = Assembly.of(input, bytes, common.version());
                    return made.file()
                            .map(file -> file.checked(input.label(), isUnverified))
                            .orElseGet(() -> Result.faulty(made.notes()));
                };
        Path target = Input.path(out);
        if (out.endsWith(SUFFIX)) {
            throw new UsageException(
                    "-o is the .pyc to write, and " + out + " has the name of a text");
        }
        boolean isSingle =
                words.size() == 1
                        && !Files.isDirectory(Input.path(words.get(0)))
                        && !Files.isDirectory(target);
        if (!isSingle && Files.exists(target) && !Files.isDirectory(target)) {
            console.complain(target + " is a file, and -o needs a folder for several texts");
            return ExitCode.BAD_INPUT;
        }
        if (!isSingle && out.equals(OutputFile.STANDARD_OUTPUT)) {
            throw new UsageException("-o - takes one text: several files make no stream");
        }
        batch.run(
                targets,
                job,
                isSingle
                        ? (input, bytes) -> OutputFile.write(out, bytes, console)
                        : new OutputTree(target, "", targets));
        return batch.exitCode();
    }

    /** Gives {@code app.pyasm} and {@code app.pyc.pyasm} the place of {@code app.pyc}. */
    private static Input named(Input input) {
        String name = String.valueOf(input.relative().getFileName());
        String plain =
                name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        if (!plain.endsWith(".pyc") && !plain.endsWith(".pyo")) {
            plain += ".pyc";
        }
        return new Input(
                input.label(), input.path(), input.relative().resolveSibling(plain), input.fault());
    }

    private static Result show(
            Input input, byte[] text, Common common, boolean isUnverified, Console console) {
        Assembly assembly = Assembly.of(input, text, common.version());
        if (assembly.file().isEmpty()) {
            return Result.faulty(assembly.notes());
        }
        MadeFile made = assembly.file().get();
        Constant root = made.pyc().root().value();
        byte[] shown;
        if (!(root instanceof CodeObject code)) {
            String repr = TextLimit.repr(root, made.pyc().version());
            shown = (repr + "\n").getBytes(StandardCharsets.UTF_8);
        } else if (common.isJson()) {
            Utf8Builder out = TextLimit.builder(made.bytes().length);
            new CodeJson(out, true).write(input.label(), made, code);
            return made.shown(out.toBytes().toArray(), isUnverified);
        } else {
            shown = made.listing(code, Disassembler.of(DisOptions.DEFAULT), console);
        }
        return made.shown(shown, isUnverified).withNotes(made.verdict().notes(input.label()));
    }

    /**
     * What a text makes.
     *
     * @param file the file; empty if the text is wrong
     * @param notes where it is wrong and how, in lines
     */
    private record Assembly(Optional<MadeFile> file, List<String> notes) {
        static Assembly of(Input input, byte[] text, Optional<PythonVersion> version) {
            try {
                String decoded = SourceText.decode(text);
                PycFile pyc =
                        version.isPresent()
                                ? AssemblyText.parse(decoded, version.get())
                                : AssemblyText.parse(decoded);
                if (version.isPresent() && pyc.version() != version.get()) {
                    return new Assembly(
                            Optional.empty(),
                            List.of(
                                    input.label()
                                            + ": the text is for "
                                            + pyc.version()
                                            + ", and --python says "
                                            + version.get()
                                            + "; leave out one of them"));
                }
                return new Assembly(Optional.of(MadeFile.of(pyc)), List.of());
            } catch (AssemblyException e) {
                return new Assembly(Optional.empty(), SourceText.lines(input.label(), e));
            }
        }
    }

    private static int check(Common common, Arguments arguments, Console console)
            throws IOException {
        List<Input> inputs = Input.of(arguments.positionals());
        var batch = new Batch(console, new Progress(console, false));
        batch.run(inputs, (input, bytes) -> compare(bytes, common), (input, text) -> {});
        var counts = new Counts(inputs.size(), batch.findings() + batch.failed());
        console.write(counts.text("identical", common.isJson()));
        return batch.exitCode();
    }

    private static Result compare(byte[] before, Common common) {
        Utf8Builder text = TextLimit.builder(before.length);
        AssemblyText.append(text, common.read(before));
        byte[] after;
        try {
            after = AssemblyText.parse(text.toString()).toBytes();
        } catch (AssemblyException e) {
            return Result.finding("its text does not assemble: " + e.getMessage());
        }
        int place = Arrays.mismatch(before, after);
        return place < 0
                ? Result.held()
                : Result.finding(
                        "assembled again it differs (at offset 0x"
                                + Integer.toHexString(place)
                                + ")");
    }
}
