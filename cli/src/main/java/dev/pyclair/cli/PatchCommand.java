package dev.pyclair.cli;

import dev.pyclair.asm.CodeTransforms;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Text;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Changes a file: constants, names, lines. */
final class PatchCommand implements Command {
    // spotless:off
    private static final Option SET_CONST = Option.values("INDEX=LITERAL", "Put another constant in place of that of this index, of the one function chosen.", "--set-const");
    private static final Option REPLACE_CONST = Option.values("OLD=NEW", "Put the constant NEW wherever OLD stands; not inside of tuples.", "--replace-const");
    private static final Option RENAME = Option.values("OLD=NEW", "Rename globals, attributes, variables, functions and classes of this name.", "--rename");
    private static final Option CO_NAME = Option.value("NAME", "Rename the one function chosen itself, not its uses.", "--co-name");
    private static final Option FILENAME = Option.value("NAME", "Set the file of the source.", "--filename");
    private static final Option RELOCATE = Option.value("OLD=NEW", "Let the file of the source start with NEW where it starts with OLD.", "--relocate");
    private static final Option DROP_LINES = Option.flag("Drop lines and columns; tracebacks know the first line of a function only.", "--drop-lines");
    private static final Option DROP_ASSERTS = Option.flag("Let asserts pass.", "--drop-asserts");
    private static final Option STRIP_DOCSTRINGS = Option.flag("Drop docstrings.", "--strip-docstrings");
    private static final Option OUT = Option.value("OUT", "Write to this file, which may be FILE, or to standard output if it is -.", "-o", "--output");
    // spotless:on

    @Override
    public String summary() {
        return "Change constants, names or lines of a .pyc.";
    }

    @Override
    public String positionals() {
        return "FILE";
    }

    @Override
    public String positionalsHelp() {
        return "A .pyc file, or - for standard input. --function chooses which code to change, with what is"
                + " inside of it. The header stays as it is, and so does the way"
                + " objects are written, as long as that fits what they have become.";
    }

    @Override
    public List<Option> options() {
        return List.of(
                OUT,
                Common.FUNCTION,
                SET_CONST,
                REPLACE_CONST,
                RENAME,
                CO_NAME,
                FILENAME,
                RELOCATE,
                DROP_LINES,
                DROP_ASSERTS,
                STRIP_DOCSTRINGS,
                MadeFile.UNVERIFIED,
                Common.PYTHON,
                Common.RAW,
                Common.JSON);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "pyclair patch app.pyc --function greet --set-const 1=\"'Hi'\" -o app.pyc",
                        "another constant in one function, in the file itself"),
                new Example(
                        "pyclair patch app.pyc --replace-const 8080=9090 -o new.pyc",
                        "another number wherever it stands"),
                new Example(
                        "pyclair patch app.pyc --relocate /home/me/=/ --drop-asserts -o new.pyc",
                        "several changes at once"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        var common = new Common(arguments, console);
        List<String> paths = arguments.positionals();
        if (paths.size() != 1) {
            throw new UsageException("patch takes one FILE, and -o OUT, which may be the same");
        }
        String out =
                arguments
                        .value(OUT)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "-o OUT is missing; it may be FILE itself"));
        Input input = Input.single(paths.get(0));
        if (!input.isStandardInput() && Files.isDirectory(input.path())) {
            throw new UsageException("patch takes one file, and " + input.label() + " is a folder");
        }
        Input.path(out);
        if (common.isJson() && out.equals(OutputFile.STANDARD_OUTPUT)) {
            throw new UsageException("--json and -o - both print: give one of them");
        }
        boolean isUnverified = arguments.has(MadeFile.UNVERIFIED);
        var patch = new Patch();
        var reports = new ArrayList<byte[]>();
        var batch = new Batch(console, new Progress(console, false));
        batch.run(
                List.of(input),
                (file, bytes) -> {
                    PycFile before = common.read(bytes);
                    List<CodeObject> chosen = common.selector().select(before.code(), false);
                    if (!common.selector().missing().isEmpty()) {
                        return Result.finding(String.join("; ", common.selector().missing()));
                    }
                    changes(arguments, before, chosen, patch);
                    if (!patch.problem().isEmpty()) {
                        return Result.finding(patch.problem() + "; nothing is written");
                    }
                    MadeFile made = MadeFile.of(patch.apply(before, chosen));
                    if (!patch.complaint().isEmpty()) {
                        return Result.finding(patch.complaint() + "; nothing is written");
                    }
                    reports.add(report(common.isJson(), file, out, patch, made));
                    return made.checked(file.label(), isUnverified);
                },
                (file, bytes) -> {
                    OutputFile.write(out, bytes, console);
                    if (!out.equals(OutputFile.STANDARD_OUTPUT)) {
                        console.write(reports.get(0));
                    }
                });
        return batch.exitCode();
    }

    private static byte[] report(
            boolean json, Input input, String out, Patch patch, MadeFile made) {
        var text = new Utf8Builder(256);
        if (json) {
            var writer = new JsonWriter(text);
            writer.open('{').key("file").value(input.label()).key("written").value(out);
            patch.write(writer);
            made.verdict().write(writer);
            writer.close('}');
            text.append('\n');
        } else {
            for (String line : patch.lines()) {
                text.append(Visible.line(line));
                text.append('\n');
            }
        }
        return text.toBytes().toArray();
    }

    /** What the options ask for, in the order of {@link #options}, however they were given. */
    private static void changes(
            Arguments arguments, PycFile file, List<CodeObject> chosen, Patch patch) {
        CodeObject root = file.code();
        for (String text : arguments.values(SET_CONST)) {
            int split = Words.equalsSign(SET_CONST, text, "INDEX=LITERAL");
            int index =
                    Words.number(SET_CONST, text.substring(0, split).strip(), Integer.MAX_VALUE);
            String literal = text.substring(split + 1);
            patch.one(SET_CONST, root, chosen)
                    .ifPresent(
                            code ->
                                    patch.setConst(
                                            code,
                                            index,
                                            Words.literal(
                                                    SET_CONST + " " + index,
                                                    literal,
                                                    file.version())));
        }
        for (String text : arguments.values(REPLACE_CONST)) {
            Words.Pair pair = Words.literals(REPLACE_CONST, text, file.version());
            patch.add(
                    "constant " + Words.shown(pair, file.version()),
                    CodeTransforms.replaceConstant(pair.before(), pair.after()),
                    true);
        }
        for (String text : arguments.values(RENAME)) {
            int split = Words.equalsSign(RENAME, text, "OLD=NEW, two names");
            String before = Words.name(RENAME, text.substring(0, split));
            String after = Words.name(RENAME, text.substring(split + 1));
            patch.add(
                    "name " + before + " -> " + after, CodeTransforms.rename(before, after), true);
        }
        if (arguments.has(CO_NAME)) {
            String name = Words.name(CO_NAME, arguments.value(CO_NAME).orElseThrow());
            patch.one(CO_NAME, root, chosen).ifPresent(code -> patch.setName(code, name));
        }
        arguments
                .value(FILENAME)
                .ifPresent(
                        name ->
                                patch.add(
                                        "file -> " + name,
                                        code -> code.withFilename(Text.of(name)),
                                        false));
        arguments.value(RELOCATE).ifPresent(text -> relocate(text, patch));
        if (arguments.has(DROP_LINES)) {
            patch.add("lines dropped", CodeTransforms.stripPositions(), false);
        }
        if (arguments.has(DROP_ASSERTS)) {
            patch.add("asserts dropped", CodeTransforms.dropAsserts(), false);
        }
        if (arguments.has(STRIP_DOCSTRINGS)) {
            patch.add("docstrings dropped", CodeTransforms.stripDocstrings(), false);
        }
        if (patch.isEmpty() && patch.problem().isEmpty()) {
            throw new UsageException("patch is told no change: give an option such as --set-const");
        }
    }

    private static void relocate(String text, Patch patch) {
        int split = Words.equalsSign(RELOCATE, text, "OLD=NEW, two starts of a path");
        String before = text.substring(0, split);
        String after = text.substring(split + 1);
        patch.add(
                "file " + before + "... -> " + after + "...",
                CodeTransforms.relocate(before, after),
                true);
    }
}
