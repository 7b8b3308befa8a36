package dev.pyclair.cli;

import dev.pyclair.PyclairException;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.dis.diff.DiffOptions;
import dev.pyclair.dis.diff.DiffText;
import dev.pyclair.dis.diff.DiffTextOptions;
import dev.pyclair.dis.diff.TreeDiff;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Tells what differs between the code of two files, or between two functions. */
final class DiffCommand implements Command {
    static final Option WITH =
            Option.value(
                    "QUALNAME",
                    "Compare the one code that --function names in A with this one in B, whatever its name.",
                    "--with");
    private static final Option CONTEXT =
            Option.value(
                    "N",
                    "How many equal instructions to show around those that differ; 3 by default.",
                    "-U",
                    "--context");
    private static final Option SIDE_BY_SIDE =
            Option.flag("Print both sides in columns.", "-y", "--side-by-side");
    private static final Option NO_LINES =
            Option.flag("Do not compare source lines.", "--no-lines");
    private static final Option NO_FILENAME =
            Option.flag("Do not compare names of source files.", "--no-filename");

    @Override
    public String summary() {
        return "Compare the code of two files, also of different Python versions.";
    }

    @Override
    public String positionals() {
        return "A B";
    }

    @Override
    public String positionalsHelp() {
        return "Two files; one may be - for standard input, and both may be the same file.";
    }

    @Override
    public List<Option> options() {
        return List.of(
                CONTEXT,
                SIDE_BY_SIDE,
                NO_LINES,
                NO_FILENAME,
                Common.FUNCTION,
                WITH,
                Common.OPTIMIZE,
                Common.PYTHON,
                Common.RAW,
                Common.JSON,
                Common.COLOR);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("pyclair diff old.pyc new.pyc", "all code, matched by qualified name"),
                new Example(
                        "pyclair diff --no-lines --function 'Shop.*' old.pyc new.pyc",
                        "the methods of a class, wherever their lines are"),
                new Example(
                        "pyclair diff --function pack --with unpack app.pyc app.pyc",
                        "two functions of one file"),
                new Example(
                        "pyclair diff -y app.cpython-312.pyc app.cpython-313.pyc",
                        "what two compilers made of one source, in columns"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        var common = new Common(arguments, console);
        // Before files are read: the number may be none.
        form(arguments);
        if (common.isJson()) {
            refuseTextOptions(arguments);
        }
        if (arguments.has(WITH) && arguments.values(Common.FUNCTION).size() != 1) {
            throw new UsageException(
                    "--with names the counterpart of one function: give --function once, too");
        }
        var choice = new DiffChoice(common.selector(), new CodeSelector(arguments.values(WITH)));
        List<String> words = arguments.positionals();
        if (words.size() != 2) {
            throw new UsageException(
                    "diff takes two files, A and B, and there "
                            + (words.size() == 1 ? "is one" : "are " + words.size()));
        }
        List<Input> inputs = List.of(Input.single(words.get(0)), Input.single(words.get(1)));
        if (inputs.get(0).isStandardInput() && inputs.get(1).isStandardInput()) {
            throw new UsageException("standard input can be read only once: give - only once");
        }
        Optional<Loaded> left = load(common, inputs.get(0), console);
        Optional<Loaded> right = load(common, inputs.get(1), console);
        if (left.isEmpty() || right.isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        try {
            return compare(left.get(), right.get(), common, choice, arguments, console);
        } catch (PyclairException e) {
            console.complain(words.get(0) + " and " + words.get(1) + ": " + e.getMessage());
            return ExitCode.BAD_INPUT;
        }
    }

    /** A file that was read. */
    private record Loaded(Input input, CodeObject code, int size) {}

    private static Optional<Loaded> load(Common common, Input input, Console console)
            throws IOException {
        String fault;
        try {
            if (!input.isStandardInput() && Files.isDirectory(input.path())) {
                fault = "it is a folder, and diff takes two files";
            } else {
                byte[] bytes = input.read(console);
                if (common.takesSource(input, bytes)) {
                    return loadSource(common, input, bytes, console);
                }
                PycFile file = common.read(bytes);
                return Optional.of(new Loaded(input, file.code(), bytes.length));
            }
        } catch (PyclairException e) {
            fault = Input.reason(e);
        } catch (IOException e) {
            fault = Input.reason(e);
        }
        console.complain(input.label() + ": " + fault);
        return Optional.empty();
    }

    private static Optional<Loaded> loadSource(
            Common common, Input input, byte[] bytes, Console console) throws IOException {
        CompiledSource made = common.compiled(PythonSource.of(input, bytes));
        for (String note : made.notes()) {
            console.remark(note);
        }
        if (made.bytes().isEmpty()) {
            return Optional.empty();
        }
        byte[] file = made.bytes().get();
        return Optional.of(new Loaded(input, common.read(file).code(), file.length));
    }

    private static int compare(
            Loaded left,
            Loaded right,
            Common common,
            DiffChoice choice,
            Arguments arguments,
            Console console)
            throws IOException {
        int size = (int) Math.min(Integer.MAX_VALUE, (long) left.size + right.size);
        DiffOptions options =
                DiffOptions.DEFAULT
                        .withLines(!arguments.has(NO_LINES))
                        .withFilenames(!arguments.has(NO_FILENAME))
                        .withLimit(TextLimit.most(size));
        Optional<TreeDiff> diff = choice.compare(left.code, right.code, options, console);
        if (diff.isEmpty()) {
            return ExitCode.FINDINGS;
        }
        Utf8Builder out = TextLimit.builder(size);
        if (common.isJson()) {
            new DiffJson(out).write(left.input, left.code, right.input, right.code, diff.get());
        } else if (!diff.get().isEqual()) {
            out.append("--- " + Visible.line(left.input.label()) + "\t" + left.code.version());
            out.append("\n+++ " + Visible.line(right.input.label()) + "\t" + right.code.version());
            out.append('\n');
            DiffText.of(form(arguments)).append(diff.get(), out);
        }
        console.write(finished(out.toBytes().toArray(), common, console));
        return diff.get().isEqual() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static byte[] finished(byte[] text, Common common, Console console) {
        if (common.isJson()) {
            return text;
        }
        byte[] shown = common.printsToTerminal() ? Visible.lines(text) : text;
        return console.isColoured() ? DiffColours.apply(shown) : shown;
    }

    private static DiffTextOptions form(Arguments arguments) {
        DiffTextOptions form = DiffTextOptions.DEFAULT.withSideBySide(arguments.has(SIDE_BY_SIDE));
        return arguments.has(CONTEXT)
                ? form.withContext(Numbers.from0(CONTEXT, arguments.value(CONTEXT).orElseThrow()))
                : form;
    }

    /** What shapes the text has no say in JSON, which holds everything. */
    private static void refuseTextOptions(Arguments arguments) {
        for (Option option : List.of(CONTEXT, SIDE_BY_SIDE)) {
            if (arguments.has(option)) {
                throw new UsageException("--json has its own form: leave out " + option);
            }
        }
    }
}
