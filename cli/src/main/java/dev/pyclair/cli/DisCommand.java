package dev.pyclair.cli;

import dev.pyclair.asm.AssemblyText;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Literal;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.dis.DisOptions;
import dev.pyclair.dis.Disassembler;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.util.List;

/** Prints bytecode as the {@code dis} module of the file's own CPython does. */
final class DisCommand implements Command {
    private static final Option CACHES =
            Option.flag("Show inline caches (3.11 on).", "-C", "--show-caches");
    private static final Option OFFSETS =
            Option.flag(
                    "Show offsets (3.13 on; older versions always do).", "-O", "--show-offsets");
    private static final Option POSITIONS =
            Option.flag(
                    "Show lines and columns in place of line numbers (3.14 on).",
                    "-P",
                    "--show-positions");
    private static final Option SPECIALIZED =
            Option.flag(
                    "Show the code as its interpreter prepares it on loading (3.11 on).",
                    "-S",
                    "--specialized");
    private static final Option ASM =
            Option.flag(
                    "Print assembler text instead, of the whole file: pyclair asm turns it back into"
                            + " the same bytes.",
                    "--asm");
    private static final Option DEPTH =
            Option.value(
                    "N",
                    "How many levels of nested code to show; 0 for none, all by default.",
                    "--depth");
    private static final Option CHECK_DECODE =
            Option.flag(
                    "Print no text: tell for all PATHs whether every instruction can be printed.",
                    "--check-decode");

    @Override
    public String summary() {
        return "Disassemble: the same text as the dis module of the file's own CPython.";
    }

    @Override
    public String positionals() {
        return "PATH...";
    }

    @Override
    public List<Option> options() {
        return List.of(
                CACHES,
                OFFSETS,
                POSITIONS,
                SPECIALIZED,
                DEPTH,
                ASM,
                CHECK_DECODE,
                Common.CODE,
                Common.OPTIMIZE,
                Common.FUNCTION,
                Common.PYTHON,
                Common.RAW,
                Common.JSON,
                Common.OUTPUT,
                Common.COLOR);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("pyclair dis app.py", "what CPython compiles it to"),
                new Example("pyclair dis app.pyc", "the whole module"),
                new Example("pyclair dis -c 'a, b = b, a'", "a source on the command line"),
                new Example("pyclair dis --function 'Shop.*' app.pyc", "the methods of a class"),
                new Example("pyclair dis --function '<lambda>[1]' app.pyc", "the second lambda"),
                new Example(
                        "pyclair dis -o out lib",
                        "every .pyc below lib, each to a file of its own"),
                new Example(
                        "pyclair dis --asm app.pyc > app.pyasm", "a text to edit, for pyclair asm"),
                new Example(
                        "pyclair dis --raw --python 3.12 code.bin",
                        "a marshalled code object without a header"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        var common = new Common(arguments, console);
        if (arguments.has(ASM)) {
            refuseBesideAsm(arguments);
            return common.run(".pyasm", new AssemblerJob(common, common.printsToTerminal()));
        }
        var disassembler = Disassembler.of(options(arguments));
        if (arguments.has(CHECK_DECODE)) {
            return check(common, disassembler, arguments, console);
        }
        var job =
                new Job(
                        common,
                        disassembler,
                        common.selector(),
                        arguments.has(DEPTH),
                        common.printsToTerminal(),
                        console.isColoured());
        if (common.isJson()) {
            refuseTextOptions(arguments);
            return common.run(".json", job);
        }
        return common.run(".dis", job);
    }

    /**
     * Makes the text of one file.
     *
     * @param nested whether chosen code inside chosen code is printed again
     * @param toTerminal whether what a terminal would obey is to be escaped
     */
    private record Job(
            Common common,
            Disassembler disassembler,
            CodeSelector selector,
            boolean nested,
            boolean toTerminal,
            boolean coloured)
            implements Batch.Job {
        @Override
        public Result run(Input input, byte[] bytes) {
            PycFile file = common.read(bytes);
            Utf8Builder out = TextLimit.builder(bytes.length);
            if (common.isJson()) {
                new CodeJson(out, true).write(input, file, selector);
                return Result.of(out.toBytes().toArray());
            }
            print(file.code(), out);
            byte[] text = out.toBytes().toArray();
            if (toTerminal) {
                text = Visible.lines(text);
            }
            return Result.of(coloured ? LineColours.apply(text) : text);
        }

        private void print(CodeObject root, Utf8Builder out) {
            if (selector.isEmpty()) {
                disassembler.append(root, out);
                return;
            }
            List<CodeObject> chosen = selector.select(root, nested);
            for (CodeObject code : chosen) {
                if (chosen.size() > 1) {
                    if (code != chosen.get(0)) {
                        out.append('\n');
                    }
                    out.append("Disassembly of ");
                    Literal.append(out, code, code.version());
                    out.append(":\n");
                }
                disassembler.append(code, out);
            }
        }
    }

    /**
     * Makes the assembler text of one file.
     *
     * @param toTerminal whether what a terminal would obey is to be escaped
     */
    private record AssemblerJob(Common common, boolean toTerminal) implements Batch.Job {
        @Override
        public Result run(Input input, byte[] bytes) {
            Utf8Builder out = TextLimit.builder(bytes.length);
            AssemblyText.append(out, common.read(bytes));
            byte[] text = out.toBytes().toArray();
            return Result.of(toTerminal ? Visible.lines(text) : text);
        }
    }

    private static DisOptions options(Arguments arguments) {
        DisOptions options =
                DisOptions.DEFAULT
                        .withCaches(arguments.has(CACHES))
                        .withOffsets(arguments.has(OFFSETS))
                        .withPositions(arguments.has(POSITIONS))
                        .withSpecialized(arguments.has(SPECIALIZED));
        return arguments.has(DEPTH)
                ? options.withDepth(Numbers.from0(DEPTH, arguments.value(DEPTH).orElseThrow()))
                : options;
    }

    /** What shapes the text has no say in JSON, which holds everything. */
    private static void refuseTextOptions(Arguments arguments) {
        for (Option option : List.of(CACHES, OFFSETS, POSITIONS, SPECIALIZED, DEPTH)) {
            if (arguments.has(option)) {
                throw new UsageException("--json has its own form: leave out " + option);
            }
        }
    }

    private static void refuseBesideAsm(Arguments arguments) {
        for (Option option :
                List.of(CACHES, OFFSETS, POSITIONS, SPECIALIZED, DEPTH, CHECK_DECODE)) {
            if (arguments.has(option)) {
                throw new UsageException("--asm has its own form: leave out " + option);
            }
        }
        if (arguments.has(Common.FUNCTION)) {
            throw new UsageException(
                    "--asm prints whole files, so that asm gives them back: leave out --function");
        }
        if (arguments.has(Common.JSON)) {
            throw new UsageException("--asm and --json are two forms: give one of them");
        }
    }

    private static int check(
            Common common, Disassembler disassembler, Arguments arguments, Console console)
            throws IOException {
        if (arguments.has(Common.FUNCTION) || arguments.has(Common.OUTPUT)) {
            throw new UsageException(
                    "--check-decode reads whole files and prints counts: leave out --function and -o");
        }
        List<Input> inputs = common.inputs();
        var batch = new Batch(console, new Progress(console, false)).withSources(common);
        batch.run(
                inputs,
                (input, bytes) -> {
                    disassembler.append(common.read(bytes).code(), TextLimit.builder(bytes.length));
                    return Result.held();
                },
                (input, text) -> {});
        console.write(new Counts(inputs.size(), batch.failed()).text("decoded", common.isJson()));
        return batch.exitCode();
    }
}
