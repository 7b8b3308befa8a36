package dev.pyclair.cli;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.PycHeader;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;

/** Tells what a file is and what code it holds. */
final class ShowCommand implements Command {
    private static final int DEEPEST_INDENT = 20;

    @Override
    public String summary() {
        return "Tell what a .pyc is: version, header, and the tree of its code objects.";
    }

    @Override
    public String positionals() {
        return "PATH...";
    }

    @Override
    public List<Option> options() {
        return List.of(
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
                new Example("pyclair show app.pyc", "header and code objects"),
                new Example(
                        "pyclair show --function 'Shop.*' app.pyc", "only the methods of a class"),
                new Example("pyclair show --json lib", "a line of JSON for every .pyc below lib"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        var common = new Common(arguments, console);
        CodeSelector selector = common.selector();
        return common.run(
                common.isJson() ? ".json" : ".txt",
                (input, bytes) -> {
                    PycFile file = common.read(bytes);
                    Utf8Builder out = TextLimit.builder(bytes.length);
                    if (common.isJson()) {
                        new CodeJson(out, false).write(input, file, selector);
                    } else {
                        new Page(out).write(file, selector);
                    }
                    return Result.of(out.toBytes().toArray());
                });
    }

    /** The text about one file. */
    private record Page(Utf8Builder out) {
        void write(PycFile file, CodeSelector selector) {
            field(0, "python", file.version().toString());
            file.header().ifPresent(this::header);
            int trailing = file.trailing().length();
            field(
                    0,
                    "size",
                    file.size()
                            + " bytes"
                            + (trailing > 0 ? ", the last " + trailing + " unused" : ""));
            if (!(file.root().value() instanceof CodeObject root)) {
                field(
                        0,
                        "holds",
                        file.root().type().name().toLowerCase(java.util.Locale.ROOT) + ", no code");
                return;
            }
            var chosen = new HashSet<>(selector.select(root, true));
            for (CodeTree.Node node : CodeTree.of(root)) {
                if (selector.isEmpty() || chosen.contains(node.code())) {
                    out.append('\n');
                    code(node);
                }
            }
        }

        private void header(PycHeader header) {
            var text = new HeaderText(header);
            field(0, "magic", text.magic());
            field(0, "header", text.kind());
            if (header.mtime().isPresent()) {
                field(0, "source time", text.time());
            }
            if (header.sourceSize().isPresent()) {
                field(0, "source size", text.sourceSize());
            }
            if (!header.sourceHash().isEmpty()) {
                field(0, "source hash", header.sourceHash().toString());
            }
        }

        private void code(CodeTree.Node node) {
            CodeObject code = node.code();
            int indent = 2 * Math.min(node.depth(), DEEPEST_INDENT);
            out.spaces(indent);
            out.append(Visible.line(node.qualname() + Signature.of(code)) + "\n");
            indent += 2;
            field(indent, "file", code.filename() + ":" + code.firstLine());
            field(indent, "offset", "0x" + Integer.toHexString(code.fileOffset()));
            field(indent, "flags", FlagNames.text(code.flags(), code.version()));
            field(indent, "code", code.code().length() + " bytes, stack " + code.stackSize());
            names(indent, "names", code.names());
            names(indent, "locals", code.varNames());
            names(indent, "cells", code.cellVars());
            names(indent, "free", code.freeVars());
        }

        private void names(int indent, String label, List<String> names) {
            if (!names.isEmpty()) {
                label(indent, label);
                String separator = "";
                for (String name : names) {
                    out.append(separator);
                    out.append(Visible.line(name));
                    separator = ", ";
                }
                out.append('\n');
            }
        }

        private void field(int indent, String label, String value) {
            label(indent, label);
            out.append(Visible.line(value));
            out.append('\n');
        }

        private void label(int indent, String label) {
            out.spaces(indent);
            out.append(label);
            out.spaces(13 - label.length());
        }
    }
}
