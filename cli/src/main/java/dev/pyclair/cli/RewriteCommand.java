package dev.pyclair.cli;

import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** Reads a file and writes it again: the same bytes, or its canonical form. */
final class RewriteCommand implements Command {
    private static final Option CANONICAL =
            Option.flag(
                    "Write equal code as equal bytes: without the marks that reference counts and hash order left.",
                    "--canonical");
    private static final Option CHECK =
            Option.flag(
                    "Write nothing: tell for all PATHs whether reading and writing gives the same bytes.",
                    "--check");

    @Override
    public String summary() {
        return "Read a .pyc and write it again, byte for byte or in canonical form.";
    }

    @Override
    public String positionals() {
        return "IN OUT | --check PATH...";
    }

    @Override
    public String positionalsHelp() {
        return "IN and OUT: files, or - for standard input and output. PATH: files, folders, or - for standard input.";
    }

    @Override
    public List<Option> options() {
        return List.of(CANONICAL, CHECK, Common.PYTHON, Common.RAW, Common.JSON);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "pyclair rewrite --canonical in.pyc out.pyc",
                        "equal code gives equal files"),
                new Example(
                        "pyclair rewrite --check lib",
                        "hold reader and writer to every .pyc below lib"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        var common = new Common(arguments, console);
        if (arguments.has(CHECK)) {
            if (arguments.has(CANONICAL)) {
                throw new UsageException(
                        "--check compares bytes, which --canonical changes: give one of them");
            }
            return check(common, arguments, console);
        }
        if (common.isJson()) {
            throw new UsageException("--json goes with --check: what is rewritten is no text");
        }
        List<String> paths = arguments.positionals();
        if (paths.size() != 2) {
            throw new UsageException("rewrite takes IN and OUT, or --check and paths");
        }
        return rewrite(common, paths.get(0), paths.get(1), arguments.has(CANONICAL), console);
    }

    private static int rewrite(
            Common common, String in, String out, boolean canonical, Console console)
            throws IOException {
        Input input = Input.single(in);
        Input.path(out);
        if (!input.isStandardInput() && Files.isDirectory(input.path())) {
            throw new UsageException("rewrite takes one file; for folders use --check");
        }
        var batch = new Batch(console, new Progress(console, false));
        batch.run(
                List.of(input),
                (file, bytes) -> {
                    PycFile pyc = common.read(bytes);
                    return Result.of(canonical ? pyc.toCanonicalBytes() : pyc.toBytes());
                },
                (file, result) -> OutputFile.write(out, result, console));
        return batch.exitCode();
    }

    private static int check(Common common, Arguments arguments, Console console)
            throws IOException {
        List<Input> inputs = Input.of(arguments.positionals());
        var batch = new Batch(console, new Progress(console, false));
        batch.run(
                inputs,
                (input, bytes) -> compare(bytes, common.read(bytes).toBytes()),
                (input, text) -> {});
        var counts = new Counts(inputs.size(), batch.findings() + batch.failed());
        console.write(counts.text("identical", common.isJson()));
        return batch.exitCode();
    }

    private static Result compare(byte[] before, byte[] after) {
        int place = Arrays.mismatch(before, after);
        return place < 0
                ? Result.held()
                : Result.finding(
                        "written again it differs (at offset 0x"
                                + Integer.toHexString(place)
                                + ")");
    }
}
