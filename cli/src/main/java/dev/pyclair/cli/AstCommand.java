package dev.pyclair.cli;

import dev.pyclair.code.Utf8Builder;
import dev.pyclair.compiler.Ast;
import dev.pyclair.compiler.ast.DumpOptions;
import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.compiler.ast.Program;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceWarning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Prints the trees of sources, as {@code python -m ast} does. */
final class AstCommand implements Command {
    private static final Option MODE =
            Option.value(
                    "MODE",
                    "What a source is as a whole: exec, a file, by itself; eval, an expression; single, what is"
                            + " typed at a prompt.",
                    "-m",
                    "--mode");
    private static final Option ATTRIBUTES =
            Option.flag("Show lines and columns, too.", "-a", "--include-attributes");
    private static final Option INDENT =
            Option.value("N", "Indent a level by so many blanks; 3 by itself.", "-i", "--indent");
    private static final Option NO_TYPE_COMMENTS =
            Option.flag(
                    "Taken for the sake of python -m ast: no tree here has them.",
                    "--no-type-comments");

    private static final String SUFFIX = ".py";
    private static final int DEFAULT_INDENT = 3;
    private static final int WIDEST = 80;

    @Override
    public String summary() {
        return "Print the syntax trees of Python sources, as the ast module of CPython does.";
    }

    @Override
    public String positionals() {
        return "PATH...";
    }

    @Override
    public String positionalsHelp() {
        return "Sources, folders for all sources below, or - for standard input.";
    }

    @Override
    public List<Option> options() {
        return List.of(MODE, NO_TYPE_COMMENTS, ATTRIBUTES, INDENT, Common.CODE, Common.OUTPUT);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("pyclair ast app.py", "the tree of a file"),
                new Example("pyclair ast -a -i 2 app.py", "with lines and columns"),
                new Example("pyclair ast -m eval -c 'a + b'", "of an expression"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        var common = new Common(arguments, console);
        ParseOptions.Mode mode = mode(arguments);
        int indent =
                arguments.has(INDENT)
                        ? Words.number(INDENT, arguments.value(INDENT).orElseThrow(), WIDEST)
                        : DEFAULT_INDENT;
        DumpOptions options = DumpOptions.DEFAULT.withIndent(" ".repeat(indent));
        if (arguments.has(ATTRIBUTES)) {
            options = options.withAttributes();
        }
        return common.run(
                ".ast",
                true,
                common.inputs(List.of(SUFFIX)),
                new Batch(console, new Progress(console, !arguments.has(Common.OUTPUT))),
                new Job(common, mode, options));
    }

    private static ParseOptions.Mode mode(Arguments arguments) {
        String word = arguments.value(MODE).orElse("exec");
        return switch (word) {
            case "exec" -> ParseOptions.Mode.FILE;
            case "eval" -> ParseOptions.Mode.EXPRESSION;
            case "single" -> ParseOptions.Mode.SINGLE;
            default ->
                    throw new UsageException(MODE + " is exec, eval or single, not '" + word + "'");
        };
    }

    /** Prints the tree of a source. */
    private record Job(Common common, ParseOptions.Mode mode, DumpOptions options)
            implements Batch.Job {
        @Override
        public Result run(Input input, byte[] bytes) throws IOException {
            PythonSource source = PythonSource.of(input, bytes);
            SourceProblems problems = SourceProblems.of(source);
            var warnings = new ArrayList<SourceWarning>();
            ParseOptions how = ParseOptions.FILE.with(mode);
            var notes = new ArrayList<String>();
            Program tree;
            try {
                tree =
                        Ast.parse(
                                bytes,
                                source.filename(),
                                source.isText() ? how.ofText() : how,
                                warnings::add);
            } catch (SourceException e) {
                return Result.faulty(problems.lines(e));
            }
            for (SourceWarning warning : warnings) {
                if (SourceProblems.isShown(warning)) {
                    notes.addAll(problems.lines(warning, source.filename()));
                }
            }
            Utf8Builder out = TextLimit.builder(bytes.length);
            Ast.dump(tree, options, out);
            out.append('\n');
            byte[] text = out.toBytes().toArray();
            return Result.of(common.printsToTerminal() ? Visible.lines(text) : text)
                    .withNotes(notes);
        }
    }
}
