package dev.pyclair.cli;

import dev.pyclair.bytecode.flow.ControlFlowGraph;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.dis.graph.GraphFormat;
import dev.pyclair.dis.graph.GraphOptions;
import dev.pyclair.dis.graph.GraphText;
import dev.pyclair.pyc.PycFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Draws control-flow graphs. */
final class CfgCommand implements Command {
    /** What a graph costs in memory for each byte of its code, against the limit of text. */
    private static final int COST = 8;

    private static final Option FORMAT =
            Option.value(
                    "FORMAT",
                    "dot for Graphviz, the default, or mermaid; several graphs of Mermaid are a page of Markdown.",
                    "--format");
    private static final Option MAX_INSTRUCTIONS =
            Option.value(
                    "N",
                    "How many instructions of a block to draw; 0 for titles only, all by default.",
                    "--max-instructions");

    @Override
    public String summary() {
        return "Draw control-flow graphs: basic blocks, exits, handlers, loops; as DOT or Mermaid.";
    }

    @Override
    public String positionals() {
        return "PATH...";
    }

    @Override
    public List<Option> options() {
        return List.of(
                FORMAT,
                MAX_INSTRUCTIONS,
                Common.CODE,
                Common.OPTIMIZE,
                Common.FUNCTION,
                Common.PYTHON,
                Common.RAW,
                Common.JSON,
                Common.OUTPUT);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "pyclair cfg --function Shop.open app.pyc | dot -Tsvg -o open.svg",
                        "a drawing of one function"),
                new Example(
                        "pyclair cfg app.pyc | dot -Tsvg -O",
                        "a drawing for each code object: noname.gv.svg, noname.gv.2.svg, ..."),
                new Example(
                        "pyclair cfg --format mermaid app.pyc > app.md",
                        "a page with all graphs, as code hosts draw it"),
                new Example(
                        "pyclair cfg --json --function main app.pyc",
                        "blocks, exits and loops for a program"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        var common = new Common(arguments, console);
        GraphFormat format = format(arguments);
        GraphOptions options = GraphOptions.DEFAULT;
        if (arguments.has(MAX_INSTRUCTIONS)) {
            String most = arguments.value(MAX_INSTRUCTIONS).orElseThrow();
            options = options.withInstructions(Numbers.from0(MAX_INSTRUCTIONS, most));
        }
        if (common.isJson()) {
            refuseTextOptions(arguments);
            return common.run(
                    ".json",
                    (input, bytes) -> {
                        PycFile file = common.read(bytes);
                        Utf8Builder out = TextLimit.builder(bytes.length);
                        new GraphJson(out)
                                .write(input, file.code(), chosen(file.code(), common.selector()));
                        return Result.of(out.toBytes().toArray());
                    });
        }
        boolean isMermaid = format == GraphFormat.MERMAID;
        var job =
                new Job(
                        common,
                        GraphText.of(format, options),
                        isMermaid,
                        arguments.has(Common.OUTPUT)
                                || !arguments.has(Common.CODE)
                                        && mayBeSeveral(arguments.positionals()));
        // A title that is no comment would be a mistake in the language of the graphs.
        return common.run(isMermaid ? ".md" : ".dot", false, job);
    }

    private static boolean mayBeSeveral(List<String> words) {
        return words.size() != 1 || Files.isDirectory(Input.path(words.get(0)));
    }

    /**
     * Draws the graphs of a file.
     *
     * @param inSequence whether the text stands among others, or in a file with a fixed suffix
     */
    private record Job(Common common, GraphText text, boolean isMermaid, boolean inSequence)
            implements Batch.Job {
        @Override
        public Result run(Input input, byte[] bytes) {
            List<CodeTree.Node> nodes = chosen(common.read(bytes).code(), common.selector());
            Utf8Builder out = TextLimit.builder(bytes.length);
            boolean isTitled = inSequence || nodes.size() > 1;
            for (CodeTree.Node node : nodes) {
                charge(node, out);
                ControlFlowGraph graph = ControlFlowGraph.of(node.code());
                if (!isTitled) {
                    text.append(graph, out);
                } else if (isMermaid) {
                    out.append("## " + title(input, node) + "\n\n```mermaid\n");
                    text.append(graph, out);
                    out.append("```\n\n");
                } else {
                    out.append("// " + title(input, node) + "\n");
                    text.append(graph, out);
                }
            }
            byte[] all = out.toBytes().toArray();
            return Result.of(common.printsToTerminal() ? Visible.lines(all) : all);
        }

        private static String title(Input input, CodeTree.Node node) {
            return Visible.line(input.label() + ": " + node.qualname());
        }
    }

    /** Many code objects of a small file can share one large piece of code. */
    static void charge(CodeTree.Node node, Utf8Builder out) {
        CodeObject code = node.code();
        out.charge(COST * ((long) code.code().length() + code.exceptionTable().length()));
    }

    private static List<CodeTree.Node> chosen(CodeObject root, CodeSelector selector) {
        List<CodeTree.Node> all = CodeTree.of(root);
        if (selector.isEmpty()) {
            return all;
        }
        Set<CodeObject> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.addAll(selector.select(root, true));
        var nodes = new ArrayList<CodeTree.Node>();
        for (CodeTree.Node node : all) {
            if (chosen.contains(node.code())) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private static GraphFormat format(Arguments arguments) {
        String name = arguments.value(FORMAT).orElse("dot");
        return switch (name) {
            case "dot" -> GraphFormat.DOT;
            case "mermaid" -> GraphFormat.MERMAID;
            default -> throw new UsageException("--format is dot or mermaid, not '" + name + "'");
        };
    }

    /** What shapes the drawing has no say in JSON, which holds the graph. */
    private static void refuseTextOptions(Arguments arguments) {
        for (Option option : List.of(FORMAT, MAX_INSTRUCTIONS)) {
            if (arguments.has(option)) {
                throw new UsageException("--json has its own form: leave out " + option);
            }
        }
    }
}
