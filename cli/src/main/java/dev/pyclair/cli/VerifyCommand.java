package dev.pyclair.cli;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.verify.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Says what is wrong with the code of files, or what is on its stack. */
final class VerifyCommand implements Command {
    private static final Option STATES =
            Option.flag(
                    "Show the instructions with what is on the stack before each, the top last.",
                    "--states");
    private static final Option QUIET =
            Option.flag("Print only how many files came out how.", "-q", "--quiet");

    @Override
    public String summary() {
        return "Verify: say whether code can crash its interpreter, and where.";
    }

    @Override
    public String positionals() {
        return "PATH...";
    }

    @Override
    public List<Option> options() {
        return List.of(
                STATES,
                QUIET,
                Common.CODE,
                Common.OPTIMIZE,
                Common.FUNCTION,
                Common.PYTHON,
                Common.RAW,
                Common.JSON);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("pyclair verify app.pyc", "what is wrong, a line each"),
                new Example("pyclair verify -q lib", "how many of the .pyc below lib are sound"),
                new Example(
                        "pyclair verify --states --function f app.pyc",
                        "what is on the stack before each instruction of f"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        var common = new Common(arguments, console);
        boolean isQuiet = arguments.has(QUIET);
        if (arguments.has(STATES)) {
            if (isQuiet || common.isJson()) {
                throw new UsageException("--states is a text: leave out --json and --quiet");
            }
            return common.run(".txt", (input, bytes) -> states(input, bytes, common));
        }
        List<Input> inputs = common.inputs();
        var rejected = new AtomicInteger();
        var batch = new Batch(console, new Progress(console, !isQuiet)).withSources(common);
        batch.run(
                inputs,
                (input, bytes) -> verify(input, bytes, common, rejected),
                (input, text) -> {
                    if (!isQuiet) {
                        console.write(text);
                    }
                });
        if (isQuiet || !common.isJson()) {
            console.write(counts(inputs.size(), rejected.get(), batch.failed(), common.isJson()));
        }
        boolean isMissing = common.complainOfMissing(batch.failed() == inputs.size());
        boolean isFound = rejected.get() > 0 || isMissing;
        return isFound && batch.failed() == 0 ? ExitCode.FINDINGS : batch.exitCode();
    }

    private static List<CodeObject> chosen(PycFile file, CodeSelector selector, boolean nested) {
        return selector.isEmpty() ? List.of(file.code()) : selector.select(file.code(), nested);
    }

    private static Result states(Input input, byte[] bytes, Common common) {
        List<CodeObject> chosen = chosen(common.read(bytes), common.selector(), true);
        boolean isAccepted = true;
        for (CodeObject code : chosen) {
            Verdict verdict = Verdict.of(code);
            if (!verdict.fault().isEmpty()) {
                return Result.faulty(verdict.notes(input.label()));
            }
            isAccepted &= verdict.isAccepted();
        }
        Utf8Builder out = TextLimit.builder(bytes.length);
        StatesText.append(out, chosen);
        byte[] text = out.toBytes().toArray();
        Result result = Result.of(common.printsToTerminal() ? Visible.lines(text) : text);
        return isAccepted ? result : result.withFinding(MadeFile.REJECTED);
    }

    private static Result verify(Input input, byte[] bytes, Common common, AtomicInteger rejected) {
        PycFile file = common.read(bytes);
        var diagnostics = new ArrayList<Diagnostic>();
        for (CodeObject code : chosen(file, common.selector(), false)) {
            Verdict verdict = Verdict.of(code);
            if (!verdict.fault().isEmpty()) {
                return Result.faulty(verdict.notes(input.label()));
            }
            diagnostics.addAll(verdict.diagnostics());
        }
        var verdict = new Verdict(diagnostics, "");
        if (!verdict.isAccepted()) {
            rejected.incrementAndGet();
        }
        Utf8Builder out = TextLimit.builder(bytes.length);
        if (common.isJson()) {
            var json = new JsonWriter(out);
            json.open('{').key("file").value(input.label());
            json.key("python").value(file.version().toString());
            verdict.write(json);
            json.close('}');
            out.append('\n');
        } else {
            for (String line : verdict.lines()) {
                out.append(Visible.line(input.label() + ": " + line));
                out.append('\n');
            }
        }
        return Result.of(out.toBytes().toArray());
    }

    private static byte[] counts(int files, int rejected, int failed, boolean json) {
        int accepted = files - rejected - failed;
        var out = new Utf8Builder(64);
        if (json) {
            var writer = new JsonWriter(out);
            writer.open('{').key("files").value(files).key("accepted").value(accepted);
            writer.key("rejected").value(rejected).key("failed").value(failed).close('}');
        } else {
            out.append("files " + files + ", accepted " + accepted);
            out.append(", rejected " + rejected + ", failed " + failed);
        }
        out.append('\n');
        return out.toBytes().toArray();
    }
}
