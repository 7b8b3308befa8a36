package dev.pyclair.cli;

import dev.pyclair.PyclairException;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.file.Path;
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
    public List<Option> options() {
        return List.of(CANONICAL, CHECK, Common.PYTHON, Common.RAW, Common.JSON);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("rewrite --canonical in.pyc out.pyc", "equal code gives equal files"),
                new Example(
                        "rewrite --check lib", "hold reader and writer to every .pyc below lib"));
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
        byte[] result;
        try {
            PycFile file = common.read(input.read(console));
            result = canonical ? file.toCanonicalBytes() : file.toBytes();
        } catch (PyclairException e) {
            console.complain(input.label() + ": " + Input.reason(e));
            return ExitCode.BAD_INPUT;
        } catch (IOException e) {
            console.complain(input.label() + ": " + Input.reason(e));
            return ExitCode.BAD_INPUT;
        }
        if (out.equals(Input.STANDARD_INPUT)) {
            console.write(result);
            return ExitCode.DONE;
        }
        try {
            OutputTree.replace(Path.of(out), result);
        } catch (IOException e) {
            console.complain(out + ": " + Input.reason(e));
            return ExitCode.BAD_INPUT;
        }
        return ExitCode.DONE;
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
